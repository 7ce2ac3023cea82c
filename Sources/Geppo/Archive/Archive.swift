/// The archive of a workspace while one command has it: lock, journal, index, and the way to `reports/`.
struct Archive: ~Copyable {
  let workspace: Workspace
  private let lock: WorkspaceLock
  private var journal: Journal
  private let index: ArchiveIndex
  /// What was found and repaired at the opening. Told to the person, never part of a report.
  private(set) var findings: [Finding]

  /// Takes the lock, and finishes or removes what an earlier run left unfinished.
  /// Throws `GeppoError`: another command has the lock, a newer geppo wrote the archive, the disk refuses, lines of the
  /// journal are lost. With a reason, a loss is recorded and the rest stands.
  static func open(
    _ workspace: Workspace, for command: String, acceptingLoss reason: String? = nil
  ) throws -> Archive {
    try GeppoError.reporting {
      var archive = try Archive(workspace, command)
      try archive.requireWholeJournal(acceptingLoss: reason)
      try archive.recover()
      return archive
    }
  }

  private init(_ workspace: Workspace, _ command: String) throws {
    let lock = try WorkspaceLock.take(workspace, for: command)
    let journal = try Journal(workspace)
    let opened = try IndexOpening(workspace, journal)
    self.workspace = workspace
    self.lock = lock
    self.journal = journal
    index = opened.index
    findings = journal.findings.map { opened.isNew ? $0.withoutProof : $0 } + opened.findings
  }

  /// All ids ever given, in their order.
  var identities: [GivenIdentity] { journal.identities }

  /// What people decided, in the order in which it was recorded.
  var decisions: [Decision] { journal.decisions }

  /// The highest number that a decision ever had.
  var lastDecision: Int { DecisionNumbers(journal.events).last }

  /// SHA-256 of the pages of a month as its last run read them, by file.
  func pages(of month: Month) throws -> [String: String] { try index.pages(of: month) }

  /// Adds decisions, and the ids of documents that they brought, on the disk when this returns.
  mutating func record(_ decisions: [Decision], _ identities: [GivenIdentity]) throws {
    try GeppoError.reporting {
      try journal.append(identities.map(JournalEvent.idGiven) + decisions.map(JournalEvent.decided))
      try index.reload(journal, unpublished: [], keepingPages: true)
    }
  }

  /// What people did with translations, in the order in which it was recorded.
  var translations: [TranslationEvent] { journal.translations }

  /// Adds what people did with translations as one line, and numbers it. On the disk when this returns: all or nothing.
  mutating func record(_ translations: [TranslationEvent]) throws {
    try GeppoError.reporting {
      let last = journal.translations.map(\.number).max() ?? 0
      let numbered = translations.enumerated().map { index, event in
        var event = event
        event.number = last + index + 1
        return event
      }
      try journal.append([.translated(numbered)])
      try index.reload(journal, unpublished: [], keepingPages: true)
    }
  }

  /// All runs and what became of them.
  var history: RunHistory { journal.history }

  /// The issues that went out, by month.
  var sent: [Month: SentIssue] { journal.history.sent }

  /// The runs that wrote them, by number.
  var runsOfSentIssues: [PublishedRun] { journal.history.ofSentIssues }

  /// The first file of a run that is no longer there as the run wrote it.
  func changed(since run: PublishedRun, among isWanted: (String) -> Bool) throws -> Placement.Change? {
    try GeppoError.reporting {
      try Placement(workspace: workspace, run: run, previous: [:]).changed(among: isWanted)
    }
  }

  /// The run that wrote the issue of a month last.
  func lastRun(of month: Month) -> PublishedRun? { journal.history.standing.last { $0.month == month } }

  /// What the last run of a month said; nil where none has run, the search index does not have it, or the issue went out.
  func lastDraft(of month: Month) -> LastDraft? {
    guard let run = lastRun(of: month), run.sent == nil, let store = SearchStore(existingIn: workspace),
      (try? store.runs()[month]) == run.number, let documents = try? store.documents(of: month),
      let pages = try? index.pages(of: month)
    else { return nil }
    return LastDraft(run: run.number, asOf: run.asOf, documents: documents, pages: pages)
  }

