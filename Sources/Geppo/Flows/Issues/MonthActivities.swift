/// The rows of the ledger that an issue tells of: what took place, or was planned, in its month.
struct MonthActivities {
  let events: [CooperationEvent]
  /// That rows which cannot be read are missing.
  let findings: [Finding]

  init(_ workspace: Workspace, _ glossary: Glossary, _ issue: IssueRequest) {
    let book = LedgerBook.read(workspace, glossary, sent: [:])
    let ledger = book.ledger.standing(on: issue.asOf)
    let parties = PartyBook(ledger, glossary)
    let forms: [ActivityKind.Form] = [.event, .work]
    events = ledger.activities.sorted().compactMap { row in
      guard let kind = ledger.kind(row.kind), forms.contains(kind.form), !kind.isUncounted,
        row.status != .cancelled, let period = row.period, period.touches(issue.month)
      else { return nil }
      return CooperationEvent(
        row, period, kind, parties, isInternal: ledger.isInternal(row))
    }
    let errors = book.findings.filter { $0.severity == .error }
    findings =
      errors.first.map {
        [Finding(.ledgerNotWhole, .file($0.location.file), String(errors.count))]
      } ?? []
  }
}

extension ActivityPeriod {
  fileprivate func touches(_ month: Month) -> Bool {
    first.monthOfYear <= month && month <= last.monthOfYear
  }
}

extension CooperationEvent {
  fileprivate init(
    _ row: Activity, _ period: ActivityPeriod, _ kind: ActivityKind, _ parties: PartyBook, isInternal: Bool
  ) {
    self.init(
      kind: kind.ja, title: row.title, isPlanned: row.isPlanned, period: period.japanese, first: period.first,
      last: period.last, japanSide: row.japanSide.map(parties.printed),
      chinaSide: row.chinaSide.map(parties.printed),
      place: [row.city, row.venue].filter { !$0.isEmpty }.joined(separator: "・"), adcodes: row.adcodes,
      topics: row.topics, heads: row.countedHeads?.japanese ?? "",
      isInternal: isInternal, row: row.location)
  }
}
