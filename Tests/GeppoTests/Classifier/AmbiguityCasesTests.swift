import Foundation
import Testing

@testable import Geppo

/// Titles whose words mean one place or topic here and another there (`Tests/Fixtures/ambiguity/cases.csv`): what the analysts
/// collected, and more of each kind, tagged by the committed glossary.
///
/// In the table `-` is none, `*` not compared; `why` says what decides, `left_out` why a case is not tried.
struct AmbiguityCasesTests {
  struct Case: Sendable, CustomTestStringConvertible {
    var id: String
    var title: String
    var number: String?
    var site: String
    var published: String
    var regions: String
    var topics: String

    var testDescription: String { "\(id) \(title)" }
  }

  private static let rows: [CSVRow] = {
    let file = TemporaryWorkspace.repository.appending(path: "Tests/Fixtures/ambiguity/cases.csv")
    let bytes = (try? Data(contentsOf: file)).map { [UInt8]($0) } ?? []
    return CSVTable.read(bytes, file: "cases.csv").0.rows
  }()

  private static let cases: [Case] = rows.filter { $0["left_out"].isEmpty }.map { row in
    Case(
      id: row["id"], title: row["title"], number: row["number"].isEmpty ? nil : row["number"],
      site: row["site"].isEmpty ? "paper.example" : row["site"], published: row["published"],
      regions: row["regions"], topics: row["topics"])
  }

  private static let classifier = Result {
    let glossary = try CommittedGlossary.read()
    let hosts = Set(cases.map(\.site)).sorted()
    return Classifier(glossary: glossary, sources: hosts.map { glossary.source(ofHost: $0) })
  }

  @Test(arguments: cases) func theTitleIsTaggedAsTheAnalystsSay(one: Case) throws {
    let tagged = try Self.classifier.get().tag(
      .small(one.title, source: one.site, number: one.number, published: one.published)
    ).0
    let topics = tagged.topics.map(\.code).filter { $0 != "NONE" }.sorted()
    // The country stands in where no place is named.
    let places = Set(tagged.places.filter { $0.role != .mentioned }.map(\.code))
      .subtracting(Self.codes(one.regions).contains("CN") ? [] : ["CN"]).sorted()
    if one.regions != "*" { #expect(places == Self.codes(one.regions)) }
    if one.topics != "*" { #expect(topics == Self.codes(one.topics)) }
  }

  @Test func everyCaseSaysWhatDecidesIt() {
    #expect(Self.rows.count > 230)
    #expect(Self.rows.allSatisfy { !$0["why"].isEmpty })
    #expect(Set(Self.rows.map { $0["id"] }).count == Self.rows.count)
  }

  private static func codes(_ cell: String) -> [String] {
    cell == "-" ? [] : cell.split(separator: "|").map(String.init).sorted()
  }
}
