/// The files of one folder `feeds/<source>/<month>/`, or of one that is no month, with all that lies below it.
struct PageFolder {
  /// How deep the folders below may be nested: those that a browser saved with a page, and any others.
  static let depthLimit = 8

  let source: String
  let month: Month?
  private(set) var pages: [PageFile] = []
  private(set) var findings: [Finding] = []

  init(_ folder: consuming Folder, source: String, month: Month?) throws(SystemError) {
    self.source = source
    self.month = month
    let folder = folder
    try addPages(folder, ignoring: .inMonth, depth: 0)
    giveParts()
  }

  /// A file that lies outside such a folder.
  init(alone name: FileName, in folder: borrowing Folder, source: String) throws(SystemError) {
    self.source = source
    month = nil
    let path = folder.path.child(name)
    guard let status = try folder.status(of: name) else { return }
    if status.kind == .regular { findings.append(Finding(.misplacedFile, .file("\(path)"))) }
    addPage(path, status, siblings: ["\(name)"])
  }

  /// Every file in the folder is a page, but for those that were saved with a page.
  private mutating func addPages(
    _ folder: borrowing Folder, ignoring ignored: IgnoredName, depth: Int
  ) throws(SystemError) {
    let entries = try PageFolder.entries(folder, ignoring: ignored)
    let siblings = entries.filter { $0.status.kind == .regular }.map { "\($0.name)" }
    let savedPages = PageFolder.pagesByStem(siblings)
    for (name, status) in entries {
      if status.kind != .directory {
        addPage(folder.path.child(name), status, siblings: siblings)
      } else if let owner = PartsFolder.page(of: "\(name)").flatMap({ savedPages[$0] }) {
        addResources(folder, name, of: "\(folder.path)/\(owner)", depth: 1)
      } else {
        addFolder(folder, name, status, depth: depth + 1)
      }
    }
  }

  /// A folder that belongs to no page: nothing in it may be lost, and a person is told once to move it.
  private mutating func addFolder(
    _ parent: borrowing Folder, _ name: FileName, _ status: FileStatus, depth: Int
  ) {
    let path = parent.path.child(name)
    let before = pages.count
    if depth <= PageFolder.depthLimit {
      do throws(SystemError) {
        try addPages(parent.folder(name), ignoring: .below, depth: depth)
      } catch {
        note(error)
      }
    }
    if pages.count == before {
      addPage(path, status, siblings: [])
    } else if depth == 1 {
      findings.append(Finding(.notAFile, .file("\(path)")))
    }
  }

  /// What is no regular file is told of here, because it will not be opened.
  private mutating func addPage(_ path: RelativePath, _ status: FileStatus, siblings: [String]) {
    add(path, status, partOf: nil, siblings: siblings)
    switch status.kind {
    case .regular: break
    case .symlink: findings.append(Finding(.linkOutside, .file("\(path)")))
    case .directory, .special: findings.append(Finding(.notAFile, .file("\(path)")))
    }
  }

  private mutating func add(
    _ path: RelativePath, _ status: FileStatus, partOf page: String?, siblings: [String]
  ) {
    let size = status.kind == .regular ? status.size : 0
    pages.append(
      PageFile(
        path: PageFolder.text(path), source: source, month: month, kind: status.kind, size: size,
        partOf: page,
        siblings: siblings, address: path, stamp: status.stamp))
  }

  /// Everything below a folder that was saved with a page is part of that page.
  private mutating func addResources(
    _ parent: borrowing Folder, _ name: FileName, of page: String, depth: Int
  ) {
    do throws(SystemError) {
      let folder = try parent.folder(name)
      for entry in try PageFolder.entries(folder, ignoring: .below) {
        if entry.status.kind == .directory, depth < PageFolder.depthLimit {
          addResources(folder, entry.name, of: page, depth: depth + 1)
        } else {
          add(folder.path.child(entry.name), entry.status, partOf: page, siblings: [])
        }
      }
    } catch {
      note(error)
    }
  }

  /// The path for records. A file that is called as a page in a container would be is told from it by `\x23`.
  private static func text(_ path: RelativePath) -> String {
    guard let name = EnclosedName("\(path)") else { return "\(path)" }
    return "\(name.container)\\x23\(name.index)"
  }

  /// Tells each page what was saved with it.
  private mutating func giveParts() {
    let parts = Dictionary(grouping: pages.filter { $0.partOf != nil }) { $0.partOf ?? "" }
    guard !parts.isEmpty else { return }
    for index in pages.indices where pages[index].partOf == nil {
      let folder = pages[index].address.parent.description.utf8.count + 1
      pages[index].parts = (parts[pages[index].path] ?? []).filter { $0.kind == .regular }
        .map { String(decoding: $0.path.utf8.dropFirst(folder), as: UTF8.self) }
    }
  }

  private mutating func note(_ error: SystemError) {
    findings.append(Finding(.unreadableFile, .file(error.path), error.text))
  }

  private static func entries(
    _ folder: borrowing Folder, ignoring ignored: IgnoredName
  ) throws(SystemError) -> [(name: FileName, status: FileStatus)] {
    var entries: [(name: FileName, status: FileStatus)] = []
    for name in try folder.names() where !ignored.covers(name) {
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
}
