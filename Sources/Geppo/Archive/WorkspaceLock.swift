import Glibc

/// The one lock of a workspace, held until the value ends or the process dies, however it dies.
struct WorkspaceLock: ~Copyable {
  private let file: Descriptor

  /// Takes `archive/lock` for a command, or throws an error that says who has it.
  static func take(_ workspace: Workspace, for command: String) throws -> WorkspaceLock {
    _ = try workspace.makeFolder("archive")
    let file = try workspace.open("archive/lock", O_RDWR | O_CREAT)
    guard try file.lock() else {
      throw GeppoError.lockHeld(by: LockHolder(try file.read(at: 0, length: 200)))
    }
    try file.truncate(to: 0)
    try file.write(LockHolder(process: getpid(), command: command, since: LockHolder.now).bytes)
    return WorkspaceLock(file: file)
  }

  private init(file: consuming Descriptor) { self.file = file }

  /// When the command began, by the clock of the file system.
  func stamp() throws(SystemError) -> FileStamp { try file.status().stamp }
}

/// Who has the lock, as the holder wrote it into the file.
struct LockHolder: Hashable, Sendable {
  /// Number of the process.
  var process: Int32
  /// `run 2018-12`.
  var command: String
  /// Local time: `2019-01-31 09:15`.
  var since: String

  init(process: Int32, command: String, since: String) {
    self.process = process
    self.command = command
    self.since = since
  }

  /// Nil when the holder has not yet written who it is.
  init?(_ bytes: [UInt8]) {
    let text = String(decoding: bytes, as: UTF8.self).unicodeScalars.prefix { $0 != "\n" }
    let parts = text.split(separator: "\t").map { part in
      String(String.UnicodeScalarView(part.filter { $0.value >= 0x20 && $0.value != 0x7F }))
    }
    guard parts.count == 3, let process = Int32(parts[0]) else { return nil }
    self.init(process: process, command: parts[1], since: parts[2])
  }

  var bytes: [UInt8] { Array("\(process)\t\(command)\t\(since)\n".utf8) }

  /// The local time, for a person who wonders how long to wait.
  static var now: String {
    var (now, parts) = (time(nil), tm())
    localtime_r(&now, &parts)
    var text = [CChar](repeating: 0, count: 32)
    let length = strftime(&text, text.count, "%Y-%m-%d %H:%M", &parts)
    return String(decoding: text.prefix(length).map(UInt8.init(bitPattern:)), as: UTF8.self)
  }
}
