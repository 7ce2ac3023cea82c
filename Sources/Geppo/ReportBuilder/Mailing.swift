import Packaging

/// What goes out with a sent issue: for each municipality a folder with its edition and the cover letter, the same as ZIP
/// archives that a mail can carry, and the list of all.
struct Mailing {
  let issue: Issue
  let office: OfficeSettings
  /// The files of the report, among them the editions.
  let report: [WorkspaceFile]

  /// What is to be written and recorded.
  struct Made {
    var deliveries: [Delivery]
    /// Below `reports/<month>/send/`, sorted by path.
    var files: [WorkspaceFile]
    var findings: [Finding]
  }

  private var reports: String { "reports/\(issue.masthead.month)" }
  private var folder: String { "\(reports)/send" }

  /// Throws `GeppoError` for a file that a ZIP archive cannot hold, and when a template of geppo is malformed.
  func made() throws -> Made {
    let templates = try PageTemplates()
    var made = Made(deliveries: [], files: [], findings: [])
    for edition in issue.editions {
      let files = enclosures(of: edition, templates)
      let archives = try archives(of: files, for: edition.municipality)
      made.deliveries.append(
        Delivery(
          code: edition.municipality.code, name: edition.municipality.ja, files: files.map(SentFile.init),
          archives: archives.map(SentFile.init)))
      made.files += files + archives
      made.findings += findings(on: archives, for: edition.municipality)
    }
    made.files.append(
      WorkspaceFile(
        path: "\(folder)/送付一覧.csv",
        bytes: DeliveryTable.bytes(made.deliveries, sentOn: issue.masthead.issuedOn)))
    made.files.sort { $0.path < $1.path }
    return made
  }

  /// The cover letter first, then the edition in all its forms.
  private func enclosures(of edition: Edition, _ templates: PageTemplates) -> [WorkspaceFile] {
    let name = BulletinPages.folderName(of: edition.municipality)
    let origin = "\(reports)/editions/\(name)/"
    let files = report.filter { $0.path.hasPrefix(origin) }.map { file in
      WorkspaceFile(path: "\(folder)/\(name)/\(file.path.dropFirst(origin.count))", bytes: file.bytes)
    }
    let letter = CoverLetter(
      to: edition, of: issue, enclosing: files.map(SentFile.init), office: office,
      style: templates.letterStyle)
    return [WorkspaceFile(path: "\(folder)/\(name)/送付状.html", bytes: templates.render(letter))] + files
  }

  /// One archive, or as many as it takes to stay below what a mail may weigh. A file is never cut.
  private func archives(of files: [WorkspaceFile], for municipality: Municipality) throws -> [WorkspaceFile] {
    var parts: [[PackedFile]] = [[]]
    for file in files {
      let name = SentFile(file).name
      guard let packed = PackedFile(name: name, bytes: file.bytes) else {
        throw GeppoError.badOutputName(name)
      }
      let last = parts[parts.count - 1]
      if !last.isEmpty, ZipWriter.size(of: last + [packed]) > office.mailLimit { parts.append([]) }
      parts[parts.count - 1].append(packed)
    }
    let day = issue.masthead.issuedOn
    let writer = ZipWriter(year: day.year, month: day.month, day: day.day)
    let stem = "\(issue.masthead.fileStem)_\(BulletinPages.folderName(of: municipality))"
    return try parts.enumerated().map { index, part in
      let name = parts.count == 1 ? "\(stem).zip" : "\(stem)_\(index + 1)of\(parts.count).zip"
      guard let bytes = writer.archive(of: part) else { throw GeppoError.badOutputName(name) }
      return WorkspaceFile(path: "\(folder)/\(name)", bytes: bytes)
    }
  }

  private func findings(on archives: [WorkspaceFile], for municipality: Municipality) -> [Finding] {
    let limit = String(office.mailMegabytes)
    let heavy = archives.filter { $0.bytes.count > office.mailLimit }.map {
      Finding(.overMailLimit, .file($0.path), FileLabel.size($0.bytes.count), limit)
    }
    guard archives.count > 1, let first = archives.first else { return heavy }
    return [Finding(.mailSplit, .file(first.path), municipality.ja, String(archives.count), limit)] + heavy
  }
}
