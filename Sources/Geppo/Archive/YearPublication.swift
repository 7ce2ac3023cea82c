import Glibc

/// Publishing the tables or the volume of a fiscal year below `reports/fy2018/`: staged like an issue and put in place file by file. They come out of
/// the tables of activities and the journal, so the journal need not tell of them: whoever was interrupted runs the command again.
struct YearPublication {
  /// What is published at once; each has a manifest of its own, so that one leaves the files of the other alone.
  enum Part: String, Hashable, Sendable { case tables, volume }

  let year: FiscalYear
  var part = Part.tables
  /// Paths below `reports/fy2018/`.
  let files: [WorkspaceFile]

  private var folder: RelativePath { RelativePath("reports/fy\(year)") ?? "reports" }

  /// What geppo wrote last: `sha256  path` a line, as `sha256sum` checks it. It lists old and new files before the first
  /// is replaced, so that an interrupted run leaves nothing that the next would take for a person's.
  private var manifest: RelativePath {
    RelativePath("archive/fy\(year)\(part == .tables ? "" : "-\(part.rawValue)").sha256") ?? "archive"
  }

  /// Whether a file of `archive/` is such a list.
  static func isManifest(_ name: FileName) -> Bool {
    name.description.hasPrefix("fy") && name.description.hasSuffix(".sha256")
  }

  /// Returns what is to be said of files that persons changed. Throws `GeppoError` when the disk refuses.
  func publish(_ workspace: Workspace, run number: Int) throws -> [Finding] {
    let staged = try files.map { try stage($0, in: workspace, run: number) }.sorted { $0.path < $1.path }
    return try GeppoError.reporting {
      let old = known(workspace)
      let placement = try placement(workspace, number, staged, old)
      try placement.prepare()
      try workspace.makeFolder(.staging.child(FileName(number))).synchroniseTree()
      try write(old + staged, workspace)
      var findings: [Finding] = []
      for file in staged { findings += try placement.place(file) }
      findings += try placement.removeObsolete()
      try write(staged, workspace)
      try workspace.makeFolder(.staging).removeTree(FileName(number))
      return findings.sorted()
    }
  }

  private func stage(_ file: WorkspaceFile, in workspace: Workspace, run number: Int) throws -> OutputFile {
    guard let path = RelativePath(file.path) else { throw GeppoError.badOutputName(file.path) }
    let published = folder.appending(path)
    let staged = RelativePath.staging.child(FileName(number)).appending(published)
    return try GeppoError.reporting {
      _ = try workspace.makeFolder(staged.parent)
      var output = StagedFile(try workspace.open(staged, O_RDWR | O_CREAT | O_EXCL), path: "\(published)")
      try output.append(file.bytes)
      return try output.close()
    }
  }

  /// Nothing of it goes into the journal: number and files are all that placing needs.
  private func placement(
    _ workspace: Workspace, _ number: Int, _ staged: [OutputFile], _ old: [OutputFile]
  ) throws -> Placement {
    guard let days = year.days else { throw GeppoError.badOutputName("\(folder)") }
    let run = PublishedRun(
      number: number, month: days.lowerBound.monthOfYear, asOf: days.upperBound, files: staged, sent: nil,
      takenBack: old)
    let previous = Dictionary(old.map { ($0.path, $0.sha256) }) { $1 }
    return Placement(workspace: workspace, run: run, previous: previous)
  }

  private func known(_ workspace: Workspace) -> [OutputFile] {
    guard case .success(let file) = workspace.dataFile(manifest) else { return [] }
    return String(decoding: file.bytes, as: UTF8.self).split(separator: "\n").compactMap { line in
      let digest = line.prefix(64)
      let path = line.dropFirst(66)
      guard digest.utf8.count == 64, path.hasPrefix("\(folder)/"), RelativePath(String(path)) != nil else {
        return nil
      }
      return OutputFile(path: String(path), sha256: String(digest))
    }
  }

  private func write(_ files: [OutputFile], _ workspace: Workspace) throws {
    let lines = files.map { "\($0.sha256)  \($0.path)\n" }.withoutRepeats.sorted()
    guard let name = manifest.names.last else { return }
    let folder = try workspace.makeFolder(manifest.parent)
    let new = name.adding(".geppo")
    try? folder.remove(new)
    let file = try folder.open(new, O_WRONLY | O_CREAT | O_EXCL)
    try file.write(Array(lines.joined().utf8))
    try file.synchronise()
    try folder.move(new, to: folder, as: name)
    try folder.synchronise()
  }
}

extension Archive {
  /// Publishes the tables of a fiscal year under the lock of the workspace.
  func publish(_ publication: YearPublication) throws -> [Finding] {
    try publication.publish(workspace, run: nextRun)
  }
}
