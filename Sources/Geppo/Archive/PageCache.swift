import GRDB

/// How what earlier runs have read is used again. The result is the same with any.
package enum Caching: Sendable {
  /// A file whose size, times and inode are those of the earlier run is not opened.
  case byTime
  /// Every file is opened and compared by its SHA-256.
  case byHash
  /// All is read anew, and nothing is kept.
  case off
}

/// Under what a piece of work is found again: all that its result depends on, but for the bytes that it reads.
struct CacheKey: Hashable, Sendable {
  enum Work: String, Sendable {
    /// The records of a file.
    case page
    /// The files in which it goes on.
    case continuation
  }

  let work: Work
  let file: RelativePath
  /// Digest of everything else that goes in: revisions, recipe, names of neighbours, options.
  let inputs: String
}

/// What was read of a file, or of one page of a file that holds many.
struct CachedPiece: Hashable, Sendable {
  /// What collecting gave.
  let collected: [UInt8]
  /// The rules that the tags were made by, and the tags.
  var rules = ""
  var tags: [UInt8] = []

  /// Bytes that are kept; a page of more is read anew.
  static let largest = 64 << 20
  var isTooLarge: Bool { collected.count + tags.count > Self.largest }
}

/// `archive/cache.sqlite`: what was read of each file, and of which bytes, so that unchanged files are not opened again.
///
/// A class, because the work that looks up and the work that stores go on side by side in one run; both on one thread.
/// Nothing here ever stops a run: a cache that cannot be used is thrown away, and what it held is read anew.
final class PageCache {
  /// Runs after which an entry that nobody asked for is removed.
  static let runsKept = 10

  private let workspace: Workspace
  /// Files that changed later are looked at again next time.
  private let start: FileStamp
  /// Hash every file, whatever its time says.
  private let verifies: Bool
  private var store: CacheStore?
  private var stamps: [RelativePath: FileStamp] = [:]
  /// What is known in this run of what files hold.
  private var hashes: [RelativePath: String] = [:]
  private var used: [Int] = []
  private(set) var isDamaged = false
  /// Pages that were taken from the cache.
  private(set) var hits = 0

  init(_ workspace: Workspace, start: FileStamp, _ caching: Caching) {
    self.workspace = workspace
    self.start = start
    verifies = caching == .byHash
    store = try? CacheStore(workspace)
    isDamaged = store?.replacedDamage ?? true
    if store == nil { replace() }
  }

  /// Tells how the files are now.
  func know(_ files: [PageFile]) {
    for file in files where file.kind == .regular { stamps[file.address] = file.stamp }
  }

  /// The number of the entry and how many pieces it has; nil when there is none, or one of other bytes.
  func find(_ key: CacheKey) -> CacheStore.Entry? {
    attempt { store in
      guard let entry = try store.entry(key), try isOfPresentBytes(entry, store) else { return nil }
      used.append(entry.number)
      return entry
    }
  }

  /// A piece of an entry; nil when it is lost or spoilt.
  func piece(_ position: Int, of entry: CacheStore.Entry) -> CachedPiece? {
    let piece = attempt { try $0.piece(position, of: entry) }
    if piece != nil, entry.work == .page { hits += 1 }
    return piece
  }

  /// Keeps a piece of a file that is still being read.
  func add(_ piece: CachedPiece, at position: Int, for key: CacheKey) {
    _ = attempt { try $0.add(piece, at: position, for: key) }
  }

  /// The file has been read to its end. Without `reads` nobody can say of what bytes it was: nothing is kept.
  func close(_ key: CacheKey, pieces: Int, reads: [FileRead]?) {
    _ = attempt { store in
      guard let reads else { return try store.remove(key) }
      for read in reads { try note(read.sha256, of: read.path, store) }
      used.append(try store.close(key, pieces: pieces, reads: reads))
    }
  }

  /// The same piece has got tags by other rules.
  func update(_ piece: CachedPiece, at position: Int, of entry: CacheStore.Entry) {
    _ = attempt { try $0.update(piece, at: position, of: entry) }
  }

  /// Remembers what was used, and removes what has not been for long.
  func finish() {
    _ = attempt { try $0.finish(used: used, keeping: Self.runsKept) }
    used = []
  }

  /// Whether all files that an entry was made from hold the same bytes today.
  private func isOfPresentBytes(_ entry: CacheStore.Entry, _ store: CacheStore) throws -> Bool {
    let reads = try store.reads(of: entry)
    return try !reads.isEmpty && reads.allSatisfy { try sha256(of: $0, store) == $0.sha256 }
  }

  private func sha256(of read: CacheStore.KnownRead, _ store: CacheStore) throws -> String? {
    if let hash = hashes[read.path] { return hash }
    guard let stamp = stamps[read.path] else { return nil }
    if !verifies, read.stamp == stamp { return read.hashAtStamp }
    guard let hash = workspace.sha256(of: read.path) else { return nil }
    try note(hash, of: read.path, store)
    return hash
  }

  private func note(_ hash: String, of path: RelativePath, _ store: CacheStore) throws {
    hashes[path] = hash
    guard let stamp = stamps[path], stamp.isSettled(before: start) else { return }
    try store.note(hash, of: path, stamp)
  }

  /// What fails is a damaged cache: it is replaced once by an empty one, and then done without.
  private func attempt<Result>(_ work: (CacheStore) throws -> Result?) -> Result? {
    guard let store else { return nil }
    do {
      return try work(store)
    } catch {
      let isFirst = !isDamaged
      // Before another has its name: SQLite removes files by their names when it closes a database.
      try? store.queue.close()
      (isDamaged, self.store, used) = (true, nil, [])
      if isFirst { replace() }
      return nil
    }
  }

  private func replace() {
    guard (try? DerivedDatabase.discard(CacheStore.layout, in: workspace)) != nil else { return }
    store = try? CacheStore(workspace)
  }
}
