/// A row of `glossary/topic_rules.csv`: words that speak for a topic only together, or not together with others.
struct TopicRule: Hashable, Sendable {
  /// How far apart the words of one rule may stand.
  enum Reach: Hashable, Sendable {
    case characters(Int)
    case sentence
    /// Anywhere in the same title or paragraph.
    case paragraph
  }

  var id: String
  var topic: String
  /// One word of each group must stand there. The first group is what the tag quotes.
  ///
  /// A word may be `[set]` (all words of a row of `word_sets.csv`), `#CODE` (any strong term of a topic), `#core`,
  /// `#adjacent` (of any topic of that tier) or `#office` (an environmental office issued the document).
  var groups: [[String]]
  /// None of these may stand within reach.
  var without: [String]
  var reach: Reach
  /// Where the rule looks; everywhere when empty.
  var zones: [TextZone]
  /// Added to the topic's points; less than 0 to take it away again.
  var points: Int
  var location: Location
}

extension TopicRule {
  /// `glossary/topic_rules.csv`.
  static let table = TableLayout<TopicRule>(
    required: ["id", "topic", "words", "with", "and", "without", "near", "fields", "points"],
    key: "id", chinese: ["words", "with", "and", "without"]
  ) { cells in
    if cells.list("words").isEmpty { _ = cells.text("words") }
    if cells.list("words").contains(where: { $0.hasPrefix("#") }) {
      cells.refuse("words", hint: "with")
    }
    return TopicRule(
      id: cells.text("id"), topic: cells.text("topic"),
      groups: [cells.list("words"), cells.list("with"), cells.list("and")].filter { !$0.isEmpty },
      without: cells.list("without"), reach: cells.reach("near"), zones: cells.zones("fields"),
      points: cells.number("points", in: -100...100), location: cells.location)
  }

  /// Cells that may hold `[set]` or `#CODE`.
  var cells: [(column: String, words: [String])] {
    zip(["words", "with", "and"], groups).map { ($0, $1) } + [("without", without)]
  }
}

extension CellReader {
  fileprivate mutating func reach(_ column: String) -> TopicRule.Reach {
    switch optional(column) {
    case "": return .paragraph
    case "sentence": return .sentence
    case let text:
      if let number = Int(text), (1...1000).contains(number) { return .characters(number) }
      refuse(column, example: "20, sentence")
      return .paragraph
    }
  }

  fileprivate mutating func zones(_ column: String) -> [TextZone] {
    list(column).compactMap { name in
      if let zone = TextZone(rawValue: name) { return zone }
      refuse(column, allowed: TextZone.allCases.map(\.rawValue).joined(separator: " | "))
      return nil
    }
  }
}

extension String {
  /// The name in `[name]`, as cells refer to a word set; nil for a word.
  var nameOfWordSet: String? {
    hasPrefix("[") && hasSuffix("]") && count > 2 ? String(dropFirst().dropLast()) : nil
  }
}
