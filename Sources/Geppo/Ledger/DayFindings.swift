/// What is to be said of rows that do not fit the day on which tables are to stand.
enum DayFindings {
  /// Of the rows of the year alone: tables of a day have no others.
  static func findings(_ ledger: Ledger, in year: FiscalYear, on day: Day?) -> [Finding] {
    guard let day else { return [] }
    let rows = ledger.activities.filter { $0.fiscalYear == year }
    let later = countedLater(ledger.standing(on: day).laterCounts.filter { $0.fiscalYear == year }, day)
    let past = rows.compactMap { row -> Finding? in
      guard row.isPlanned, let last = row.period?.last, last < day else { return nil }
      return Finding(.plannedInPast, row.cell("status"), "\(last)", "\(day)")
    }
    return (later + past).sorted()
  }

  /// Told once of all numbers of a file that were taken on one day.
  private static func countedLater(_ rows: [Activity], _ day: Day) -> [Finding] {
    let groups = Dictionary(grouping: rows) { [$0.location.file, $0.countedUntil?.description ?? ""] }
    return groups.compactMap { key, rows in
      let rows = rows.sorted { $0.location < $1.location }
      let lines = rows.compactMap(\.location.line).map(String.init)
      let shown = lines.prefix(5).joined(separator: ", ") + (lines.count > 5 ? " …" : "")
      return rows.first.map {
        Finding(.countedLater, $0.cell("as_of"), key[1], "\(day)", "\(rows.count)", shown)
      }
    }
  }
}

extension FiscalYear {
  /// Tables of a year are written in it, or in the one after.
  func mayStand(on day: Day) -> Bool {
    guard let days else { return false }
    return days.lowerBound <= day && day <= (next?.days?.upperBound ?? days.upperBound)
  }
}
