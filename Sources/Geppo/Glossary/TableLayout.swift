/// What a CSV file that analysts edit looks like, and how one of its rows becomes a value.
struct TableLayout<Row: Sendable>: Sendable {
  /// Columns that the header must name.
  let required: [String]
  /// Columns that it may name. Every table may have `source` and `note`, which only people read.
  let optional: [String]
  /// The column whose value no two rows may share; empty where rows may repeat.
  let key: String
  /// Columns that are a part of the key, too.
  let furtherKeys: [String]
  /// Whether a table without a row says something; else it is one that was cut.
  let mayBeEmpty: Bool
  /// Columns in Chinese: they show whether the file was saved in an encoding that loses its characters.
  let chinese: [String]
  /// Columns that the bulletin prints as they are.
  let japanese: [String]
  /// Nil, with findings, when the row cannot be used.
  let row: @Sendable (inout CellReader) -> Row?

  init(
    required: [String], optional: [String] = [], key: String = "", furtherKeys: [String] = [],
    mayBeEmpty: Bool = false, chinese: [String] = [], japanese: [String] = [],
    row: @escaping @Sendable (inout CellReader) -> Row?
  ) {
    self.required = required
    self.optional = optional + ["source", "note"].filter { !(required + optional).contains($0) }
    self.key = key
    self.furtherKeys = furtherKeys
    self.mayBeEmpty = mayBeEmpty
    self.chinese = chinese
    self.japanese = japanese
    self.row = row
  }

  func read(_ file: WorkspaceFile) -> TableReading<Row> {
    if let problem = Finding.noTable(file.bytes, file: file.path) {
      return TableReading(findings: [problem])
    }
    let (table, syntax) = CSVTable.read(file.bytes, file: file.path)
    if file.bytes.isEmpty || table.isEmptyOf(required), !mayBeEmpty || file.bytes.isEmpty {
      return TableReading<Row>(findings: syntax + [Finding(.emptyTable, .file(file.path))])
    }
    var reading = TableReading<Row>(findings: syntax + table.check(columns: required, optional: optional))
    reading.columns = table.columns
    reading.isWhole = required.allSatisfy(table.columns.contains)
    guard reading.isWhole else {
      // Of a row that does not name the columns nothing follows for the others.
      reading.findings.removeAll { $0.code == .csvCells }
      return reading
    }
    if let cut = cut(table, file) {
      reading.findings.removeAll { $0.code == .csvCells && $0.location.line == cut.location.line }
      reading.findings.append(cut)
      reading.hasDamagedKey = true
    }
    let spoilt = table.rows.filter { lostCharacters($0) != nil }
    let spoiltLines = Set(spoilt.map(\.line))
    reading.findings += told(spoilt)
    var lineOfKey: [String: Int] = [:]
    for row in table.rows {
      let id = id(of: row)
      reading.keys.append(key.isEmpty ? "" : row[key])
      // Told once for the file: all that is wrong with such rows has one cause.
      if spoiltLines.contains(row.line) { continue }
      if let earlier = lineOfKey[id], !id.isEmpty {
        reading.findings.append(Finding(.duplicateKey, row.location(key), row[key], String(earlier)))
        reading.hasDamagedKey = true
        continue
      }
      lineOfKey[id] = row.line
      take(row, &reading)
    }
    return reading
  }

  /// What no two rows may share: words as they are looked for, so ＶＯＣ is VOC.
  private func id(of row: CSVRow) -> String {
    guard !key.isEmpty, !row[key].isEmpty else { return "" }
    let words = ([key] + furtherKeys).map { chinese.contains($0) ? Folding.fold(row[$0]) : row[$0] }
    return words.joined(separator: " ")
  }

