/// The files of an issue in the forms that its readers chose. HTML is the accessible original; the others say the same.
struct BulletinFiles {
  private(set) var files: [WorkspaceFile] = []
  private(set) var prints: [PrintJob] = []

  /// Throws `GeppoError` where a file cannot be made.
  init(_ pages: BulletinPages, names: Names) throws {
    for page in pages.addressed {
      for format in page.formats { try write(format, page, names) }
    }
    // The schema goes with every JSON: a reader gets a folder, and not the one above.
    for page in pages.addressed where page.formats.contains(.json) {
      add("\(page.folder)/bulletin.schema.json", PackageResources.bulletin_schema_json)
    }
  }

  private mutating func write(
    _ format: BulletinFormat, _ page: BulletinPages.Addressed, _ names: Names
  ) throws {
    let path = "\(page.stem).\(format.ending)"
    switch format {
    case .html: add(path, page.html.bytes)
    case .pdf:
      let data = try PublishedJSON.bytes(of: page.record)
      prints.append(PrintJob(path: path, template: .bulletin, data: data))
    case .json: add(path, try PublishedJSON.bytes(of: page.record))
    case .docx:
      guard let bytes = PaperWriter.bytes(BulletinPaper(page.view, page.bulletin, page.masthead).paper)
      else {
        throw GeppoError.documentTooLarge(path)
      }
      add(path, bytes)
    case .md: add(path, PaperMarkdown.bytes(BulletinPaper(page.view, page.bulletin, page.masthead).paper))
    case .xlsx:
      let list = BulletinList(page, names: names)
      guard let bytes = WorkbookWriter.bytes(list.workbook(title: page.view.pageTitle)) else {
        throw GeppoError.noWorkbook(path)
      }
      add(path, bytes)
    case .csv: add(path, BulletinList(page, names: names).table)
    case .atom:
      let feed = BulletinFeed(
        page.bulletin, view: page.view, masthead: page.masthead, names: names,
        reader: page.isPublic ? PublicVersion.folder : page.municipality,
        file: String(path.split(separator: "/").last ?? ""))
      add(path, feed.bytes)
    }
  }

  private mutating func add(_ path: String, _ bytes: [UInt8]) {
    files.append(WorkspaceFile(path: path, bytes: bytes))
  }
}
