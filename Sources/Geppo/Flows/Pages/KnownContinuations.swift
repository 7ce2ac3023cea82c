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

/// The numbers of pages beyond the limit and of parts, then the names of the parts and of the other frames: lines.
extension CachedPiece {
  fileprivate init(_ found: PartSearch.Found) {
    let lines = ["\(found.excess) \(found.names.count)"] + found.names + found.frames
    self.init(collected: Array(lines.map { $0 + "\n" }.joined().utf8))
  }

  fileprivate var found: PartSearch.Found? {
    let lines = String(decoding: collected, as: UTF8.self).split(separator: "\n").map(String.init)
    let numbers = lines.first?.split(separator: " ").compactMap { Int($0) } ?? []
    guard numbers.count == 2, numbers[1] >= 0 else { return nil }
    let names = lines.dropFirst()
    return PartSearch.Found(
      names: Array(names.prefix(numbers[1])), excess: numbers[0], frames: Array(names.dropFirst(numbers[1])))
  }
}
