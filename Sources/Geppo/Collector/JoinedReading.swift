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
    let pages = kind == .article ? parts.further().pages.compactMap(parts.file) : []
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
    let items = readings.flatMap(\.items).filter { hasText || $0.bodyText.count >= Prose.leastOfText }.map(
      \.asPart)
    guard var item = (head.items.first ?? items.first)?.withoutPager else { return head }
    let broken = zip(parts, readings).filter { hasText && $1.items.isEmpty }.map(\.0.file)
    if !broken.isEmpty { (item.isPartial, item.lacksCharacters) = (true, nil) }
    for part in head.items.isEmpty ? items.dropFirst() : items[...] { item.take(part) }
    (item.key, item.page) = (page.file, page.reference)
    if let url = head.items.first?.url ?? page.declaredCapture?.url { item.url = url }
    if item.title == nil, !head.outcome.title.isEmpty {
      item.title = Field(value: head.outcome.title, location: .file(page.file), step: "<title>")
    }
    let findings =
      head.findings.filter { !Self.isMended($0, in: item) && (hasText || $0.code != .missingPart) }
      + readings.flatMap(\.findings).filter { !Self.ofWholePages.contains($0.code) }
      + unread(broken, page) + missing(in: readings, beside: head, hasText)
    return PageAccountant(page: page).reading(
      .item, .newInMonth, title: item.title?.value ?? Address(page.file).fileName, items: [item],
      findings: findings)
  }

  /// Parts that are notices of the server, or lists.
  private func unread(_ broken: [String], _ page: SavedPage) -> [Finding] {
    guard let first = broken.first else { return [] }
    let name = Address(first).fileName
    return [Finding(.missingPart, .file(page.file), String(broken.count), name)]
  }

  /// What only a further page says that the text goes on in; told once.
  private func missing(
    in parts: [PageReading], beside head: PageReading, _ hasText: Bool
  ) -> [Finding] {
    guard hasText, !head.findings.contains(where: { $0.code == .missingPart }) else { return [] }
    return Array(parts.flatMap(\.findings).filter { $0.code == .missingPart }.prefix(1))
  }

  /// Whether a file that a page links to is a document of its own: it has another 文号, 索引号 or title.
  func isAnother(_ part: PagePart, than head: PageReading, _ page: SavedPage, source: Source)
    -> Bool
  {
    let reading = read(page.part(part.file), bytes: part.bytes, source: source)
    guard let own = head.items.first, let other = reading.items.first else { return false }
    return differ(own.indexNumber, other.indexNumber)
      || differ(own.documentNumber, other.documentNumber)
      || hasAnotherTitle(own.title, other.title)
  }

  private func differ(_ one: Field<String>?, _ other: Field<String>?) -> Bool {
    guard let one, let other else { return false }
    return one.step == other.step && Compact.of(one.value) != Compact.of(other.value)
  }

  /// A title that stands only in the body counts where the first page has its own there too, or where it is that of an
  /// official document; headings of sections and repetitions of the title are none.
  private func hasAnotherTitle(_ own: Field<String>?, _ other: Field<String>?) -> Bool {
    guard let own, let other else { return false }
    let (one, two) = (Self.withoutPageNumber(own.value), Self.withoutPageNumber(other.value))
    if other.step == "meta ArticleTitle" || other.step == "<title>" { return one != two }
    guard !one.contains(two), !two.contains(one), !Self.isSection(other.value) else { return false }
    return own.step == other.step || TitleLines.isOfficial(other.value)
  }

  private static func isSection(_ heading: String) -> Bool {
    ClauseScan.number(of: heading) != nil || ["附件", "附表", "附录", "附图"].contains(where: heading.hasPrefix)
  }

  /// `通知（2）`, `通知 第2页`, `通知_2`.
  private static func withoutPageNumber(_ title: String) -> String {
    var text = Compact.of(title)[...]
    while let last = text.unicodeScalars.last,
      (0x30...0x39).contains(last.value) || "()（）[]【】第页_-/续".unicodeScalars.contains(last)
    {
      text = text.dropLast()
    }
    return String(text)
  }

  /// What is asked of a page and not of a part.
  private static let ofWholePages: Set<FindingCode> = [
    .noTitle, .noDate, .noText, .noAddress, .emptyPage, .missingPart,
  ]

  private static func isMended(_ finding: Finding, in item: Item) -> Bool {
    switch finding.code {
    case .emptyPage, .noText: !item.blocks.isEmpty && !item.wrapsFiles
    case .noTitle: item.title != nil
    case .noDate: item.publishedOn != nil
    default: false
    }
  }
}

extension PageEvidence {
  /// Running text of its own.
  var hasText: Bool {
    body.lines.reduce(0) { $0 + (Prose.isProse(lines.lines[$1]) ? lines.lines[$1].size : 0) }
      >= Prose.leastOfText
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
    var item = withoutPager
    for index in item.blocks.indices where item.blocks[index].part == nil {
      item.blocks[index].part = page.file
    }
    return item
  }

  /// The same without the numbers of pages behind the text.
  fileprivate var withoutPager: Item {
    var item = self
    while let last = item.blocks.last, last.kind != .table, PagerLine.isOne(last.text) {
      item.blocks.removeLast()
    }
    return item
  }

  /// Adds what a part says; facts that are there already stand.
  fileprivate mutating func take(_ part: Item) {
    title = title ?? part.title
    documentNumber = documentNumber ?? part.documentNumber
    indexNumber = indexNumber ?? part.indexNumber
    status = status ?? part.status
    if issuers.isEmpty, carrier == nil {
      (issuers, forwarded, carrier) = (part.issuers, part.forwarded, part.carrier)
    }
    if keywords.isEmpty { keywords = part.keywords }
    if blocks.isEmpty { bodyStep = part.bodyStep }
    blocks += part.blocks
    dates += part.dates.filter { fact in !dates.contains { $0.kind == fact.kind } }
    attachments += part.attachments.filter { !attachments.contains($0) }
    let further = (part.links ?? []).filter { !(links ?? []).contains($0) }
    if !further.isEmpty { links = (links ?? []) + further }
    if part.isPartial {
      let isCut = isPartial && lacksCharacters != true || part.lacksCharacters != true
      (isPartial, lacksCharacters) = (true, isCut ? nil : true)
    }
  }
}
