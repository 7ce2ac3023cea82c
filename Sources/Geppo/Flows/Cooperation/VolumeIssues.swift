/// Which issues belong to a year, and what is at hand of each: those that the journal has as sent in it, and those of which the
/// ledger says so.
struct VolumeIssues {
  struct Draft {
    var asOf: Day
    var documents: [ToldDocument]
  }

  /// Rows of the ledger by the month that they cover.
  private let rows: [Month: Activity]
  private let sent: [Month: SentIssue]
  /// Months of issues that went out after the day of the volume, or are still to go out.
  private let later: Set<Month>
  /// In their order.
  let months: [Month]
  let withdrawn: Set<String>

  /// What went out after `asOf` had not gone out yet.
  init(ledger: Ledger, sent: [Month: SentIssue], year: FiscalYear, asOf: Day?) {
    let until = sent.filter { issue in asOf.map { issue.value.on <= $0 } ?? true }
    let kinds = ledger.kinds.filter { $0.form == .monthly }.map(\.code)
    let covered = ledger.rows(of: kinds, in: year).compactMap { row in row.covers.map { ($0, row) } }
    let written = Dictionary(covered) { first, _ in first }
    rows = written
    self.sent = until
    later = Set(sent.keys).subtracting(until.keys).union(written.filter { $0.value.isPlanned }.keys)
    let recorded = until.filter { FiscalYear(of: $0.value.on) == year }.keys
    // A report counts in the year in which it went out, and the journal knows that day, else the ledger.
    let elsewhere = Set(until.filter { FiscalYear(of: $0.value.on) != year }.keys)
      .union(
        ledger.activities.filter { kinds.contains($0.kind) && $0.fiscalYear != year }.compactMap(\.covers)
          .filter { until[$0] == nil && written[$0] == nil })
    let known = Set(written.keys).union(recorded)
    // Of a year that has any, all twelve are named: one that nobody wrote down is not left out in silence.
    months = known.union(known.isEmpty ? [] : Self.series(of: year)).subtracting(elsewhere).sorted()
    withdrawn = until.withdrawn
  }

  /// The months that the twelve issues of a year are about, as a rule: March to February.
  private static func series(of year: FiscalYear) -> [Month] {
    guard let first = Month(year: year.year, month: 3) else { return [] }
    return (1..<12).reduce(into: [first]) { months, _ in months.append((months.last ?? first).next) }
  }

  /// Whether only a draft could tell of the month.
  func lacks(_ month: Month) -> Bool { months.contains(month) && sent[month] == nil }

  func issues(drafts: [Month: Draft]) -> [VolumeIssue] {
    months.map { month in
      var issue = VolumeIssue(
        month: month, state: later.contains(month) ? .later : .missing, ledger: rows[month]?.ledgerLine ?? "")
      if let sent = sent[month] {
        let ids = Set(sent.documents)
        issue.state = .sent(on: sent.on, draftsAllowed: sent.draftsAllowed)
        issue.documents = sent.told?.filter { ids.contains($0.id) }
        issue.corrected = (sent.told ?? []).filter { !ids.contains($0.id) }
      } else if let draft = drafts[month] {
        issue.state = .draft(asOf: draft.asOf)
        issue.documents = draft.documents
      }
      return issue
    }
  }
}

extension Activity {
  /// `2018年4月に配信済み`, with what is uncertain of it.
  fileprivate var ledgerLine: String {
    let time = period.map(\.japanese) ?? ""
    return (isPlanned ? "\(time)に配信予定" : "\(time)に配信済み") + (doubt.isEmpty ? "" : "。\(doubt)")
  }
}
