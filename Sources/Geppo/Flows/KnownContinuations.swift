/// In which files a page goes on, as an earlier run has found it.
struct KnownContinuations {
  let keys: CacheKeys
  let cache: PageCache?

  /// The names, from the cache or by `search`, which is given a workspace that notes what is read.
  func names(
    of file: PageFile, isSharing: Bool, in workspace: Workspace, search: (Workspace) -> [String]
  ) -> [String] {
    guard let cache, let key = keys.continuation(file, isSharing: isSharing) else { return search(workspace) }
    if let entry = cache.find(key), let names = cache.piece(0, of: entry)?.names { return names }
    let log = ReadLog()
    let names = search(workspace.noting(in: log))
    // A file of which only the name was looked at is looked at again.
    guard let reads = log.reads, !reads.isEmpty else { return names }
    cache.add(CachedPiece(names: names), at: 0, for: key)
    cache.close(key, pieces: 1, reads: reads)
    return names
  }
}

extension CachedPiece {
  fileprivate init(names: [String]) {
    self.init(collected: Array(names.map { $0 + "\n" }.joined().utf8))
  }

  fileprivate var names: [String] {
    String(decoding: collected, as: UTF8.self).split(separator: "\n").map(String.init)
  }
}
