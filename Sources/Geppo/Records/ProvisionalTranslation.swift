/// 仮訳: a document in Chinese and in Japanese, of which a person has approved every sentence.
struct ProvisionalTranslation: Hashable, Sendable {
  /// The same place in both languages.
  struct Pair: Hashable, Sendable {
    var original: String
    /// Nil for what stays as it is: 文号, addresses, bare figures.
    var japanese: String?
  }

  enum Content: Hashable, Sendable {
    case text(Segment.Kind, Pair)
    /// Rows of cells; rows need not be of one length.
    case table([[Pair]])
  }

  struct Block: Hashable, Sendable {
    /// Path of the saved attachment; nil for the page itself.
    var file: String?
    var content: Content

    var pairs: [Pair] {
      switch content {
      case .text(_, let pair): [pair]
      case .table(let rows): rows.flatMap(\.self)
      }
    }
  }

  /// Of the document.
  var title: Pair
  /// In reading order, without the title.
  var blocks: [Block]
  /// The day on which the last sentence was approved.
  var approvedOn: Day

  /// SHA-256 of the Japanese text: whether it is what an issue gave before.
  var sha256: String {
    let texts = [title] + blocks.flatMap(\.pairs)
    return SHA256.hex(of: texts.map { $0.japanese ?? $0.original }.joined(separator: "\n").utf8)
  }
}

/// A document whose translation an issue gives to its readers.
struct TranslatedEntry: Hashable, Sendable {
  var entry: IssueEntry
  var text: ProvisionalTranslation
  /// An issue gave it before, and it has changed since.
  var isRevised = false
}

/// A translation as an issue gave it, in the journal.
struct SentTranslation: Hashable, Sendable, Codable {
  /// The id of the document.
  var id: String
  var approvedOn: Day
  /// SHA-256 of the Japanese text.
  var sha256: String
}
