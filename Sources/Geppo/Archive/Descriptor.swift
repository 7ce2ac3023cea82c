import Glibc

/// What an entry of a folder is, without following links.
enum FileKind: Hashable, Sendable {
  case regular, directory, symlink, special

  init(mode: mode_t) {
    switch mode & S_IFMT {
    case S_IFREG: self = .regular
    case S_IFDIR: self = .directory
    case S_IFLNK: self = .symlink
    default: self = .special
    }
  }
}

/// The facts of a file. Only kind and size may reach an output.
struct FileStatus: Hashable, Sendable {
  var kind: FileKind
  /// In bytes.
  var size: Int
  var stamp: FileStamp

  init(_ status: stat) {
    kind = FileKind(mode: status.st_mode)
    size = Int(status.st_size)
    stamp = FileStamp(status)
  }
}

/// An open file, closed when the value ends.
struct Descriptor: ~Copyable, Sendable {
  let number: Int32
  let path: String

  deinit { close(number) }

  func status() throws(SystemError) -> FileStatus {
    var status = stat()
    try SystemError.check(path) { fstat(number, &status) }
    return FileStatus(status)
  }

  /// The file from where it stands, but at most `limit` bytes.
  func read(atMost limit: Int) throws(SystemError) -> [UInt8] {
    var bytes: [UInt8] = []
    while bytes.count < limit {
      let piece = try readPiece(min(limit - bytes.count, 1 << 20))
      if piece.isEmpty { break }
      if bytes.isEmpty { bytes = piece } else { bytes += piece }
    }
    return bytes
  }

  /// The next bytes of the file, at most `count`; none at its end.
  func readPiece(_ count: Int) throws(SystemError) -> [UInt8] {
    try filled(count) { Glibc.read(number, $0, count) }
  }

  /// SHA-256 of what follows, in hex.
  func sha256() throws(SystemError) -> String {
    var hash = SHA256()
    while case let piece = try readPiece(1 << 18), !piece.isEmpty { hash.update(piece) }
    return hash.hex()
  }

  /// `length` bytes from `offset`; fewer when the file ends before.
  func read(at offset: Int, length: Int) throws(SystemError) -> [UInt8] {
    var bytes: [UInt8] = []
    while bytes.count < length {
      let missing = length - bytes.count
      let position = offset + bytes.count
      let piece = try filled(missing) { pread(number, $0, missing, off_t(position)) }
      if piece.isEmpty { break }
      bytes += piece
    }
    return bytes
  }

  func write(_ bytes: [UInt8]) throws(SystemError) {
    var written = 0
    while written < bytes.count {
      written += try SystemError.check(path) {
        bytes.withUnsafeBytes {
          Glibc.write(number, $0.baseAddress?.advanced(by: written), $0.count - written)
        }
      }
    }
  }

  func truncate(to size: Int) throws(SystemError) {
    try SystemError.check(path) { ftruncate(number, off_t(size)) }
  }

  /// Returns when the disk has the file's bytes (of a folder: its names).
  func synchronise() throws(SystemError) {
    try SystemError.check(path) { fsync(number) }
  }

  /// Takes the file's lock until it is closed; false when another process or value has it.
  func lock() throws(SystemError) -> Bool {
    do throws(SystemError) {
      try SystemError.check(path) { flock(number, LOCK_EX | LOCK_NB) }
    } catch  where error.code == EWOULDBLOCK {
      return false
    }
    return true
  }

  private func filled(_ count: Int, _ call: (UnsafeMutableRawPointer?) -> Int) throws(SystemError) -> [UInt8]
  {
    var problem: SystemError?
    let bytes = [UInt8](unsafeUninitializedCapacity: count) { buffer, filled in
      do throws(SystemError) {
        filled = try SystemError.check(path) { call(buffer.baseAddress) }
      } catch {
        problem = error
      }
    }
    if let problem { throw problem }
    return bytes
  }
}
