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
    return workspace.pieces(of: file).map { pieces in
      OpenContainer(
        pieces: pieces, reader: WARCReader(file: file.path, limits: limits, read: pieces.next))
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

/// A container while its pages are taken out one by one.
struct OpenContainer {
  let pieces: FilePieces
  var reader: WARCReader
  private(set) var isAtEnd = false

  init(pieces: FilePieces, reader: WARCReader) {
    self.pieces = pieces
    self.reader = reader
  }

  /// The next page, at the end what is to be said of the whole.
  mutating func next() -> PageTurn.Content {
    if let page = reader.next() { return .enclosed(page) }
    isAtEnd = true
    let unread = pieces.problem.map { [$0.finding(reader.file)] } ?? []
    return .closing(reader.allFindings + unread, hasPages: reader.pages > 0)
  }
}
