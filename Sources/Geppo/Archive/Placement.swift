import Glibc

/// Moves the files of a committed run from staging to `reports/`. Each step may be done again after a crash.
struct Placement {
  let workspace: Workspace
  let run: PublishedRun
  /// What the run before it wrote last for the same month: path → SHA-256.
  let previous: [String: String]

  /// What is at a path of `reports/` now.
  enum State: Hashable {
    case absent
    case file(sha256: String)
    /// A folder, link or special file: never geppo's.
    case other
  }

  /// A file that is no longer there as it was written.
  struct Change: Hashable {
    var path: String
    var isMissing: Bool
  }

  enum Decision: Hashable { case leave, replace, beside }

  /// What to do with a new file, given what lies at its place. `known` are the contents that nobody loses, `staged` is nil
  /// while it is not yet written.
  static func decide(_ state: State, known: Set<String>, staged: String?) -> Decision {
    switch state {
    case .absent: .replace
    case .file(let sha256) where sha256 == staged: .leave
    case .file(let sha256) where known.contains(sha256): .replace
    case .file, .other: .beside
    }
  }

  /// Makes the folders and asks whether they can be written, while the run can still be given up.
  func prepare() throws {
    for parent in Set(run.files.map { path($0.path).parent.description }).sorted() {
      let isWritable = try workspace.makeFolder(path(parent)).isWritable()
      guard isWritable else { throw SystemError(code: EACCES, path: parent) }
    }
  }

  /// Puts one file in its place, or beside a person's file.
  func place(_ file: OutputFile) throws -> [Finding] {
    let target = path(file.path)
    guard let name = target.names.last else { return [] }
    let folder = try workspace.makeFolder(target.parent)
    guard let staged = try stagedFolder(target), try staged.status(of: name) != nil else { return [] }
    switch Placement.decide(try state(folder, name), known: known(file.path), staged: file.sha256) {
    case .leave: try removeSiblings(folder, name, file)
    case .replace:
      try staged.move(name, to: folder, as: name)
      try removeSiblings(folder, name, file)
    case .beside:
      let sibling = try sibling(folder, name, file.path, staged: file.sha256)
      try staged.move(name, to: folder, as: sibling)
      try folder.synchronise()
      return [kept(file.path, sibling: folder.path.child(sibling))]
    }
    try folder.synchronise()
    return []
  }

  /// Removes what the run before wrote for the month and this one no longer makes, unless a person changed it.
  func removeObsolete() throws -> [Finding] {
    try obsolete().reduce(into: []) { findings, old in
      guard let folder = try existingFolder(path(old.path).parent), let name = path(old.path).names.last
      else {
        return
      }
      switch try state(folder, name) {
      case .absent: break
      case .file(let sha256) where sha256 == old.sha256: try folder.remove(name)
      case .file, .other: findings.append(Finding(.staleFileKept, .file(old.path)))
      }
      try removeSiblings(folder, name, old)
      try folder.synchronise()
      try removeIfEmpty(path(old.path).parent)
    }
  }

  /// The first file that is not as the run wrote it.
  func changed(among isWanted: (String) -> Bool) throws -> Change? {
    for file in run.files where isWanted(file.path) {
      guard let folder = try existingFolder(path(file.path).parent), let name = path(file.path).names.last
      else { return Change(path: file.path, isMissing: true) }
      let state = try state(folder, name)
      if state != .file(sha256: file.sha256) { return Change(path: file.path, isMissing: state == .absent) }
    }
    return nil
  }

  /// What `place` and `removeObsolete` would say of files of persons. `unwritten` are paths that the run
  /// will still write.
  func conflicts(unwritten: [String]) throws -> [Finding] {
    var findings: [Finding] = []
    let staged = run.files.map { ($0.path, Optional($0.sha256)) } + unwritten.map { ($0, nil) }
    for (file, sha256) in staged {
      guard let folder = try existingFolder(path(file).parent), let name = path(file).names.last else {
        continue
      }
      let decision = Placement.decide(try state(folder, name), known: known(file), staged: sha256)
      guard decision == .beside else { continue }
      let sibling = try sibling(folder, name, file, staged: sha256)
      findings.append(kept(file, sibling: folder.path.child(sibling)))
    }
    for old in obsolete() where !unwritten.contains(old.path) {
      guard let folder = try existingFolder(path(old.path).parent), let name = path(old.path).names.last
      else {
        continue
      }
      let state = try state(folder, name)
      if state != .absent, state != .file(sha256: old.sha256) {
        findings.append(Finding(.staleFileKept, .file(old.path)))
      }
    }
    return findings.sorted()
  }
}

extension Placement {
  /// Paths in a manifest were made from checked names.
  private func path(_ text: String) -> RelativePath { RelativePath(stringLiteral: text) }

  private func obsolete() -> [OutputFile] {
    let made = Set(run.files.map(\.path))
    return previous.filter { !made.contains($0.key) }.map { OutputFile(path: $0.key, sha256: $0.value) }
      .sorted { $0.path < $1.path }
  }

  /// What geppo wrote last at a path, and what a person made of it that the journal has.
  private func known(_ path: String) -> Set<String> {
    let taken = (run.takenBack ?? []).filter { $0.path == path }.map(\.sha256)
    return Set(taken + [previous[path]].compactMap(\.self))
  }

  private func kept(_ file: String, sibling: RelativePath) -> Finding {
    Finding(.personsFileKept, .file(file), "\(sibling)")
  }

  private func stagedFolder(_ target: RelativePath) throws -> Folder? {
    try existingFolder(.staging.child(FileName(run.number)).appending(target.parent))
  }

  private func existingFolder(_ path: RelativePath) throws(SystemError) -> Folder? {
    do throws(SystemError) { return try workspace.folder(path) } catch  where error.isMissing { return nil }
  }

  private func state(_ folder: borrowing Folder, _ name: FileName) throws(SystemError) -> State {
    guard let status = try folder.status(of: name) else { return .absent }
    guard status.kind == .regular else { return .other }
    return .file(sha256: try folder.open(name, O_RDONLY).sha256())
  }

  /// The first of `NAME.new`, `NAME.2.new` … that is free or geppo's own.
  private func sibling(
    _ folder: borrowing Folder, _ name: FileName, _ file: String, staged: String?
  ) throws(SystemError) -> FileName {
    var number = 1
    while true {
      let sibling = Placement.sibling(of: name, number)
      let state = try state(folder, sibling)
      if Placement.decide(state, known: known(file), staged: staged) != .beside { return sibling }
      number += 1
    }
  }

  /// Removes copies that geppo put beside a person's file, once there is no such file any more.
  private func removeSiblings(
    _ folder: borrowing Folder, _ name: FileName, _ file: OutputFile
  ) throws(SystemError) {
    var number = 1
    while case let sibling = Placement.sibling(of: name, number),
      case let state = try state(folder, sibling), state != .absent
    {
      let isOurs = Placement.decide(state, known: known(file.path), staged: file.sha256) != .beside
      if isOurs { try folder.remove(sibling) }
      number += 1
    }
  }

  static func sibling(of name: FileName, _ number: Int) -> FileName {
    name.adding(number == 1 ? ".new" : ".\(number).new")
  }

  private func removeIfEmpty(_ path: RelativePath) throws(SystemError) {
    guard let name = path.names.last, path.names.count > 2 else { return }
    let parent = try workspace.folder(path.parent)
    do throws(SystemError) {
      try parent.removeFolder(name)
    } catch {
      // A folder that still holds something stays.
      guard [ENOTEMPTY, EEXIST, ENOENT].contains(error.code) else { throw error }
    }
  }
}
