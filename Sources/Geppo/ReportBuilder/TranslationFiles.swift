/// The 仮訳 that go out with an issue: beside the 全体版 all of them, beside each edition its own.
struct TranslationFiles {
  private(set) var files: [WorkspaceFile] = []
  /// Each is set once, and lies wherever a reader gets it.
  private(set) var prints: [PrintJob] = []

  /// Throws `GeppoError` where a file cannot be made.
  init(_ pages: BulletinPages, issue: Issue) throws {
    let wanted = Dictionary(
      grouping: pages.addressed.flatMap { page in page.translations.map { Place(page: page, file: $0) } },
      by: \.file)
    let documents = Dictionary(issue.whole.translated.map { ($0.id, $0) }) { first, _ in first }
    for (file, places) in wanted.sorted(by: { $0.key.path < $1.key.path }) {
      guard let document = documents[file.document] else { continue }
      let paper = TranslatedPaper(
        document: document, layout: file.layout, masthead: issue.masthead, wording: issue.wording
      ).paper
      try write(paper, as: file.format, at: places)
    }
  }

  /// A bulletin that a translation goes with.
  private struct Place {
    let page: BulletinPages.Addressed
    let file: TranslationFile

    var path: String { "\(page.folder)/\(file.path)" }
  }

  private mutating func write(_ paper: Paper, as format: BulletinFormat, at places: [Place]) throws {
    let paths = places.map(\.path)
    switch format {
    case .pdf:
      let data = try PublishedJSON.bytes(of: PaperRecord(paper))
      prints.append(
        PrintJob(path: paths[0], template: .paper, data: data, copies: Array(paths.dropFirst())))
      return
    case .docx:
      guard let word = PaperWriter.bytes(paper) else { throw GeppoError.documentTooLarge(paths[0]) }
      files += paths.map { WorkspaceFile(path: $0, bytes: word) }
    default:
      files += try places.map {
        WorkspaceFile(path: $0.path, bytes: try PaperPage.bytes(paper, isPublic: $0.page.isPublic))
      }
    }
  }
}
