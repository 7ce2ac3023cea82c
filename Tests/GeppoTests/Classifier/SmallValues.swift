import Foundation
import Testing

@testable import Geppo

/// Small records for tests: what a test does not name is empty.
extension Field where Value == String {
  static func small(_ value: String, line: Int = 1) -> Field {
    Field(value: value, location: .line(file: "feeds/x/2018-12/a.html", line: line), step: "test")
  }
}

extension Item {
  static func small(
    _ title: String?, source: String = "gov", issuers: [String] = [], number: String? = nil,
    body: [String] = [],
    published: String = "2018-12-03"
  ) -> Item {
    let file = "feeds/\(source)/2018-12/a.html"
    let folder = Month("2018-12") ?? Month(of: Day.small(published))
    return Item(
      key: file, page: PageReference(file: file, source: source, folder: folder, sha256: ""), url: nil,
      savedOn: nil,
      title: title.map { .small($0) }, issuers: issuers.map { .small($0, line: 2) },
      documentNumber: number.map { .small($0, line: 3) }, indexNumber: nil, subjectClass: nil,
      dates: [
        DatedFact(
          kind: .publication, day: Day.small(published), location: .line(file: file, line: 4), step: "test")
      ],
      status: nil, keywords: [],
      blocks: body.enumerated().map { Block(kind: .paragraph, text: $1, line: 10 + $0) }, bodyStep: "test",
      attachments: [], isPartial: false)
  }
}

extension Day {
  /// A day of a test; the first of 2000 when the text is none, so that the test fails on it.
  static func small(_ text: String) -> Day {
    guard let day = Day(iso: text) ?? Day(year: 2000, month: 1, day: 1) else { preconditionFailure(text) }
    return day
  }
}

extension Source {
  static func small(_ id: String, adcode: String, level: Source.Level, body: String = "") -> Source {
    Source(
      id: id, zh: id, ja: id, body: body, adcode: adcode, level: level, rank: 1, site: nil, columns: [],
      expectedMinimum: 0, recipes: [], location: .line(file: "feeds/sources.yaml", line: 1))
  }
}

/// The glossary of the repository.
enum CommittedGlossary {
  static func read() throws -> Glossary { try once.get() }

  /// Hundreds of tests ask for it, and reading it takes seconds in a debug build.
  private static let once = Result { try fromDisk() }

  private static func fromDisk() throws -> Glossary {
    let root = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../..").standardized
    let folder = root.appending(path: "glossary")
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
    let files = try names.map { name in
      WorkspaceFile(
        path: "glossary/\(name)", bytes: [UInt8](try Data(contentsOf: folder.appending(path: name))))
    }
    return Glossary.read(files).0
  }
}
