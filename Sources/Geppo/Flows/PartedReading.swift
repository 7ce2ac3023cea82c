/// Reads a page with all files in which it goes on.
struct PartedReading {
  let workspace: Workspace
  let collector: Collector
  let maxPageSize: Int

  /// `files` are parts of the page; `frames` only where it has no text of its own. A file that cannot be read is a
  /// finding, and the text is marked as partial.
  func read(
    _ page: SavedPage, _ bytes: [UInt8], _ source: Source, _ files: [PageFile], _ frames: [PagePart]
  ) -> PageReading {
    let reading = collector.read(page, bytes: bytes, source: source)
    if !frames.isEmpty, reading.hasNoText {
      return collector.joined(reading, of: page, with: frames, source: source)
    }
    return files.isEmpty ? reading : joined(reading, page, source, files)
  }

  private func joined(
    _ reading: PageReading, _ page: SavedPage, _ source: Source, _ files: [PageFile]
  ) -> PageReading {
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

extension PageReading {
  fileprivate var hasNoText: Bool { items.first?.blocks.isEmpty ?? (outcome.disposition == .empty) }
}
