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
    let charts = report.comparison.map(charts) ?? []
    var sheets = (report.tables + charts).map { sheet($0, of: report, named: name(of: $0, &names)) }
    for (index, chart) in zip(sheets.indices.suffix(charts.count), charts) {
      sheets[index].chart = .init(
        title: chart.title, series: 1..<chart.columns.count, rows: chart.rows.count)
    }
    return Workbook(title: title, sheets: sheets, day: day)
  }

  /// Times and heads have no common axis: of each unit the numbers that are drawn stand on a sheet of their own.
  private static func charts(_ years: YearTable) -> [YearTable] {
    years.comparedRows.map { $0[1].words }.withoutRepeats.map { unit in
      var chart = years
      chart.title = "\(years.title)の図（単位：\(unit)）"
      chart.columns.remove(at: 1)
      chart.rows = years.comparedRows.filter { $0[1].words == unit }.map { [$0[0]] + $0.dropFirst(2) }
      return chart
    }
  }

  private static func sheet(
    _ table: YearTable, of report: YearReport, named name: String
  ) -> Workbook.Sheet {
    let widths = table.columns.map { max(8, $0.width) }
    let rows = table.rows.map { $0.map(\.sheet) }
    return Workbook.Sheet(
      name: name, columns: zip(table.columns, widths).map { .init(name: $0.title, width: $1) }, rows: rows,
      headHeight: SheetLines.height(of: table.columns.map { .text($0.title) }, widths: widths.map { $0 - 1 }),
      rowHeights: rows.map { SheetLines.height(of: $0, widths: widths) },
      filteredRows: table.rows.count - table.sums, notes: planned(table) + table.notes,
      pageHead: [report.name, table.number, table.title].filter { !$0.isEmpty }.joined(separator: "　"))
  }

  /// A cell that is a number cannot say that it is planned: below the table the marked ones are named.
  private static func planned(_ table: YearTable) -> [String] {
    let marked = table.rows.flatMap { row in
      zip(table.columns, row).compactMap { column, cell -> String? in
        guard case .planned = cell, case .text(let text) = cell.plain else { return nil }
        let names = zip(table.columns, row).filter { !$0.0.isNumber && $0.0.title != "単位" }.map(\.1.words)
          .filter { !$0.isEmpty }
        return (names + [column.title]).joined(separator: "、") + "：" + text
      }
    }
    return marked.map { "（予定を含む数）\($0)" }
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
