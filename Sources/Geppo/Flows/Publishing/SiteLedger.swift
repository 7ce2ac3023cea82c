/// The ledger in the words of the site.
struct SiteLedger {
  private let workspace: Workspace
  private let rulebook: Rulebook
  private let sent: [Month: Day]

  init(_ workspace: Workspace, _ rulebook: Rulebook, sent: [Month: Day]) {
    (self.workspace, self.rulebook, self.sent) = (workspace, rulebook, sent)
  }

  /// Rows with errors are left out by their readers, rows of unknown kinds are for the office alone; the findings say so.
  func read() -> (SiteCooperation, [Finding]) {
    let book = LedgerBook.read(workspace, rulebook.glossary, sent: sent)
    let ledger = book.ledger.withoutSamples
    let parties = PartyBook(ledger, rulebook.glossary)
    let activities = ledger.activities.filter { $0.status != .cancelled }.sorted().reversed()
    return (
      SiteCooperation(
        activities: activities.map { activity($0, ledger, parties) }, needs: needs(ledger, parties)),
      book.findings.filter { $0.severity == .error }
    )
  }

  private func activity(_ row: Activity, _ ledger: Ledger, _ parties: PartyBook) -> SiteCooperation.Row {
    let kind = ledger.kind(row.kind)
    let country = ledger.countries.first { $0.code == row.country }?.ja ?? ""
    let page = kind.flatMap { $0.countsAs.isEmpty ? nil : ledger.kind($0.countsAs) } ?? kind
    return SiteCooperation.Row(
      page: page?.code ?? row.kind, pageName: page?.ja ?? row.kind,
      order: ledger.kinds.firstIndex { $0.code == page?.code } ?? ledger.kinds.count,
      form: kind.flatMap { SiteCooperation.Form(rawValue: $0.form.rawValue) } ?? .record,
      isPlanned: row.isPlanned, period: row.period.map(\.japanese) ?? "",
      fiscalYear: row.fiscalYear, japanSide: row.japanSide.map(parties.printed),
      chinaSide: row.chinaSide.map(parties.printed), adcodes: row.adcodes, topics: row.topics,
      title: row.title, summary: row.summary,
      place: [row.city.isEmpty ? country : row.city, row.venue].filter { !$0.isEmpty }
        .joined(separator: "、"),
      heads: row.countedHeads?.japanese ?? "", count: row.count, step: row.step, effect: row.effect,
      materials: row.materials.compactMap { WebLink($0)?.text }, isInternal: ledger.isInternal(row),
      doubt: row.doubt, source: row.source, note: row.note)
  }

  private func needs(_ ledger: Ledger, _ parties: PartyBook) -> [SiteCooperation.Wish] {
    let matching = NeedMatching(ledger: ledger, parties: parties, until: nil)
    return ledger.needs.sorted().reversed().map { need in
      SiteCooperation.Wish(
        day: need.day, chinaSide: need.chinaSide, topics: need.topics, level: need.level.japanese,
        form: need.form.japanese, title: need.title, offers: matching.match(need).offers.map(\.party))
    }
  }
}
