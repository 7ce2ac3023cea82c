import Markup

/// What a file that came from elsewhere holds.
struct IncomingTermbase: Sendable {
  var concepts: [IncomingConcept]
  var findings: [Finding]

  /// Reads TBX (v2 and v3) or CSV, whichever it is, in any of their encodings.
  static func read(_ bytes: [UInt8], file: String) -> IncomingTermbase {
    let text = decode(bytes)
    let first = text.bytes.first { !$0.isSpace }
    return first == UInt8(ascii: "<")
      ? TBXReader.read(text.bytes, file: file) : ConceptTable.read(bytes, file: file)
  }
}

/// A concept of such a file, and what the file can say of it.
struct IncomingConcept: Hashable, Sendable {
  var concept: Concept
  /// Fields that count as they are, also when they are empty.
  var carried: Set<Concept.Field>
  /// Written by geppo, or a table with our columns: its id is one of ours.
  var isOurs: Bool
}

extension UInt8 {
  fileprivate var isSpace: Bool { self == 0x20 || (0x09...0x0D).contains(self) }
}
