/// The HTML files of an issue: 全体版 and editions. Each stands alone: no script, no request to anywhere.
struct BulletinPages {
  let whole: WorkspaceFile
  let editions: [WorkspaceFile]

  var all: [WorkspaceFile] { [whole] + editions }

  init(issue: Issue, folder: String) throws {
    let templates = try PageTemplates()
    func page(_ bulletin: Bulletin, for recipient: String, at path: String) -> WorkspaceFile {
      let view = BulletinView(
        bulletin, masthead: issue.masthead, wording: issue.wording, recipient: recipient,
        style: templates.style)
      return WorkspaceFile(path: "\(folder)/\(path)", bytes: templates.render(view))
    }
    whole = page(issue.whole, for: "全体版", at: "bulletin.html")
    editions = issue.editions.map { edition in
      page(
        edition.bulletin, for: edition.municipality.ja + "版",
        at: Self.path(of: edition.municipality, issue.masthead))
    }
  }

  /// `401005-kitakyushu-shi`.
  static func folderName(of municipality: Municipality) -> String {
    "\(municipality.code)-\(municipality.romaji)"
  }

  /// The file that a municipality receives carries 「（案）」 in its name until the issue is released.
  /// `bulletin.html` is the office's working copy: it has one address, and says 「（案）」 in its title.
  private static func path(of municipality: Municipality, _ masthead: Masthead) -> String {
    return "editions/\(folderName(of: municipality))/\(masthead.fileStem)\(masthead.draftMark).html"
  }
}
