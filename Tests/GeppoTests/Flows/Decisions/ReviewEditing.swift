import Foundation
import Testing

@testable import Geppo

/// The review workbook of a run in the hands of a person.
struct ReviewEditing {
  private(set) var sheets: [SheetTables.Sheet]
  private let workspace: TemporaryWorkspace
  private let path: String

  init(_ workspace: TemporaryWorkspace, _ month: String) throws {
    self.workspace = workspace
    path = "reports/\(month)/review.xlsx"
    sheets = try SheetTables.read(Array(try Data(contentsOf: workspace.url(path))))
  }

  func cell(_ id: String, _ column: ReviewColumn) throws -> String {
    let (sheet, row) = try #require(place(of: id))
    let cells = sheets[sheet].records[row].cells
    let index = try #require(columnIndex(column, sheet))
    return index < cells.count ? cells[index] : ""
  }

  /// Ids, or files of pages that gave no document, of a sheet.
  func subjects(_ sheet: ReviewSheet) throws -> [String] {
    let position = try #require(sheets.firstIndex { $0.name == sheet.rawValue })
    let (id, file) = (try #require(columnIndex(.id, position)), try #require(columnIndex(.file, position)))
    return sheets[position].records.dropFirst().map { record in
      let cells = record.cells + Array(repeating: "", count: 60)
      return cells[id].isEmpty ? cells[file] : cells[id]
    }
  }

  mutating func write(_ text: String, _ column: ReviewColumn, of id: String) throws {
    let (sheet, row) = try #require(place(of: id), "\(id)")
    try set(text, column, sheet, row)
  }

  /// The rows of a sheet below its headings.
  func rows(of sheet: ReviewSheet) throws -> [[String]] {
    try #require(sheets.first { $0.name == sheet.rawValue }).records.dropFirst().map(\.cells)
  }

  /// In a sheet of tasks, the rows of which have no id; counted from 0.
  mutating func write(_ text: String, _ column: ReviewColumn, inRow row: Int, of sheet: ReviewSheet) throws {
    let position = try #require(sheets.firstIndex { $0.name == sheet.rawValue })
    try #require(row + 1 < sheets[position].records.count)
    try set(text, column, position, row + 1)
  }

  /// As sheets were before they had these columns.
  mutating func dropColumns(_ columns: [ReviewColumn], of names: [ReviewSheet]) {
    for position in sheets.indices where names.contains(where: { $0.rawValue == sheets[position].name }) {
      let heads = sheets[position].records[0].cells
      let kept = heads.indices.filter { index in !columns.contains { $0.rawValue == heads[index] } }
      for row in sheets[position].records.indices {
        let cells = sheets[position].records[row].cells
        sheets[position].records[row].cells = kept.filter { $0 < cells.count }.map { cells[$0] }
      }
    }
  }

  /// A row at the foot.
  mutating func add(_ cells: [ReviewColumn: String]) throws {
    let line = (sheets[0].records.last?.line ?? 0) + 3
    sheets[0].records.append(CSVScanner.Record(line: line, cells: []))
    for (column, text) in cells { try set(text, column, 0, sheets[0].records.count - 1) }
  }

  /// Rows upside down, the columns the other way round: what sorting and moving can do at most.
  mutating func turnAround() {
    for sheet in 0...1 {
      let width = sheets[sheet].records[0].cells.count
      let records = sheets[sheet].records.map { record in
        let cells = record.cells + Array(repeating: "", count: width - min(width, record.cells.count))
        return CSVScanner.Record(line: record.line, cells: cells.reversed())
      }
      sheets[sheet].records = [records[0]] + records.dropFirst().reversed()
    }
  }

  mutating func rename(_ column: ReviewColumn, to name: String) throws {
    try set(name, column, 0, 0)
  }

  /// As another program would save it: all text in the cells themselves.
  func save(as name: String? = nil) throws {
    try workspace.write(name ?? path, Data(try #require(WorkbookWriter.bytes(workbook()))))
  }

  /// The sheet of items as Excel saves a table.
  func csv(separator: String = ",", lineEnd: String = "\r\n") -> String {
    sheets[0].records.map { record in
      record.cells.map { "\"" + $0.replacingOccurrences(of: "\"", with: "\"\"") + "\"" }
        .joined(separator: separator)
    }.joined(separator: lineEnd) + lineEnd
  }

  private func workbook() throws -> Workbook {
    Workbook(
      title: "",
      sheets: sheets.map { sheet in
        Workbook.Sheet(
          name: sheet.name, columns: sheet.records[0].cells.map { Workbook.Column(name: $0, width: 10) },
          rows: sheet.records.dropFirst().map { $0.cells.map(CSVCell.text) })
      }, day: try #require(Day(iso: "2019-02-10")))
  }

  private mutating func set(_ text: String, _ column: ReviewColumn, _ sheet: Int, _ row: Int) throws {
    let index = try #require(columnIndex(column, sheet))
    var cells = sheets[sheet].records[row].cells
    while cells.count <= index { cells.append("") }
    cells[index] = text
    sheets[sheet].records[row].cells = cells
  }

  private func place(of subject: String) -> (Int, Int)? {
    for sheet in sheets.indices.prefix(2) {
      if let row = sheets[sheet].records.firstIndex(where: { $0.cells.contains(subject) }) {
        return (sheet, row)
      }
    }
    return nil
  }

  private func columnIndex(_ column: ReviewColumn, _ sheet: Int) -> Int? {
    sheets[sheet].records.first?.cells.firstIndex(of: column.rawValue)
  }
}

extension TemporaryWorkspace {
  /// `geppo review`.
  @discardableResult
  func review(
    _ month: String, file: String? = nil, by name: String? = "山田", isDryRun: Bool = false
  ) throws -> ReviewSummary {
    try ReviewFlow(
      workspace: workspace, month: try #require(Month(month)), file: file.map { url($0).path }, by: name,
      on: try #require(Day(iso: "2019-01-20"))
    ).run(isDryRun: isDryRun)
  }

  var decisions: [Decision] { get throws { try Journal(workspace).decisions } }
}
