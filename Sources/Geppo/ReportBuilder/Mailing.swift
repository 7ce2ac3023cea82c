import Packaging

/// What goes out with a sent issue: for each municipality a folder with its edition and the cover letter, the same as ZIP
/// archives that a mail can carry, and the list of all.
struct Mailing {
  let issue: Issue
  let office: OfficeSettings
  /// The files of the report, among them the editions.
  let report: [WorkspaceFile]
  /// Cover letters that were set as PDF: `prints`, made.
  var printed: [WorkspaceFile] = []

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
      let files = try letters(to: edition, templates) + editionFiles(of: edition)
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

  /// Cover letters that are to be set as PDF, for those who take bulletins in that form.
  func prints() throws -> [PrintJob] {
    try issue.editions.filter { $0.municipality.formats.contains(.pdf) }.map { edition in
      let data = try PublishedJSON.bytes(of: PaperRecord(paper(to: edition)))
      return PrintJob(path: letterPath(edition, .pdf), template: .paper, data: data)
    }
  }

  private func letterPath(_ edition: Edition, _ format: BulletinFormat) -> String {
    "\(folder)/\(BulletinPages.folderName(of: edition.municipality))/送付状.\(format.ending)"
  }

  private func letter(to edition: Edition, style: String) -> CoverLetter {
    CoverLetter(
      to: edition, of: issue, enclosing: editionFiles(of: edition).map(SentFile.init), office: office,
      style: style)
  }

  private func paper(to edition: Edition) -> Paper {
    CoverLetterPaper(
      letter: letter(to: edition, style: ""), masthead: issue.masthead, points: office.letterPoints
    ).paper
  }

  /// The page first; then as Word and PDF, where the municipality takes bulletins so.
  private func letters(to edition: Edition, _ templates: PageTemplates) throws -> [WorkspaceFile] {
    let page = WorkspaceFile(
      path: letterPath(edition, .html),
      bytes: templates.render(letter(to: edition, style: templates.letterStyle)))
    let (word, print) = (letterPath(edition, .docx), letterPath(edition, .pdf))
    var letters = [page]
    if edition.municipality.formats.contains(.docx) {
      guard let bytes = PaperWriter.bytes(paper(to: edition)) else { throw GeppoError.documentTooLarge(word) }
      letters.append(WorkspaceFile(path: word, bytes: bytes))
    }
    return letters + printed.filter { $0.path == print }
  }

  /// The edition in all its forms.
  private func editionFiles(of edition: Edition) -> [WorkspaceFile] {
    let name = BulletinPages.folderName(of: edition.municipality)
    let origin = "\(reports)/editions/\(name)/"
    return report.filter { $0.path.hasPrefix(origin) }.map { file in
      WorkspaceFile(path: "\(folder)/\(name)/\(file.path.dropFirst(origin.count))", bytes: file.bytes)
    }
  }

  /// One archive, or as many as it takes to stay below what a mail may weigh. A file is never cut.
  private func archives(of files: [WorkspaceFile], for municipality: Municipality) throws -> [WorkspaceFile] {
    var parts: [[PackedFile]] = [[]]
    for file in files {
      // Files that a bulletin names lie in a folder below it.
      let name = String(file.path.dropFirst("\(folder)/\(BulletinPages.folderName(of: municipality))/".count))
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
