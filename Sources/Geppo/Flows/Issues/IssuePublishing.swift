/// The last stage: the documents of the issue get their ids, the report is written, and all of it is published.
struct IssuePublishing {
  let rulebook: Rulebook
  let issue: IssueRequest
  let stock: Stock
  let contents: IssueContents
  private let courses: DocumentCourses
  private let sent: [PublishedRun]
  private let builder: ReportBuilder
  private let names: Names
  private let activities: MonthActivities
  private let translations: TranslationBook
  private let estimate: EffortEstimate

  init(rulebook: Rulebook, issue: IssueRequest, stock: Stock, archive: borrowing Archive) {
    self.rulebook = rulebook
    self.issue = issue
    sent = archive.runsOfSentIssues
    contents = IssueContents(
      stock, month: issue.month, known: archive.identities, sent: sent, decisions: archive.decisions)
    self.stock = contents.stock
    courses = DocumentCourses(contents, ids: contents.identities.ids, glossary: rulebook.glossary)
    builder = ReportBuilder(glossary: rulebook.glossary, sources: rulebook.sources)
    names = Names(glossary: rulebook.glossary, sources: rulebook.sources)
    activities = MonthActivities(archive.workspace, rulebook.glossary, issue)
    translations = TranslationBook(archive.translations)
    estimate = EffortEstimate(translations, archive.workspace, rulebook)
  }

  /// Everything is staged first; `Archive.publish` then makes it all visible, or nothing.
  func publish(
    _ files: consuming RecordFiles, _ staging: Staging, _ archive: inout Archive, sending: Sending? = nil,
    printing: Printing
  ) async throws -> RunSummary {
    var staging = staging
    let comparison = DraftComparison(
      archive.lastDraft(of: issue.month), contents: contents, asOf: issue.asOf, sent: sent,
      names: SearchNames(rulebook))
    var material = try material(&files)
    try files.close(into: &staging)
    if let sending {
      let (draft, unprinted) = await printing.completed(try builder.report(on: material))
      try sending.check(material, draft, unprinted, records: staging.files, archive)
      material.sentOn = sending.day
    }
    var (report, unprinted) = await printing.completed(try builder.report(on: material))
    let mailing = try await sending?.mailing(of: report, rulebook.glossary.office, printing)
    for file in report.files + (mailing?.files ?? []) where name(file) != Self.findingsTable {
      try staging.write(name(file), file.bytes)
    }
    let conflicts = try archive.conflicts(staging, unwritten: [Self.findingsTable], asOf: issue.asOf)
    let told = conflicts + unprinted + (mailing?.findings ?? [])
    if !told.isEmpty {
      material.findings = (material.findings + told).sorted()
      report = try builder.report(on: material)
    }
    for file in report.files where name(file) == Self.findingsTable {
      try staging.write(name(file), file.bytes)
    }
    let said = try archive.publish(
      staging,
      RunContent(
        asOf: issue.asOf, identities: contents.identities.given, pages: material.outcomes,
        sent: sending?.record(of: material, mailing?.deliveries ?? [], names)))
    archive.index(staging) { withText in
      builder.searchDocuments(of: report.issue, material, withText: withText)
    }
    let changes = comparison?.changes(
      to: builder.searchDocuments(of: report.issue, material, withText: false))
    return summary(
      material, report, mailing, changes ?? [],
      findings: archive.findings + said.filter { !conflicts.contains($0) })
  }

  /// What can be searched of the issue, without publishing it; with the whole texts.
  func searchDocuments(_ files: inout RecordFiles) throws -> [SearchDocument] {
    let material = try material(&files)
    let told = sent.first { $0.month == issue.month }?.sent?.documents ?? []
    return builder.searchDocuments(
      of: builder.issue(of: material), material, withText: true, told: Set(told))
  }

  /// What the issue would tell of its documents, without publishing it.
  func told(_ files: inout RecordFiles) throws -> [ToldDocument] {
    try material(&files).entries.map { ToldDocument($0, names: names) }
  }

  /// Written last, because it tells of conflicts that the other files have.
  static let findingsTable = "findings.csv"

  /// The file's name below the folder of the month.
  private func name(_ file: WorkspaceFile) -> String {
    String(file.path.dropFirst("reports/\(issue.month)/".count))
  }

  private func material(_ files: inout RecordFiles) throws -> IssueMaterial {
    let identities = contents.identities
    let decided = DecidedDocuments(rulebook: rulebook, contents: contents)
    var material = IssueMaterial(
      month: issue.month, asOf: issue.asOf, entries: [], undated: [], sources: stock.sources,
      outcomes: contents.outcomes, unsaved: [],
      findings: stock.findings + identities.findings + contents.findings + activities.findings)
    (material.activities, material.tags) = (activities.events, stock.tags(until: issue.month))
    material.savedMonths = stock.savedMonths
    try IssueDocuments(contents: contents, decided: decided, courses: courses, issue: issue)
      .add(to: &material, &files)
    material.entries = material.entries.map { translations.noted($0, issue, estimate) }
    material.translated = try ApprovedTranslations(
      book: translations, decided: decided, issue: issue, sent: sent
    ).found(material.entries, in: &files)
    var originals = OriginalSearch(decided)
    try originals.add(to: &material, &files)
    TaskDecisions(contents).add(contents.unsaved(in: stock), to: &material)
    material.pageReviews = decided.pages(contents.outcomes)
    material.stillOpen = try EarlierConsultations(
      stock: stock, decided: decided, courses: courses, issue: issue, sent: sent
    ).found(in: &files)
    let said = try SentDocuments(stock: stock, decided: decided, issue: issue, sent: sent, names: names)
      .compared(in: &files)
    material.corrections = said.corrections
    try decided.addConflicts(to: &material, sent, in: &files)
    material.findings = (material.findings + said.findings + decided.conflicts(in: material)).sorted()
    return material
  }

  private func summary(
    _ material: IssueMaterial, _ report: ReportBuilder.Report, _ mailing: Mailing.Made?,
    _ changes: [DraftChange], findings: [Finding]
  ) -> RunSummary {
    RunSummary(
      issue: issue, sentOn: material.sentOn, sourcesDeclared: rulebook.sources.count,
      sourcesChecked: material.sources.count { $0.wasChecked }, account: report.issue.account,
      items: stock.keys.count, new: material.entries.count { !$0.isLate },
      late: material.entries.count { $0.isLate }, unsaved: material.unsaved.count,
      originals: material.originals.count { !$0.isUnneeded },
      queued: report.issue.queue.count, undecided: material.undecided,
      unconfirmed: material.unconfirmed.count, editions: report.issue.editions.count,
      archives: mailing?.deliveries.flatMap(\.archives).count ?? 0, known: stock.known,
      bulletin: place(of: "reports/\(issue.month)/bulletin.html", material.findings + findings),
      rulesChanged: changes,
      findings: (material.findings + report.releaseFindings + findings).sorted())
  }

  /// Where the file was written: beside it, when a person has changed it.
  private func place(of file: String, _ findings: [Finding]) -> String {
    let kept = findings.first { $0.code == .personsFileKept && $0.location.file == file }
    return kept?.arguments.first ?? file
  }
}
