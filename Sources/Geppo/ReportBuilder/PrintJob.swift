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
      case .bulletin: PackageResources.bulletin_typ
      case .paper: PackageResources.paper_typ
      }
    }
  }

  var path: String
  var template: Template
  /// As JSON.
  var data: [UInt8]
}
