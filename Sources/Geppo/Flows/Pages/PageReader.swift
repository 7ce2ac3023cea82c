/// Reads one saved file, or one article of a container, to its records: the work that runs in parallel.
struct PageReader: Sendable {
  private(set) var workspace: Workspace
  let rulebook: Rulebook
  let collector: Collector
  let maxPageSize: Int
  let origins: PageOrigins
  private(set) var attached: AttachedTexts

  init(
    workspace: Workspace, rulebook: Rulebook, collector: Collector, reading: ReadingRequest,
    origins: PageOrigins
  ) {
    self.workspace = workspace
    self.rulebook = rulebook
    self.collector = collector
    self.origins = origins
    maxPageSize = reading.maxPageSize
    attached = AttachedTexts(workspace: workspace, pdf: reading.pdf, limit: reading.maxPageSize)
  }

  /// The same reader; the files that it reads are noted.
  func noting(in log: ReadLog) -> PageReader {
    var reader = self
    reader.workspace = workspace.noting(in: log)
    reader.attached.workspace = reader.workspace
    return reader
  }

  /// The records, a group for each page: its outcome, then what was read from it.
  func records(of content: PageTurn.Content, of file: PageFile) async -> [[Record]] {
    switch content {
    case .file: return await records(of: file)
    case .enclosed(let pages): return await ContainerRecords(reader: self, file: file).records(of: pages)
    case .problem(let problem): return [records(of: file, problem)]
    case .closing(let findings, let hasPages):
      let account = hasPages ? [] : [outcome(file.reference, .empty, .noText)]
      return [account + findings.sorted().map(Record.finding)]
    }
  }

  // MARK: Files

  private func records(of file: PageFile) async -> [[Record]] {
    if let page = file.partOf {
      let reason = file.isContinuation ? OutcomeReason.furtherPage : .pageResource
      return [[outcome(file.reference, .partOfPage, reason, detail: page)]]
    }
    switch workspace.read(file, limit: maxPageSize) {
    case .failure(let problem): return [records(of: file, problem)]
    case .success(let bytes): return await records(of: file, bytes)
    }
  }

  private func records(of file: PageFile, _ problem: ReadingProblem) -> [Record] {
    // What is no regular file was told of by the listing.
    let findings = file.kind == .regular ? [Record.finding(problem.finding(file.path))] : []
    return [outcome(file.reference, problem.disposition, problem.reason, detail: problem.detail)] + findings
  }

  private func records(of file: PageFile, _ bytes: [UInt8]) async -> [[Record]] {
    let page = origins.page(file, sha256: SHA256.hex(of: bytes))
    guard let source = rulebook.source(file.source) else { return [undeclared(page.reference)] }
    if ContainerForm.of(file.path) == .mhtml,
      let reader = MHTMLReader(bytes, file: file.path, limits: ContainerLimits(page: maxPageSize))
    {
      return await ContainerRecords(reader: self, file: file).records(of: reader.read())
    }
    let reading = read(page, bytes, source, workspace.continuation(of: file, limit: maxPageSize))
    return [
      records(of: page, await attached.complete(reading, of: file))
        + attached.unreadable(bytes, file: file.path).map(Record.finding)
    ]
  }

  func read(
    _ page: SavedPage, _ bytes: [UInt8], _ source: Source, _ continuation: PageContinuation
  ) -> PageReading {
    var trace = PageTrace()
    return PartedReading(collector: collector).read(page, bytes, source, continuation, &trace)
  }

  // MARK: Records

  func records(of page: SavedPage, _ reading: PageReading) -> [Record] {
    var reading = reading
    reading.outcome.savedOn = reading.items.first?.savedOn ?? page.declaredCapture?.savedOn
    return [.page(reading.outcome)] + reading.items.map(Record.item) + reading.listed.map(Record.listed)
      + reading.findings.map(Record.finding)
  }

  func undeclared(_ page: PageReference) -> [Record] {
    [outcome(page, .unreadable, .undeclaredSource, detail: page.source)]
  }

  func outcome(
    _ page: PageReference, _ disposition: Disposition, _ reason: OutcomeReason, detail: String = ""
  ) -> Record {
    .page(PageOutcome(page: page, disposition: disposition, reason: reason, detail: detail, title: ""))
  }
}
