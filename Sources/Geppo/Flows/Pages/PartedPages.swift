/// Finds the pages that were saved in several files: articles of several pages, and frames. Done once, before pages are
/// read side by side, because a file cannot know whose part it is.
struct PartedPages {
  private(set) var workspace: Workspace
  /// The declared source of that id.
  let source: (String) -> Source?
  let collector: Collector
  let origins: PageOrigins
  let maxPageSize: Int

  /// The listing with each part assigned to its page. Only pages that may have parts are opened.
  func assigned(_ files: [PageFile], known: KnownContinuations? = nil) -> [PageFile] {
    var files = files
    let places = Dictionary(files.indices.map { (files[$0].path, $0) }) { first, _ in first }
    let folders = Dictionary(grouping: files.indices) { files[$0].address.parent.description }
    let names = folders.mapValues { Set($0.map { files[$0].name }) }
    let sharing = filesSharingAnAddress()
    for index in files.indices where files[index].partOf == nil && files[index].isHTML {
      let file = files[index]
      let folder = file.address.parent.description
      guard let source = source(file.source) else { continue }
      let isSharing = sharing.contains("\(folder)/\(file.name)")
      let search = { (workspace: Workspace) in
        var pages = self
        pages.workspace = workspace
        let isLikely = isSharing || pages.mayGoOn(file, beside: names[folder] ?? [])
        return isLikely ? pages.parts(of: file, source) : PartSearch.Found()
      }
      let found =
        known?.found(for: file, isSharing: isSharing, in: workspace, search: search) ?? search(workspace)
      let beside = { (name: String) in places["\(folder)/\(name)"] }
      let parts = Self.free(found.names.compactMap(beside), in: files, for: index)
      files[index].continuations = parts.map { files[$0] }
      files[index].furtherPages = found.excess
      for frame in Self.free(found.frames.compactMap(beside), in: files, for: index) {
        files[frame].partOf = file.path
      }
      for part in parts { (files[part].partOf, files[part].isContinuation) = (file.path, true) }
    }
    return files
  }

  /// Those of the files that no other page has.
  private static func free(_ places: [Int], in files: [PageFile], for page: Int) -> [Int] {
    places.filter { place in
      place != page && files[place].kind == .regular && files[place].continuations.isEmpty
        && (files[place].partOf == nil || files[place].partOf == files[page].path)
    }
  }

  /// Frames stand on small pages.
  private static let largestFrameset = 64 << 10

  /// Whether it is worth while to parse the page: a file called as a page of it would be, or a frame on it.
  private func mayGoOn(_ file: PageFile, beside names: Set<String>) -> Bool {
    if ["_1", "_2", "-1", "-2"].contains(where: { names.contains(file.stem + $0 + file.suffix) }) {
      return true
    }
    guard names.count > 1 || !file.parts.isEmpty, file.size <= Self.largestFrameset else { return false }
    guard case .success(let bytes) = workspace.read(file, limit: Self.largestFrameset) else { return false }
    return FrameSigns.areIn(bytes)
  }

  /// Files whose address is that of another in their folder, but for the query. Every address is read once.
  private func filesSharingAnAddress() -> Set<String> {
    var groups: [Address: [String: String]] = [:]
    for (folder, links) in origins.addresses {
      for (name, link) in links {
        var address = Address(link.text)
        let query = address.query ?? ""
        (address.scheme, address.query, address.fragment) = (nil, folder, nil)
        groups[address, default: [:]]["\(folder)/\(name)"] = query
      }
    }
    return Set(groups.values.filter { Set($0.values).count > 1 }.flatMap(\.keys))
  }

  private func parts(of file: PageFile, _ source: Source) -> PartSearch.Found {
    guard case .success(let bytes) = workspace.read(file, limit: maxPageSize) else {
      return PartSearch.Found()
    }
    return PartSearch(collector: collector, source: source, page: origins.page(file, sha256: "")) { name in
      RelativePath(name).flatMap {
        try? workspace.read(file.address.parent.appending($0), limit: maxPageSize).get()
      }
    }.parts(of: bytes)
  }
}

extension PageFile {
  fileprivate var name: String {
    String(path[path.index(after: path.lastIndex(of: "/") ?? path.startIndex)...])
  }
  private var dot: String.Index { name.lastIndex(of: ".") ?? name.endIndex }
  fileprivate var stem: String { String(name[..<dot]) }
  fileprivate var suffix: String { String(name[dot...]) }

  fileprivate var isHTML: Bool {
    kind == .regular && [".html", ".htm", ".shtml", ".xhtml"].contains(suffix.lowercased())
  }
}
