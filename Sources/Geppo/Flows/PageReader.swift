/// Reads one saved file, or one page of a container, to its records: the work that runs in parallel.
struct PageReader: Sendable {
  private(set) var workspace: Workspace
  let rulebook: Rulebook
  let collector: Collector
  let maxPageSize: Int
  /// What the `captures.csv` of each folder says, by path of the file.
  let captures: [String: Capture]
  /// The same by folder and name, where an address is given.
  let addresses: [String: [String: WebLink]]
  private(set) var attached: AttachedTexts

  init(
    workspace: Workspace, rulebook: Rulebook, collector: Collector, reading: ReadingRequest,
    captures: [String: Capture], addresses: [String: [String: WebLink]]
  ) {
    self.workspace = workspace
    self.rulebook = rulebook
    self.collector = collector
    self.captures = captures
    self.addresses = addresses
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
    case .enclosed(let page): return records(of: page, in: file)
    case .problem(let problem): return [records(of: file, problem)]
    case .closing(let findings, let hasPages):
      let account = hasPages ? [] : [Record.page(outcome(file.reference, .empty, .noText))]
      return [account + findings.sorted().map(Record.finding)]
    }
  }

  private func records(of file: PageFile) async -> [[Record]] {
    if let page = file.partOf {
      let reason = file.isContinuation ? OutcomeReason.furtherPage : .pageResource
      return [[.page(outcome(file.reference, .partOfPage, reason, detail: page))]]
    }
    switch workspace.read(file, limit: maxPageSize) {
    case .failure(let problem): return [records(of: file, problem)]
    case .success(let bytes): return await records(of: file, bytes)
    }
  }

  private func records(of file: PageFile, _ problem: ReadingProblem) -> [Record] {
    // What is no regular file was told of by the listing.
    let findings = file.kind == .regular ? [Record.finding(problem.finding(file.path))] : []
    return [.page(outcome(file.reference, problem.disposition, problem.reason, detail: problem.detail))]
      + findings
  }

  private func records(of file: PageFile, _ bytes: [UInt8]) async -> [[Record]] {
    if ContainerForm.of(file.path) == .mhtml, rulebook.source(file.source) != nil,
      let reader = MHTMLReader(bytes, file: file.path, limits: ContainerLimits(page: maxPageSize))
    {
      return records(of: file, reader.read())
    }
    let page = SavedPage(
      file: file.path, source: file.source, folder: file.month, sha256: SHA256.hex(of: bytes),
      declaredCapture: captures[file.path], siblings: file.siblings + file.parts,
      savedFrom: addresses[file.address.parent.description] ?? [:])
    guard let reading = read(page, bytes, continuedBy: file.continuations) else {
      return [undeclared(page)]
    }
    return [records(of: page, await attached.complete(reading, of: file))]
  }

  func read(
    _ page: SavedPage, _ bytes: [UInt8], continuedBy files: [PageFile] = [], frames: [PagePart] = []
  ) -> PageReading? {
    let reader = PartedReading(workspace: workspace, collector: collector, maxPageSize: maxPageSize)
    return rulebook.source(page.source).map { reader.read(page, bytes, $0, files, frames) }
  }

  func undeclared(_ page: SavedPage) -> [Record] {
    [.page(outcome(page.reference, .unreadable, .undeclaredSource, detail: page.source))]
  }

  func records(of page: SavedPage, _ reading: PageReading) -> [Record] {
    var reading = reading
    reading.outcome.savedOn = reading.items.first?.savedOn ?? page.declaredCapture?.savedOn
    return [.page(reading.outcome)] + reading.items.map(Record.item) + reading.listed.map(Record.listed)
      + reading.findings.map(Record.finding)
  }

  func outcome(
    _ page: PageReference, _ disposition: Disposition, _ reason: OutcomeReason, detail: String = ""
  ) -> PageOutcome {
    PageOutcome(page: page, disposition: disposition, reason: reason, detail: detail, title: "")
  }
}
