import Synchronization

/// A file that a piece of work has read.
struct FileRead: Hashable, Sendable {
  let path: RelativePath
  let sha256: String
}

/// Notes the files that a piece of work reads: all bytes of the disk that its result depends on, whoever asked for them.
/// A class, because the places that read share it.
final class ReadLog: Sendable {
  private struct State {
    var reads: [RelativePath: String] = [:]
    var isSound = true
  }

  private let state = Mutex(State())

  /// What was read, sorted by path; nil when a file could not be read, because nobody can say what it holds.
  var reads: [FileRead]? {
    let state = state.withLock { $0 }
    guard state.isSound else { return nil }
    return state.reads.map { FileRead(path: $0, sha256: $1) }
      .sorted { $0.path.bytes.lexicographicallyPrecedes($1.path.bytes) }
  }

  func note(_ path: RelativePath, _ result: Result<[UInt8], ReadingProblem>) {
    guard case .success(let bytes) = result else { return state.withLock { $0.isSound = false } }
    let sha256 = SHA256.hex(of: bytes)
    state.withLock { state in
      // Changed between two readings: the result is of neither.
      if let before = state.reads.updateValue(sha256, forKey: path), before != sha256 {
        state.isSound = false
      }
    }
  }
}

extension ReadLog: Hashable {
  static func == (left: ReadLog, right: ReadLog) -> Bool { left === right }
  func hash(into hasher: inout Hasher) { hasher.combine(ObjectIdentifier(self)) }
}