  /// Programs end every row with a line break: where there is none the file breaks off, be it within the last cell.
  private func cut(_ table: CSVTable, _ file: WorkspaceFile) -> Finding? {
    guard let last = table.rows.last,
      !file.bytes.suffix(2).contains(where: { $0 == Byte.lineFeed || $0 == Byte.carriageReturn })
    else { return nil }
    return Finding(
      .cutTable, .line(file: file.path, line: last.line), String(last.cells.count),
      String(table.columns.count))
  }

  /// A row with a wrong cell is not used: half a rule would tag in silence.
  private func take(_ csvRow: CSVRow, _ reading: inout TableReading<Row>) {
    var cells = CellReader(csvRow)
    let value = row(&cells)
    for column in required + optional where Self.spreadsheetErrors.contains(csvRow[column]) {
      cells.refuse(column, hint: "")
    }
    for column in chinese {
      cells.refuseDays(column)
      if csvRow[column].unicodeScalars.contains(where: Self.isKana) { cells.refuse(column, hint: "zh") }
    }
    if let value, cells.findings.isEmpty { reading.rows.append(value) }
    if !key.isEmpty, cells.findings.contains(where: { $0.location == csvRow.location(key) }) {
      reading.hasDamagedKey = true
    }
    reading.findings += cells.findings + chinese(in: csvRow) + formulas(in: csvRow)
  }

  /// What a spreadsheet leaves where a formula has failed.
  private static var spreadsheetErrors: Set<String> {
    ["#N/A", "#REF!", "#VALUE!", "#NAME?", "#DIV/0!", "#NULL!", "#NUM!"]
  }

  /// Hiragana and katakana: the word is Japanese.
  private static func isKana(_ scalar: Unicode.Scalar) -> Bool {
    (0x3041...0x3096).contains(scalar.value) || (0x30A1...0x30FA).contains(scalar.value)
  }

  /// Words that would be a formula when somebody opens the table, or a file made of it.
  private func formulas(in row: CSVRow) -> [Finding] {
    (chinese + japanese).compactMap { column in
      guard FormulaGuard.mayHoldFormula(row[column]) else { return nil }
      return ([row[column]] + row.list(column)).first(where: FormulaGuard.startsFormula).map {
        Finding(.formulaCell, row.location(column), $0)
      }
    }
  }

  private func chinese(in row: CSVRow) -> [Finding] {
    japanese.compactMap { column in
      SimplifiedCharacters.first(in: row[column]).map {
        Finding(.chineseInJapanese, row.location(column), row[column], String($0))
      }
    }
  }

  /// The first column that shows what a spreadsheet leaves of a character that its encoding lacks.
  private func lostCharacters(_ row: CSVRow) -> String? {
    chinese.first { Self.isLost(row[$0], questions: 1) }
      ?? japanese.first { Self.isLost(row[$0], questions: 2) }
  }

  /// No Chinese word has a question mark; a Japanese sentence may end with one.
  private static func isLost(_ text: String, questions: Int) -> Bool {
    let scalars = text.unicodeScalars
    return scalars.contains("\u{FFFD}") || scalars.count { $0 == "?" } >= questions
  }

  private func told(_ spoilt: [CSVRow]) -> [Finding] {
    guard let first = spoilt.first, let column = lostCharacters(first) else { return [] }
    return [Finding(.spoiltTable, first.location(column), String(spoilt.count), first[column])]
  }
}

extension CSVTable {
  /// A header, and nothing below it.
  fileprivate func isEmptyOf(_ required: [String]) -> Bool {
    rows.isEmpty && required.allSatisfy(columns.contains)
  }
}

/// What came of reading a table.
struct TableReading<Row: Sendable> {
  var rows: [Row] = []
  /// The keys of all rows, usable or not: a reference to a damaged row is not a second mistake.
  var keys: [String] = []
  var findings: [Finding]
  /// Whether some key cannot be told, so that a reference to it would be a second finding of one mistake.
  var hasDamagedKey = false
  /// As the header names them.
  var columns: [String] = []
  /// Whether the columns were there at all.
  var isWhole = false
}
