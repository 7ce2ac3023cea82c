extension Workspace {
  /// All tables of `feeds/activities/`, sorted by name, and what could not be read of them. Most workspaces keep none.
  func activityFiles() -> (files: [WorkspaceFile], findings: [Finding]) {
    let folder: RelativePath = "feeds/activities"
    let names: [FileName]
    do throws(SystemError) {
      names = try self.folder(folder).names()
    } catch {
      return error.isMissing ? ([], []) : ([], [ReadingProblem(error).finding("\(folder)")])
    }
    let hidden =
      tablesBelow(folder, names).map { Finding(.unreadTable, .file("\($0)"), "\(folder)/") }
      + names.filter(Self.isOtherTable).map { Finding(.workbookBeside, .file("\(folder.child($0))")) }
    return names.filter(Self.isTable).map(folder.child)
      .reduce(into: ([], hidden)) { reading, path in
        switch dataFile(path) {
        case .success(let file): reading.files.append(file)
        // Without its rows every total would be too low.
        case .failure(.empty): reading.findings.append(Finding(.emptyData, .file("\(path)")))
        case .failure(let problem): reading.findings.append(problem.finding("\(path)"))
        }
      }
  }

  /// Tables in folders, where nobody reads them.
  private func tablesBelow(_ folder: RelativePath, _ names: [FileName]) -> [RelativePath] {
    names.filter { !$0.description.hasPrefix(".") }.map(folder.child).filter { path in
      (try? status(of: path))?.kind == .directory
    }.flatMap { path in ((try? self.folder(path).names()) ?? []).filter(Self.isTable).map(path.child) }
  }

  /// Some programs write the ending in capitals.
  private static func isTable(_ name: FileName) -> Bool {
    !name.description.hasPrefix(".") && name.description.lowercased().hasSuffix(".csv")
  }

  /// What programs for tables write that is no CSV. `~$` begins the name of a file that Excel keeps while a workbook is open.
  private static func isOtherTable(_ name: FileName) -> Bool {
    let name = name.description.lowercased()
    return !name.hasPrefix(".") && !name.hasPrefix("~$")
      && ["xlsx", "xls", "xlsm", "ods", "numbers", "tsv"].contains { name.hasSuffix("." + $0) }
  }

  /// Whether a file of the workspace is there, by its path from the top.
  func holds(_ path: String) -> Bool {
    guard let path = RelativePath(path) else { return false }
    return (try? status(of: path))?.kind == .regular
  }
}