  /// Begins the files of a run.
  func stage(_ month: Month) -> Staging { Staging(workspace, run: nextRun, month: month) }

  /// The number that the next run will have.
  var nextRun: Int { journal.history.last + 1 }

  /// What publishing would say of files that persons changed. `unwritten` are names of files that the run
  /// will still write, such as the table of findings itself.
  func conflicts(_ staging: Staging, unwritten: [String], asOf day: Day) throws -> [Finding] {
    try GeppoError.reporting {
      let paths = unwritten.map { "reports/\(staging.month)/\($0)" }
      return try placement(staging.outcome(asOf: day)).conflicts(unwritten: paths)
    }
  }

  /// Publishes a run: all of it, or nothing. Returns what is to be said of files that persons changed.
  mutating func publish(_ staging: Staging, _ content: RunContent) throws -> [Finding] {
    let publication = try publication(staging, content)
    var findings: [Finding] = []
    for step in publication.steps { findings += try perform(step, of: publication) }
    return findings.sorted()
  }

  func publication(_ staging: Staging, _ content: RunContent) throws -> Publication {
    Publication(
      placement: try placement(staging.outcome(asOf: content.asOf, sent: content.sent)),
      identities: content.identities,
      pages: content.pages)
  }

  /// One step on the way of a run.
  mutating func perform(_ step: Publication.Step, of publication: Publication) throws -> [Finding] {
    try GeppoError.reporting {
      let (run, placement) = (publication.run, publication.placement)
      switch step {
      case .seal:
        try placement.prepare()
        try workspace.makeFolder(.staging.child(FileName(run.number))).synchroniseTree()
        try workspace.folder(.staging).synchronise()
      case .journal: try journal.append(publication.identities.map(JournalEvent.idGiven) + [.published(run)])
      case .commit: try index.commit(publication, journal.mark)
      case .place(let position): return try placement.place(run.files[position])
      case .removeObsolete: return try placement.removeObsolete()
      case .mark: try index.markPublished(run.number)
      case .clean: try removeStaging(run.number)
      }
      return []
    }
  }

  /// Makes the index again from the journal. The pages of each month returned here have to be read again
  /// and given to `record`.
  mutating func rebuild() throws -> [PublishedRun] {
    try index.reload(journal, unpublished: [], keepingPages: false)
    return try runsWithoutPages()
  }

  /// The last run of each month whose page account the index lacks.
  func runsWithoutPages() throws -> [PublishedRun] {
    let months = try index.monthsWithoutPages()
    let last = Dictionary(journal.history.standing.map { ($0.month, $0) }, uniquingKeysWith: { $1 })
    return months.sorted().compactMap { last[$0] }
  }

  func record(_ pages: [PageOutcome], of month: Month) throws { try index.record(pages, of: month) }

  /// What earlier runs have read; nil where it is not to be used. It is of no weight: whatever is wrong with it is told, and
  /// no page is read otherwise.
  func cache(_ caching: Caching) -> PageCache? {
    guard caching != .off, let start = try? lock.stamp() else { return nil }
    return PageCache(workspace, start: start, caching)
  }

  /// Tells of a cache that was thrown away.
  mutating func note(_ cache: PageCache?) {
    guard cache?.isDamaged == true else { return }
    findings.append(Finding(.cacheDiscarded, .file("\(CacheStore.layout.path)")))
  }

  /// Brings the search index to what a run has published; a failure is told and stops nothing. `documents` are asked with
  /// their texts, or without.
  mutating func index(_ staging: Staging, _ documents: (_ withText: Bool) -> [SearchDocument]) {
    do {
      let store = try SearchStore(workspace)
      try store.replace(documents(store.holdsText()), of: staging.month, run: staging.run)
    } catch {
      try? DerivedDatabase.discard(SearchStore.layout, in: workspace)
      findings.append(Finding(.searchIndexBehind, .file("\(SearchStore.layout.path)"), "\(staging.month)"))
    }
  }

