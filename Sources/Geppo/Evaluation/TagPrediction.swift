import FoundationEssentials

/// What geppo says of a labelled title, in the form of `score_tags.py`.
struct TagPrediction: Hashable, Sendable, Codable {
  var id: String
  var topics: [String]
  var regions: [String]
  var important: Bool
  var docType: String

  private enum CodingKeys: String, CodingKey {
    case id, topics, regions, important
    case docType = "doc_type"
  }

  init(_ tagged: TaggedItem) {
    id = tagged.key
    topics = tagged.topics.map(\.code)
    regions = LabelledPlaces.codes(of: tagged)
    important = tagged.importance.priority != nil
    docType = tagged.documentType.code
  }

  func line() throws -> [UInt8] {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return Array(try encoder.encode(self)) + [UInt8(ascii: "\n")]
  }
}

/// The places of a document by the habit of the labels: a city that a document of the country or a province is about stands
/// for itself, without who issued it; a district does not stand apart from its city where that issued it.
enum LabelledPlaces {
  static func codes(of tagged: TaggedItem) -> [String] {
    let issuing = tagged.places.filter { $0.role == .issuing }.map(\.code)
    let subjects = tagged.places.filter { $0.role == .subject }.map(\.code).filter { code in
      code.hasSuffix("00") || !issuing.contains { isCity($0) && isAbove($0, code) }
    }
    let kept = issuing.filter { place in !subjects.contains { isAbove(place, $0) } }
    return Set(kept + subjects).sorted().map { isCode($0) ? $0 : "group:\($0)" }
  }

  /// A code of GB/T 2260, or of a unit that has none (`X-XIONGAN`).
  private static func isCode(_ text: String) -> Bool {
    text == "CN" || text.hasPrefix("X-") || text.utf8.allSatisfy { (0x30...0x39).contains($0) }
  }

  /// A prefecture, or a municipality whose districts lie directly below it.
  private static func isCity(_ code: String) -> Bool {
    isCode(code) && code != "CN" && (!code.hasSuffix("0000") || municipalities.contains(code))
  }

  private static let municipalities: Set<String> = ["110000", "120000", "310000", "500000"]

  private static func isAbove(_ outer: String, _ inner: String) -> Bool {
    guard isCode(inner), inner != outer, inner != "CN" else { return false }
    if outer == "CN" { return true }
    let level = outer.hasSuffix("0000") ? 2 : outer.hasSuffix("00") ? 4 : 6
    return inner.hasPrefix(outer.prefix(level))
  }
}
