/// Concepts as CSV for Excel: UTF-8 with byte order mark, CRLF, no cell that starts a formula.
enum ConceptTable {
  static func bytes(_ concepts: [Concept]) -> [UInt8] {
    CSVWriter.bytes(
      header: Concept.Field.allCases.map(\.rawValue),
      rows: concepts.map { concept in Concept.Field.allCases.map { cell(concept[$0]) } })
  }

  /// The writer sets one quote sign before a formula; only text that has one already needs another.
  private static func cell(_ text: String) -> CSVCell {
    .text(text.hasPrefix("'") ? FormulaGuard.marked(text) : text)
  }

  /// A table that Excel or another spreadsheet saved. A cell that is there counts, also when it is empty.
  static func read(_ bytes: [UInt8], file: String) -> IncomingTermbase {
    let (table, _) = CSVTable.read(bytes, file: file)
    let reading = Concept.table.read(WorkspaceFile(path: file, bytes: bytes))
    let carried = Set(Concept.Field.allCases.filter { table.columns.contains($0.rawValue) })
    return IncomingTermbase(
      concepts: reading.rows.map { IncomingConcept(concept: $0, carried: carried, isOurs: true) },
      findings: reading.findings)
  }
}
