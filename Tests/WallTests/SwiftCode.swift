/// The code of a Swift file: comments and the words of string literals are blanked, lines kept.
///
/// What stands in `\( )` of a string is code and stays.
struct SwiftCode {
  struct Word {
    let text: String
    let line: Int
    /// Offset of its first byte in `bytes`.
    let offset: Int
    /// Depth of braces that it stands in.
    let depth: Int
  }

  let bytes: [UInt8]
  let words: [Word]

  init(_ text: String) {
    var blanker = LiteralBlanker(Array(text.utf8))
    bytes = blanker.blanked()
    words = SwiftCode.words(of: bytes)
  }

  /// The byte after the word and the blanks that follow it, or nil at the end.
  func byte(after word: Word) -> UInt8? {
    bytes[(word.offset + word.text.utf8.count)...].first { !$0.isBlank }
  }

  /// The bytes before the word, back to the last blank or line end.
  func prefix(of word: Word) -> String {
    let before = bytes[..<word.offset].reversed().prefix { !$0.isBlank && $0 != .lineFeed }
    return String(decoding: before.reversed(), as: UTF8.self)
  }

  /// The last few bytes before the word, blanks and line ends left out.
  func ending(before word: Word) -> String {
    let before = bytes[..<word.offset].reversed().lazy.filter { !$0.isBlank && $0 != .lineFeed }.prefix(8)
    return String(decoding: before.reversed(), as: UTF8.self)
  }

  private static func words(of bytes: [UInt8]) -> [Word] {
    var words: [Word] = []
    var (line, depth, index) = (1, 0, 0)
    while index < bytes.count {
      let byte = bytes[index]
      if byte.isWordByte {
        let end = bytes[index...].firstIndex { !$0.isWordByte } ?? bytes.count
        let text = String(decoding: bytes[index..<end], as: UTF8.self)
        words.append(Word(text: text, line: line, offset: index, depth: depth))
        index = end
        continue
      }
      if byte == .lineFeed { line += 1 }
      if byte == UInt8(ascii: "{") { depth += 1 }
      if byte == UInt8(ascii: "}") { depth -= 1 }
      index += 1
    }
    return words
  }
}

extension UInt8 {
  static let lineFeed = UInt8(ascii: "\n")

  var isBlank: Bool { self == UInt8(ascii: " ") || self == UInt8(ascii: "\t") }

  var isWordByte: Bool {
    self >= 0x80 || self == UInt8(ascii: "_")
      || (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(self | 0x20)
      || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(self)
  }
}
