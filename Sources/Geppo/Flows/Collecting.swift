/// Reads all folders up to the day of issue and hands on their records, in the order of the files.
struct Collecting {
  let workspace: Workspace
  let rulebook: Rulebook
  let issue: IssueRequest
  let reading: ReadingRequest

  /// `adapt` runs beside the reading of each page, on its thread.
  func run(
    progress: (Progress) -> Void,
    adapt: @escaping @Sendable ([Record]) -> [Record] = { $0 },
    emit: (Record) throws -> Void
  ) async throws {
    try rulebook.requireUsable()
    let listing = workspace.listing(upTo: issue.asOf.monthOfYear)
    let (captures, captureFindings) = Captures.read(workspace, listing)
    try emit(.run(header))
    for finding in rulebook.findings + listing.findings + captureFindings + rulebook.folderFindings(listing) {
      try emit(.finding(finding))
    }
    let (collector, origins) = (Collector(names: IssuerNames(rulebook.glossary)), PageOrigins(captures))
    let reader = PageReader(
      workspace: workspace, rulebook: rulebook, issue: issue, collector: collector,
      maxPageSize: reading.maxPageSize, origins: origins,
      attached: AttachedTexts(workspace: workspace, pdf: reading.pdf, limit: reading.maxPageSize))
    let files = PartedPages(
      workspace: workspace, source: rulebook.source, collector: collector, origins: origins,
      maxPageSize: reading.maxPageSize
    ).assigned(listing.pages)
    var outcomes: [PageOutcome] = []
    var (attached, listed, knowsOfPDF) = (Set<String>(), Set<String>(), false)
    try await forEachInOrder(turns(files), width: reading.jobs) {
      (records: adapt(await reader.records(of: $0)), file: $0.number, source: $0.file.source)
    } consume: { turn in
      for record in turn.records {
        switch record {
        case .page(let outcome): outcomes.append(outcome)
        case .item(let item): attached.formUnion(item.attachedFiles)
        case .listed(let link): link.url.map { _ = listed.insert(Self.name(link.source, $0.text)) }
        case .finding(let finding) where finding.code == .noPDFReader:
          if knowsOfPDF { continue }
          knowsOfPDF = true
        default: break
        }
        try emit(record)
      }
      progress(Progress(done: turn.file, total: files.count, source: turn.source))
    }
    for finding in orphans(outcomes, attached, listed: listed) { try emit(.finding(finding)) }
    try account(outcomes, folders: Set(listing.sources.map(\.name)), emit: emit)
  }

  private func turns(_ files: [PageFile]) -> PageTurns {
    PageTurns(
      workspace: workspace, files: files, sources: Set(rulebook.sources.map(\.id)),
      limits: ContainerLimits(page: reading.maxPageSize))
  }

  /// Files for an attachment that no page names, nor a list as an entry. Pages of later folders may not have been read,
  /// and pages in containers do not look for files beside these.
  private func orphans(
    _ outcomes: [PageOutcome], _ attached: Set<String>, listed: Set<String>
  ) -> [Finding] {
    let inContainers = outcomes.filter { $0.page.file.contains("#") }.map { Self.folder($0.page.file) }
    return outcomes.filter { outcome in
      outcome.isAttachmentFile && !attached.contains(outcome.page.file)
        && !listed.contains(Self.name(outcome.page.source, outcome.page.file))
        && !inContainers.contains(Self.folder(outcome.page.file))
        && outcome.page.folder.map { $0 <= issue.month } ?? true
    }.map { Finding(.orphanFile, .file($0.page.file)) }
  }

  /// The last part of a path or address, with the source.
  private static func name(_ source: String, _ path: String) -> String {
    "\(source)/\(path.split(separator: "/").last ?? "")"
  }

  private static func folder(_ file: String) -> Substring {
    file[..<(file.lastIndex(of: "/") ?? file.startIndex)]
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
  /// It is a document and no page: also where a browser saved it with a page.
  fileprivate var isAttachmentFile: Bool {
    let isNamedSo = FileForm.attachmentExtensions.contains(Address.fileExtension(of: page.file))
    return disposition == .attachment || (reason == .pageResource && isNamedSo)
  }

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
