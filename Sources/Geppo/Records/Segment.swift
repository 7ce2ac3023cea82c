/// What is translated as one: a title, a heading, a sentence, a cell of a table. It is the least that travels to a translator and back.
struct Segment: Hashable, Sendable, Codable {
  enum Kind: String, Hashable, Sendable, Codable, CaseIterable {
    case title, heading, paragraph, cell, note, caption
    case listItem = "list-item"
  }

  /// `s-1b77e0aa9c02-1`: the text by its digest, and the how-manieth of that text in the document. It depends on nothing else, so it
  /// survives insertions, moves and another export.
  var id: String
  var kind: Kind
  /// As the page has it, without the number of its clause.
  var text: String
  /// `第一条`, `（一）`, as printed in front of it; empty where there is none.
  var clause: String
  var place: SegmentPlace
  /// 文号, addresses and bare figures stay as they are: nobody translates them.
  var isLocked: Bool
}

/// Where a segment stands in its document.
struct SegmentPlace: Hashable, Sendable, Codable {
  /// Path of the saved attachment; nil for the page itself.
  var file: String?
  /// Which block of that file, from 0; the title of the document is before them, at -1.
  var block: Int
  /// Of a table, from 0.
  var row: Int?
  var column: Int?
  /// Which sentence of the block or cell, from 0.
  var sentence: Int
}

/// The text of a document at one time, as it was given to translators.
struct SourceRevision: Hashable, Sendable, Codable {
  /// SHA-256 of its segments, in 64 hex digits.
  var digest: String
  /// In reading order.
  var segments: [Segment]
}
