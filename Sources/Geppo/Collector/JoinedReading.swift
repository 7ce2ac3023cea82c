import Markup

/// A file that holds a part of another page.
struct PagePart: Hashable, Sendable {
  /// Path relative to the workspace.
  let file: String
  let bytes: [UInt8]
}

/// Pages that were saved in several files.
extension Collector {
  /// The files of its own folder in which a page goes on, in the order of reading.
  enum FurtherFiles: Hashable, Sendable {
    case pages([String])
    /// Each is part of the page only if it has a text.
    case frames([String])
  }

  func continuation(of page: SavedPage, bytes: [UInt8], source: Source) -> FurtherFiles? {
    guard let (evidence, kind) = evidence(of: page, bytes: bytes, source: source) else { return nil }
    let parts = PageParts(evidence: evidence)
    switch kind {
    case .list, .errorNotice: return nil
    case .article, .empty: break
    }
    let pages = kind == .article ? parts.pages.compactMap(parts.file) : []
    if !pages.isEmpty { return .pages(pages) }
    guard !evidence.hasText else { return nil }
    let frames = parts.frames.compactMap(parts.file)
    return frames.isEmpty ? nil : .frames(frames)
  }

  /// The reading of a page with those of its parts joined to it: one item, whose text has the order of the parts.
  func joined(_ head: PageReading, of page: SavedPage, with parts: [PagePart], source: Source) -> PageReading
  {
    let readings = parts.map { read(page.part($0.file), bytes: $0.bytes, source: source) }
    let hasText = head.items.contains { !$0.blocks.isEmpty }
    // The frames beside the text are menus.
    let items = readings.flatMap(\.items).filter { hasText || $0.bodyText.count >= 80 }.map(\.asPart)
    guard var item = head.items.first ?? items.first else { return head }
    for part in head.items.isEmpty ? items.dropFirst() : items[...] { item.take(part) }
    (item.key, item.page) = (page.file, page.reference)
    if let url = head.items.first?.url ?? page.declaredCapture?.url { item.url = url }
    if item.title == nil, !head.outcome.title.isEmpty {
      item.title = Field(value: head.outcome.title, location: .file(page.file), step: "<title>")
    }
    let findings =
      head.findings.filter { !Self.isMended($0, in: item) && (hasText || $0.code != .missingPart) }
      + readings.flatMap(\.findings).filter { !Self.ofWholePages.contains($0.code) }
    return PageAccountant(page: page).reading(
      .item, .newInMonth, title: item.title?.value ?? Address(page.file).fileName, items: [item],
      findings: findings)
  }

  /// What is asked of a page and not of a part.
  private static let ofWholePages: Set<FindingCode> = [
    .noTitle, .noDate, .noText, .noAddress, .emptyPage, .missingPart,
  ]

  private static func isMended(_ finding: Finding, in item: Item) -> Bool {
    switch finding.code {
    case .emptyPage, .noText: !item.blocks.isEmpty
    case .noTitle: item.title != nil
    case .noDate: item.publishedOn != nil
    default: false
    }
  }
}

extension PageEvidence {
  /// Running text of its own, more than a line under a picture.
  var hasText: Bool {
    body.lines.reduce(0) { $0 + (Prose.isProse(lines.lines[$1]) ? lines.lines[$1].size : 0) } >= 80
  }
}

extension SavedPage {
  /// A part is read as if it came from where its page came from.
  fileprivate func part(_ file: String) -> SavedPage {
    SavedPage(
      file: file, source: source, folder: folder, sha256: sha256, declaredCapture: declaredCapture,
      siblings: siblings, savedFrom: savedFrom, container: container, isPart: true)
  }
}

extension Item {
  /// The same with the name of its file at each block.
  fileprivate var asPart: Item {
    var item = self
    for index in item.blocks.indices where item.blocks[index].part == nil {
      item.blocks[index].part = page.file
    }
    return item
  }

  /// Adds what a part says; facts that are there already stand.
  fileprivate mutating func take(_ part: Item) {
    title = title ?? part.title
    documentNumber = documentNumber ?? part.documentNumber
    indexNumber = indexNumber ?? part.indexNumber
    status = status ?? part.status
    if issuers.isEmpty, carrier == nil { (issuers, carrier) = (part.issuers, part.carrier) }
    if keywords.isEmpty { keywords = part.keywords }
    if blocks.isEmpty { bodyStep = part.bodyStep }
    blocks += part.blocks
    dates += part.dates.filter { fact in !dates.contains { $0.kind == fact.kind } }
    attachments += part.attachments.filter { !attachments.contains($0) }
    isPartial = isPartial || part.isPartial
  }
}
