/// Cuts the bytes of a CSV file into records, by RFC 4180 and what spreadsheets really write.
///
/// Lines end with LF, CRLF or CR, also within quotes. A quote that is never closed spoils its own row only.
struct CSVScanner {
  struct Record: Hashable {
    /// The line of the file on which the record begins; 1 is the first.
    var line: Int
    var cells: [String]
  }

  enum Problem: Hashable {
    case openQuote(line: Int)
    case textAfterQuote(line: Int, text: String)
  }

  private let bytes: [UInt8]
  private let delimiter: UInt8
  /// Offset of the byte behind what was read.
  private(set) var position = 0
  private var line = 1
  /// Set once a quote proved open: the rest of the file has no closing quote, so none is special any more.
  private var quotesAreText = false
  private(set) var problems: [Problem] = []

  /// `bytes` are UTF-8 without byte order mark.
  init(_ bytes: [UInt8], delimiter: UInt8) {
    self.bytes = bytes
    self.delimiter = delimiter
  }

  /// The delimiter of the header line: comma, or the semicolon or tab that Excel writes in other locales.
  static func delimiter(of bytes: [UInt8]) -> UInt8 {
    var counts: [UInt8: Int] = [:]
    var isQuoted = false
    for byte in bytes {
      if byte == UInt8(ascii: "\"") { isQuoted.toggle() }
      guard !isQuoted else { continue }
      if byte == Byte.lineFeed || byte == Byte.carriageReturn { break }
      counts[byte, default: 0] += 1
    }
    let candidates = [UInt8(ascii: ","), UInt8(ascii: ";"), Byte.tab]
    let most = candidates.map { counts[$0] ?? 0 }.max() ?? 0
    return candidates.first { counts[$0] == most } ?? UInt8(ascii: ",")
  }

  /// The next record, or nil at the end of the file. An empty line is a record of one empty cell.
  mutating func next() -> Record? {
    guard position < bytes.count else { return nil }
    var record = Record(line: line, cells: [cell()])
    while position < bytes.count, bytes[position] == delimiter {
      position += 1
      record.cells.append(cell())
    }
    skipLineEnd()
    return record
  }

  private mutating func cell() -> String {
    guard !quotesAreText, position < bytes.count, bytes[position] == UInt8(ascii: "\"") else {
      return plain()
    }
    return quoted()
  }

  private mutating func plain() -> String {
    let start = position
    while position < bytes.count, !isEndOfCell(bytes[position]) { position += 1 }
    return String(decoding: bytes[start..<position], as: UTF8.self)
  }

  private mutating func quoted() -> String {
    let opening = (position: position, line: line)
    var content: [UInt8] = []
    position += 1
    while position < bytes.count {
      if bytes[position] == UInt8(ascii: "\"") {
        position += 1
        guard position < bytes.count, bytes[position] == UInt8(ascii: "\"") else {
          return closed(String(decoding: content, as: UTF8.self), from: opening)
        }
      }
      content.append(character())
    }
    return reread(from: opening)
  }

  /// One byte of a quoted cell; any line end becomes a line feed.
  private mutating func character() -> UInt8 {
    guard isLineEnd(bytes[position]) else {
      position += 1
      return bytes[position - 1]
    }
    skipLineEnd()
    return Byte.lineFeed
  }

  /// Text after the closing quote of a cell of several lines: that quote was meant to open another cell.
  private mutating func closed(_ content: String, from opening: (position: Int, line: Int)) -> String {
    guard position < bytes.count, !isEndOfCell(bytes[position]) else { return content }
    guard line == opening.line else { return reread(from: opening) }
    let rest = plain()
    problems.append(.textAfterQuote(line: line, text: rest))
    return content + rest
  }

  /// Takes an opening quote for text, so that the rows after it are not lost.
  private mutating func reread(from opening: (position: Int, line: Int)) -> String {
    quotesAreText = position == bytes.count
    problems.append(.openQuote(line: opening.line))
    position = opening.position + 1
    line = opening.line
    return plain()
  }

  private mutating func skipLineEnd() {
    guard position < bytes.count, isLineEnd(bytes[position]) else { return }
    let isPair =
      bytes[position] == Byte.carriageReturn && position + 1 < bytes.count
      && bytes[position + 1] == Byte.lineFeed
    position += isPair ? 2 : 1
    line += 1
  }

  private func isEndOfCell(_ byte: UInt8) -> Bool { byte == delimiter || isLineEnd(byte) }

  private func isLineEnd(_ byte: UInt8) -> Bool { byte == Byte.lineFeed || byte == Byte.carriageReturn }
}

/// Control characters by name.
enum Byte {
  static let tab: UInt8 = 0x09
  static let lineFeed: UInt8 = 0x0A
  static let carriageReturn: UInt8 = 0x0D
}
