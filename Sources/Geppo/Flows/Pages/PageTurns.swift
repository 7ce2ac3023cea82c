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

  enum Work: Sendable {
    case read(Content)
    /// It was read before, and no byte that it was read from has changed.
    case known(CachedPiece)
  }

  let file: PageFile
  /// Counts the files of the listing from 1.
  let number: Int
  /// Counts the turns of the file from 0.
  let position: Int
  let work: Work
  /// Where the cache keeps it; nil for what it does not keep.
  let place: CachePlace?
  /// SHA-256 of a container that was read to its end.
  var container: String?
}

/// Where a piece of the cache is.
struct CachePlace: Sendable {
  let key: CacheKey
  /// The entry that is there already.
  var entry: CacheStore.Entry?
}

/// All saved pages in the order of their files. The pages of a WARC file are taken out one by one, each when a thread is
/// free for it.
struct PageTurns: Sequence, IteratorProtocol {
  private let files: [PageFile]
  private let containers: ContainerTurns
  private let cache: PageCache?
  private let key: (PageFile) -> CacheKey?
  /// How many files were begun.
  private var number = 0
  /// Turns of the file in hand that were handed out.
  private var position = 0
  private var place: CachePlace?
  private var container: OpenContainer?

  /// `key` is nil for a file that the cache does not keep.
  init(
    _ files: [PageFile], containers: ContainerTurns, cache: PageCache?,
    key: @escaping (PageFile) -> CacheKey?
  ) {
    self.files = files
    self.containers = containers
    self.cache = cache
    self.key = key
  }

  mutating func next() -> PageTurn? {
    if container != nil { return nextEnclosed() }
    if let entry = place?.entry, position < entry.pieces { return nextKnown(of: entry) }
    guard number < files.count else { return nil }
    let file = files[number]
    number += 1
    position = 0
    place = cache.flatMap { cache in key(file).map { CachePlace(key: $0, entry: cache.find($0)) } }
    if let entry = place?.entry { return nextKnown(of: entry) }
    switch containers.opened(file) {
    case nil: return turn(.read(.file))
    case .failure(let problem): return turn(.read(.problem(problem)))
    case .success(let opened):
      container = opened
      return nextEnclosed()
    }
  }

  private mutating func nextKnown(of entry: CacheStore.Entry) -> PageTurn {
    let piece = cache?.piece(position, of: entry)
    return turn(
      piece.map(PageTurn.Work.known) ?? .read(containers.content(of: files[number - 1], at: position)))
  }

  private mutating func nextEnclosed() -> PageTurn? {
    guard let content = container?.next() else { return nil }
    var turn = turn(.read(content))
    if container?.isAtEnd == true {
      turn.container = container?.sha256()
      container = nil
    }
    return turn
  }

  private mutating func turn(_ work: PageTurn.Work) -> PageTurn {
    defer { position += 1 }
    return PageTurn(
      file: files[number - 1], number: number, position: position, work: work, place: place)
  }
}
