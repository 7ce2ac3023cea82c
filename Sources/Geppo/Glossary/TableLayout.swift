/// What a CSV file that analysts edit looks like, and how one of its rows becomes a value.
struct TableLayout<Row: Sendable>: Sendable {
  /// Columns that the header must name.
  let required: [String]
  /// Columns that it may name. Every table may have `source` and `note`, which only people read.
  let optional: [String]
  /// The column whose value no two rows may share; empty where rows may repeat.
  let key: String
  /// Columns in Chinese: they show whether the file was saved in an encoding that loses its characters.
  let chinese: [String]
  /// Nil, with findings, when the row cannot be used.
  let row: @Sendable (inout CellReader) -> Row?

  init(
    required: [String], optional: [String] = [], key: String = "", chinese: [String] = [],
    row: @escaping @Sendable (inout CellReader) -> Row?
  ) {
    self.required = required
    self.optional = optional + ["source", "note"].filter { !(required + optional).contains($0) }
    self.key = key
    self.chinese = chinese
    self.row = row
  }

  func read(_ file: WorkspaceFile) -> TableReading<Row> {
    let (table, syntax) = CSVTable.read(file.bytes, file: file.path)
    var reading = TableReading<Row>(findings: syntax + table.check(columns: required, optional: optional))
    reading.isWhole = required.allSatisfy(table.columns.contains)
    guard reading.isWhole else { return reading }
    var lineOfKey: [String: Int] = [:]
    for row in table.rows {
      let id = key.isEmpty ? "" : row[key]
      if let earlier = lineOfKey[id], !id.isEmpty {
        reading.findings.append(Finding(.duplicateKey, row.location(key), id, String(earlier)))
        continue
      }
      lineOfKey[id] = row.line
      reading.keys.append(id)
      take(row, &reading)
    }
    reading.findings += lostCharacters(table)
    return reading
  }

  /// A row with a wrong cell is not used: half a rule would tag in silence.
  private func take(_ csvRow: CSVRow, _ reading: inout TableReading<Row>) {
    var cells = CellReader(csvRow)
    let value = row(&cells)
    if let value, cells.findings.isEmpty { reading.rows.append(value) }
    reading.findings += cells.findings
  }

  /// The first cell that shows what a spreadsheet leaves of a character that its encoding lacks.
  private func lostCharacters(_ table: CSVTable) -> [Finding] {
    for row in table.rows {
      for column in chinese where row[column].contains(where: { $0 == "?" || $0 == "\u{FFFD}" }) {
        return [Finding(.badValue, row.location(column), row[column], column, " → UTF-8")]
      }
    }
    return []
  }
}

/// What came of reading a table.
struct TableReading<Row: Sendable> {
  var rows: [Row] = []
  /// The keys of all rows, usable or not: a reference to a damaged row is not a second mistake.
  var keys: [String] = []
  var findings: [Finding]
  /// Whether the columns were there at all.
  var isWhole = false
}
