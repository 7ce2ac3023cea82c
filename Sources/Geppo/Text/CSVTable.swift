/// A CSV file as analysts keep it: a header that names the columns, and rows that know their line.
struct CSVTable: Hashable, Sendable {
  /// Larger files are refused. The review table of a month with 10,000 documents has 21 MB.
  static let maximumBytes = 64 << 20

  let file: String
  /// Names of the header, without spaces around them; an empty name stands for a column that is not read.
  let columns: [String]
  /// Rows with at least one cell that is not empty.
  let rows: [CSVRow]

  /// Reads UTF-8 with or without byte order mark, else what Excel's plain CSV has; a comma, semicolon or tab
  /// between cells, as the header has it. Rows are called by their line or, for somebody who looks at them in a
  /// spreadsheet, by the row that it shows: a cell may hold several lines.
  static func read(
    _ bytes: [UInt8], file: String, asShown: Bool = false
  ) -> (CSVTable, [Finding]) {
    if !bytes.isEmpty, let problem = Finding.noTable(bytes, file: file) {
      return (CSVTable(file: file, columns: [], rows: []), [problem])
    }
    let (text, encodingFindings) = TableText.utf8(of: bytes, file: file)
    var scanner = CSVScanner(text, delimiter: CSVScanner.delimiter(of: text))
    var shownRow = 0
    var reading = CSVReading(file: file, sheet: "") {
      shownRow += 1
      guard let record = scanner.next() else { return nil }
      return asShown ? CSVScanner.Record(line: shownRow, cells: record.cells) : record
    }
    let table = reading.table()
    return (table, encodingFindings + (reading.findings + scanner.findings(file: file)).sorted())
  }

  /// The table on a sheet of a workbook: the first record names the columns.
  static func read(_ records: [CSVScanner.Record], sheet: String, file: String) -> (CSVTable, [Finding]) {
    var rest = records[...]
    var reading = CSVReading(file: file, sheet: sheet) { rest.popFirst() }
    let table = reading.table()
    return (table, reading.findings.sorted())
  }

  /// Columns that nobody knows, each with the nearest known name, and required ones that are missing.
  func check(columns required: [String], optional: [String] = []) -> [Finding] {
    let known = required + optional
    let missing = required.filter { !columns.contains($0) }
    // A title above the names, or no names at all: its cells are no slips of the pen.
    let isHeader = required.isEmpty || missing.count < required.count
    let unknown = isHeader ? columns.filter { !$0.isEmpty && !known.contains($0) } : []
    let candidates = known.filter { !columns.contains($0) }
    return unknown.map {
      let place = Location.cell(file: file, row: 1, column: $0)
      return Finding(.unknownColumn, place, $0, NearestWord.hint(for: $0, among: candidates))
    }
      + (missing.isEmpty
        ? []
        : [Finding(.missingColumn, .line(file: file, line: 1), missing.joined(separator: ", "))])
  }
}

/// One row of a table.
struct CSVRow: Hashable, Sendable {
  let file: String
  /// The line of the file on which the row begins; where it was so read, the row that a spreadsheet shows.
  let line: Int
  let cells: [String]
  fileprivate let indexes: [String: Int]
  /// Of a workbook, the sheet that it stands on.
  fileprivate let sheet: String

  /// The cell under a column, without spaces around it; empty where the row or the table has none.
  subscript(column: String) -> String {
    guard let index = indexes[column], index < cells.count else { return "" }
    return cells[index]
  }

  /// The parts of a cell that holds several values with `|` between them.
  func list(_ column: String) -> [String] {
    self[column].split(separator: "|").map { $0.trimmingSpaces() }.filter { !$0.isEmpty }
  }

  /// Whether the table has the column.
  func has(_ column: String) -> Bool { indexes[column] != nil }

  /// Where a cell stands, for a finding.
  func location(_ column: String) -> Location {
    .cell(file: file, row: line, column: CSVReading.place(column, on: sheet))
  }
}

/// Puts records under the names of their header.
private struct CSVReading {
  private let file: String
  private let sheet: String
  private var next: () -> CSVScanner.Record?
  private(set) var findings: [Finding] = []

  init(file: String, sheet: String, next: @escaping () -> CSVScanner.Record?) {
    self.file = file
    self.sheet = sheet
    self.next = next
  }

  /// `案件!採否`, as formulas write it.
  static func place(_ column: String, on sheet: String) -> String {
    sheet.isEmpty ? column : "\(sheet)!\(column)"
  }

  mutating func table() -> CSVTable {
    let columns = (next()?.cells ?? []).map { $0.trimmingSpaces() }
    let indexes = indexes(of: columns)
    var rows: [CSVRow] = []
    while let record = next() {
      let cells = record.cells.map { $0.trimmingSpaces() }
      guard cells.contains(where: { !$0.isEmpty }) else { continue }
      if sheet.isEmpty { checkWidth(cells, line: record.line, expected: columns.count) }
      rows.append(CSVRow(file: file, line: record.line, cells: cells, indexes: indexes, sheet: sheet))
    }
    return CSVTable(file: file, columns: columns, rows: rows)
  }

  private mutating func indexes(of columns: [String]) -> [String: Int] {
    var indexes: [String: Int] = [:]
    for (index, column) in columns.enumerated() where !column.isEmpty {
      if indexes[column] == nil {
        indexes[column] = index
      } else {
        let place = Location.cell(file: file, row: 1, column: Self.place(column, on: sheet))
        findings.append(Finding(.duplicateKey, place, column, "1"))
      }
    }
    return indexes
  }

  /// Programs write as many cells in every row as in the header, be they empty: a row with more of them has a comma within a
  /// cell that no quotes enclose, and what stands behind it has moved. Of a workbook the empty cells are not there at all.
  private mutating func checkWidth(_ cells: [String], line: Int, expected: Int) {
    guard cells.count != expected else { return }
    findings.append(Finding(.csvCells, .line(file: file, line: line), String(cells.count), String(expected)))
  }
}

extension Finding {
  /// What keeps a file from being a table at all; nil for one that may be read.
  static func noTable(_ bytes: [UInt8], file: String) -> Finding? {
    if bytes.isEmpty { return Finding(.emptyData, .file(file)) }
    // A ZIP archive, as .xlsx is, or the older .xls.
    if [[0x50, 0x4B, 3, 4], [0xD0, 0xCF, 0x11, 0xE0]].contains(where: { bytes.starts(with: $0) }) {
      return Finding(.workbookAsTable, .file(file))
    }
    let limit = CSVTable.maximumBytes
    return bytes.count > limit ? .tooLarge(file, size: bytes.count, limit: limit) : nil
  }
}

extension CSVScanner {
  /// What was wrong with the quotes.
  fileprivate func findings(file: String) -> [Finding] {
    problems.map { problem in
      switch problem {
      case .openQuote(let line): Finding(.csvOpenQuote, .line(file: file, line: line))
      case .textAfterQuote(let line, let text):
        Finding(.csvSyntax, .line(file: file, line: line), "\"…\"" + text)
      }
    }
  }
}