  /// The last run of each month, by month.
  var lastRuns: [PublishedRun] {
    Dictionary(journal.history.standing.map { ($0.month, $0) }, uniquingKeysWith: { $1 }).values
      .sorted { $0.month < $1.month }
  }

  /// A search index for the whole texts, without a document. Throws `GeppoError` when the disk refuses.
  func emptySearchIndex() throws -> SearchStore {
    try SearchStore.reporting {
      let store = try SearchStore(workspace)
      try store.empty(holdingText: true)
      return store
    }
  }

  func fill(_ store: SearchStore, _ documents: [SearchDocument], _ run: PublishedRun) throws {
    try SearchStore.reporting { try store.replace(documents, of: run.month, run: run.number) }
  }

  func dump() throws -> String { try ArchiveDump.text(index) }

  /// Removes the files of a run that was given up; what cannot be removed now is removed at the next start.
  func discard(_ staging: Staging) {
    // Once the journal tells of a run, the next start finishes it or takes it back: by its files it knows that it must.
    guard !journal.history.holds(staging.run) else { return }
    if (try? index.holds(staging.run)) == false { try? removeStaging(staging.run) }
  }

  private func placement(_ run: PublishedRun) throws -> Placement {
    let previous = try index.outputs(of: run.month, before: run.number)
    return Placement(workspace: workspace, run: run, previous: previous)
  }
}

/// After a crash.
extension Archive {
  /// Going on would let out what a person took out, give out again an id that the lost line gave, and make the index
  /// forget it too.
  private mutating func requireWholeJournal(acceptingLoss reason: String?) throws {
    guard let loss = try journal.loss ?? (index.knowsMore(than: journal) ? .lines : nil) else { return }
    guard let reason else { throw GeppoError.journalLost(loss) }
    let ids = Set(journal.identities.map(\.id))
    let lost = try index.identities().filter { !ids.contains($0.id) }
    let last = max(lastDecision, try index.mark()?.lastDecision ?? 0)
    let accepted = AcceptedLoss(lastDecision: last, reason: reason)
    try journal.append(lost.map(JournalEvent.idGiven) + [.lossAccepted(accepted)])
    findings.removeAll { Finding.codesOfLines.contains($0.code) }
    findings.append(Finding(.lossAccepted, .file(Journal.path), reason))
  }

  private mutating func recover() throws {
    let staged = Set(try stagedRuns())
    for run in try index.unpublished() {
      if staged.contains(run) { try rollForward(run) } else { try withdraw(run) }
    }
    for run in try stagedRuns() {
      if let year = try CommittedYear(workspace, run: run) {
        findings += try year.place()
        findings.append(Finding(.rolledForward, .file("archive/staging/\(run)"), String(year.files.count)))
      } else if try !index.holds(run) {
        try withdraw(run)
      }
      try removeStaging(run)
    }
    if try !index.agrees(with: journal) { try index.reload(journal, unpublished: [], keepingPages: true) }
  }

  private mutating func rollForward(_ number: Int) throws {
    guard let run = journal.history.standing.first(where: { $0.number == number }) else {
      return try withdraw(number)
    }
    let publication = Publication(placement: try placement(run), identities: [], pages: [])
    for step in publication.stepsAfterCommit { findings += try perform(step, of: publication) }
    findings.append(Finding(.rolledForward, .file("archive/staging/\(number)"), String(run.files.count)))
  }

  /// Takes back a run of which nothing reached `reports/`.
  private mutating func withdraw(_ number: Int) throws {
    if journal.history.holds(number) { try journal.append([.withdrawn(run: number)]) }
    try index.remove(number)
    findings.append(Finding(.stagingRemoved, .file("archive/staging/\(number)")))
  }

  private func removeStaging(_ number: Int) throws(SystemError) {
    try workspace.makeFolder(.staging).removeTree(FileName(number))
  }

  private func stagedRuns() throws(SystemError) -> [Int] {
    try StagedRuns.numbers(workspace)
  }
}
