import Glibc

/// The one lock of a workspace, held until the value ends or the process dies, however it dies.
struct WorkspaceLock: ~Copyable {
  private let file: Descriptor

  /// Takes `archive/lock` for a command, or throws an error that says who has it.
  static func take(_ workspace: Workspace, for command: String) throws -> WorkspaceLock {
    _ = try workspace.makeFolder("archive")
    let file = try workspace.open("archive/lock", O_RDWR | O_CREAT)
    guard try file.lock() else { throw GeppoError.lockHeld(by: try holder(file)) }
    try file.truncate(to: 0)
    try file.write(Array("process \(getpid()): geppo \(command)\n".utf8))
    return WorkspaceLock(file: file)
  }

  private init(file: consuming Descriptor) { self.file = file }

  /// When the command began, by the clock of the file system.
  func stamp() throws(SystemError) -> FileStamp { try file.status().stamp }

  /// What the holder wrote of itself, fit for one line.
  private static func holder(_ file: borrowing Descriptor) throws(SystemError) -> String {
    let text = String(decoding: try file.read(at: 0, length: 200), as: UTF8.self)
    let line = text.unicodeScalars.filter { $0.value >= 0x20 && $0.value != 0x7F }
    return line.isEmpty ? "it has not said which command" : String(String.UnicodeScalarView(line))
  }
}
