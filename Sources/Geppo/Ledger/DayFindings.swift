/// What is to be said of rows that do not fit the day on which tables are to stand.
enum DayFindings {
  /// Of the rows of the year alone: tables of a day have no others.
  static func findings(_ ledger: Ledger, in year: FiscalYear, on day: Day?) -> [Finding] {
    guard let day else { return [] }
    let rows = ledger.activities.filter { $0.fiscalYear == year }
    let later = ledger.standing(on: day).laterCounts.filter { $0.fiscalYear == year }.map { row in
      Finding(.countedLater, row.cell("as_of"), row.countedUntil?.description ?? "", "\(day)")
    }
    let past = rows.compactMap { row -> Finding? in
      guard row.isPlanned, let last = row.period?.last, last < day else { return nil }
      return Finding(.plannedInPast, row.cell("status"), "\(last)", "\(day)")
    }
    return (later + past).sorted()
  }
}

extension FiscalYear {
  /// Tables of a year are written in it, or in the one after.
  func mayStand(on day: Day) -> Bool {
    guard let days else { return false }
    return days.lowerBound <= day && day <= (next?.days?.upperBound ?? days.upperBound)
  }
}
