import Glibc

/// The tables and settings that a new workspace begins with.
package enum StarterData {
  /// The folder that was named, else `$GEPPO_SHARE`, else `../share/geppo` beside the program, else the
  /// repository that the program was built in. Throws `GeppoError` when none of them has the data.
  package static func find(named path: String?) throws -> Workspace {
    if let path { return try folder(path, from: "--share") }
    if let variable = getenv("GEPPO_SHARE") {
      return try folder(String(cString: variable), from: "GEPPO_SHARE")
    }
    var folder = Substring(programPath())
    folder = folder[..<(folder.lastIndex(of: "/") ?? folder.startIndex)]
    if let installed = try? Workspace.find(named: "\(folder)/../share/geppo") { return installed }
    while let slash = folder.lastIndex(of: "/") {
      folder = folder[..<slash]
      if let repository = try? Workspace.find(named: String(folder)) { return repository }
    }
    throw GeppoError.noStarterData()
  }

  /// Whoever named another folder is told of the option that did it.
  private static func folder(_ path: String, from option: String) throws -> Workspace {
    guard let workspace = try? Workspace.find(named: path) else {
      throw GeppoError.noStarterData(at: path, option)
    }
    return workspace
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
    guard let sources = try? starter.sourcesFile().get(), findings.isEmpty,
      tables.allSatisfy({ !$0.bytes.isEmpty })
    else {
      throw GeppoError.noStarterData()
    }
    return try GeppoError.reporting {
      try makeEmptyFolder(path)
      let workspace = Workspace(root: path)
      for folder in ["feeds", "feeds/activities", "glossary", "reports"] as [RelativePath] {
        _ = try workspace.makeFolder(folder)
      }
      for file in tables + [sources] + starter.activityDefinitions() { try workspace.addFile(file) }
      // What the workspace began with, so that a later comparison can tell who changed what.
      _ = try workspace.makeFolder(StarterData.kept)
      for file in tables { try workspace.addFile(file.moved(to: StarterData.kept)) }
      return workspace
    }
  }

  /// Kinds, parties, totals and tables of activities as they are; of activities, plans and needs, which are each office's own, only the
  /// names of the columns.
  private func activityDefinitions() -> [WorkspaceFile] {
    let names = [
      "kinds", "budgets", "participant_kinds", "countries", "parties", "members", "figures", "totals",
      "tables",
    ]
    let paths = Set(names.map { "feeds/activities/\($0).csv" })
    let files = activityFiles().files
    let empty = [("plans", "plans"), ("needs", "needs"), ("works", "activities")].compactMap { old, new in
      files.first { $0.path == "feeds/activities/\(old).csv" }.map { file in
        WorkspaceFile(
          path: "feeds/activities/\(new).csv",
          bytes: Array(file.bytes.prefix { $0 != Byte.lineFeed }) + [Byte.lineFeed])
      }
    }
    return files.filter { paths.contains($0.path) } + empty
  }

  private func addFile(_ file: WorkspaceFile) throws {
    let copy = try open(RelativePath(stringLiteral: file.path), O_WRONLY | O_CREAT | O_EXCL)
    try copy.write(file.bytes)
    try copy.synchronise()
  }

  /// Makes a folder; one that is there may be used when it is empty. Says whether it was made.
  @discardableResult
  static func makeEmptyFolder(_ path: String) throws -> Bool {
    if mkdir(path, 0o777) == 0 { return true }
    let code = errno
    guard code == EEXIST else { throw SystemError(code: code, path: path) }
    guard try Folder(root: path).names().isEmpty else { throw GeppoError.workspaceExists(path) }
    return false
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
