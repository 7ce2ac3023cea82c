import Glibc

/// Publishing the tables or the volume of a fiscal year below `reports/fy2018/`. They come out of the tables of activities and the journal,
/// so the journal need not tell of them; all files are published or none: staged, committed by the list of files that is put beside them,
/// and placed, if need be by the next start.
struct YearPublication {
  /// What is published at once; each has a manifest of its own, so that one leaves the files of the other alone.
  enum Part: String, Hashable, Sendable { case tables, volume }

  let year: FiscalYear
  var part = Part.tables
  /// Paths below `reports/fy2018/`.
  let files: [WorkspaceFile]

  /// Whether a file of `archive/` is a list of what geppo wrote last for a year.
  static func isManifest(_ name: FileName) -> Bool {
    name.description.hasPrefix("fy") && name.description.hasSuffix(".sha256")
  }

  /// Returns what is to be said of files that persons changed. Throws `GeppoError` when the disk refuses.
  func publish(_ workspace: Workspace, run number: Int) throws -> [Finding] {
    try commit(workspace, run: number)
    let findings = try CommittedYear(workspace, run: number)?.place() ?? []
    return try GeppoError.reporting {
      try workspace.makeFolder(.staging).removeTree(FileName(number))
      return findings
    }
  }

  /// Until it returns nothing has changed; from then on everything will.
  func commit(_ workspace: Workspace, run number: Int) throws {
    let staged = try files.map { try stage($0, in: workspace, run: number) }.sorted { $0.path < $1.path }
    try GeppoError.reporting {
      let placement = try YearManifest.placement(workspace, year, run: number, files: staged, old: [])
      try placement.prepare()
      let staging = RelativePath.staging.child(FileName(number))
      try workspace.makeFolder(staging).synchroniseTree()
      try workspace.folder(.staging).synchronise()
      try YearManifest.write(staged, workspace, staging.appending(RelativePath("\(name)") ?? "manifest"))
    }
  }

  private var name: String { "fy\(year)\(part == .tables ? "" : "-\(part.rawValue)").sha256" }

  private func stage(_ file: WorkspaceFile, in workspace: Workspace, run number: Int) throws -> OutputFile {
    guard let path = RelativePath("reports/fy\(year)/\(file.path)") else {
      throw GeppoError.badOutputName(file.path)
    }
    let staged = RelativePath.staging.child(FileName(number)).appending(path)
    return try GeppoError.reporting {
      _ = try workspace.makeFolder(staged.parent)
      var output = StagedFile(try workspace.open(staged, O_RDWR | O_CREAT | O_EXCL), path: "\(path)")
      try output.append(file.bytes)
      return try output.close()
    }
  }
}

/// The files of a year that were committed and are not all in their place.
struct CommittedYear {
  private let workspace: Workspace
  private let number: Int
  private let year: FiscalYear
  private let name: FileName
  let files: [OutputFile]

  /// Nil where staging has no list: nothing was committed.
  init?(_ workspace: Workspace, run number: Int) throws {
    let staging = RelativePath.staging.child(FileName(number))
    let names = try GeppoError.reporting { try workspace.folder(staging).names() }
    guard let name = names.first(where: YearPublication.isManifest),
      let year = FiscalYear(text: name.description.dropFirst(2).prefix { $0.isNumber })
    else { return nil }
    (self.workspace, self.number, self.year, self.name) = (workspace, number, year, name)
    files = YearManifest.read(workspace, staging.child(name), of: year)
  }

  /// Puts every file in its place; may be done again after a crash. The list of the year takes the place of the old one at last, so that
  /// until then what lies in `reports/` is known for geppo's.
  func place() throws -> [Finding] {
    try GeppoError.reporting {
      let archive: RelativePath = "archive"
      let old = YearManifest.read(workspace, archive.child(name), of: year)
      let placement = try YearManifest.placement(workspace, year, run: number, files: files, old: old)
      var findings: [Finding] = []
      for file in files { findings += try placement.place(file) }
      findings += try placement.removeObsolete()
      try YearManifest.write(files, workspace, archive.child(name))
      return findings.sorted()
    }
  }
}

/// What geppo wrote last for a year: `sha256  path` a line, as `sha256sum` checks it.
private enum YearManifest {
  static func read(_ workspace: Workspace, _ manifest: RelativePath, of year: FiscalYear) -> [OutputFile] {
    guard case .success(let file) = workspace.dataFile(manifest) else { return [] }
    return String(decoding: file.bytes, as: UTF8.self).split(separator: "\n").compactMap { line in
      let digest = line.prefix(64)
      let path = line.dropFirst(66)
      guard digest.utf8.count == 64, path.hasPrefix("reports/fy\(year)/"), RelativePath(String(path)) != nil
      else { return nil }
      return OutputFile(path: String(path), sha256: String(digest))
    }
  }

  /// In one step.
  static func write(_ files: [OutputFile], _ workspace: Workspace, _ manifest: RelativePath) throws {
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

  /// Nothing of it goes into the journal: number and files are all that placing needs.
  static func placement(
    _ workspace: Workspace, _ year: FiscalYear, run number: Int, files: [OutputFile], old: [OutputFile]
  ) throws -> Placement {
    guard let days = year.days else { throw GeppoError.badOutputName("reports/fy\(year)") }
    let run = PublishedRun(
      number: number, month: days.lowerBound.monthOfYear, asOf: days.upperBound, files: files, sent: nil,
      takenBack: old)
    return Placement(
      workspace: workspace, run: run, previous: Dictionary(old.map { ($0.path, $0.sha256) }) { $1 })
  }
}

extension Archive {
  /// Publishes the tables of a fiscal year under the lock of the workspace.
  func publish(_ publication: YearPublication) throws -> [Finding] {
    try publication.publish(workspace, run: nextRun)
  }
}
