/// A PDF that is to be made: the data, the template, and where the file belongs. It is set outside of this folder, which starts no
/// program.
struct PrintJob: Hashable, Sendable {
  /// A template is the same for all that it sets: what a page says is data to it, never markup.
  enum Template: Hashable, Sendable, CaseIterable {
    /// `BulletinRecord`.
    case bulletin
    /// `PaperRecord`.
    case paper

    var bytes: [UInt8] {
      switch self {
      case .bulletin: Self.coloured(PackageResources.bulletin_typ)
      case .paper: Self.coloured(PackageResources.paper_typ)
      }
    }

    private static func coloured(_ template: [UInt8]) -> [UInt8] { Array(Palette.typst.utf8) + template }
  }

  var path: String
  var template: Template
  /// As JSON.
  var data: [UInt8]
  /// Further places of the same file.
  var copies: [String] = []
}
