/// A PDF that is to be made: the data, and where the file belongs. It is set outside of this folder, which starts no program.
struct BulletinPrint: Hashable, Sendable {
  var path: String
  /// `BulletinRecord` as JSON.
  var data: [UInt8]

  /// The template of all of them. It is the same for every bulletin: what a page says is data to it, never markup.
  static var template: [UInt8] { PackageResources.bulletin_typ }
}
