/// Reads one saved file, or one page of a container, to its records: the work that runs in parallel.
struct PageReader: Sendable {
  let workspace: Workspace
  let rulebook: Rulebook
  let issue: IssueRequest
  let collector: Collector
  let maxPageSize: Int
  /// What the `captures.csv` of each folder says, by path of the file.
  let captures: [String: Capture]
  /// The same by folder and name, where an address is given.
  let addresses: [String: [String: WebLink]]
  let attached: AttachedTexts

  /// The records: each page's outcome, then what was read from it.
  func records(of turn: PageTurn) async -> [Record] {
    switch turn.content {
    case .file: return await records(of: turn.file)
    case .enclosed(let page): return records(of: page, in: turn.file)
    case .problem(let problem): return records(of: turn.file, problem)
    case .closing(let findings, let hasPages):
      let account = hasPages ? [] : [Record.page(outcome(turn.file.reference, .empty, .noText))]
      return account + findings.sorted().map(Record.finding)
    }
  }

  // MARK: Files

  private func records(of file: PageFile) async -> [Record] {
    if let page = file.partOf {
      let reason = file.isContinuation ? OutcomeReason.furtherPage : .pageResource
      return [.page(outcome(file.reference, .partOfPage, reason, detail: page))]
    }
    switch workspace.read(file, limit: maxPageSize) {
    case .failure(let problem): return records(of: file, problem)
    case .success(let bytes): return await records(of: file, bytes)
    }
  }

  private func records(of file: PageFile, _ problem: ReadingProblem) -> [Record] {
    // What is no regular file was told of by the listing.
    let findings = file.kind == .regular ? [Record.finding(problem.finding(file.path))] : []
    return [.page(outcome(file.reference, problem.disposition, problem.reason, detail: problem.detail))]
      + findings
  }

  private func records(of file: PageFile, _ bytes: [UInt8]) async -> [Record] {
    if ContainerForm.of(file.path) == .mhtml, rulebook.source(file.source) != nil,
      let reader = MHTMLReader(bytes, file: file.path, limits: ContainerLimits(page: maxPageSize))
    {
      return records(of: file, reader.read())
    }
    let page = SavedPage(
      file: file.path, source: file.source, folder: file.month, sha256: SHA256.hex(of: bytes),
      declaredCapture: captures[file.path], siblings: file.siblings + file.parts,
      savedFrom: addresses[file.address.parent.description] ?? [:])
    guard let reading = read(page, bytes, continuedBy: file.continuations) else { return undeclared(page) }
    return records(of: page, await attached.complete(reading, of: file))
  }

  private func read(
    _ page: SavedPage, _ bytes: [UInt8], continuedBy files: [PageFile] = [], frames: [PagePart] = []
  ) -> PageReading? {
    let reader = PartedReading(workspace: workspace, collector: collector, maxPageSize: maxPageSize)
    return rulebook.source(page.source).map { reader.read(page, bytes, $0, files, frames) }
  }

  private func undeclared(_ page: SavedPage) -> [Record] {
    [.page(outcome(page.reference, .unreadable, .undeclaredSource, detail: page.source))]
  }

  private func records(of page: SavedPage, _ reading: PageReading) -> [Record] {
    var reading = reading
    reading.outcome.savedOn = reading.items.first?.savedOn ?? page.declaredCapture?.savedOn
    if let saved = reading.outcome.savedOn, let folder = page.folder, folder > issue.month, saved > issue.asOf
    {
      return [.page(reading.outcome.savedLater(on: saved))]
    }
    return [.page(reading.outcome)] + reading.items.map(Record.item) + reading.listed.map(Record.listed)
      + reading.findings.map(Record.finding)
  }

  // MARK: Pages of a container

  private func records(of file: PageFile, _ content: MHTMLContent) -> [Record] {
    guard let root = content.root else {
      let findings = content.findings + [Finding(.noPages, .file(file.path))]
      return [.page(outcome(file.reference, .empty, .noText))] + findings.sorted().map(Record.finding)
    }
    let frames = content.frames.map { frame in
      Record.page(
        outcome(
          reference(frame, in: file), .partOfPage, .pageResource,
          detail: EnclosedName(container: file.path, index: root.index).text))
    }
    return records(of: root, in: file, frames: content.frames) + frames
      + content.findings.sorted().map(Record.finding)
  }

  private func records(
    of page: EnclosedPage, in file: PageFile, frames: [EnclosedPage] = []
  ) -> [Record] {
    let reference = reference(page, in: file)
    switch page.problem {
    case .tooLarge(let size):
      let problem = ReadingProblem.tooLarge(size: size, limit: maxPageSize)
      return [
        .page(outcome(reference, problem.disposition, problem.reason, detail: problem.detail)),
        .finding(problem.finding(reference.file)),
      ]
    case .unknownCoding(let coding):
      return [
        .page(outcome(reference, .unreadable, .cannotRead, detail: coding)),
        .finding(Finding(.unknownCoding, .file(reference.file), coding)),
      ]
    case nil:
      let saved = SavedPage(
        file: reference.file, source: file.source, folder: file.month, sha256: reference.sha256,
        declaredCapture: capture(page.facts, file), siblings: [], container: page.facts)
      let parts = frames.filter { $0.problem == nil }.map { frame in
        PagePart(file: EnclosedName(container: file.path, index: frame.index).text, bytes: frame.bytes)
      }
      return read(saved, page.bytes, frames: parts).map { records(of: saved, $0) } ?? undeclared(saved)
    }
  }

  private func reference(_ page: EnclosedPage, in file: PageFile) -> PageReference {
    PageReference(
      file: EnclosedName(container: file.path, index: page.index).text, source: file.source,
      folder: file.month, sha256: page.problem == nil ? SHA256.hex(of: page.bytes) : "")
  }

  /// The container tells first; what it does not know, `captures.csv` may know of the one page in an MHTML file.
  private func capture(_ facts: ContainerFacts, _ file: PageFile) -> Capture {
    let declared = ContainerForm.of(file.path) == .mhtml ? captures[file.path] : nil
    let step = facts.url == nil ? declared?.step ?? facts.step : facts.step
    return Capture(
      url: facts.url ?? declared?.url, savedOn: facts.savedOn ?? declared?.savedOn, step: step)
  }

  private func outcome(
    _ page: PageReference, _ disposition: Disposition, _ reason: OutcomeReason, detail: String = ""
  ) -> PageOutcome {
    PageOutcome(page: page, disposition: disposition, reason: reason, detail: detail, title: "")
  }
}
