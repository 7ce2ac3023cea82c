/// The tables of one fiscal year: what all forms of the report say.
struct YearReport: Sendable {
  let year: FiscalYear
  /// The day on which the tables stand; nil for the year as the rows have it.
  let asOf: Day?
  var sections: [Section] = []
  /// Every total of `totals.csv`.
  var totals = YearTable(id: "totals", title: "集計一覧", columns: [])
  /// Years side by side; nil where only one has anything.
  var comparison: YearTable?
  /// What programs read besides the tables.
  var joins = YearJoins()

  struct Section: Sendable {
    var title: String
    /// What was done, in numbers; without rows where nothing is counted.
    var summary: YearTable
    var tables: [YearTable]
  }

  /// `平成30年度`, `平成31年度` for a table as of April 2019.
  var name: String { year.name(on: asOf) }

  /// For the properties of files.
  var day: Day? { asOf ?? year.days?.upperBound }

  /// All tables in their order.
  var tables: [YearTable] {
    sections.flatMap { ($0.summary.rows.isEmpty ? [] : [$0.summary]) + $0.tables }
      + [totals] + [comparison].compactMap(\.self)
  }
}

/// A table of the report, before anybody decides whether it becomes CSV, a sheet or a part of a document.
struct YearTable: Sendable {
  enum Cell: Hashable, Sendable, ExpressibleByStringLiteral {
    case text(String)
    case number(Int)
    /// A number of which a part, or all, is only planned.
    case planned(Int, of: Int)
    /// Addresses, and names of files.
    case materials([String])

    init(stringLiteral text: String) { self = .text(text) }

    /// What nobody has written down is not nothing: 「―」.
    init(_ sum: LedgerSum, _ measure: LedgerTotal.Measure) {
      self =
        sum.isUnknown(measure)
        ? .text("―") : sum.planned > 0 ? .planned(sum.planned, of: sum.number) : .number(sum.number)
    }

    /// The same without saying how much of it is planned, where a column of its own does.
    init(sumOf sum: LedgerSum, _ measure: LedgerTotal.Measure) {
      self = sum.isUnknown(measure) ? .text("―") : .number(sum.number)
    }
  }

  /// Part of the name of its file.
  var id: String
  /// `表2-1-1`, or nothing.
  var number = ""
  var title: String
  var columns: [Paper.Column]
  var rows: [[Cell]] = []
  /// Rows at the foot that sum up the others.
  var sums = 0
  /// Below it.
  var notes: [String] = []
  /// Some of its numbers count what is only planned.
  var hasPlans = false
}

extension YearTable {
  /// Columns of text in which no row has a word say nothing.
  var withoutEmptyColumns: YearTable {
    let kept = columns.indices.filter { column in
      columns[column].isNumber || rows.contains { $0[column] != "" }
    }
    var table = self
    table.columns = kept.map { columns[$0] }
    table.rows = rows.map { row in kept.map { row[$0] } }
    return table
  }
}

extension YearTable.Cell {
  /// As people read it.
  var words: String { runs.map(\.text).joined() }

  /// For tables of cells.
  var plain: CSVCell {
    switch self {
    case .planned(let planned, let number): .text("\(number)\(Self.mark(planned, number))")
    case .text(let text): .text(text)
    case .number(let number): .number(number)
    case .materials(let names): .text(names.joined(separator: "\n"))
    }
  }

  /// For workbooks, where a number has to stay one.
  var sheet: CSVCell { number.map(CSVCell.number) ?? plain }

  /// Nil for what is none.
  var number: Int? {
    switch self {
    case .number(let number), .planned(_, let number): number
    case .text, .materials: nil
    }
  }

  /// `（予定）`, `（うち予定2）`.
  private static func mark(_ planned: Int, _ number: Int) -> String {
    planned == number ? "（予定）" : "（うち予定\(planned)）"
  }

  /// For documents.
  var runs: [Paper.Run] {
    switch self {
    case .text(let text): [Paper.Run(text)]
    case .number(let number): [Paper.Run("\(number)")]
    case .planned(let planned, let number): [Paper.Run("\(number)\(Self.mark(planned, number))")]
    case .materials(let names):
      names.enumerated().flatMap { index, name in
        (index == 0 ? [] : [Paper.Run("\n")]) + [Paper.Run(name, link: WebLink(name))]
      }
    }
  }
}
