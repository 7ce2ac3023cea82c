/// A cell of a table that geppo writes. Only text can be dangerous: a number is written as it is.
enum CSVCell: Hashable, Sendable, ExpressibleByStringLiteral, ExpressibleByIntegerLiteral {
  case text(String)
  case number(Int)
  /// ISO 8601 in text, a day that can be reckoned with in a workbook.
  case day(Day)

  init(stringLiteral value: String) { self = .text(value) }
  init(integerLiteral value: Int) { self = .number(value) }
}

extension CSVCell {
  /// Spreadsheets take `=`, `+`, `-`, `@` (also full-width), a tab or a line end at the start for a formula
  /// or skip it to find one.
  static func harmless(_ text: String) -> String {
    let clean = String(String.UnicodeScalarView(text.unicodeScalars.filter(isWritable)))
    let starts = clean.unicodeScalars.first { !$0.isSpaceOrInvisible }
    let isRisky = starts.map { "=+-@＝＋－＠".unicodeScalars.contains($0) } ?? false
    let leads = clean.unicodeScalars.first.map { "\t\n".unicodeScalars.contains($0) } ?? false
    return isRisky || leads ? "'" + clean : clean
  }

  /// Line feeds and tabs are text; other control characters, carriage returns among them, are dropped, and so is
  /// what nobody sees but what turns the direction of writing or hides in a word (U+202E, U+2066, U+200B …).
  private static func isWritable(_ scalar: Unicode.Scalar) -> Bool {
    if scalar == "\n" || scalar == "\t" || isPlain(scalar) { return true }
    let category = scalar.properties.generalCategory
    return category != .control && category != .format
  }

  /// Letters of ASCII, kana and Han: nearly all that tables hold, known without a look into Unicode's tables.
  private static func isPlain(_ scalar: Unicode.Scalar) -> Bool {
    (0x20..<0x7F).contains(scalar.value) || (0x3041..<0xA000).contains(scalar.value)
  }
}

/// Writes tables as Excel on a Japanese Windows opens them: UTF-8 with byte order mark, CRLF.
enum CSVWriter {
  /// No cell can start a formula, whatever a page put into it: a quote sign is set before it.
  static func bytes(header: [String], rows: [[CSVCell]]) -> [UInt8] {
    var bytes: [UInt8] = [0xEF, 0xBB, 0xBF]
    append(header.map(CSVCell.text), to: &bytes)
    for row in rows { append(row, to: &bytes) }
    return bytes
  }

  private static func append(_ row: [CSVCell], to bytes: inout [UInt8]) {
    for (index, cell) in row.enumerated() {
      if index > 0 { bytes.append(UInt8(ascii: ",")) }
      bytes += written(cell).utf8
    }
    bytes += [Byte.carriageReturn, Byte.lineFeed]
  }

  private static func written(_ cell: CSVCell) -> String {
    switch cell {
    case .number(let number): String(number)
    case .day(let day): day.description
    case .text(let text): quoted(CSVCell.harmless(text))
    }
  }

  private static func quoted(_ text: String) -> String {
    guard text.utf8.contains(where: { ",;\"\n\t".utf8.contains($0) }) else { return text }
    var quoted = "\""
    for character in text.unicodeScalars {
      quoted.unicodeScalars.append(character)
      if character == "\"" { quoted.append("\"") }
    }
    return quoted + "\""
  }
}
