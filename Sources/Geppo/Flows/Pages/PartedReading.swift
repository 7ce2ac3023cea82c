/// Reads a page with all files in which it goes on.
struct PartedReading {
  let collector: Collector

  /// A part that cannot be read is a finding, and the text is marked as partial.
  func read(
    _ page: SavedPage, _ bytes: [UInt8], _ source: Source, _ continuation: PageContinuation,
    _ trace: inout PageTrace
  ) -> PageReading {
    let packed = PackedPages.count(in: bytes)
    if packed > 0 {
      let finding = Finding(.packedPages, .file(page.file), String(packed))
      return PageAccountant(page: page).reading(.unreadable, .packedPages, findings: [finding])
    }
    let reading = collector.read(page, bytes: bytes, source: source, &trace)
    if !continuation.frames.isEmpty, reading.hasNoText {
      return collector.joined(reading, of: page, with: continuation.frames, source: source)
    }
    let isWhole = continuation.parts.isEmpty && continuation.findings.isEmpty
    return isWhole ? reading : joined(reading, bytes, page, source, continuation)
  }

  private func joined(
    _ reading: PageReading, _ own: [UInt8], _ page: SavedPage, _ source: Source,
    _ continuation: PageContinuation
  ) -> PageReading {
    // Sites send the first page where there is no further one.
    var seen: Set<[UInt8]> = [own]
    let parts = continuation.parts.filter { seen.insert($0.bytes).inserted }
    var joined = collector.joined(reading, of: page, with: parts, source: source)
    let findings = continuation.findings + excess(continuation, beside: reading, page)
    joined.findings = (joined.findings + findings).sorted()
    for index in joined.items.indices where !findings.isEmpty { joined.items[index].isPartial = true }
    return joined
  }

  /// Told where the page itself, which may name only the next one, does not know of it.
  private func excess(
    _ continuation: PageContinuation, beside reading: PageReading, _ page: SavedPage
  ) -> [Finding] {
    guard continuation.furtherPages > 0, !reading.findings.contains(where: { $0.code == .tooManyParts })
    else {
      return []
    }
    return PageAccountant(page: page).excess(continuation.furtherPages)
  }
}

extension PageReading {
  fileprivate var hasNoText: Bool { items.first?.blocks.isEmpty ?? (outcome.disposition == .empty) }
}
