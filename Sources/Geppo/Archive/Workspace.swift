import Glibc

/// A directory with `feeds/` and `glossary/`, where an office keeps its pages, settings and reports.
package struct Workspace: Hashable, Sendable {
  /// As the user named it, or absolute when it was found from the current directory.
  package let root: String
  /// Notes what is read, where somebody wants to know.
  private(set) var log: ReadLog?

  init(root: String) { self.root = root }

  /// The same workspace; whatever is read through this value is noted.
  func noting(in log: ReadLog) -> Workspace {
    var workspace = self
    workspace.log = log
    return workspace
  }

  /// The workspace that was named, else the nearest one from the current directory upward.
  /// Throws `GeppoError` when there is none.
  package static func find(named path: String?) throws -> Workspace {
    if let path {
      guard isWorkspace(path) else { throw GeppoError.noWorkspace(at: path) }
      return Workspace(root: path)
    }
    let here = currentDirectory()
    var candidate = Substring(here)
    while !candidate.isEmpty {
      if isWorkspace(String(candidate)) { return Workspace(root: String(candidate)) }
      candidate = candidate[..<(candidate.lastIndex(of: "/") ?? candidate.startIndex)]
    }
    throw GeppoError.noWorkspace(at: here)
  }

  /// The folder at a path, reached without following a link below the workspace.
  func folder(_ path: RelativePath) throws(SystemError) -> Folder {
    var folder = try Folder(root: root)
    for name in path.names { folder = try folder.folder(name) }
    return folder
  }

  /// The same, making what is missing.
  func makeFolder(_ path: RelativePath) throws(SystemError) -> Folder {
    var folder = try Folder(root: root)
    for name in path.names { folder = try folder.makeFolder(name) }
    return folder
  }

  /// The file at a path; `O_CREAT` among the flags makes it, but not its folder.
  func open(_ path: RelativePath, _ flags: Int32) throws(SystemError) -> Descriptor {
    guard let name = path.names.last else { throw SystemError(code: EISDIR, path: root) }
    return try folder(path.parent).open(name, flags)
  }

  /// What is at a path, nil when nothing is.
  func status(of path: RelativePath) throws(SystemError) -> FileStatus? {
    guard let name = path.names.last else { return nil }
    do throws(SystemError) {
      return try folder(path.parent).status(of: name)
    } catch  where error.isMissing {
      return nil
    }
  }

  /// The path for a library that opens files by itself.
  func absolutePath(_ path: RelativePath) -> String { "\(root)/\(path)" }

  private static func isWorkspace(_ path: String) -> Bool {
    ["feeds", "glossary"].allSatisfy { name in
      var status = stat()
      return stat("\(path)/\(name)", &status) == 0 && FileKind(mode: status.st_mode) == .directory
    }
  }

  private static func currentDirectory() -> String {
    guard let path = getcwd(nil, 0) else { return "." }
    defer { free(path) }
    return String(cString: path)
  }
}
