/// In which files a page goes on, as an earlier run has found it.
struct KnownContinuations {
  let keys: CacheKeys
  let cache: PageCache?

  /// From the cache, or by `search`, which is given a workspace that notes what is read.
  func found(
    for file: PageFile, isSharing: Bool, in workspace: Workspace, search: (Workspace) -> PartSearch.Found
  ) -> PartSearch.Found {
    guard let cache, let key = keys.continuation(file, isSharing: isSharing) else { return search(workspace) }
    if let entry = cache.find(key), let found = cache.piece(0, of: entry)?.found { return found }
    let log = ReadLog()
    let found = search(workspace.noting(in: log))
    // A file of which only the name was looked at is looked at again.
    guard let reads = log.reads, !reads.isEmpty else { return found }
    cache.add(CachedPiece(found), at: 0, for: key)
    cache.close(key, pieces: 1, reads: reads)
    return found
  }
}

/// The number of pages beyond the limit, then the names: lines.
extension CachedPiece {
  fileprivate init(_ found: PartSearch.Found) {
    let lines = [String(found.excess)] + found.names
    self.init(collected: Array(lines.map { $0 + "\n" }.joined().utf8))
  }

  fileprivate var found: PartSearch.Found? {
    let lines = String(decoding: collected, as: UTF8.self).split(separator: "\n").map(String.init)
    return lines.first.flatMap { Int($0) }.map {
      PartSearch.Found(names: Array(lines.dropFirst()), excess: $0)
    }
  }
}
