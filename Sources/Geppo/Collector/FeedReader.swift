import Markup

/// Entries of feeds and sitemaps.
struct FeedReader {
  let tree: MarkupTree
  let form: FeedForm
  let base: LinkBase
  let page: SavedPage

  /// The title of the feed: that of its channel, or of the root.
  func title() -> String {
    guard form.kind == .feed, let root = tree.children(of: .root).first(where: tree.isElement) else {
      return ""
    }
    let channel = tree.children(of: root).first { FeedForm.localName(of: $0, in: tree) == "channel" }
    return text(["title"], in: channel ?? root)
  }

  func entries() -> [ListedLink] {
    tree.descendants(of: .root)
      .filter { tree.isElement($0) && FeedForm.localName(of: $0, in: tree) == form.entry }
      .compactMap(entry)
  }

  private func entry(_ node: MarkupTree.Node) -> ListedLink? {
    let url = address(of: node)
    let title = form.kind == .sitemap ? newsTitle(of: node) : feedTitle(of: node)
    guard !title.isEmpty || url != nil else { return nil }
    return ListedLink(
      title: title, url: url, date: date(of: node, url), source: page.source,
      location: .line(file: page.file, line: tree.line(of: node)))
  }

  // MARK: Titles

  private static let excerptLength = 60

  /// Some entries have no title: the beginning of their text stands in.
  private func feedTitle(of node: MarkupTree.Node) -> String {
    let title = text(form.titles, in: node)
    guard title.isEmpty else { return title }
    let text = text(["description", "summary", "content", "encoded"], in: node)
    return text.count > Self.excerptLength ? text.prefix(Self.excerptLength) + "…" : text
  }

  /// A sitemap has titles only for news, in an element of their own; those of pictures and videos are others.
  private func newsTitle(of node: MarkupTree.Node) -> String {
    news(of: node).map { text(form.titles, in: $0) } ?? ""
  }

  private func news(of node: MarkupTree.Node) -> MarkupTree.Node? {
    tree.children(of: node).first { FeedForm.localName(of: $0, in: tree) == "news" }
  }

  // MARK: Dates and addresses

  /// The last change of a page in a sitemap is often that of its template: a day in the address is trusted more.
  private func date(of node: MarkupTree.Node, _ url: WebLink?) -> Day? {
    let own = ChineseDate.parse(text(form.dates, in: node))
    guard form.kind == .sitemap else { return own }
    let news = news(of: node).flatMap { ChineseDate.parse(text(form.dates, in: $0)) }
    return news ?? url.flatMap { AddressDate.read($0.text)?.day } ?? own
  }

  private func address(of node: MarkupTree.Node) -> WebLink? {
    for name in form.addresses {
      let links = children(name, of: node)
      let alternate =
        links.first { (tree.attribute("rel", of: $0) ?? "alternate") == "alternate" } ?? links.first
      guard let alternate else { continue }
      let reference = tree.attribute("href", of: alternate) ?? tree.string(of: alternate).trimmingSpaces()
      if let link = base.link(reference) { return link }
    }
    return nil
  }

  // MARK: Elements

  /// The children of a name, those without a prefix first.
  private func children(_ name: String, of node: MarkupTree.Node) -> [MarkupTree.Node] {
    let named = tree.children(of: node).filter { FeedForm.localName(of: $0, in: tree) == name }
    return named.filter { tree.name(of: $0) == name } + named.filter { tree.name(of: $0) != name }
  }

  /// The text of the first child with one of the names, the names in the order of trust.
  private func text(_ names: [String], in node: MarkupTree.Node) -> String {
    for child in names.lazy.flatMap({ children($0, of: node) }) {
      let text = tree.string(of: child).split(whereSeparator: \.isWhitespace).joined(separator: " ")
      if !text.isEmpty { return FeedReader.withoutTags(text) }
    }
    return ""
  }

  /// Titles of some feeds hold escaped HTML: it is read as HTML, and only its text is kept.
  private static func withoutTags(_ text: String) -> String {
    guard text.contains("<") || text.contains("&") else { return text }
    return LineReader.read(parseHTML(Array(text.utf8)).tree).lines.map(\.text).joined(separator: " ")
  }
}
