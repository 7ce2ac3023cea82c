import FoundationEssentials

/// How well pages of one document are told from pages of two that look alike.
struct IdentityScore: Sendable {
  struct Row: Sendable {
    let pair: PagePair
    /// The rule that joined the pages; nil where they stayed apart.
    let rule: String?
    /// What keeps the pages apart; nil where nothing does.
    let contradiction: String?

    var isRight: Bool { pair.isOneDocument == (rule != nil) }
  }

  let name: String
  let rows: [Row]
  /// Entries that hold pages of two documents when the pages of all pairs are folded together: a page of each.
  let mixedEntries: [[String]]

  var same: [Row] { rows.filter(\.pair.isOneDocument) }
  var different: [Row] { rows.filter { !$0.pair.isOneDocument } }
  var falseMerges: [Row] { different.filter { !$0.isRight } }
  var missed: [Row] { same.filter { !$0.isRight } }

  var recall: Double { same.isEmpty ? 1 : 1 - Double(missed.count) / Double(same.count) }

  var measures: [SetScore.Measure] {
    [
      .init(name: "recall", value: recall),
      .init(name: "false-merges", value: Double(falseMerges.count), isFault: true, isCount: true),
      .init(name: "mixed-entries", value: Double(mixedEntries.count), isFault: true, isCount: true),
    ]
  }

  var figures: Figures { Figures(name: name, measures: measures) }

  // MARK: Output

  func lines(_ language: Language) -> [String] {
    let word = { (english: String, japanese: String) in language == .japanese ? japanese : english }
    let summary = [
      ["\(name):", ""],
      [word("pairs of one document", "同じ文書の組"), "\(same.count)"],
      [word("  found (recall)", "　見つけた割合（再現率）"), ScoreTable.decimal(recall)],
      [word("pairs of two documents", "別の文書の組"), "\(different.count)"],
      [word("  taken for one", "　同じとした組"), "\(falseMerges.count)"],
      [
        word("entries of several documents, all pages together", "全ページを合わせたとき、複数の文書を含む項目"),
        "\(mixedEntries.count)",
      ],
    ]
    return ScoreTable.aligned(summary) + [""] + ScoreTable.aligned(kinds(word)) + errors(word)
  }

  private func kinds(_ word: (String, String) -> String) -> [[String]] {
    let groups = Dictionary(grouping: rows) { "\($0.pair.isOneDocument ? "=" : "≠") \($0.pair.kind)" }
    return [[word("kind", "種別"), word("right", "正"), word("pairs", "組")]]
      + groups.sorted { $0.key < $1.key }.map { kind, rows in
        [kind, "\(rows.count(where: \.isRight))", "\(rows.count)"]
      }
  }

  private func errors(_ word: (String, String) -> String) -> [String] {
    let wrong = falseMerges.map { "\(word("taken for one", "同じとした")): \($0.pair.id) [\($0.rule ?? "")]" }
    let missed = missed.map {
      "\(word("not found", "見つからない")): \($0.pair.id)" + ($0.contradiction.map { " [\($0)]" } ?? "")
    }
    let mixed = mixedEntries.map { "\(word("in one entry", "一つの項目に混在")): \($0.joined(separator: ", "))" }
    let errors = wrong + missed + mixed
    return errors.isEmpty ? [] : [""] + errors
  }

  /// A line a pair: what geppo says of it.
  func predictions() throws -> [UInt8] {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return try rows.reduce(into: []) { bytes, row in
      bytes += try encoder.encode(
        Prediction(id: row.pair.id, isOneDocument: row.rule != nil, rule: row.rule))
      bytes.append(UInt8(ascii: "\n"))
    }
  }

  private struct Prediction: Encodable {
    let id: String
    let isOneDocument: Bool
    let rule: String?

    enum CodingKeys: String, CodingKey {
      case id, rule
      case isOneDocument = "one_document"
    }
  }

  static func json(_ scores: [IdentityScore]) throws -> [UInt8] {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .prettyPrinted, .withoutEscapingSlashes]
    let sets = scores.map { score in
      Document(
        set: score.name, pairs: score.rows.count, same: score.same.count,
        figures: Dictionary(score.measures.map { ($0.name, $0.value) }) { first, _ in first })
    }
    return Array(try encoder.encode(["sets": sets])) + [UInt8(ascii: "\n")]
  }

  private struct Document: Encodable {
    let set: String
    let pairs: Int
    let same: Int
    let figures: [String: Double]
  }
}
