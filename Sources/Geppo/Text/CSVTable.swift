/// A CSV file as analysts keep it: a header that names the columns, and rows that know their line.
struct CSVTable: Hashable, Sendable {
  /// Larger files are refused; the largest table that people keep by hand is far below.
  static let maximumBytes = 32 << 20

  let file: String
  /// Names of the header, without spaces around them; an empty name stands for a column that is not read.
  let columns: [String]
  /// Rows with at least one cell that is not empty.
  let rows: [CSVRow]

  /// Reads UTF-8 with or without byte order mark, else what Excel's plain CSV has; a comma, semicolon or tab
  /// between cells, as the header has it.
  static func read(_ bytes: [UInt8], file: String) -> (CSVTable, [Finding]) {
    guard bytes.count <= maximumBytes else {
      return (
        CSVTable(file: file, columns: [], rows: []), [.tooLarge(file, size: bytes.count, limit: maximumBytes)]
      )
    }
    let (text, encodingFindings) = TableText.utf8(of: bytes, file: file)
    var reading = CSVReading(text, file: file)
    let table = reading.table()
    return (table, encodingFindings + reading.findings.sorted())
  }

  /// Columns that nobody knows, each with the nearest known name, and required ones that are missing.
  func check(columns required: [String], optional: [String] = []) -> [Finding] {
    let known = required + optional
    let unknown = columns.filter { !$0.isEmpty && !known.contains($0) }
    let missing = required.filter { !columns.contains($0) }
    let candidates = known.filter { !columns.contains($0) }
    return unknown.map {
      let place = Location.cell(file: file, row: 1, column: $0)
      return Finding(.unknownColumn, place, $0, NearestWord.hint(for: $0, among: candidates))
    } + missing.map { Finding(.missingColumn, .line(file: file, line: 1), $0) }
  }
}

/// One row of a table.
struct CSVRow: Hashable, Sendable {
  let file: String
  /// The line of the file on which the row begins.
  let line: Int
  let cells: [String]
  fileprivate let indexes: [String: Int]

  /// The cell under a column, without spaces around it; empty where the row or the table has none.
  subscript(column: String) -> String {
    guard let index = indexes[column], index < cells.count else { return "" }
    return cells[index]
  }

  /// The parts of a cell that holds several values with `|` between them.
  func list(_ column: String) -> [String] {
    self[column].split(separator: "|").map { $0.trimmingSpaces() }.filter { !$0.isEmpty }
  }

  /// Where a cell stands, for a finding.
  func location(_ column: String) -> Location { .cell(file: file, row: line, column: column) }
}

/// Puts the records of a scanner under the names of the header.
private struct CSVReading {
  private let file: String
  private var scanner: CSVScanner
  private(set) var findings: [Finding] = []

  init(_ text: [UInt8], file: String) {
    self.file = file
    scanner = CSVScanner(text, delimiter: CSVScanner.delimiter(of: text))
  }

  mutating func table() -> CSVTable {
    let columns = (scanner.next()?.cells ?? []).map { $0.trimmingSpaces() }
    let indexes = indexes(of: columns)
    var rows: [CSVRow] = []
    while let record = scanner.next() {
      let cells = record.cells.map { $0.trimmingSpaces() }
      guard cells.contains(where: { !$0.isEmpty }) else { continue }
      checkWidth(cells, line: record.line, expected: columns.count)
      rows.append(CSVRow(file: file, line: record.line, cells: cells, indexes: indexes))
    }
    findings += scanner.problems.map(finding)
    return CSVTable(file: file, columns: columns, rows: rows)
  }

  private mutating func indexes(of columns: [String]) -> [String: Int] {
    var indexes: [String: Int] = [:]
    for (index, column) in columns.enumerated() where !column.isEmpty {
      if indexes[column] == nil {
        indexes[column] = index
      } else {
        findings.append(Finding(.duplicateKey, .cell(file: file, row: 1, column: column), column, "1"))
      }
    }
    return indexes
  }

  /// Spreadsheets add or drop empty cells at the end of a row; only full ones outside the header are a problem,
  /// and so are rows too short to be a spreadsheet's.
  private mutating func checkWidth(_ cells: [String], line: Int, expected: Int) {
    let filled = (cells.lastIndex { !$0.isEmpty } ?? -1) + 1
    guard filled > expected || cells.count < expected else { return }
    let count = max(filled, min(cells.count, expected))
    findings.append(Finding(.csvCells, .line(file: file, line: line), String(count), String(expected)))
  }

  private func finding(_ problem: CSVScanner.Problem) -> Finding {
    switch problem {
    case .openQuote(let line): Finding(.csvOpenQuote, .line(file: file, line: line))
    case .textAfterQuote(let line, let text):
      Finding(.csvSyntax, .line(file: file, line: line), "\"…\"" + text)
    }
  }
}
