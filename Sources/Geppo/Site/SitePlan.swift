/// All files of a site: what is rendered, what is ready, and what is copied as it is.
struct SitePlan: Sendable {
  let pages: [SitePage]
  let files: [WorkspaceFile]
  /// To `issues/<month>/`.
  let copies: [Copy]

  struct Copy: Hashable, Sendable {
    var month: Month
    var file: IssueFile

    var address: SiteAddress { .file(file.path, of: month) }
  }

  init(_ material: SiteMaterial) {
    let stock = SiteStock(material)
    let frame = PageFrame(stock)
    let documents = DocumentPage(stock: stock, frame: frame)
    let feeds = SiteFeed(stock: stock, frame: frame)
    let pages =
      HomePage(stock: stock, frame: frame).all + IssuePages(stock: stock, frame: frame).all
      + ActivityPages(stock: stock, frame: frame).all + ReferencePages(stock: stock, frame: frame).all
      + CataloguePages(stock: stock, frame: frame).all + [feeds.page] + stock.documents.map(documents.page)
    self.pages = pages
    files =
      SiteTemplates.fixed.map { WorkspaceFile(path: $0.path, bytes: $0.bytes) }
      + SearchShards(stock, frame).files + feeds.files
      + [Sitemap(stock, pages: pages.map(\.address)).file].compactMap(\.self)
    copies = stock.issues.flatMap { issue in issue.files.map { Copy(month: issue.month, file: $0) } }
  }
}
