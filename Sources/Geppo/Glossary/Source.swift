/// A source that `feeds/sources.yaml` declares.
struct Source: Hashable, Sendable {
  enum Level: String, Hashable, Sendable, CaseIterable {
    case national, ministry, province, city, county, region, media
  }

  /// Name of the folder under `feeds/`.
  var id: String
  var zh: String
  var ja: String
  /// The issuing body whose site it is, in Chinese: stands in where a page names none.
  var body: String
  /// The place it speaks for: an adcode or `CN`.
  var adcode: String
  var level: Level
  /// Nearness to the issuer when one document is on several sites; 1 is the nearest.
  var rank: Int
  /// Address of the site, the base of relative links when a page's own address is unknown.
  var site: WebLink?
  var columns: [Column]
  /// Readable pages that a month must have at least for the source to count as checked.
  var expectedMinimum: Int
  /// In the order of the file; no two are valid in the same month.
  var recipes: [Recipe]
  var location: Location

  /// A list page of the site that is watched.
  struct Column: Hashable, Sendable {
    var name: String
    var url: WebLink
  }
}
