/// Reads one saved file to its records: the work that runs in parallel.
struct PageReader: Sendable {
  let workspace: Workspace
  let rulebook: Rulebook
  let collector: Collector
  let maxPageSize: Int
  /// What the `captures.csv` of each folder says, by path of the file.
  let captures: [String: Capture]

  /// The records of the file: its outcome first, then what was read from it.
  func records(of file: PageFile) -> [Record] {
    switch workspace.read(file, limit: maxPageSize) {
    case .failure(let problem):
      return [.page(outcome(file, problem))] + problem.findings(file).map(Record.finding)
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
    let reading = collector.read(page, bytes: bytes, source: source)
    return [.page(reading.outcome)] + reading.items.map(Record.item) + reading.listed.map(Record.listed)
      + reading.findings.map(Record.finding)
  }

  private func undeclared(_ page: PageReference) -> PageOutcome {
    PageOutcome(
      page: page, disposition: .unreadable, reason: .undeclaredSource, detail: page.source, title: "")
  }

  private func outcome(_ file: PageFile, _ problem: PageFile.Problem) -> PageOutcome {
    let (disposition, reason, detail) = problem.verdict
    return PageOutcome(
      page: PageReference(file: file.path, source: file.source, folder: file.month, sha256: ""),
      disposition: disposition, reason: reason, detail: detail, title: "")
  }
}
