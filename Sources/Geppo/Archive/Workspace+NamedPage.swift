extension Workspace {
  /// Where a file that a person named lies below the workspace; nil when it lies elsewhere.
  func path(of named: String) -> RelativePath? {
    guard let root = NamedFile.realPath(root), let real = NamedFile.realPath(named) else { return nil }
    return real.hasPrefix(root + "/") ? RelativePath(String(real.dropFirst(root.count + 1))) : nil
  }

  /// All files of the month's folder that holds a file, as the listing has them; none when it lies in no such folder.
  func pageFiles(beside path: RelativePath) -> [PageFile] {
    let names = path.names.map(\.description)
    guard names.count >= 4, names[0] == "feeds" else { return [] }
    let month = RelativePath(names: Array(path.names.prefix(3)))
    do throws(SystemError) {
      return try PageFolder(folder(month), source: names[1], month: Month(names[2])).pages
    } catch {
      return []
    }
  }
}
