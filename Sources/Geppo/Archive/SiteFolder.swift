import Glibc

/// The folder of a site below `reports/`: files that are the same as they lie there are not touched, what a person put or
/// changed there stays, and what geppo wrote before and no longer makes goes.
///
/// `archive/<name>.sha256` says what geppo wrote. A file is added to it before it is put in its place, so that a run that is
/// stopped leaves no file that the next one takes for a person's.
struct SiteFolder {
  private let workspace: Workspace
  private let folder: RelativePath
  private let list: RelativePath
  private let former: [String: Set<String>]
  private let log: SiteLog
  private var made: [String: String] = [:]
  private(set) var findings: [Finding] = []
  /// How many files were new or not as they were before.
  private(set) var written = 0
  private(set) var removed = 0

  /// Throws `GeppoError` when the disk refuses.
  init(_ workspace: Workspace, named name: String) throws {
    let list = RelativePath(stringLiteral: "archive/\(name).sha256")
    self.workspace = workspace
    self.list = list
    folder = RelativePath(stringLiteral: "reports/\(name)")
    former = SiteLog.read(workspace, list)
    log = try GeppoError.reporting {
      _ = try workspace.makeFolder(list.parent)
      return SiteLog(file: try workspace.open(list, O_WRONLY | O_APPEND | O_CREAT))
    }
  }

  /// Whether a file of `archive/` is a list of what geppo wrote of a site.
  static func isList(_ name: FileName) -> Bool {
    name.description.hasPrefix("site-") && name.description.hasSuffix(".sha256")
  }

  var count: Int { made.count }

  /// Puts a file in its place, or beside a person's.
  mutating func put(_ path: String, _ bytes: [UInt8]) throws {
    guard let relative = RelativePath(path), let name = relative.names.last else {
      throw GeppoError.badOutputName(path)
    }
    let digest = SHA256.hex(of: bytes)
    made[path] = digest
    let target = folder.appending(relative)
    try GeppoError.reporting {
      let place = try workspace.makeFolder(target.parent)
      switch Placement.decide(try Self.state(place, name), known: former[path] ?? [], staged: digest) {
      case .leave: break
      case .replace:
        try write(bytes, digest, path, as: name, in: place)
        written += 1
      case .beside: try putBeside(bytes, digest, relative, name, in: place)
      }
    }
  }

  /// As the first of `NAME.new`, `NAME.2.new` … that is free or geppo's own. It is one of the files of the site as the others:
  /// the next build removes it when nothing is in the way any more.
  private mutating func putBeside(
    _ bytes: [UInt8], _ digest: String, _ path: RelativePath, _ name: FileName, in place: borrowing Folder
  ) throws {
    for number in 1... {
      let sibling = Placement.sibling(of: name, number)
      let own = path.parent.child(sibling).description
      switch Placement.decide(try Self.state(place, sibling), known: former[own] ?? [], staged: digest) {
      case .beside: continue
      case .leave: break
      case .replace:
        try write(bytes, digest, own, as: sibling, in: place)
        written += 1
      }
      made[own] = digest
      let target = folder.appending(path)
      findings.append(
        Finding(.personsFileKept, .file("\(target)"), "\(target.parent.child(sibling))"))
      return
    }
  }

  /// Removes what is no longer made, and writes the list anew. Where something could not be read (`isWhole` is false) nothing
  /// goes: what hangs on it would be lost to those who read the site.
  mutating func finish(isWhole: Bool) throws {
    try GeppoError.reporting {
      let stale = former.filter { made[$0.key] == nil }.sorted { $0.key < $1.key }
      if isWhole { for (path, digests) in stale { try remove(path, digests) } }
      let kept = isWhole ? [] : stale.flatMap { path, digests in digests.map { (path, $0) } }
      try SiteLog.replace(workspace, list, made.map { ($0.key, $0.value) } + kept)
    }
  }

  private mutating func remove(_ path: String, _ digests: Set<String>) throws {
    let target = folder.appending(RelativePath(stringLiteral: path))
    guard let name = target.names.last, let place = try? workspace.folder(target.parent) else { return }
    switch try Self.state(place, name) {
    case .absent: break
    case .file(let digest) where digests.contains(digest):
      try place.remove(name)
      removed += 1
      // One that still holds something stays.
      if target.parent != folder, let own = target.parent.names.last {
        try? workspace.folder(target.parent.parent).removeFolder(own)
      }
    case .file, .other: findings.append(Finding(.staleFileKept, .file("\(target)")))
    }
  }

  private func write(
    _ bytes: [UInt8], _ digest: String, _ path: String, as name: FileName, in place: borrowing Folder
  ) throws(SystemError) {
    try log.add(digest, path)
    let new = name.adding(".geppo")
    try? place.remove(new)
    let file = try place.open(new, O_WRONLY | O_CREAT | O_EXCL)
    try file.write(bytes)
    try place.move(new, to: place, as: name)
  }

  private static func state(
    _ folder: borrowing Folder, _ name: FileName
  ) throws(SystemError) -> Placement.State {
    guard let status = try folder.status(of: name) else { return .absent }
    guard status.kind == .regular else { return .other }
    return .file(sha256: try folder.open(name, O_RDONLY).sha256())
  }
}

/// What geppo wrote of a site: `sha256  path` a line, as `sha256sum` checks it.
private final class SiteLog: Sendable {
  private let file: Descriptor

  init(file: consuming Descriptor) { self.file = file }

  func add(_ digest: String, _ path: String) throws(SystemError) {
    try file.write(Array("\(digest)  \(path)\n".utf8))
  }

  static func read(_ workspace: Workspace, _ list: RelativePath) -> [String: Set<String>] {
    guard case .success(let bytes) = workspace.read(list, limit: 1 << 28) else { return [:] }
    var digests: [String: Set<String>] = [:]
    for line in bytes.split(separator: UInt8(ascii: "\n")) where line.count > 66 {
      let path = String(decoding: line.dropFirst(66), as: UTF8.self)
      guard RelativePath(path) != nil else { continue }
      digests[path, default: []].insert(String(decoding: line.prefix(64), as: UTF8.self))
    }
    return digests
  }

  /// In one step.
  static func replace(
    _ workspace: Workspace, _ list: RelativePath, _ made: [(path: String, digest: String)]
  ) throws(SystemError) {
    guard let name = list.names.last else { return }
    let lines = made.map { "\($0.digest)  \($0.path)\n" }.sorted()
    let folder = try workspace.makeFolder(list.parent)
    let new = name.adding(".geppo")
    try? folder.remove(new)
    let file = try folder.open(new, O_WRONLY | O_CREAT | O_EXCL)
    try file.write(Array(lines.joined().utf8))
    try file.synchronise()
    try folder.move(new, to: folder, as: name)
    try folder.synchronise()
  }
}
