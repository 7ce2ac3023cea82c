/// Reads a page with all files in which it goes on.
struct PartedReading {
  let workspace: Workspace
  let collector: Collector
  let maxPageSize: Int

  /// A part that cannot be read is a finding, and the text is marked as partial.
  func read(_ page: SavedPage, _ bytes: [UInt8], _ source: Source, continuedBy files: [PageFile])
    -> PageReading
  {
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
    for index in joined.items.indices where !findings.isEmpty { joined.items[index].isPartial = true }
    return joined
  }
}
