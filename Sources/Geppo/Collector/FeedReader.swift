import Markup

/// Entries of RSS 2.0, RDF (RSS 1.0) and Atom.
struct FeedReader {
  enum Format: String, Hashable, Sendable {
    case rss = "rss"
    case rdf = "rdf:RDF"
    case atom = "feed"
  }

  let tree: MarkupTree
  let format: Format
  let base: LinkBase
  let page: SavedPage

  /// The format, if the tree is a feed.
  static func format(of tree: MarkupTree) -> Format? {
    tree.children(of: .root).first { tree.isElement($0) }.flatMap { Format(rawValue: tree.name(of: $0)) }
  }

  func title() -> String {
    let channel =
      format == .atom
      ? tree.children(of: .root).first { tree.isElement($0) } : tree.elements(named: "channel").first
    return channel.map { text(["title"], in: $0) } ?? ""
  }

  func entries() -> [ListedLink] {
    tree.elements(named: format == .atom ? "entry" : "item").compactMap(entry)
  }

  private func entry(_ node: MarkupTree.Node) -> ListedLink? {
    let title = text(["title"], in: node)
    let url = address(of: node)
    guard !title.isEmpty || url != nil else { return nil }
    let date = text(["pubDate", "dc:date", "published", "updated", "date"], in: node)
    return ListedLink(
      title: title, url: url, date: ChineseDate.parse(date), source: page.source,
      location: .line(file: page.file, line: tree.line(of: node)))
  }

  private func address(of node: MarkupTree.Node) -> WebLink? {
    switch format {
    case .atom:
      let links = tree.children(of: node).filter { tree.name(of: $0) == "link" }
      let alternate =
        links.first { (tree.attribute("rel", of: $0) ?? "alternate") == "alternate" } ?? links.first
      return alternate.flatMap { tree.attribute("href", of: $0) }.flatMap(base.link)
    case .rss, .rdf:
      let link = text(["link"], in: node)
      return base.link(link.isEmpty ? text(["guid"], in: node) : link)
    }
  }

  /// The text of the first child with one of the names, the names in the order of trust.
  private func text(_ names: [String], in node: MarkupTree.Node) -> String {
    for name in names {
      guard let child = tree.children(of: node).first(where: { tree.name(of: $0) == name }) else { continue }
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
