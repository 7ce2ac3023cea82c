/// Reads all folders up to the day of issue and hands on their records, in the order of the files.
struct Collecting {
  let workspace: Workspace
  let rulebook: Rulebook
  let issue: IssueRequest
  let reading: ReadingRequest

  /// With `tagging`, the records come with their tags.
  func run(
    progress: (Progress) -> Void, tagging: Tagging? = nil, cache: PageCache? = nil,
    emit: (StreamedRecord) throws -> Void
  ) async throws {
    try rulebook.requireUsable()
    let listing = workspace.listing(upTo: issue.asOf.monthOfYear)
    let (captures, captureFindings) = Captures.read(workspace, listing)
    try emit(.other(.run(header)))
    for finding in rulebook.findings + listing.findings + captureFindings + rulebook.folderFindings(listing) {
      try emit(.other(.finding(finding)))
    }
    let told = try await read(listing, PageOrigins(captures), tagging, cache, progress, emit)
    for finding in told.orphans(upTo: issue.month) { try emit(.other(.finding(finding))) }
    try account(told.outcomes, folders: Set(listing.sources.map(\.name)), emit: { try emit(.other($0)) })
  }

  /// Gives what became of each page.
  private func read(
    _ listing: FeedListing, _ origins: PageOrigins, _ tagging: Tagging?, _ cache: PageCache?,
    _ progress: (Progress) -> Void, _ emit: (StreamedRecord) throws -> Void
  ) async throws -> ToldPages {
    let collector = Collector(names: IssuerNames(rulebook.glossary))
    let keys = CacheKeys(rulebook, reading, listing.pages, origins)
    cache?.know(listing.pages)
    let files = PartedPages(
      workspace: workspace, source: rulebook.source, collector: collector, origins: origins,
      maxPageSize: reading.maxPageSize
    ).assigned(listing.pages, known: KnownContinuations(keys: keys, cache: cache))
    let containers = ContainerTurns(
      workspace: workspace, sources: Set(rulebook.sources.map(\.id)),
      limits: ContainerLimits(page: reading.maxPageSize))
    let work = PageWork(
      reader: PageReader(
        workspace: workspace, rulebook: rulebook, collector: collector, reading: reading, origins: origins),
      containers: containers, tagging: tagging, issue: issue)
    var told = ToldPages()
    var storing = CacheStoring(cache)
    let turns = PageTurns(files, containers: containers, cache: cache, key: keys.page)
    try await forEachInOrder(turns, width: reading.jobs) { (turn: PageTurn) in
      await work.result(of: turn)
    } consume: { result in
      let done = try result.get()
      storing.take(done)
      for record in done.records where told.isNews(record) { try emit(record) }
      progress(Progress(done: done.turn.number, total: files.count, source: done.turn.file.source))
    }
    cache?.finish()
    return told
  }

  private var header: RunHeader {
    RunHeader(
      version: RunHeader.formatVersion, stage: .collected, month: issue.month, asOf: issue.asOf,
      glossary: rulebook.glossary.digest)
  }

  /// Closes the stream with what was found of each source for the month. A source without any folder is told of
  /// elsewhere.
  private func account(
    _ outcomes: [PageOutcome], folders: Set<String>, emit: (Record) throws -> Void
  ) throws {
    let bySource = Dictionary(grouping: outcomes.filter { $0.tells(of: issue.month) }, by: \.page.source)
    for source in rulebook.sources {
      let pages = bySource[source.id] ?? []
      let account = SourceAccount(
        source: source.id, pages: pages.count, readable: pages.count { $0.disposition.isReadable },
        expectedMinimum: source.expectedMinimum)
      try emit(.source(account))
      if !account.wasChecked, folders.contains(source.id) {
        try emit(
          .finding(
            Finding(
              .fewPages, source.location, source.id, String(account.readable), issue.month.description,
              String(max(1, source.expectedMinimum)))))
      }
    }
  }
}

extension PageOutcome {
  /// Whether the page shows that somebody looked for news of the month: it lies in the folder of the month, or in the
  /// next and is a list, or a document that was there in the month. A newer document alone shows nothing.
  fileprivate func tells(of month: Month) -> Bool {
    if disposition.isPieceOfPage { return false }
    if page.folder == month { return true }
    guard page.folder == month.next, reason != .savedLater else { return false }
    let isList = disposition == .index || disposition == .feed
    return isList || publishedOn.map { $0.monthOfYear <= month } ?? false
  }
}

extension Disposition {
  /// A file that belongs to a page and is counted with it.
  fileprivate var isPieceOfPage: Bool { self == .attachment || self == .partOfPage }

  /// Whether the page shows that its source was looked at.
  fileprivate var isReadable: Bool {
    switch self {
    case .errorPage, .empty, .tooLarge, .unreadable, .partOfPage, .attachment: false
    case .item, .repost, .revision, .index, .feed, .sameBytes, .offTopic, .outsideMonth, .undated: true
    }
  }
}
