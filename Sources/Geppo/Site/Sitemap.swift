import Markup

/// `sitemap.xml` for search engines. It names whole addresses, so that it is only there where the office has said where the
/// public site will lie; the map for people is `sitemap.html`.
struct Sitemap {
  /// Nil where there is none.
  let file: WorkspaceFile?

  init(_ stock: SiteStock, pages: [SiteAddress]) {
    guard stock.audience == .public, let base = stock.glossary.office.siteAddress else {
      file = nil
      return
    }
    var xml = XMLWriter()
    xml.element("urlset", [("xmlns", "http://www.sitemaps.org/schemas/sitemap/0.9")]) { xml in
      for page in pages.sorted() {
        xml.element("url") { xml in xml.element("loc", text: base.text + page.reference) }
      }
    }
    file = WorkspaceFile(path: "sitemap.xml", bytes: xml.bytes)
  }
}
