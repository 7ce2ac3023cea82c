/// Joins a page with the files in which it goes on: further pages of a long text, and frames.
struct FurtherPages: Sendable {
  let workspace: Workspace
  let collector: Collector
  let maxPageSize: Int

  /// A file that cannot be read is told of as missing.
  func joined(_ reading: PageReading, of page: SavedPage, _ file: PageFile, _ source: Source) -> PageReading {
    guard !file.continuations.isEmpty else { return reading }
    var parts: [PagePart] = []
    var findings: [Finding] = []
    for file in file.continuations {
      switch workspace.read(file, limit: maxPageSize) {
      case .success(let bytes): parts.append(PagePart(file: file.path, bytes: bytes))
      case .failure(let problem): findings.append(problem.finding(file.path))
      }
    }
    var joined = collector.joined(reading, of: page, with: parts, source: source)
    joined.findings = (joined.findings + findings).sorted()
    return joined
  }
}
