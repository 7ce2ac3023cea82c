/// Hands to the cache what was read, in the order of the files.
struct CacheStoring {
  private let cache: PageCache?
  /// Files that the turns of the file in hand have read; nil when one could not be.
  private var reads: [FileRead]? = []

  init(_ cache: PageCache?) { self.cache = cache }

  mutating func take(_ done: PageWork.Done) {
    guard let cache, let place = done.turn.place, let piece = done.piece else { return }
    if let entry = place.entry {
      return piece.isTooLarge ? () : cache.update(piece, at: done.turn.position, of: entry)
    }
    if done.turn.position == 0 { reads = [] }
    reads = piece.isTooLarge ? nil : done.reads.flatMap { new in reads.map { $0 + new } }
    if reads != nil { cache.add(piece, at: done.turn.position, for: place.key) }
    if done.turn.isLast {
      cache.close(place.key, pieces: done.turn.position + 1, reads: reads)
    }
  }
}

extension PageTurn {
  /// Whether nothing of the file comes behind.
  fileprivate var isLast: Bool {
    if case .read(.enclosed) = work { false } else { true }
  }
}
