/// All that the office keeps of the cooperation in `feeds/activities/`, read.
package struct Ledger: Sendable {
  var activities: [Activity] = []
  var kinds: [ActivityKind] = []
  var budgets: [LedgerWord] = []
  var participantKinds: [LedgerWord] = []
  var countries: [LedgerWord] = []
  var parties: [Party] = []
  var members: [FrameworkMember] = []
  var figures: [NetworkFigure] = []
  var totals: [LedgerTotal] = []
  var tables: [TableForm] = []
  var plans: [Plan] = []
  var needs: [Need] = []
  /// Rows that only count, whose number was taken after the day on which the ledger is to stand.
  var laterCounts: [Activity] = []

  /// The folder of its tables.
  static let folder = "feeds/activities"

  enum Path {
    static let kinds = "\(folder)/kinds.csv"
    static let budgets = "\(folder)/budgets.csv"
    static let participantKinds = "\(folder)/participant_kinds.csv"
    static let countries = "\(folder)/countries.csv"
    static let parties = "\(folder)/parties.csv"
    static let members = "\(folder)/members.csv"
    static let figures = "\(folder)/figures.csv"
    static let totals = "\(folder)/totals.csv"
    static let tables = "\(folder)/tables.csv"
    static let plans = "\(folder)/plans.csv"
    static let needs = "\(folder)/needs.csv"

    /// Any other table holds activities.
    static let all = [
      kinds, budgets, participantKinds, countries, parties, members, figures, totals, tables, plans, needs,
    ]
  }

  /// The same as it stood on a day: what came later was only planned then.
  func standing(on day: Day?) -> Ledger {
    guard let day else { return self }
    var ledger = self
    // How many of them there were by then, nobody knows.
    let isLater = { (row: Activity) in row.countedUntil.map { $0 > day } ?? false }
    ledger.laterCounts = activities.filter(isLater)
    ledger.activities.removeAll(where: isLater)
    for index in ledger.activities.indices where ledger.activities[index].status == .held {
      if let period = ledger.activities[index].period, period.latestBegin > day {
        ledger.activities[index].status = .planned
      }
    }
    return ledger
  }

  func kind(_ code: String) -> ActivityKind? { kinds.first { $0.code == code } }

  /// The kinds themselves and those that are counted with them.
  func kinds(countedAs codes: [String]) -> Set<String> {
    Set(codes).union(kinds.filter { codes.contains($0.countsAs) }.map(\.code))
  }

  /// Rows of the kinds in a year, in their order; what was cancelled is none.
  func rows(of codes: [String], in year: FiscalYear, budget: String = "") -> [Activity] {
    let wanted = kinds(countedAs: codes)
    return activities.filter { row in
      wanted.contains(row.kind) && row.fiscalYear == year && row.status != .cancelled
        && (budget.isEmpty || row.budget == budget)
    }.sorted()
  }

  /// The fiscal years that have an activity, the first first.
  var years: [FiscalYear] { Set(activities.map(\.fiscalYear)).sorted() }

  /// Those whose report has anything: plans stand in the report of their year, and in that of the year before.
  var reportedYears: [FiscalYear] {
    let planned = plans.flatMap { [$0.fiscalYear, $0.fiscalYear.previous].compactMap(\.self) }
    let needed = needs.compactMap { FiscalYear(of: $0.day) }
    return Set(years + planned + needed).sorted()
  }

  /// What a total comes to in a year.
  func sum(_ total: LedgerTotal, in year: FiscalYear) -> LedgerSum {
    switch total.measure {
    case .members:
      let names = members.filter { total.of.contains($0.group) && $0.belongs(in: year) }.map(\.member)
      return LedgerSum(number: Set(names).count)
    case .figures:
      let parts = figures.filter { total.of.contains($0.series) && $0.year == year }
      return LedgerSum(number: parts.reduce(0) { $0 + $1.number })
    case .times, .heads, .days, .months:
      return LedgerSum(total.measure, rows(for: total, in: year))
    }
  }

  private func rows(for total: LedgerTotal, in year: FiscalYear) -> [Activity] {
    rows(of: total.of, in: year, budget: total.budget).filter { row in
      (total.status == nil || row.status == total.status)
        && (total.country.isEmpty || row.country == total.country)
        && (total.city.isEmpty || row.city == total.city)
    }
  }
}

extension LedgerSum {
  /// Nobody has written anything down: no row, or rows without a number of heads.
  func isUnknown(_ measure: LedgerTotal.Measure) -> Bool {
    guard number == 0 else { return false }
    let counted = rows.filter { $0.count > 0 }
    return rows.isEmpty || !counted.isEmpty && counted.allSatisfy { $0.lacks(measure) }
  }

  /// Adds up rows; those of several months in one number count each month once.
  init(_ measure: LedgerTotal.Measure, _ rows: [Activity]) {
    self.rows = rows
    if measure == .months {
      number = Set(rows.compactMap(\.covers)).count
      planned = number - Set(rows.filter { !$0.isPlanned }.compactMap(\.covers)).count
      return
    }
    for row in rows {
      let value = row.value(of: measure)
      number += value
      if row.isPlanned { planned += value }
      let isRound = measure == .heads && row.countedHeads.map { !$0.isExact } ?? false
      if isRound, row.count > 0 { isAbout = true }
      if row.lacks(measure) { unrecorded += row.count }
    }
  }
}

extension Activity {
  /// Nobody has written down what the total adds up.
  fileprivate func lacks(_ measure: LedgerTotal.Measure) -> Bool {
    switch measure {
    case .heads: countedHeads == nil
    case .days: countedDays == 0
    case .times, .months, .members, .figures: false
    }
  }

  /// What the row adds to a total. Of a range of heads the lower end counts.
  fileprivate func value(of measure: LedgerTotal.Measure) -> Int {
    switch measure {
    case .times: count
    case .heads: countedHeads?.least ?? 0
    case .days: countedDays
    case .months, .members, .figures: 0
    }
  }
}

extension ActivityPeriod {
  /// The day by which it has begun for certain.
  var latestBegin: Day { begin.last ?? first }
}
