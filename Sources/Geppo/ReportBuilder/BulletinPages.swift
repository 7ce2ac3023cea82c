/// The HTML files of an issue: 全体版 and editions. Each stands alone: no script, no request to anywhere.
struct BulletinPages {
  /// A bulletin with its reader.
  struct Addressed {
    let bulletin: Bulletin
    let view: BulletinView
    /// Code of the municipality; empty for the 全体版.
    let municipality: String
    /// The path of its files without their ending.
    let stem: String
    let formats: [BulletinFormat]
    /// Those of the translations that go with it.
    let translations: [TranslationFile]
    let html: WorkspaceFile

    /// Where it lies.
    var folder: String { String(stem[..<(stem.lastIndex(of: "/") ?? stem.endIndex)]) }

    func record(_ issue: Issue) -> BulletinRecord {
      BulletinRecord(
        bulletin, view: view, masthead: issue.masthead, wording: issue.wording, municipality: municipality)
    }
  }

  let addressed: [Addressed]
  private let issue: Issue
  private let folder: String

  /// Also of editions that their readers want in another form: the checks before release look at them.
  var all: [WorkspaceFile] { addressed.map(\.html) }
  /// That of the 全体版.
  var wholePath: String { addressed.first?.html.path ?? "" }

  init(issue: Issue, folder: String) throws {
    (self.issue, self.folder) = (issue, folder)
    let templates = try PageTemplates()
    func page(
      _ bulletin: Bulletin, for recipient: String, _ municipality: String, _ formats: [BulletinFormat],
      at stem: String
    ) -> Addressed {
      let files = { TranslationFile.all(of: $0, for: formats, issue.layouts) }
      let view = BulletinView(
        bulletin, masthead: issue.masthead, wording: issue.wording, recipient: recipient,
        style: templates.style, files: files)
      return Addressed(
        bulletin: bulletin, view: view, municipality: municipality, stem: "\(folder)/\(stem)",
        formats: formats, translations: bulletin.translated.flatMap { files($0.id) },
        html: WorkspaceFile(path: "\(folder)/\(stem).html", bytes: templates.render(view)))
    }
    let whole = page(issue.whole, for: "全体版", "", issue.formats, at: "bulletin")
    let editions = issue.editions.map { edition in
      page(
        edition.bulletin, for: edition.municipality.ja + "版", edition.municipality.code,
        edition.municipality.formats, at: Self.stem(of: edition.municipality, issue.masthead))
    }
    addressed = [whole] + editions
  }

  /// Cover letters as they go out but for what they enclose: the checks before release look at their words.
  func letters(_ office: OfficeSettings) throws -> [WorkspaceFile] {
    let templates = try PageTemplates()
    return issue.editions.map { edition in
      let letter = CoverLetter(to: edition, of: issue, enclosing: [], office: office, style: "")
      return WorkspaceFile(
        path: "\(folder)/send/\(Self.folderName(of: edition.municipality))/送付状.html",
        bytes: templates.render(letter))
    }
  }

  /// `401005-kitakyushu-shi`.
  static func folderName(of municipality: Municipality) -> String {
    "\(municipality.code)-\(municipality.romaji)"
  }

  /// The file that a municipality receives carries 「（案）」 in its name until the issue is released.
  /// `bulletin.html` is the office's working copy: it has one address, and says 「（案）」 in its title.
  private static func stem(of municipality: Municipality, _ masthead: Masthead) -> String {
    "editions/\(folderName(of: municipality))/\(masthead.fileStem)\(masthead.draftMark)"
  }
}
