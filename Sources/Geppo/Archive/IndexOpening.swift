/// Opens the index; one that is damaged is kept under another name and made again from the journal.
struct IndexOpening {
  let index: ArchiveIndex
  let findings: [Finding]
  /// There was none that could tell what the journal had.
  let isNew: Bool

  init(_ workspace: Workspace, _ journal: Journal) throws {
    let file: RelativePath = "archive/geppo.sqlite"
    let path = workspace.absolutePath(file)
    let kind = try workspace.status(of: file)?.kind
    guard kind == nil || kind == .regular else { throw GeppoError.linkInPath("\(file)") }
    do {
      index = try ArchiveIndex(path: path)
      findings = []
    } catch is ArchiveIndex.Damaged {
      let copy = try IndexOpening.moveAside(workspace, file)
      index = try ArchiveIndex(path: path)
      findings = [Finding(.indexRebuilt, .file("\(file)"), copy)]
    }
    isNew = kind == nil || !findings.isEmpty
    guard isNew else { return }
    // Staging was complete before the journal told of the run: what still lies there rolls forward.
    let staged = Set(try StagedRuns.numbers(workspace))
    try index.reload(journal, unpublished: staged, keepingPages: true)
  }

  /// Nothing is thrown away: the damaged file and what SQLite keeps beside it get new names.
  private static func moveAside(_ workspace: Workspace, _ file: RelativePath) throws -> String {
    let folder = try workspace.folder(file.parent)
    guard let name = file.names.last else { return "" }
    var number = 1
    while try folder.status(of: name.adding(".damaged-\(number)")) != nil { number += 1 }
    let copy = name.adding(".damaged-\(number)")
    try folder.move(name, to: folder, as: copy)
    for suffix in ["-journal", "-wal", "-shm"] where try folder.status(of: name.adding(suffix)) != nil {
      try folder.move(name.adding(suffix), to: folder, as: copy.adding(suffix))
    }
    try folder.synchronise()
    return "\(folder.path.child(copy))"
  }
}

/// The runs whose files lie under `archive/staging/`.
enum StagedRuns {
  static func numbers(_ workspace: Workspace) throws(SystemError) -> [Int] {
    do throws(SystemError) {
      return try workspace.folder(.staging).names().compactMap { Int("\($0)") }.sorted()
    } catch  where error.isMissing {
      return []
    }
  }
}
