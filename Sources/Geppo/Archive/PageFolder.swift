/// The files of one folder `feeds/<source>/<month>/`, or of one that is no month.
struct PageFolder {
  /// How deep the folders that a browser saved with a page may be nested.
  static let depthLimit = 8

  let source: String
  let month: Month?
  private(set) var pages: [PageFile] = []
  private(set) var findings: [Finding] = []
  private var siblings: [String] = []

  init(_ folder: consuming Folder, source: String, month: Month?) throws(SystemError) {
    self.source = source
    self.month = month
    let folder = folder
    let entries = try PageFolder.entries(folder)
    siblings = entries.filter { $0.status.kind == .regular }.map { "\($0.name)" }
    let savedPages = PageFolder.pagesByStem(siblings)
    for entry in entries {
      let owner =
        entry.status.kind == .directory ? savedPages[PageFolder.stem(ofFolder: "\(entry.name)")] : nil
      if let owner {
        addResources(folder, entry.name, of: "\(folder.path)/\(owner)", depth: 1)
      } else {
        add(folder.path.child(entry.name), entry.status, partOf: nil)
      }
    }
  }

  /// A file that lies outside such a folder.
  init(alone name: FileName, in folder: borrowing Folder, source: String) throws(SystemError) {
    self.source = source
    month = nil
    guard let status = try folder.status(of: name) else { return }
    siblings = ["\(name)"]
    add(folder.path.child(name), status, partOf: nil)
  }

  private mutating func add(_ path: RelativePath, _ status: FileStatus, partOf page: String?) {
    let size = status.kind == .regular ? status.size : 0
    pages.append(
      PageFile(
        path: "\(path)", source: source, month: month, kind: status.kind, size: size, partOf: page,
        siblings: siblings, address: path))
  }

  /// Everything below a folder that was saved with a page is part of that page.
  private mutating func addResources(
    _ parent: borrowing Folder, _ name: FileName, of page: String, depth: Int
  ) {
    do throws(SystemError) {
      let folder = try parent.folder(name)
      for entry in try PageFolder.entries(folder) {
        if entry.status.kind == .directory, depth < PageFolder.depthLimit {
          addResources(folder, entry.name, of: page, depth: depth + 1)
        } else {
          add(folder.path.child(entry.name), entry.status, partOf: page)
        }
      }
    } catch {
      findings.append(Finding(.unreadableFile, .file(error.path), error.text))
    }
  }

  private static func entries(
    _ folder: borrowing Folder
  ) throws(SystemError) -> [(name: FileName, status: FileStatus)] {
    var entries: [(name: FileName, status: FileStatus)] = []
    for name in try folder.names() where !IgnoredName.inMonth.covers(name) {
      if let status = try folder.status(of: name) { entries.append((name, status)) }
    }
    return entries
  }

  /// `X` → `X.html`; of several pages with one stem the first by name.
  private static func pagesByStem(_ names: [String]) -> [String: String] {
    var pages: [String: String] = [:]
    for name in names {
      guard let dot = name.lastIndex(of: "."), isPage(name[dot...].dropFirst()) else { continue }
      let stem = String(name[..<dot])
      if pages[stem] == nil { pages[stem] = name }
    }
    return pages
  }

  private static func isPage(_ suffix: Substring) -> Bool {
    ["html", "htm", "shtml", "xhtml"].contains(suffix.lowercased())
  }

  /// `X_files` or `X.files` → `X`, as browsers name the folder beside a page; else no page's stem.
  private static func stem(ofFolder name: String) -> String {
    ["_files", ".files"].contains { name.hasSuffix($0) } ? String(name.dropLast(6)) : ""
  }
}
