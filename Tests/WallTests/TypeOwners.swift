/// Which folder of `Sources/Geppo` declares which type.
struct TypeOwners {
  private let folders: [String: Set<String>]

  init(_ files: [SourceFile]) {
    var folders: [String: Set<String>] = [:]
    for file in files where file.path.hasPrefix("Sources/Geppo/") {
      guard let folder = file.folder?.name else { continue }
      for type in file.code.sharedTypes { folders[type, default: []].insert(folder) }
    }
    self.folders = folders
  }

  /// Types that the folder must not name, each with the folder that declares it.
  func hidden(from folder: Folder) -> [String: String] {
    folders.filter { $0.value.isDisjoint(with: folder.uses.union([folder.name])) }
      .compactMapValues { $0.sorted().first }
  }
}
