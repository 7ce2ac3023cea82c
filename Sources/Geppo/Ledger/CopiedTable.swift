/// A table beside the one that it was copied from: `fy2018 - コピー.csv`. What stands in both is told once, of the file.
struct CopiedTable {
  private struct Table {
    let path: String
    let rows: [[String: String]]
  }

  /// Copies by their path.
  let findings: [String: Finding]

  init(among files: [WorkspaceFile]) {
    let tables = files.map { Table(path: $0.path, rows: Self.rows(of: $0)) }
      .sorted { ($0.path.count, $0.path) < ($1.path.count, $1.path) }
    var findings: [String: Finding] = [:]
    for (index, table) in tables.enumerated() where table.rows.count >= Self.fewest {
      let original = tables[..<index].first { Self.isCopy(table, of: $0) && findings[$0.path] == nil }
      guard let original else { continue }
      findings[table.path] = Finding(
        .copiedTable, .file(table.path), "\(Self.shared(table, original))", "\(table.rows.count)",
        original.path)
    }
    self.findings = findings
  }

  /// Fewer rows are told one by one.
  private static let fewest = 3

  /// Who goes on writing in a copy changes some rows of it.
  private static func isCopy(_ table: Table, of other: Table) -> Bool {
    shared(table, other) * 5 >= table.rows.count * 4
  }

  private static func shared(_ table: Table, _ other: Table) -> Int {
    let rows = Set(other.rows)
    return table.rows.count { rows.contains($0) }
  }

  /// Cells that say something, by column: the order of columns has no say.
  private static func rows(of file: WorkspaceFile) -> [[String: String]] {
    let table = CSVTable.read(file.bytes, file: file.path).0
    return table.rows.map { row in
      let cells = table.columns.filter { !$0.isEmpty }.map { ($0, row[$0]) }.filter { !$0.1.isEmpty }
      return Dictionary(cells) { first, _ in first }
    }
  }
}
