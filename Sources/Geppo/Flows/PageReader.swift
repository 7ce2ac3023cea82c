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

  /// The records: each page's outcome, then what was read from it.
  func records(of turn: PageTurn) -> [Record] {
    switch turn.content {
    case .file: return records(of: turn.file)
    case .enclosed(let page): return records(of: page, in: turn.file)
    case .problem(let problem): return records(of: turn.file, problem)
    case .closing(let findings, let hasPages):
      let account = hasPages ? [] : [Record.page(outcome(turn.file.reference, .empty, .noText))]
      return account + findings.sorted().map(Record.finding)
    }
  }

  // MARK: Files

  private func records(of file: PageFile) -> [Record] {
    if let page = file.partOf {
      let reason = file.isContinuation ? OutcomeReason.furtherPage : .pageResource
      return [.page(outcome(file.reference, .partOfPage, reason, detail: page))]
    }
    switch workspace.read(file, limit: maxPageSize) {
    case .failure(let problem): return records(of: file, problem)
    case .success(let bytes): return records(of: file, bytes)
    }
  }

  private func records(of file: PageFile, _ problem: ReadingProblem) -> [Record] {
    // What is no regular file was told of by the listing.
    let findings = file.kind == .regular ? [Record.finding(problem.finding(file.path))] : []
    let outcome = outcome(file.reference, problem.disposition, problem.reason, detail: problem.detail)
    return [.page(outcome)] + findings
  }

  private func records(of file: PageFile, _ bytes: [UInt8]) -> [Record] {
    if ContainerForm.of(file.path) == .mhtml, rulebook.source(file.source) != nil,
      let reader = MHTMLReader(bytes, file: file.path, limits: ContainerLimits(page: maxPageSize))
    {
      return records(of: file, reader.read())
    }
    let page = SavedPage(
      file: file.path, source: file.source, folder: file.month, sha256: SHA256.hex(of: bytes),
      declaredCapture: captures[file.path], siblings: file.siblings + file.parts,
      savedFrom: addresses[file.address.parent.description] ?? [:])
    return records(of: page, bytes, continuedBy: file.continuations)
  }

  /// A page with all files in which it goes on. One that cannot be read is told of as missing.
  private func reading(
    of page: SavedPage, _ bytes: [UInt8], _ source: Source, continuedBy files: [PageFile]
  ) -> PageReading {
    let reading = collector.read(page, bytes: bytes, source: source)
    guard !files.isEmpty else { return reading }
    var parts: [PagePart] = []
    var findings: [Finding] = []
    for file in files {
      switch workspace.read(file, limit: maxPageSize) {
      case .success(let bytes): parts.append(PagePart(file: file.path, bytes: bytes))
      case .failure(let problem): findings.append(problem.finding(file.path))
      }
    }
    var joined = collector.joined(reading, of: page, with: parts, source: source)
    joined.findings = (joined.findings + findings).sorted()
    return joined
  }

  private func records(
    of page: SavedPage, _ bytes: [UInt8], continuedBy files: [PageFile] = []
  ) -> [Record] {
    guard let source = rulebook.source(page.source) else {
      return [.page(outcome(page.reference, .unreadable, .undeclaredSource, detail: page.source))]
    }
    var reading = reading(of: page, bytes, source, continuedBy: files)
    reading.outcome.savedOn = reading.items.first?.savedOn ?? page.declaredCapture?.savedOn
    if let saved = reading.outcome.savedOn, let folder = page.folder, folder > issue.month, saved > issue.asOf
    {
      return [.page(later(reading.outcome, saved))]
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
    return records(of: root, in: file) + frames + content.findings.sorted().map(Record.finding)
  }

  private func records(of page: EnclosedPage, in file: PageFile) -> [Record] {
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
      return records(of: saved, page.bytes)
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

  // MARK: Outcomes

  /// In the folder of a later month, and not yet there on the day of issue: as if it were read by nobody.
  private func later(_ outcome: PageOutcome, _ saved: Day) -> PageOutcome {
    var later = outcome
    (later.disposition, later.reason, later.detail) = (.outsideMonth, .savedLater, saved.description)
    return later
  }

  private func outcome(
    _ page: PageReference, _ disposition: Disposition, _ reason: OutcomeReason, detail: String = ""
  ) -> PageOutcome {
    PageOutcome(page: page, disposition: disposition, reason: reason, detail: detail, title: "")
  }
}

extension PageFile {
  /// The file as records name it, before anything of it was read.
  fileprivate var reference: PageReference {
    PageReference(file: path, source: source, folder: month, sha256: "")
  }
}
