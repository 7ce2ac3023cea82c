/// The quote sign before a cell that a spreadsheet would take for a formula, set so that it can be taken away again.
enum FormulaGuard {
  /// What a spreadsheet takes for a formula, and what would look like a cell that was marked.
  static func needsMark(_ text: String) -> Bool {
    startsFormula(String(text.drop { $0 == "'" }))
  }

  static func startsFormula(_ text: String) -> Bool { CSVCell.harmless(text) != text }

  /// False for nearly all cells: those of ASCII, kana and Han without a sign that starts a formula.
  static func mayHoldFormula(_ text: String) -> Bool { text.utf8.contains { isSuspect[Int($0)] } }

  /// By the bytes of UTF-8; E3 to E9 begin kana and Han, and what follows in a character is below C0.
  private static let isSuspect: [Bool] = (0..<256).map { byte in
    let plain = (0x20..<0x7F).contains(byte) && !"=+-@".utf8.contains(UInt8(byte))
    return !(plain || (0x80..<0xC0).contains(byte) || (0xE3..<0xEA).contains(byte))
  }

  static func marked(_ text: String) -> String { needsMark(text) ? "'" + text : text }

  static func unmarked(_ text: String) -> String {
    guard text.hasPrefix("'"), needsMark(String(text.dropFirst())) else { return text }
    return String(text.dropFirst())
  }
}
