import Foundation
import Testing

@testable import Geppo

/// Measures the classifier with the committed glossary against titles that a careful reader labelled, where they exist.
/// `GEPPO_PREDICTIONS=FILE` writes the predictions as JSON lines for a closer look.
@Suite(.enabled(if: SharedPages.folder != nil, SharedPages.whyMissing))
struct LabelledTitlesTests {
  @Test func topicsAndPlacesOfTitlesStayAboveTheirFloors() throws {
    let titles = try LabelledTitle.read()
    #expect(!titles.isEmpty)
    let classifier = Classifier(glossary: try CommittedGlossary.read(), sources: LabelledTitle.sources)
    let predictions = titles.map { Prediction(classifier.tag($0.item).0) }
    try Prediction.write(predictions)
    let topics = F1(zip(titles, predictions).map { (Set($0.topics), Set($1.topics)) })
    let regions = F1(zip(titles, predictions).map { (Set($0.regions), Set($1.regions)) })
    #expect(topics.score > 0.60, "\(topics)")
    #expect(regions.score > 0.75, "\(regions)")
  }
}

struct LabelledTitle: Decodable {
  var id: String
  var title: String
  var lead: String?
  var site: String?
  var regions: [String]
  var topics: [String]
  var date_published: String?
  var doc_number: String?

  static func read() throws -> [LabelledTitle] {
    let folder = try #require(SharedPages.folder).appending(path: "gold/labels")
    return try ["dev.jsonl", "examples.jsonl"].flatMap { name in
      try String(contentsOf: folder.appending(path: name), encoding: .utf8).split(separator: "\n")
        .map { try JSONDecoder().decode(LabelledTitle.self, from: Data($0.utf8)) }
    }
  }

  /// The government sites of the titles by the end of their host; any other site is a medium.
  static let sites = [
    ("zhuhai.gov.cn", "440400"), ("shanghai.gov.cn", "310000"), ("gd.gov.cn", "440000"),
    ("henan.gov.cn", "410000"),
    ("hainan.gov.cn", "460000"), ("www.sc.gov.cn", "510000"), ("yn.gov.cn", "530000"), ("mee.gov.cn", "CN"),
    ("www.gov.cn", "CN"),
  ]

  static var sources: [Source] {
    sites.map { site, code in
      Source.small(
        site, adcode: code, level: site.hasPrefix("mee") ? .ministry : code == "CN" ? .national : .province)
    } + [Source.small("medium", adcode: "CN", level: .media)]
  }

  var item: Item {
    let source = Self.sites.first { (site ?? "").hasSuffix($0.0) }?.0 ?? "medium"
    var item = Item.small(title, source: source, body: lead.map { $0.isEmpty ? [] : [$0] } ?? [])
    if let number = doc_number, !number.isEmpty { item.documentNumber = .small(number) }
    if let day = date_published.flatMap({ Day(iso: $0) }) {
      item.dates = [DatedFact(kind: .publication, day: day, location: .file(id), step: "label")]
    }
    item.key = id
    return item
  }
}

private struct Prediction: Encodable {
  var id: String
  var topics: [String]
  var regions: [String]
  var important: Bool
  var doc_type: String
  var points: Int
  var why: [String]

  init(_ tagged: TaggedItem) {
    id = tagged.key
    topics = tagged.topics.map(\.code)
    regions = LabelledPlaces.codes(of: tagged)
    important = tagged.importance.priority != nil
    doc_type = tagged.documentType.code
    points = tagged.importance.points
    why =
      tagged.topics.flatMap { tag in tag.evidence.map { "\(tag.code) \(tag.score) \($0.rule) \($0.words)" } }
      + tagged.places.flatMap { tag in
        tag.evidence.map { "\(tag.code) \(tag.role.rawValue) \($0.rule) \($0.words)" }
      }
      + tagged.importance.terms.map { "\($0.rule) \($0.points)" }
      + ["\(tagged.relevance.reason?.rawValue ?? "relevant")"]
  }

  static func write(_ predictions: [Prediction]) throws {
    guard let path = ProcessInfo.processInfo.environment["GEPPO_PREDICTIONS"] else { return }
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    let lines = try predictions.map { String(decoding: try encoder.encode($0), as: UTF8.self) + "\n" }
    try lines.joined().write(toFile: path, atomically: true, encoding: .utf8)
  }
}

/// The places of a document by the habit of the labels: a city that a document of the state or a province is about stands
/// for itself, without who issued it; a district does not stand apart from the city that issued it.
private enum LabelledPlaces {
  static func codes(of tagged: TaggedItem) -> [String] {
    let issuing = tagged.places.filter { $0.role == .issuing }.map(\.code)
    let subjects = tagged.places.filter { $0.role == .subject }.map(\.code).filter { code in
      code.hasSuffix("00") || !issuing.contains { isAbove($0, code) && $0 != "CN" }
    }
    let kept = issuing.filter { place in !subjects.contains { isAbove(place, $0) } }
    return Set(kept + subjects).sorted().map { isCode($0) ? $0 : "group:\($0)" }
  }

  private static func isCode(_ text: String) -> Bool { text == "CN" || text.allSatisfy(\.isNumber) }

  private static func isAbove(_ outer: String, _ inner: String) -> Bool {
    guard isCode(inner), inner != outer, inner != "CN" else { return false }
    if outer == "CN" { return true }
    let level = outer.hasSuffix("0000") ? 2 : outer.hasSuffix("00") ? 4 : 6
    return inner.hasPrefix(outer.prefix(level))
  }
}

/// Micro-averaged over all labels.
private struct F1: CustomStringConvertible {
  var hits = 0
  var wrong = 0
  var missed = 0

  init(_ pairs: [(gold: Set<String>, found: Set<String>)]) {
    for (gold, found) in pairs {
      hits += gold.intersection(found).count
      wrong += found.subtracting(gold).count
      missed += gold.subtracting(found).count
    }
  }

  var score: Double { Double(2 * hits) / Double(max(1, 2 * hits + wrong + missed)) }
  var description: String { "F1 \(score), \(hits) found, \(wrong) wrong, \(missed) missed" }
}
