/// One saved page that a person named, with all that a run would read with it.
struct TriedPage {
  private(set) var page: SavedPage
  private(set) var bytes: [UInt8]
  private(set) var continuation = PageContinuation.none
  /// The page that this one is a part of: a run reads it there.
  private(set) var partOf: String?
  /// The file that it is or lies in; nil outside of a workspace.
  private(set) var file: PageFile?
  /// What was wrong with the container that it lies in.
  private(set) var findings: [Finding] = []

  /// Reads it as a page of `source`. Throws `GeppoError` when the container has no such page.
  init(_ named: NamedPage, collector: Collector, source: Source, workspace: Workspace?) throws {
    let limits = ContainerLimits(page: named.limit)
    let origins = named.origins(workspace)
    var file = named.file
    file?.source = source.id
    let pages =
      file.map { EnclosedPages($0, origins) } ?? EnclosedPages(container: named.shown, source: source.id)
    switch ContainerForm.of(named.path) {
    case .warc: try self.init(named, pages, collector, source, limits)
    case .mhtml:
      let bytes = try named.bytes()
      if let content = MHTMLReader(bytes, file: named.shown, limits: limits)?.read() {
        try self.init(named, pages, content)
      } else {
        self.init(named, bytes, origins, source)
      }
    case nil:
      self.init(named, try named.bytes(), origins, source)
      findParts(named, origins, collector, source, workspace)
    }
    self.file = file
  }

  // MARK: Files

  private init(_ named: NamedPage, _ bytes: [UInt8], _ origins: PageOrigins, _ source: Source) {
    self.bytes = bytes
    let hash = SHA256.hex(of: bytes)
    guard var file = named.file else {
      page = SavedPage(
        file: named.shown, source: source.id, folder: nil, sha256: hash, declaredCapture: nil, siblings: [])
      return
    }
    file.source = source.id
    page = origins.page(file, sha256: hash)
  }

  private mutating func findParts(
    _ named: NamedPage, _ origins: PageOrigins, _ collector: Collector, _ source: Source,
    _ workspace: Workspace?
  ) {
    guard let workspace, let own = named.file else { return }
    let pages = PartedPages(
      workspace: workspace, source: { _ in source }, collector: collector, origins: origins,
      maxPageSize: named.limit)
    guard let found = pages.assigned(named.neighbours).first(where: { $0.path == own.path }) else { return }
    partOf = found.partOf
    continuation = workspace.continuation(of: found, limit: named.limit)
  }

  // MARK: Containers

  private init(
    _ named: NamedPage, _ pages: EnclosedPages, _ collector: Collector, _ source: Source,
    _ limits: ContainerLimits
  ) throws {
    let (addresses, contents) = (try named.pieces(), try named.pieces())
    var articles = EnclosedArticles(
      file: named.shown, limits: limits, addresses: addresses.next, pages: contents.next)
    var known: [Int] = []
    while let article = articles.next() {
      guard let own = article.first(where: { $0.index == named.enclosed?.index }), let head = article.first
      else {
        known += article.map(\.index)
        continue
      }
      let found = pages.search(head, article.dropFirst(), collector, source)
      let isHead = own.index == head.index
      (page, bytes) = (isHead ? found.page : pages.savedPage(own), own.bytes)
      if isHead {
        continuation = PageContinuation(parts: pages.parts(found.parts), furtherPages: found.excess)
      }
      partOf = (found.parts + found.copies).contains { $0.index == own.index } ? found.page.file : nil
      findings = articles.findings
      return
    }
    throw named.unnamed(known.sorted())
  }

  /// The root, unless a part is named.
  private init(_ named: NamedPage, _ pages: EnclosedPages, _ content: MHTMLContent) throws {
    let all = [content.root].compactMap { $0 } + content.frames
    guard
      let own = named.enclosed.map({ name in all.first { $0.index == name.index } }) ?? content.root
    else { throw named.unnamed(all.map(\.index)) }
    (page, bytes, findings) = (pages.savedPage(own), own.bytes, content.findings)
    if own.index == content.root?.index {
      continuation = PageContinuation(frames: pages.parts(content.frames))
    } else {
      partOf = content.root.map { pages.savedPage($0).file }
    }
  }
}
