/// The quote sign before a cell that a spreadsheet would take for a formula, set so that it can be taken away again.
enum FormulaGuard {
  /// What a spreadsheet takes for a formula, and what would look like a cell that was marked.
  static func needsMark(_ text: String) -> Bool {
    startsFormula(String(text.drop { $0 == "'" }))
  }

  static func startsFormula(_ text: String) -> Bool { CSVCell.harmless(text) != text }

  static func marked(_ text: String) -> String { needsMark(text) ? "'" + text : text }

  static func unmarked(_ text: String) -> String {
    guard text.hasPrefix("'"), needsMark(String(text.dropFirst())) else { return text }
    return String(text.dropFirst())
  }
}
