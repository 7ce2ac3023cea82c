/// Makes the tables of a year out of the rows. Nothing is typed in: every number is a sum.
struct YearReportBuilder {
  let ledger: Ledger
  let parties: PartyBook
  let topics: [String: String]
  let year: FiscalYear
  let asOf: Day?
  let joins: YearJoins
  let places: [String: String]
  let countries: [String: String]

  /// `asOf`: what came later is only planned.
  init(
    _ ledger: Ledger, _ glossary: Glossary, year: FiscalYear, asOf: Day?, joins: YearJoins = YearJoins()
  ) {
    self.joins = joins
    places = Dictionary(glossary.regions.map { ($0.adcode, $0.ja) }) { first, _ in first }
    countries = Dictionary(ledger.countries.map { ($0.code, $0.ja) }) { first, _ in first }
    self.ledger = ledger.standing(on: asOf)
    parties = PartyBook(ledger, glossary)
    topics = Dictionary(glossary.topics.map { ($0.code, $0.ja) }) { first, _ in first }
    self.year = year
    self.asOf = asOf
  }

  func report() -> YearReport {
    var report = YearReport(year: year, asOf: asOf)
    for title in sections {
      if let section = section(title, number: report.sections.count + 1) { report.sections.append(section) }
    }
    report.sections += furtherSections
    report.totals = allTotals
    report.comparison = comparison
    report.joins = joins
    return report
  }

  /// In the order of `tables.csv`, then those that only totals name.
  private var sections: [String] {
    (ledger.tables.map(\.section) + ledger.totals.map(\.section)).filter { !$0.isEmpty }.withoutRepeats
  }

  private func section(_ title: String, number: Int) -> YearReport.Section? {
    let tables = ledger.tables.filter { $0.section == title }.compactMap(table)
    var summary = summary(of: title)
    summary.id = "summary_\(number)"
    guard !tables.isEmpty || !summary.rows.isEmpty else { return nil }
    return YearReport.Section(title: title, summary: summary, tables: tables)
  }

  /// Nil where the year has no row for it.
  private func table(_ form: TableForm) -> YearTable? {
    let rows = ledger.rows(of: form.kinds, in: year, budget: form.budget).filter { $0.count > 0 }
    guard !rows.isEmpty else { return nil }
    var table = layout(form, rows)
    if form.layout.hasLines { addMaterials(of: rows, to: &table) }
    table.number = form.number
    table.notes =
      form.notes + doubts(rows, table, hasLines: form.layout.hasLines) + marks(rows)
      + later(ledger.kinds(countedAs: form.kinds))
    return table
  }

  /// A column where somebody has any.
  private func addMaterials(of rows: [Activity], to table: inout YearTable) {
    guard rows.contains(where: { !$0.materials.isEmpty }) else { return }
    table.columns.append(.init(title: "資料", width: 20))
    for index in table.rows.indices {
      table.rows[index].append(rows.indices.contains(index) ? .materials(rows[index].materials) : "")
    }
  }

  private func layout(_ form: TableForm, _ rows: [Activity]) -> YearTable {
    switch form.layout {
    case .talks: talks(form, rows)
    case .meetings: meetings(form, rows)
    case .trainings: trainings(form, rows)
    case .months: months(form, rows)
    case .cities: cities(form, rows)
    case .groups: groups(form, rows)
    case .units: units(form, rows)
    case .works: works(form, rows)
    case .events: events(form, rows)
    }
  }

  /// `※平成31年1月31日現在`: of the whole table, or of rows whose numbers were taken on another day.
  func marks(_ rows: [Activity]) -> [String] {
    let days = Set(rows.compactMap(\.asOf)).union([asOf].compactMap(\.self)).sorted()
    return days.map { "※\(LetterDate.era.text($0))現在" }
  }
}

// MARK: - Totals

