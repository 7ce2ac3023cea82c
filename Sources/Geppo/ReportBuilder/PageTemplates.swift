/// The templates of bulletin, cover letter and paper.
struct PageTemplates {
  private let library: PageLibrary
  let style: String
  let letterStyle: String
  let paperStyle: String

  /// Throws when a template is malformed, which a test excludes for those of geppo.
  init() throws {
    library = try PageLibrary(Self.sources, inline: ["text", "runs"])
    style = Palette.filled(String(decoding: PackageResources.bulletin_css, as: UTF8.self))
    letterStyle = Palette.filled(String(decoding: PackageResources.letter_css, as: UTF8.self))
    paperStyle = Palette.filled(String(decoding: PackageResources.paper_css, as: UTF8.self))
  }

  func render(_ view: BulletinView) -> [UInt8] { library.render(view, "bulletin") }

  func render(_ letter: CoverLetter) -> [UInt8] { library.render(letter, "letter") }

  func render(_ paper: PaperView) -> [UInt8] { library.render(paper, "paper") }

  private static let sources: [(name: String, bytes: [UInt8])] = [
    ("bulletin", PackageResources.bulletin_mustache), ("section", PackageResources.section_mustache),
    ("item", PackageResources.item_mustache), ("text", PackageResources.text_mustache),
    ("letter", PackageResources.letter_mustache), ("paper", PackageResources.paper_mustache),
    ("runs", PackageResources.runs_mustache), ("grid", PackageResources.grid_mustache),
    ("deadlines", PackageResources.deadlines_mustache),
  ]
}
