/// The totals of several years side by side.
extension YearReportBuilder {
  /// The years up to this one, at most five, from the first that has anything by the totals of the summaries.
  var comparison: YearTable? {
    let totals = ledger.totals.filter { !$0.section.isEmpty }
    let years = Array(comparedYears(totals))
    guard years.count > 1 else { return nil }
    var table = YearTable(
      id: "years", title: "年度別の推移",
      columns: [.init(title: "活動", width: 34), .init(title: "単位", width: 10)])
    var marks: [String] = []
    for year in years {
      let remark = remark(on: year, totals)
      if let remark { marks.append(remark) }
      let mark = remark == nil ? "" : "\(Self.mark)\(marks.count)"
      table.columns.append(.init(title: name(of: year) + mark, width: 16, isNumber: true))
    }
    for total in totals {
      let sums = years.map { ledger.sum(total, in: $0) }
      guard sums.contains(where: { $0.number > 0 }) else { continue }
      let cells = sums.map { YearTable.Cell($0, total.measure) }
      table.rows.append([.text(total.ja), .text(total.unit)] + cells)
    }
    table.notes = marks.enumerated().map { "\(Self.mark)\($0.offset + 1)　\($0.element)" } + later(totals)
    return table
  }

  /// What leads from the head of a column to its note.
  static let mark: Character = "※"

  /// None is passed over: a year of which nothing was written down is not one in which nothing was done.
  private func comparedYears(_ totals: [LedgerTotal]) -> some Collection<FiscalYear> {
    let five = (0..<5).compactMap { FiscalYear(year.year - $0) }.reversed()
    guard hasAny(totals, in: year) else { return five.suffix(0) }
    return five.drop { !hasAny(totals, in: $0) }
  }

  private func hasAny(_ totals: [LedgerTotal], in year: FiscalYear) -> Bool {
    totals.contains { ledger.sum($0, in: year).number > 0 }
  }

  private func name(of other: FiscalYear) -> String { other.name(on: other == year ? asOf : nil) }

  /// Why the numbers of a year are not those of a whole one.
  private func remark(on other: FiscalYear, _ totals: [LedgerTotal]) -> String? {
    guard hasAny(totals, in: other) else { return "\(name(of: other))は、記録なし。" }
    guard let end = other.days?.upperBound else { return nil }
    if other == year, let asOf, asOf < end {
      return "\(LetterDate.era.text(asOf))現在。年度の途中の数である。"
    }
    let rows = totals.flatMap { ledger.sum($0, in: other).rows }
    let days = Set(rows.compactMap(\.asOf)).filter { $0 < end }.sorted()
    guard !days.isEmpty else { return nil }
    let isAll = rows.allSatisfy { row in row.asOf.map { $0 < end } ?? false }
    let said = days.map { LetterDate.era.text($0) }.joined(separator: "、")
    return "\(said)現在" + (isAll ? "。年度の途中の数である。" : "の数を含む（年度末までの数ではない）。")
  }
}

extension YearTable {
  /// Of a table of years the rows that have two numbers or more: with one there is nothing to compare. The first two columns are
  /// what and its unit.
  var comparedRows: [[Cell]] { rows.filter { $0.dropFirst(2).compactMap(\.number).count > 1 } }
}