extension YearReportBuilder {
  private func summary(of section: String) -> YearTable {
    var table = YearTable(
      id: "summary", title: "活動の概要",
      columns: [
        .init(title: "活動", width: 36), .init(title: "実績", width: 15, isNumber: true),
        .init(title: "単位", width: 10), .init(title: "うち予定", width: 11, isNumber: true),
        .init(title: "内容", width: 38),
      ])
    var counted: [Activity] = []
    for total in ledger.totals where total.section == section {
      let sum = ledger.sum(total, in: year)
      guard sum.number > 0 || !sum.rows.isEmpty else { continue }
      counted += sum.rows
      table.rows.append([
        .text(total.ja), .init(sumOf: sum, total.measure), .text(total.unit), planned(sum, total.measure),
        .text(sentence(total, sum)),
      ])
    }
    table.hasPlans = counted.contains(where: \.isPlanned)
    if table.hasPlans { table.columns[1].title = "回数等（予定を含む）" }
    table.notes = marks(counted) + later(ledger.totals.filter { $0.section == section })
    return table
  }

  private func planned(_ sum: LedgerSum, _ measure: LedgerTotal.Measure) -> YearTable.Cell {
    sum.isUnknown(measure) ? "―" : .number(sum.planned)
  }

  /// Numbers of a later day are no numbers of this one; that they are missing has to be said.
  func later(_ totals: [LedgerTotal]) -> [String] {
    later(totals.reduce(into: Set<String>()) { $0.formUnion(ledger.kinds(countedAs: $1.of)) })
  }

  func later(_ kinds: Set<String>) -> [String] {
    let rows = ledger.laterCounts.filter {
      $0.fiscalYear == year && kinds.contains($0.kind) && $0.status != .cancelled
    }
    let names = rows.sorted().map { row in
      ledger.kind(ledger.countedKind(row.kind))?.ja ?? row.kind
    }.withoutRepeats
    let days = Set(rows.compactMap(\.countedUntil)).sorted().map { LetterDate.era.text($0) }
    guard !names.isEmpty else { return [] }
    return ["（注）\(names.joined(separator: "、"))は、\(days.joined(separator: "、"))現在の回数しか分からないため、含めていない。"]
  }

  /// `4回開催（予定1回を含む）（北京2回、横浜、北九州）`.
  private func sentence(_ total: LedgerTotal, _ sum: LedgerSum) -> String {
    if sum.isUnknown(total.measure) { return "―（\(total.measure == .days ? "日数" : "人数")の記録なし）" }
    let number = sum.said(isRepeated: total.measure == .heads) + total.unit + sum.without(total.measure)
    let planned = sum.included(total.unit)
    let mark = asOf != nil || !sum.asOf.isEmpty ? "※" : ""
    return number + total.verb + planned + (total.listsPlaces ? places(sum.rows, total.unit) : "") + mark
  }

  /// Cities in the order in which they were gone to, with how often where more than once.
  private func places(_ rows: [Activity], _ unit: String) -> String {
    let cities = rows.map(\.city).filter { !$0.isEmpty }
    let named = cities.withoutRepeats.map { city in
      let times = cities.count { $0 == city }
      return times > 1 ? "\(city)\(times)\(unit)" : city
    }
    return named.isEmpty ? "" : "（\(named.joined(separator: "、"))）"
  }

  private var allTotals: YearTable {
    var table = YearTable(
      id: "totals", title: "集計一覧",
      columns: [
        .init(title: "区分", width: 30), .init(title: "項目", width: 40),
        .init(title: "数", width: 8, isNumber: true), .init(title: "単位", width: 8),
        .init(title: "うち予定", width: 8, isNumber: true), .init(title: "概数", width: 6),
      ])
    var counted: [Activity] = []
    for total in ledger.totals {
      let sum = ledger.sum(total, in: year)
      guard sum.number > 0 || !sum.rows.isEmpty else { continue }
      counted += sum.rows
      table.rows.append([
        .text(total.section.isEmpty ? "その他の集計" : total.section), .text(total.ja),
        .init(sumOf: sum, total.measure), .text(total.unit),
        planned(sum, total.measure), .text(sum.isAbout && !sum.isUnknown(total.measure) ? "約" : ""),
      ])
    }
    table.notes = marks(counted) + later(ledger.totals)
    return table
  }
}

extension LedgerSum {
  /// `延べ約54` of people who came more than once, `約54` of others.
  func said(isRepeated: Bool) -> String {
    (isRepeated ? "延べ" : "") + (isAbout ? "約" : "") + "\(number)"
  }

  /// `（人数の記録のない1回を除く）`.
  func without(_ measure: LedgerTotal.Measure) -> String {
    unrecorded == 0 ? "" : "（\(measure == .days ? "日数" : "人数")の記録のない\(unrecorded)回を除く）"
  }
}
