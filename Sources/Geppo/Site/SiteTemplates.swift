/// The templates, style and scripts of the site.
struct SiteTemplates: Sendable {
  private let library: PageLibrary

  /// Throws when a template is malformed, which a test excludes for those of geppo.
  init() throws { library = try PageLibrary(Self.sources, inline: ["text"]) }

  func render(_ values: PageValues, _ name: String) -> [UInt8] { library.render(values, name) }

  /// Files that are the same on every site.
  static let fixed: [(path: String, bytes: [UInt8])] = [
    (
      "site.css", Array(Palette.filled(String(decoding: PackageResources.site_css, as: UTF8.self)).utf8)
    ),
    ("site.js", PackageResources.site_js), ("search.js", PackageResources.search_js),
  ]

  private static let sources: [(name: String, bytes: [UInt8])] = [
    ("head", PackageResources.head_mustache), ("foot", PackageResources.foot_mustache),
    ("card", PackageResources.card_mustache), ("list", PackageResources.list_mustache),
    ("table", PackageResources.table_mustache), ("tables", PackageResources.tables_mustache),
    ("directory", PackageResources.directory_mustache), ("document", PackageResources.document_mustache),
    ("month", PackageResources.month_mustache), ("home", PackageResources.home_mustache),
    ("search", PackageResources.search_mustache), ("partners", PackageResources.partners_mustache),
    ("text", PackageResources.text_mustache),
  ]
}
