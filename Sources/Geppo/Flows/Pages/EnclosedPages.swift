/// The pages of one container as saved pages.
struct EnclosedPages {
  /// Its path.
  let container: String
  let source: String
  var folder: Month?
  /// What `captures.csv` says of the container.
  var declared: Capture?
  /// The files beside the container that its pages may attach, and where they came from, by name.
  var siblings: [String] = []
  var savedFrom: [String: WebLink] = [:]

  func savedPage(_ page: EnclosedPage) -> SavedPage {
    SavedPage(
      file: EnclosedName(container: container, index: page.index).text, source: source, folder: folder,
      sha256: page.problem == nil ? SHA256.hex(of: page.bytes) : "",
      declaredCapture: capture(page.facts), siblings: siblings, savedFrom: savedFrom, container: page.facts)
  }

  func parts(_ pages: [EnclosedPage]) -> [PagePart] {
    pages.filter { $0.problem == nil }.map { PagePart(file: savedPage($0).file, bytes: $0.bytes) }
  }

  /// A page with what lies in the container of its further pages.
  struct Article {
    /// Knows the others by their addresses.
    var page: SavedPage
    /// Those in which it goes on.
    var parts: [EnclosedPage] = []
    /// The parts once more, captured a second time.
    var copies: [EnclosedPage] = []
    /// How many further pages there are beyond the limit.
    var excess = 0
  }

  /// The first page of what may be an article, with those of the others that belong to it.
  func search(
    _ head: EnclosedPage, _ others: some Sequence<EnclosedPage>, _ collector: Collector, _ source: Source
  ) -> Article {
    var article = Article(page: savedPage(head))
    let readable = others.filter { $0.problem == nil && ($0.facts.status ?? 200) < 400 }
    let named = Dictionary(readable.map { (savedPage($0).name, $0) }) { first, _ in first }
    article.page.siblings += readable.map { savedPage($0).name }
    article.page.savedFrom.merge(named.compactMapValues(\.facts.url)) { _, enclosed in enclosed }
    article.page.savedFrom[article.page.name] = head.facts.url
    guard head.problem == nil else { return article }
    let found = PartSearch(collector: collector, source: source, page: article.page) { named[$0]?.bytes }
      .parts(of: head.bytes)
    article.parts = found.names.compactMap { named[$0] }
    article.excess = found.excess
    let addresses = Set(article.parts.compactMap { $0.facts.url?.comparisonKey })
    article.copies = readable.filter { page in
      !article.parts.contains { $0.index == page.index }
        && page.facts.url.map { addresses.contains($0.comparisonKey) } ?? false
    }
    return article
  }

  /// The container tells first; what it does not know, `captures.csv` may know of the one page in an MHTML file.
  private func capture(_ facts: ContainerFacts) -> Capture {
    let declared = ContainerForm.of(container) == .mhtml ? declared : nil
    let step = facts.url == nil ? declared?.step ?? facts.step : facts.step
    return Capture(
      url: facts.url ?? declared?.url, savedOn: facts.savedOn ?? declared?.savedOn, step: step)
  }
}

extension EnclosedPages {
  /// Those of a file in the folder of a month. What lies beside it and is a page stands for itself.
  init(_ file: PageFile, _ origins: PageOrigins) {
    self.init(
      container: file.path, source: file.source, folder: file.month, declared: origins.captures[file.path],
      siblings: (file.siblings + file.parts).filter { !PackedPages.isPage($0) },
      savedFrom: origins.addresses[file.address.parent.description] ?? [:])
  }
}
