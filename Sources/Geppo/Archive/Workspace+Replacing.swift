import Glibc

extension Workspace {
  /// Puts new bytes in the place of a file that a person keeps, in one step; what was there stays beside it as `NAME.bak`
  /// (`.bak2` …), whose path is given back. Throws `GeppoError` when another command is at work, or the file is not any
  /// more what was read.
  func replace(_ path: RelativePath, _ read: [UInt8], with bytes: [UInt8], for command: String) throws
    -> String
  {
    let lock = try GeppoError.reporting { try WorkspaceLock.take(self, for: command) }
    return try withExtendedLifetime(lock) { _ in try replaced(path, read, with: bytes) }
  }

  private func replaced(_ path: RelativePath, _ read: [UInt8], with bytes: [UInt8]) throws -> String {
    guard let name = path.names.last, case .success(read) = dataFile(path).map(\.bytes) else {
      throw GeppoError.changedMeanwhile("\(path)")
    }
    return try GeppoError.reporting {
      let folder = try folder(path.parent)
      let backup = try unusedName(name, in: folder)
      try write(read, as: backup, in: folder)
      let new = name.adding(".geppo")
      try? folder.remove(new)
      try write(bytes, as: new, in: folder)
      try folder.move(new, to: folder, as: name)
      try folder.synchronise()
      return "\(path.parent.child(backup))"
    }
  }

  private func unusedName(_ name: FileName, in folder: borrowing Folder) throws(SystemError) -> FileName {
    var number = 1
    while true {
      let candidate = name.adding(number == 1 ? ".bak" : ".bak\(number)")
      if try folder.status(of: candidate) == nil { return candidate }
      number += 1
    }
  }

  private func write(_ bytes: [UInt8], as name: FileName, in folder: borrowing Folder) throws(SystemError) {
    let file = try folder.open(name, O_WRONLY | O_CREAT | O_EXCL)
    try file.write(bytes)
    try file.synchronise()
  }
}

extension NamedFile {
  /// Writes a file that is not there yet; one that has the very bytes may be. Throws `GeppoError`.
  static func writeNew(_ path: String, _ bytes: [UInt8]) throws {
    if case .success(bytes) = read(path, limit: max(1, bytes.count)) { return }
    guard realPath(path) == nil else { throw GeppoError.fileExists(path) }
    try write(path, bytes)
  }
}

extension GeppoError {
  fileprivate static func changedMeanwhile(_ path: String) -> GeppoError {
    GeppoError(
      .badInput, path: path,
      english: "somebody changed the file meanwhile; nothing was written, run the command again",
      japanese: "この間にファイルが変更されたため、何も書き込んでいません。もう一度実行してください")
  }

  fileprivate static func fileExists(_ path: String) -> GeppoError {
    GeppoError(
      .badInput, path: path,
      english: "this file exists and is left as it is; name another file, or remove it first",
      japanese: "すでにファイルがあるため、手を付けていません。別の名前を指定するか、先に削除してください")
  }
}
