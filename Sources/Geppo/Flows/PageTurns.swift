/// What one thread reads at a time: a saved file, or one article of a file that holds many.
struct PageTurn: Sendable {
  enum Content: Sendable {
    /// Nothing of it has been opened.
    case file
    /// A page of a container, and those that may be its further pages.
    case enclosed([EnclosedPage])
    /// A container that could not be opened.
    case problem(ReadingProblem)
    /// The end of a container: what was found in it, and whether it had a page.
    case closing([Finding], hasPages: Bool)
  }

  let file: PageFile
  /// Counts the files of the listing from 1.
  let number: Int
  let content: Content
}

/// All saved pages in the order of their files. WARC files may be larger than memory: their pages are taken out one by
/// one, each when a thread is free for it.
struct PageTurns: Sequence, IteratorProtocol {
  private let workspace: Workspace
  private let files: [PageFile]
  /// Files of other sources are only counted.
  private let sources: Set<String>
  private let limits: ContainerLimits
  private var position = 0
  private var container: (pieces: FilePieces, articles: EnclosedArticles)?

  init(workspace: Workspace, files: [PageFile], sources: Set<String>, limits: ContainerLimits) {
    self.workspace = workspace
    self.files = files
    self.sources = sources
    self.limits = limits
  }

  mutating func next() -> PageTurn? {
    if container != nil { return nextEnclosed() }
    guard position < files.count else { return nil }
    position += 1
    let file = files[position - 1]
    guard isContainer(file) else { return turn(.file) }
    switch (workspace.pieces(of: file), workspace.pieces(of: file)) {
    case (.success(let addresses), .success(let pages)):
      let articles = EnclosedArticles(
        file: file.path, limits: limits, addresses: addresses.next, pages: pages.next)
      container = (pages, articles)
      return nextEnclosed()
    case (.failure(let problem), _), (_, .failure(let problem)): return turn(.problem(problem))
    }
  }

  private func isContainer(_ file: PageFile) -> Bool {
    ContainerForm.of(file.path) == .warc && file.kind == .regular && file.partOf == nil
      && sources.contains(file.source)
  }

  private mutating func nextEnclosed() -> PageTurn? {
    if let pages = container?.articles.next() { return turn(.enclosed(pages)) }
    guard let (pieces, articles) = container else { return nil }
    container = nil
    let unread = pieces.problem.map { [$0.finding(articles.file)] } ?? []
    return turn(.closing(articles.findings + unread, hasPages: articles.hasPages))
  }

  private func turn(_ content: PageTurn.Content) -> PageTurn {
    PageTurn(file: files[position - 1], number: position, content: content)
  }
}
