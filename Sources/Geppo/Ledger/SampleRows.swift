/// Rows of plans and needs that only show how rows are written: no table that leaves the office has them.
extension Ledger {
  /// The same without them.
  var withoutSamples: Ledger {
    var ledger = self
    ledger.plans.removeAll(where: \.isSample)
    ledger.needs.removeAll(where: \.isSample)
    return ledger
  }

  /// Those that the tables of a year would have had, told once a file.
  func sampleFindings(in year: FiscalYear) -> [Finding] {
    let plans = plans.filter { $0.isSample && ($0.fiscalYear == year || $0.fiscalYear == year.next) }
    let needs = needs.filter { $0.isSample && FiscalYear(of: $0.day) == year }
    let files = Dictionary(grouping: plans.map(\.location) + needs.map(\.location), by: \.file)
    return files.map { file, rows in
      let lines = rows.compactMap(\.line).sorted()
      let span = lines.first == lines.last ? "\(lines.first ?? 1)" : "\(lines.first ?? 1)–\(lines.last ?? 1)"
      return Finding(.sampleRows, .file(file), "\(rows.count)", span)
    }.sorted()
  }
}
