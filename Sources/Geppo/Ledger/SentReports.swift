/// What the ledger says of monthly reports, held against what was recorded when they went out.
enum SentReports {
  /// `sent` are days of sending by month.
  static func findings(_ ledger: Ledger, sent: [Month: Day]) -> [Finding] {
    unwritten(ledger, sent)
      + ledger.activities.sorted { $0.location < $1.location }.compactMap { row in
        guard let month = row.covers, let day = sent[month], !agrees(row, day) else { return nil }
        let column = row.status == .held ? "from" : "status"
        let said = row.status == .held ? row.period.map(\.short) ?? "" : standing[row.status] ?? ""
        return Finding(.sentOtherwise, row.cell(column), "\(month)", said, "\(day)")
      }
  }

  /// What the status of a row that was not sent says.
  private static let standing: [Activity.Status: String] = [
    .planned: "still to be sent", .running: "under way", .cancelled: "cancelled",
  ]

  /// Of years whose reports the ledger keeps; the file is the one that has the last of them.
  private static func unwritten(_ ledger: Ledger, _ sent: [Month: Day]) -> [Finding] {
    let kinds = Set(ledger.kinds.filter { $0.form == .monthly }.map(\.code))
    let rows = ledger.activities.filter { kinds.contains($0.kind) }.sorted()
    let written = Set(rows.compactMap(\.covers))
    return sent.sorted { $0.key < $1.key }.compactMap { month, day in
      guard !written.contains(month), let last = rows.last(where: { $0.fiscalYear == FiscalYear(of: day) })
      else { return nil }
      return Finding(.sentUnwritten, .file(last.location.file), "\(month)", "\(day)")
    }
  }

  /// Of a month of sending the day must lie in it.
  private static func agrees(_ row: Activity, _ day: Day) -> Bool {
    guard row.status == .held, let period = row.period else { return false }
    return (period.first...period.last).contains(day)
  }
}
