import FoundationEssentials

/// A Chinese title and the Japanese ones that a careful translator would accept: a line of a file for
/// `geppo evaluate headlines`.
struct ReferenceTitle: Hashable, Sendable, Decodable {
  var id: String
  var title: String
  var ja: [String]
}

/// How near drafts of Japanese titles come to what people would write.
struct HeadlineScore: Sendable {
  struct Row: Sendable {
    let reference: ReferenceTitle
    let draft: String
    let score: CharacterFScore
    /// Words of the title that no table has.
    let unknown: [String]

    init(_ reference: ReferenceTitle, draft: String, unknown: [String]) {
      self.reference = reference
      self.draft = draft
      self.unknown = unknown
      score = CharacterFScore.best(draft, against: reference.ja)
    }
  }

  let name: String
  let rows: [Row]

  /// The mean of the titles' figures, 0 to 100.
  var mean: Double { rows.isEmpty ? 0 : rows.reduce(0) { $0 + $1.score.value } / Double(rows.count) }

  var corpus: Double { CharacterFScore.corpus(rows.map(\.score)) }

  /// Floors are shares of one.
  var figures: Figures {
    Figures(
      name: name,
      measures: [.init(name: "mean", value: mean / 100), .init(name: "corpus", value: corpus / 100)])
  }

  // MARK: Output

  /// The figures, and each title with its draft, the worst first.
  func lines(_ language: Language) -> [String] {
    let word = { (english: String, japanese: String) in language == .japanese ? japanese : english }
    let summary = [
      ["\(name):", ""],
      [word("titles", "題名"), "\(rows.count)"],
      [word("chrF2, mean", "chrF2（平均）"), ScoreTable.decimal(mean)],
      [word("chrF2, all together", "chrF2（全体）"), ScoreTable.decimal(corpus)],
    ]
    return ScoreTable.aligned(summary) + [""]
      + worstFirst.flatMap { row in
        [
          "\(ScoreTable.decimal(row.score.value)) \(row.reference.id) \(row.reference.title)",
          "  → \(row.draft)",
        ]
          + (row.unknown.isEmpty
            ? [] : ["  " + word("unknown: ", "未知の語：") + row.unknown.joined(separator: word(", ", "、"))])
      }
  }

  private var worstFirst: [Row] {
    rows.enumerated().sorted { ($0.element.score.value, $0.offset) < ($1.element.score.value, $1.offset) }
      .map(\.element)
  }

  /// A line a title: id and draft.
  func predictions() throws -> [UInt8] {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return try rows.reduce(into: []) { bytes, row in
      bytes += try encoder.encode(["id": row.reference.id, "ja": row.draft])
      bytes.append(UInt8(ascii: "\n"))
    }
  }

  static func json(_ scores: [HeadlineScore]) throws -> [UInt8] {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .prettyPrinted, .withoutEscapingSlashes]
    let sets = scores.map { Document(set: $0.name, titles: $0.rows.count, mean: $0.mean, corpus: $0.corpus) }
    return Array(try encoder.encode(["sets": sets])) + [UInt8(ascii: "\n")]
  }

  private struct Document: Encodable {
    let set: String
    let titles: Int
    let mean: Double
    let corpus: Double
  }
}
