import Glibc

/// The tables and settings that a new workspace begins with.
package enum StarterData {
  /// The folder that was named, else `$GEPPO_SHARE`, else `../share/geppo` beside the program, else the
  /// repository that the program was built in. Throws `GeppoError` when none of them has the data.
  package static func find(named path: String?) throws -> Workspace {
    if let path { return try Workspace.find(named: path) }
    if let variable = getenv("GEPPO_SHARE") { return try Workspace.find(named: String(cString: variable)) }
    var folder = Substring(programPath())
    folder = folder[..<(folder.lastIndex(of: "/") ?? folder.startIndex)]
    if let installed = try? Workspace.find(named: "\(folder)/../share/geppo") { return installed }
    while let slash = folder.lastIndex(of: "/") {
      folder = folder[..<slash]
      if let repository = try? Workspace.find(named: String(folder)) { return repository }
    }
    throw GeppoError.noStarterData()
  }

  /// The folder in which a workspace keeps the tables that it began with.
  static let kept: RelativePath = "glossary/.starter"

  private static func programPath() -> String {
    var path = [CChar](repeating: 0, count: Int(PATH_MAX))
    let length = max(0, readlink("/proc/self/exe", &path, path.count))
    return String(decoding: path.prefix(length).map(UInt8.init(bitPattern:)), as: UTF8.self)
  }
}

extension Workspace {
  /// Makes a workspace in a new or empty folder: settings and tables, and no pages.
  /// Throws `GeppoError` when something is there already; nothing is overwritten.
  package static func create(at path: String, from starter: Workspace) throws -> Workspace {
    let (tables, findings) = starter.glossaryFiles()
    guard let sources = try? starter.sourcesFile().get(), findings.isEmpty else {
      throw GeppoError.noStarterData()
    }
    return try GeppoError.reporting {
      try makeEmptyFolder(path)
      let workspace = Workspace(root: path)
      for folder in ["feeds", "glossary", "reports"] as [RelativePath] {
        _ = try workspace.makeFolder(folder)
      }
      for file in tables + [sources] { try workspace.addFile(file) }
      // What the workspace began with, so that a later comparison can tell who changed what.
      _ = try workspace.makeFolder(StarterData.kept)
      for file in tables { try workspace.addFile(file.moved(to: StarterData.kept)) }
      return workspace
    }
  }

  private func addFile(_ file: WorkspaceFile) throws {
    let copy = try open(RelativePath(stringLiteral: file.path), O_WRONLY | O_CREAT | O_EXCL)
    try copy.write(file.bytes)
    try copy.synchronise()
  }

  /// Makes a folder; one that is there may be used when it is empty.
  static func makeEmptyFolder(_ path: String) throws {
    if mkdir(path, 0o777) == 0 { return }
    let code = errno
    guard code == EEXIST else { throw SystemError(code: code, path: path) }
    guard try Folder(root: path).names().isEmpty else { throw GeppoError.workspaceExists(path) }
  }
}

extension Workspace {
  /// A table of the starter data as the workspace began with it; nil where that was not kept.
  func firstTable(_ path: String) -> WorkspaceFile? {
    guard let kept = RelativePath("\(StarterData.kept)/\(path.lastName)") else { return nil }
    return try? dataFile(kept).get()
  }
}

extension WorkspaceFile {
  fileprivate func moved(to folder: RelativePath) -> WorkspaceFile {
    WorkspaceFile(path: "\(folder)/\(path.lastName)", bytes: bytes)
  }
}

extension String {
  fileprivate var lastName: Substring { split(separator: "/").last ?? "" }
}
