import Glibc

/// A copy of journal, index and lists of the yearly files as they stood at one moment, made while another command may be at work: it takes no lock.
struct ArchiveBackup {
  private static let journal: RelativePath = "archive/journal.jsonl"
  private static let index: RelativePath = "archive/geppo.sqlite"
  private static let sums: RelativePath = "SHA256SUMS"

  let workspace: Workspace

  /// What was copied.
  struct Made {
    let folder: String
    let runs: Int
    let identities: Int
  }

  /// Writes `archive/` into a new or empty folder, reads it again, and adds SHA256SUMS when all is well: a copy without
  /// that file is not whole. Throws `GeppoError`, also where lines of the journal are lost; then nothing stays in the folder.
  func write(to folder: String) throws -> Made {
    try GeppoError.reporting {
      for file in [Self.journal, Self.index] where try workspace.status(of: file) == nil {
        throw GeppoError.noArchive()
      }
      _ = try UnlockedJournal.whole(workspace)
      let isNew = try Workspace.makeEmptyFolder(folder)
      do {
        return try fill(Workspace(root: folder))
      } catch {
        Self.remove(folder, entirely: isNew)
        throw error
      }
    }
  }

  private func fill(_ copy: Workspace) throws -> Made {
    _ = try copy.makeFolder("archive")
    // The index first: the journal, which is written before it, then tells of all that the index has.
    var before = try Journal.bytes(workspace)
    var index = try copiedIndex(copy)
    var journal = try settledJournal(index)
    // A run that commits just now is in one of the two: both are taken once more. One that was killed there stays as it is.
    for _ in 0..<Self.patience where journal != before {
      usleep(Self.pause)
      before = try Journal.bytes(workspace)
      index = try copiedIndex(copy)
      journal = try settledJournal(index)
    }
    try copy.add(Self.journal, journal)
    let made = try verify(copy, index)
    try copy.synchronise([Self.index])
    for file in try manifests() {
      guard case .success(let content) = workspace.dataFile(file) else { continue }
      try copy.add(file, content.bytes)
    }
    try copy.add(Self.sums, Array(sums(copy).utf8))
    return made
  }

  /// How often, and after how many microseconds, both are taken again.
  private static let (patience, pause): (Int, UInt32) = (20, 50_000)

  private func copiedIndex(_ copy: Workspace) throws -> ArchiveIndex {
    let target = copy.absolutePath(Self.index)
    try ArchiveIndex.copy(from: workspace.absolutePath(Self.index), to: target)
    return try ArchiveIndex(path: target)
  }

  /// What was copied, and the folder where it was made for the copy. What cannot be removed stays without SHA256SUMS or is
  /// told of by why the copy failed.
  private static func remove(_ path: String, entirely isNew: Bool) {
    guard let folder = try? Folder(root: path) else { return }
    for name in Self.sums.names + Self.index.parent.names { try? folder.removeTree(name) }
    if isNew { rmdir(path) }
  }

  /// The whole lines, but for a run that is not yet committed: the index lacks it, and its files still lie in staging. One
  /// that begins or ends while the journal is read may have written half of its lines: then it is read once more.
  private func settledJournal(_ index: ArchiveIndex) throws -> [UInt8] {
    var staged = Set(try StagedRuns.numbers(workspace))
    while true {
      let bytes = try Journal.bytes(workspace)
      let stagedNow = Set(try StagedRuns.numbers(workspace))
      if stagedNow == staged {
        let whole = bytes.prefix((bytes.lastIndex(of: UInt8(ascii: "\n")) ?? -1) + 1)
        return try JournalLines.without(runs: staged.subtracting(index.runs()), Array(whole))
      }
      staged = stagedNow
    }
  }

  private func verify(_ copy: Workspace, _ index: ArchiveIndex) throws -> Made {
    let journal = try Journal(copy)
    guard try index.isSound(), try !index.knowsMore(than: journal) else {
      throw GeppoError.backupDiffers(copy.root)
    }
    return Made(
      folder: copy.root, runs: journal.history.standing.count, identities: journal.identities.count)
  }

  /// What geppo wrote last of tables and volumes of fiscal years: without them the next report would take its own files for
  /// those of a person.
  private func manifests() throws -> [RelativePath] {
    try workspace.folder(Self.index.parent).names().filter {
      YearPublication.isManifest($0) || SiteFolder.isList($0)
    }
    .map(Self.index.parent.child)
  }

  /// As `sha256sum -c` reads them.
  private func sums(_ copy: Workspace) throws -> String {
    let copied = try copy.folder(Self.index.parent).names().filter {
      YearPublication.isManifest($0) || SiteFolder.isList($0)
    }
    return try ([Self.journal, Self.index] + copied.map(Self.index.parent.child)).map { file in
      "\(try copy.open(file, O_RDONLY).sha256())  \(file)\n"
    }.joined()
  }
}

extension Workspace {
  /// Writes a file that must not be there yet, and waits for the disk.
  fileprivate func add(_ path: RelativePath, _ bytes: [UInt8]) throws {
    try open(path, O_WRONLY | O_CREAT | O_EXCL).write(bytes)
    try synchronise([path])
  }

  fileprivate func synchronise(_ files: [RelativePath]) throws {
    for file in files {
      try open(file, O_RDONLY).synchronise()
      try folder(file.parent).synchronise()
    }
  }
}
