import Glibc

/// The starter data of a new workspace: a folder with `glossary/` and `feeds/sources.yaml`.
struct Starter {
  private let files: [WorkspaceFile]

  /// The starter data in a folder, or nil when it has none.
  init?(_ root: String) {
    let origin = Workspace(root: root)
    guard case .success(let sources) = origin.sourcesFile() else { return nil }
    let tables = origin.glossaryFiles().files
    guard !tables.isEmpty else { return nil }
    files = tables + [sources]
  }

  /// Where starter data may lie: `../share/geppo` beside the program, then the folders above it, of which
  /// one is the repository when the program was built there.
  static func placesNearProgram() -> [String] {
    guard let program = realpath("/proc/self/exe", nil) else { return [] }
    defer { free(program) }
    var folders: [String] = []
    var path = Substring(String(cString: program))
    while let slash = path.lastIndex(of: "/"), slash > path.startIndex {
      path = path[..<slash]
      folders.append(String(path))
    }
    return folders.prefix(1).map { "\($0)/../share/geppo" } + folders
  }

  /// Writes the files into a new or empty folder and says how many.
  func copy(to directory: String) throws -> Int {
    try GeppoError.reporting {
      try Starter.makeEmptyFolder(directory)
      let workspace = Workspace(root: directory)
      for file in files {
        guard let path = RelativePath(file.path), let name = path.names.last else { continue }
        let target = try workspace.makeFolder(path.parent).open(name, O_WRONLY | O_CREAT | O_EXCL)
        try target.write(file.bytes)
        try target.synchronise()
      }
      _ = try workspace.makeFolder("reports")
    }
    return files.count
  }

  private static func makeEmptyFolder(_ directory: String) throws {
    if mkdir(directory, 0o777) == 0 { return }
    guard errno == EEXIST else { throw SystemError(code: errno, path: directory) }
    let names = try Folder(root: directory).names()
    guard names.isEmpty else { throw GeppoError.workspaceExists(directory) }
  }
}
