/// Opens the files that hold many pages and may be larger than memory.
struct ContainerTurns: Sendable {
  let workspace: Workspace
  /// Files of other sources are only counted.
  let sources: Set<String>
  let limits: ContainerLimits

  /// What is read of a file turn by turn; nil where the file is one page.
  func opened(_ file: PageFile) -> Result<OpenContainer, ReadingProblem>? {
    guard ContainerForm.of(file.path) == .warc, file.kind == .regular, file.partOf == nil,
      sources.contains(file.source)
    else { return nil }
    switch (workspace.pieces(of: file), workspace.pieces(of: file)) {
    case (.success(let addresses), .success(let pages)):
      return .success(OpenContainer(file: file.path, limits: limits, addresses: addresses, pages: pages))
    case (.failure(let problem), _), (_, .failure(let problem)): return .failure(problem)
    }
  }

  /// One turn of a file, when those before it are known already.
  func content(of file: PageFile, at position: Int) -> PageTurn.Content {
    switch opened(file) {
    case nil: return .file
    case .failure(let problem): return .problem(problem)
    case .success(var container):
      for _ in 0..<position { _ = container.next() }
      return container.next()
    }
  }
}

/// A container while its pages are taken out one by one. It is gone over twice, so it is open twice.
struct OpenContainer {
  private let addresses: FilePieces
  private let pages: FilePieces
  private var articles: EnclosedArticles
  private(set) var isAtEnd = false

  init(file: String, limits: ContainerLimits, addresses: FilePieces, pages: FilePieces) {
    (self.addresses, self.pages) = (addresses, pages)
    articles = EnclosedArticles(file: file, limits: limits, addresses: addresses.next, pages: pages.next)
  }

  /// The next article, at the end what is to be said of the whole.
  mutating func next() -> PageTurn.Content {
    if let article = articles.next() { return .enclosed(article) }
    isAtEnd = true
    let unread = pages.problem.map { [$0.finding(articles.file)] } ?? []
    return .closing(articles.findings + unread, hasPages: articles.hasPages)
  }

  /// SHA-256 of the whole file; nil when it could not be read, or changed between the two readings.
  func sha256() -> String? {
    let hash = pages.readToEnd()
    return addresses.readToEnd() == hash ? hash : nil
  }
}
