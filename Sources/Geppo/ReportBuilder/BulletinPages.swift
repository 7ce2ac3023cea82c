/// The HTML files of an issue: 全体版, editions and 公開版. Each stands alone: no script, no request to anywhere.
struct BulletinPages {
  /// A bulletin with its reader.
  struct Addressed {
    let bulletin: Bulletin
    let view: BulletinView
    let masthead: Masthead
    let wording: Phrasing
    /// Code of the municipality; empty for the 全体版 and the 公開版.
    let municipality: String
    let isPublic: Bool
    /// The path of its files without their ending.
    let stem: String
    let formats: [BulletinFormat]
    /// Those of the translations that go with it.
    let translations: [TranslationFile]
    let html: WorkspaceFile

    /// Where it lies.
    var folder: String { String(stem[..<(stem.lastIndex(of: "/") ?? stem.endIndex)]) }

    var record: BulletinRecord {
      BulletinRecord(bulletin, view: view, masthead: masthead, wording: wording, municipality: municipality)
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
    // The site is made from the JSON, whatever forms the readers chose.
    let formats = issue.formats + (issue.formats.contains(.json) ? [] : [.json])
    func page(_ contents: Contents) -> Addressed {
      let files = { TranslationFile.all(of: $0, for: contents.formats, issue.layouts) }
      let (bulletin, stem) = (contents.bulletin, "\(folder)/\(contents.stem)")
      let view = BulletinView(
        bulletin, masthead: contents.masthead, wording: contents.wording, recipient: contents.recipient,
        isPublic: contents.isPublic, style: templates.style, files: files)
      return Addressed(
        bulletin: bulletin, view: view, masthead: contents.masthead, wording: contents.wording,
        municipality: contents.municipality, isPublic: contents.isPublic, stem: stem,
        formats: contents.formats,
        translations: bulletin.translated.flatMap { files($0.id) },
        html: WorkspaceFile(path: stem + ".html", bytes: templates.render(view)))
    }
    addressed =
      [page(.whole(issue, formats))] + issue.editions.map { page(.edition($0, issue)) }
      + [page(.publicVersion(issue, formats))]
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

  /// What a bulletin is, and for whom.
  private struct Contents {
    var bulletin: Bulletin
    var masthead: Masthead
    var wording: Phrasing
    var recipient: String
    var municipality = ""
    var isPublic = false
    var stem: String
    var formats: [BulletinFormat]

    static func whole(_ issue: Issue, _ formats: [BulletinFormat]) -> Contents {
      Contents(
        bulletin: issue.whole, masthead: issue.masthead, wording: issue.wording, recipient: "全体版",
        stem: "bulletin", formats: formats)
    }

    static func edition(_ edition: Edition, _ issue: Issue) -> Contents {
      let municipality = edition.municipality
      return Contents(
        bulletin: edition.bulletin, masthead: issue.masthead, wording: issue.wording,
        recipient: municipality.ja + "版", municipality: municipality.code,
        stem: BulletinPages.stem(of: municipality, issue.masthead), formats: municipality.formats)
    }

    static func publicVersion(_ issue: Issue, _ formats: [BulletinFormat]) -> Contents {
      let version = issue.publicVersion
      return Contents(
        bulletin: version.bulletin, masthead: version.masthead, wording: version.wording,
        recipient: PublicVersion.name, isPublic: true, stem: "\(PublicVersion.folder)/bulletin",
        formats: formats)
    }
  }

  /// The file that a municipality receives carries 「（案）」 in its name until the issue is released.
  /// `bulletin.html` is the office's working copy: it has one address, and says 「（案）」 in its title.
  private static func stem(of municipality: Municipality, _ masthead: Masthead) -> String {
    "editions/\(folderName(of: municipality))/\(masthead.fileStem)\(masthead.draftMark)"
  }
}
