extension Workspace {
  /// Where a file that a person named lies below the workspace; nil when it lies elsewhere.
  func path(of named: String) -> RelativePath? {
    guard let root = NamedFile.realPath(root), let real = NamedFile.realPath(named) else { return nil }
    return real.hasPrefix(root + "/") ? RelativePath(String(real.dropFirst(root.count + 1))) : nil
  }

  /// A file as the listing of its month's folder has it; nil when it lies in none.
  func pageFile(at path: RelativePath) -> PageFile? {
    let names = path.names.map(\.description)
    guard names.count >= 4, names[0] == "feeds" else { return nil }
    let month = RelativePath(names: Array(path.names.prefix(3)))
    do throws(SystemError) {
      let folder = try PageFolder(folder(month), source: names[1], month: Month(names[2]))
      return folder.pages.first { $0.address == path }
    } catch {
      return nil
    }
  }
}
