/// Finds the pages that were saved in several files: articles of several pages, and frames. Done once, before pages are
/// read side by side, because a file cannot know whose part it is.
struct PartedPages {
  private(set) var workspace: Workspace
  let rulebook: Rulebook
  let collector: Collector
  let captures: [String: Capture]
  let addresses: [String: [String: WebLink]]
  let maxPageSize: Int

  /// The listing with each part assigned to its page. Only pages that may have parts are opened.
  func assigned(_ files: [PageFile], known: KnownContinuations) -> [PageFile] {
    var files = files
    let places = Dictionary(files.indices.map { (files[$0].path, $0) }) { first, _ in first }
    let folders = Dictionary(grouping: files.indices) { files[$0].address.parent.description }
    let names = folders.mapValues { Set($0.map { files[$0].name }) }
    let sharing = filesSharingAnAddress()
    for index in files.indices where files[index].partOf == nil && files[index].isHTML {
      let file = files[index]
      let folder = file.address.parent.description
      guard let source = rulebook.source(file.source) else { continue }
      let isSharing = sharing.contains("\(folder)/\(file.name)")
      let further = known.names(of: file, isSharing: isSharing, in: workspace) { workspace in
        var search = self
        search.workspace = workspace
        let isLikely = isSharing || search.mayGoOn(file, beside: names[folder] ?? [])
        return isLikely ? search.parts(of: file, source) : []
      }
      let parts = further.compactMap { places["\(folder)/\($0)"] }.filter { place in
        place != index && files[place].kind == .regular && files[place].continuations.isEmpty
          && (files[place].partOf == nil || files[place].partOf == file.path)
      }
      files[index].continuations = parts.map { files[$0] }
      for part in parts { (files[part].partOf, files[part].isContinuation) = (file.path, true) }
    }
    return files
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
    for (folder, links) in addresses {
      for (name, link) in links {
        var address = Address(link.text)
        let query = address.query ?? ""
        (address.scheme, address.query, address.fragment) = (nil, folder, nil)
        groups[address, default: [:]]["\(folder)/\(name)"] = query
      }
    }
    return Set(groups.values.filter { Set($0.values).count > 1 }.flatMap(\.keys))
  }

  private func parts(of file: PageFile, _ source: Source) -> [String] {
    guard case .success(let bytes) = workspace.read(file, limit: maxPageSize) else { return [] }
    let page = savedPage(file)
    switch collector.continuation(of: page, bytes: bytes, source: source) {
    case .pages(let names):
      let head = collector.read(page, bytes: bytes, source: source)
      return PageNumbers(addresses: page.savedFrom).sorted(
        followed(names, from: page, head, source))
    case .frames(let names): return names.filter { hasText($0, of: file, source) }
    case nil: return []
    }
  }

  /// A page may name only the next one: the further pages are asked too.
  private func followed(
    _ names: [String], from page: SavedPage, _ head: PageReading, _ source: Source
  ) -> [String] {
    var names = names
    var parts: [String] = []
    var position = 0
    while position < names.count, parts.count < PageParts.most {
      let name = names[position]
      position += 1
      guard let folder = RelativePath(page.file)?.parent, let path = RelativePath(name),
        case .success(let bytes) = workspace.read(folder.appending(path), limit: maxPageSize)
      else { continue }
      let part = PagePart(file: "\(folder.appending(path))", bytes: bytes)
      guard !collector.isAnother(part, than: head, page, source: source) else { continue }
      parts.append(name)
      guard case .pages(let more) = collector.continuation(of: page, bytes: bytes, source: source)
      else {
        continue
      }
      names += more.filter { !names.contains($0) }
    }
    return parts
  }

  /// A frame with the menu, or with a list that stands for itself, is no part.
  private func hasText(_ name: String, of file: PageFile, _ source: Source) -> Bool {
    guard let path = RelativePath(name) else { return false }
    let address = file.address.parent.appending(path)
    guard case .success(let bytes) = workspace.read(address, limit: maxPageSize) else { return false }
    let frame = SavedPage(
      file: "\(address)", source: file.source, folder: file.month, sha256: "", declaredCapture: nil,
      siblings: [], isPart: true)
    let reading = collector.read(frame, bytes: bytes, source: source)
    return reading.items.contains { $0.bodyText.count >= 80 }
  }

  private func savedPage(_ file: PageFile) -> SavedPage {
    SavedPage(
      file: file.path, source: file.source, folder: file.month, sha256: "",
      declaredCapture: captures[file.path], siblings: file.siblings + file.parts,
      savedFrom: addresses[file.address.parent.description] ?? [:])
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
