import Glibc

/// The report files of one run under `archive/staging/<run>/`, where nobody reads them, until the run is whole.
struct Staging {
  let workspace: Workspace
  let run: Int
  let month: Month
  private(set) var files: [OutputFile] = []
  /// See `PublishedRun.takenBack`.
  var takenBack: [OutputFile] = []

  init(_ workspace: Workspace, run: Int, month: Month) {
    self.workspace = workspace
    self.run = run
    self.month = month
  }

  /// Writes a whole file: `bulletin.html`, `editions/120000-tenshin/…`.
  mutating func write(_ name: String, _ bytes: [UInt8]) throws {
    var file = try open(name)
    try file.append(bytes)
    try add(file)
  }

  /// Begins a file that is written piece by piece and then given to `add`.
  func open(_ name: String) throws -> StagedFile {
    guard let path = RelativePath(name) else { throw GeppoError.badOutputName(name) }
    let published = RelativePath(names: reports.names + path.names)
    let staged = folder.appending(published)
    return try GeppoError.reporting {
      _ = try workspace.makeFolder(staged.parent)
      let file = try workspace.open(staged, O_RDWR | O_CREAT | O_EXCL)
      return StagedFile(file, path: "\(published)")
    }
  }

  mutating func add(_ file: consuming StagedFile) throws {
    files.append(try file.close())
  }

  /// The files, and the month they are of, as the journal tells of them.
  func outcome(asOf day: Day, sent: SentIssue? = nil) -> PublishedRun {
    PublishedRun(
      number: run, month: month, asOf: day, files: files.sorted { $0.path < $1.path }, sent: sent,
      takenBack: takenBack.isEmpty ? nil : takenBack)
  }

  private var folder: RelativePath { .staging.child(FileName(run)) }

  private var reports: RelativePath {
    let root: RelativePath = "reports"
    return RelativePath("\(root)/\(month)") ?? root
  }
}
