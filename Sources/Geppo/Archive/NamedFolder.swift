import Glibc

/// Folders that a person named on the command line, anywhere on the machine.
enum NamedFolder {
  /// What is read of a folder, and how deep.
  struct Limits: Sendable {
    var files = 2000
    var depth = 3
    /// Bytes of all files together.
    var bytes = 192 << 20
  }

  static func isFolder(_ path: String) -> Bool {
    var status = stat()
    return stat(path, &status) == 0 && FileKind(mode: status.st_mode) == .directory
  }

  /// Writes a folder with these files, all or none, beside whatever is there: a folder that exists is left alone, and the new one is called
  /// `NAME-2`. Paths of files are relative. Returns the path of the folder. Throws `GeppoError`.
  static func writeNew(_ path: String, _ files: [WorkspaceFile]) throws -> String {
    try GeppoError.reporting {
      guard let slash = path.lastIndex(of: "/"), let name = FileName(path[path.index(after: slash)...].utf8)
      else {
        throw GeppoError.badOutputName(path)
      }
      let parent = slash == path.startIndex ? "/" : String(path[..<slash])
      try make(parent)
      let folder = try Folder(root: parent)
      let part = name.adding(".geppo-part")
      try folder.removeTree(part)
      let inner = try folder.makeFolder(part)
      for file in files { try write(file, in: inner) }
      try inner.synchroniseTree()
      let free = try freeName(name, in: folder)
      try folder.move(part, to: folder, as: free)
      try folder.synchronise()
      return "\(parent)/\(free)"
    }
  }

  private static func write(_ file: WorkspaceFile, in folder: borrowing Folder) throws {
    guard let path = RelativePath(file.path), let name = path.names.last else {
      throw GeppoError.badOutputName(file.path)
    }
    var folders = path.names.dropLast()[...]
    try write(file.bytes, as: name, in: folder, below: &folders)
  }

  private static func write(
    _ bytes: [UInt8], as name: FileName, in folder: borrowing Folder,
    below folders: inout ArraySlice<FileName>
  ) throws {
    if let next = folders.popFirst() {
      return try write(bytes, as: name, in: folder.makeFolder(next), below: &folders)
    }
    let file = try folder.open(name, O_WRONLY | O_CREAT | O_EXCL)
    try file.write(bytes)
    try file.synchronise()
  }

  private static func freeName(_ name: FileName, in folder: borrowing Folder) throws -> FileName {
    var (free, number) = (name, 1)
    while try folder.status(of: free) != nil {
      number += 1
      free = name.adding("-\(number)")
    }
    return free
  }

  /// The folder with all above it.
  private static func make(_ path: String) throws {
    var made = path.hasPrefix("/") ? "" : "."
    for part in path.split(separator: "/") {
      made += "/\(part)"
      if mkdir(made, 0o777) != 0, errno != EEXIST { throw SystemError(code: errno, path: made) }
    }
  }

  /// The files below a folder whose name ends so, by relative path; links are not followed. Throws `GeppoError`.
  static func read(
    _ path: String, endings: [String], limits: Limits = Limits()
  ) throws -> [WorkspaceFile] {
    try GeppoError.reporting {
      var reading = FolderReading(endings: endings, limits: limits)
      try reading.read(try Folder(root: path), at: "", depth: 0)
      return reading.files
    }
  }
}

private struct FolderReading {
  let endings: [String]
  let limits: NamedFolder.Limits
  var files: [WorkspaceFile] = []
  private var bytes = 0

  init(endings: [String], limits: NamedFolder.Limits) { (self.endings, self.limits) = (endings, limits) }

  mutating func read(_ folder: borrowing Folder, at path: String, depth: Int) throws {
    for name in try folder.names() where files.count < limits.files {
      let place = path.isEmpty ? "\(name)" : "\(path)/\(name)"
      switch try folder.status(of: name)?.kind {
      case .directory where depth < limits.depth: try read(folder.folder(name), at: place, depth: depth + 1)
      case .regular where endings.contains(where: place.lowercased().hasSuffix):
        let file = try folder.open(name, O_RDONLY)
        let content = try file.read(atMost: limits.bytes - bytes)
        bytes += content.count
        files.append(WorkspaceFile(path: place, bytes: content))
      default: break
      }
    }
  }
}
