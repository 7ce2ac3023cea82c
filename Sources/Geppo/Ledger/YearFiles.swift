/// The report of a year as tables that programs read: a CSV file a table, and all of them as a workbook.
enum YearFiles {
  static func tables(_ report: YearReport) -> [WorkspaceFile] {
    report.tables.map { table in
      let rows = table.rows.map { $0.map(\.plain) }
      return WorkspaceFile(
        path: "\(table.id).csv", bytes: CSVWriter.bytes(header: table.columns.map(\.title), rows: rows))
    }
  }

  /// A sheet a table; its notes stand below it.
  static func workbook(_ report: YearReport, title: String, day: Day) -> Workbook {
    var names: Set<String> = []
    var sheets = report.tables.map { sheet($0, named: name(of: $0, &names)) }
    if let years = report.comparison, let last = sheets.indices.last {
      sheets[last].chart = .init(title: years.title, series: 2..<years.columns.count, rows: years.rows.count)
    }
    return Workbook(title: title, sheets: sheets, day: day)
  }

  private static func sheet(_ table: YearTable, named name: String) -> Workbook.Sheet {
    let notes = table.notes.map { [CSVCell.text($0)] }
    return Workbook.Sheet(
      name: name, columns: table.columns.map { .init(name: $0.title, width: max(8, $0.width)) },
      rows: table.rows.map { $0.map(\.sheet) } + planned(table) + notes,
      filteredRows: table.rows.count - table.sums)
  }

  /// A cell that is a number cannot say that it is planned: below the table the marked ones are named.
  private static func planned(_ table: YearTable) -> [[CSVCell]] {
    let marked = table.rows.flatMap { row in
      zip(table.columns, row).compactMap { column, cell -> String? in
        guard case .planned = cell, case .text(let text) = cell.plain else { return nil }
        let names = row.prefix(while: { $0.number == nil }).map(\.plain).compactMap { cell -> String? in
          if case .text(let name) = cell, !name.isEmpty { name } else { nil }
        }
        return (names + [column.title]).joined(separator: "、") + "：" + text
      }
    }
    return marked.map { [.text("（予定を含む数）\($0)")] }
  }

  /// Excel takes 31 characters, not all of them, and no name twice, whatever the case.
  private static func name(of table: YearTable, _ used: inout Set<String>) -> String {
    let full = table.number.isEmpty ? table.title : table.number
    let sound = String(full.map { "[]:*?/\\'".contains($0) ? "・" : $0 }.prefix(27))
    var (name, number) = (sound, 1)
    while !used.insert(name.lowercased()).inserted {
      number += 1
      name = "\(sound)(\(number))"
    }
    return name
  }
}
