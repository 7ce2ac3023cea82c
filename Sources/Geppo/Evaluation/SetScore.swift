import FoundationEssentials

/// The figures of one gold set.
struct SetScore: Hashable, Sendable {
  /// Name of its folder.
  let name: String
  var reading: ReadingScore?
  var lists: ListScore?

  /// A figure with its name, for floors.
  struct Measure: Hashable, Sendable {
    var name: String
    var value: Double
    /// Less is better: a floor on it is a ceiling.
    var isFault = false
    /// A count of things, not a share.
    var isCount = false
  }

  var measures: [Measure] {
    var measures: [Measure] = []
    if let text = reading?.text {
      measures += [
        Measure(name: "precision", value: text.precision), Measure(name: "recall", value: text.recall),
        Measure(name: "f1", value: text.f1), Measure(name: "poor", value: text.poor, isFault: true),
      ]
    }
    measures += (reading?.fields ?? []).map {
      Measure(name: $0.name, value: Double($0.right) / Double($0.of))
    }
    guard let lists else { return measures }
    if let kinds = lists.kindsRight { measures.append(.init(name: "kinds", value: kinds.share)) }
    if let counts = lists.countsRight { measures.append(.init(name: "counts", value: counts.share)) }
    if let entries = lists.entries { measures.append(.init(name: "entries", value: entries.f1)) }
    measures.append(.init(name: "replaced", value: Double(lists.replaced), isFault: true, isCount: true))
    return measures
  }
}

extension ListScore.Share {
  var share: Double { Double(right) / Double(of) }
}

extension SetScore: Encodable {
  private enum CodingKeys: String, CodingKey {
    case set, pages, missing, text, fields, kinds, kindsRight, countsRight, entries, entriesRead, replaced
  }

  func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(name, forKey: .set)
    try container.encode(reading?.pages.count ?? lists?.pages ?? 0, forKey: .pages)
    if let reading {
      try container.encode(reading.missing, forKey: .missing)
      try container.encodeIfPresent(reading.text, forKey: .text)
      try container.encode(reading.fields, forKey: .fields)
    }
    guard let lists else { return }
    try container.encode(lists.kinds, forKey: .kinds)
    try container.encodeIfPresent(lists.kindsRight, forKey: .kindsRight)
    try container.encodeIfPresent(lists.countsRight, forKey: .countsRight)
    try container.encodeIfPresent(lists.entries, forKey: .entries)
    try container.encode(lists.entriesRead, forKey: .entriesRead)
    try container.encode(lists.replaced, forKey: .replaced)
  }

  /// All sets as one JSON document.
  static func json(_ scores: [SetScore]) throws -> [UInt8] {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .prettyPrinted, .withoutEscapingSlashes]
    return Array(try encoder.encode(["sets": scores])) + [UInt8(ascii: "\n")]
  }
}
