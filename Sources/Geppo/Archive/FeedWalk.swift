/// Walks `feeds/<source>/<month>/`. What cannot be listed is a finding, and the walk goes on.
struct FeedWalk {
  let last: Month
  var listing = FeedListing()

  init(last: Month) { self.last = last }

  /// Takes the folder `feeds/`.
  mutating func visit(_ feeds: borrowing Folder) throws(SystemError) {
    for name in try feeds.names() where !IgnoredName.inFeeds.covers(name) {
      try noting { walk throws(SystemError) in
        switch try feeds.status(of: name)?.kind {
        case .directory: try walk.visitSource(feeds.folder(name), named: "\(name)")
        case .regular, .symlink, .special:
          let alone = try PageFolder(alone: name, in: feeds, source: "")
          walk.listing.strays += alone.pages
          walk.listing.findings += alone.findings
        case nil: break
        }
      }
    }
  }

  private mutating func visitSource(_ folder: borrowing Folder, named source: String) throws(SystemError) {
    listing.sources.append(SourceFolder(name: source, folders: [], pages: []))
    for name in try folder.names() where !IgnoredName.inSource.covers(name) {
      try noting { walk throws(SystemError) in
        switch try folder.status(of: name)?.kind {
        case .directory: try walk.visitFolder(folder, name, source)
        case .regular, .symlink, .special:
          try walk.add(PageFolder(alone: name, in: folder, source: source))
        case nil: break
        }
      }
    }
  }

  /// The folder of a later month is passed over; one that is no month is read, because nothing may be lost.
  private mutating func visitFolder(
    _ parent: borrowing Folder, _ name: FileName, _ source: String
  ) throws(SystemError) {
    let month = Month("\(name)")
    if let month, month > last { return }
    if month == nil {
      listing.findings.append(Finding(.notAMonth, .file("\(parent.path.child(name))"), "\(name)"))
    }
    add(try PageFolder(parent.folder(name), source: source, month: month))
    listing.sources[listing.sources.count - 1].folders.append("\(name)")
  }

  private mutating func add(_ folder: PageFolder) {
    listing.sources[listing.sources.count - 1].pages += folder.pages
    listing.findings += folder.findings
  }

  mutating func note(_ error: SystemError) {
    listing.findings.append(Finding(.unreadableFile, .file(error.path), error.text))
  }

  private mutating func noting(
    _ visit: (inout FeedWalk) throws(SystemError) -> Void
  ) throws(SystemError) {
    do throws(SystemError) { try visit(&self) } catch { note(error) }
  }
}

/// Names that are no saved pages: the office's own files, and what operating systems leave behind.
struct IgnoredName {
  let names: [String]
  let suffixes: [String]

  /// Directly in `feeds/`.
  static let inFeeds = IgnoredName(names: ["sources.yaml", "activities"], suffixes: [".md"])
  /// Directly in `feeds/<source>/`.
  static let inSource = IgnoredName(names: [], suffixes: [".md"])
  /// In a month's folder.
  static let inMonth = IgnoredName(names: ["captures.csv"], suffixes: [])
  /// In a folder below a month's.
  static let below = IgnoredName(names: [], suffixes: [])

  private static let ofSystems = ["thumbs.db", "desktop.ini"]

  func covers(_ name: FileName) -> Bool {
    let text = name.description
    return text.hasPrefix(".") || names.contains(text) || suffixes.contains { text.hasSuffix($0) }
      || IgnoredName.ofSystems.contains(text.lowercased())
  }
}
