/// The pages of one container as saved pages.
struct EnclosedPages {
  /// Its path.
  let container: String
  let source: String
  let folder: Month?
  /// What `captures.csv` says of the container.
  let declared: Capture?

  func savedPage(_ page: EnclosedPage) -> SavedPage {
    SavedPage(
      file: EnclosedName(container: container, index: page.index).text, source: source, folder: folder,
      sha256: page.problem == nil ? SHA256.hex(of: page.bytes) : "",
      declaredCapture: capture(page.facts), siblings: [], container: page.facts)
  }

  func parts(_ pages: [EnclosedPage]) -> [PagePart] {
    pages.filter { $0.problem == nil }.map { PagePart(file: savedPage($0).file, bytes: $0.bytes) }
  }

  /// The first page of what may be an article, which knows the others by their addresses, and those of them in which
  /// it goes on.
  func search(
    _ head: EnclosedPage, _ others: some Sequence<EnclosedPage>, _ collector: Collector, _ source: Source
  ) -> (SavedPage, parts: [EnclosedPage], excess: Int) {
    var page = savedPage(head)
    let readable = others.filter { $0.problem == nil && ($0.facts.status ?? 200) < 400 }
    let named = Dictionary(readable.map { (savedPage($0).name, $0) }) { first, _ in first }
    page.siblings = readable.map { savedPage($0).name }
    page.savedFrom = named.compactMapValues(\.facts.url)
    page.savedFrom[page.name] = head.facts.url
    guard head.problem == nil else { return (page, [], 0) }
    let found = PartSearch(collector: collector, source: source, page: page) { named[$0]?.bytes }
      .parts(of: head.bytes)
    return (page, found.names.compactMap { named[$0] }, found.excess)
  }

  /// The container tells first; what it does not know, `captures.csv` may know of the one page in an MHTML file.
  private func capture(_ facts: ContainerFacts) -> Capture {
    let declared = ContainerForm.of(container) == .mhtml ? declared : nil
    let step = facts.url == nil ? declared?.step ?? facts.step : facts.step
    return Capture(
      url: facts.url ?? declared?.url, savedOn: facts.savedOn ?? declared?.savedOn, step: step)
  }
}
