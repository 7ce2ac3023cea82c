/// Reads one saved file to its records: the work that runs in parallel.
struct PageReader: Sendable {
  let workspace: Workspace
  let rulebook: Rulebook
  let issue: IssueRequest
  let collector: Collector
  let maxPageSize: Int
  /// What the `captures.csv` of each folder says, by path of the file.
  let captures: [String: Capture]

  /// The records of the file: its outcome first, then what was read from it.
  func records(of file: PageFile) -> [Record] {
    if let page = file.partOf { return [.page(resource(file, of: page))] }
    switch workspace.read(file, limit: maxPageSize) {
    case .failure(let problem):
      // What is no regular file was told of by the listing.
      let findings = file.kind == .regular ? [Record.finding(problem.finding(file.path))] : []
      return [.page(outcome(file, problem))] + findings
    case .success(let bytes):
      return records(of: file, bytes)
    }
  }

  private func records(of file: PageFile, _ bytes: [UInt8]) -> [Record] {
    let page = SavedPage(
      file: file.path, source: file.source, folder: file.month, sha256: SHA256.hex(of: bytes),
      declaredCapture: captures[file.path], siblings: file.siblings)
    guard let source = rulebook.source(file.source) else {
      return [.page(undeclared(page.reference))]
    }
    var reading = collector.read(page, bytes: bytes, source: source)
    reading.outcome.savedOn = reading.items.first?.savedOn ?? captures[file.path]?.savedOn
    if let saved = reading.outcome.savedOn, file.month.map({ $0 > issue.month }) ?? false, saved > issue.asOf
    {
      return [.page(later(reading.outcome, saved))]
    }
    return [.page(reading.outcome)] + reading.items.map(Record.item) + reading.listed.map(Record.listed)
      + reading.findings.map(Record.finding)
  }

  /// In the folder of a later month, and not yet there on the day of issue: as if it were read by nobody.
  private func later(_ outcome: PageOutcome, _ saved: Day) -> PageOutcome {
    var later = outcome
    (later.disposition, later.reason, later.detail) = (.outsideMonth, .savedLater, saved.description)
    return later
  }

  private func undeclared(_ page: PageReference) -> PageOutcome {
    PageOutcome(
      page: page, disposition: .unreadable, reason: .undeclaredSource, detail: page.source, title: "")
  }

  private func resource(_ file: PageFile, of page: String) -> PageOutcome {
    PageOutcome(
      page: file.reference, disposition: .partOfPage, reason: .pageResource, detail: page, title: "")
  }

  private func outcome(_ file: PageFile, _ problem: ReadingProblem) -> PageOutcome {
    PageOutcome(
      page: file.reference, disposition: problem.disposition, reason: problem.reason,
      detail: problem.detail, title: "")
  }
}

extension PageFile {
  /// The file as records name it, before anything of it was read.
  fileprivate var reference: PageReference {
    PageReference(file: path, source: source, folder: month, sha256: "")
  }
}
