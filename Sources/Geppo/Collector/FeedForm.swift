import Markup

/// How one kind of XML writes its entries. Names are without their prefix: `rss:item` is an `item`.
struct FeedForm: Hashable, Sendable {
  enum Kind: Hashable, Sendable { case feed, sitemap }

  let name: String
  let reason: String
  let kind: Kind
  /// Name of the root element; empty for any.
  let root: String
  let entry: String
  let titles: [String]
  let addresses: [String]
  /// In the order of trust.
  let dates: [String]

  static let all = [
    FeedForm(
      name: "RSS", reason: "RSS 0.9x and 2.0", kind: .feed, root: "rss", entry: "item", titles: ["title"],
      addresses: ["link", "guid"], dates: ["pubDate", "date"]),
    FeedForm(
      name: "RDF", reason: "RSS 0.90 and 1.0: the entries stand beside the channel", kind: .feed, root: "RDF",
      entry: "item", titles: ["title"], addresses: ["link", "guid"], dates: ["date", "pubDate"]),
    FeedForm(
      name: "Atom", reason: "Atom 0.3 and 1.0", kind: .feed, root: "feed", entry: "entry", titles: ["title"],
      addresses: ["link"], dates: atomDates),
    FeedForm(
      name: "Atom entry", reason: "a feed's entry that was saved alone", kind: .feed, root: "entry",
      entry: "entry", titles: ["title"], addresses: ["link"], dates: atomDates),
    FeedForm(
      name: "sitemap", reason: "sitemaps.org 0.9, with the news of Google and Baidu", kind: .sitemap,
      root: "urlset", entry: "url", titles: ["title"], addresses: ["loc"],
      dates: ["publication_date", "lastmod"]),
    FeedForm(
      name: "sitemap index", reason: "sitemaps.org 0.9: each entry is another sitemap", kind: .sitemap,
      root: "sitemapindex", entry: "sitemap", titles: [], addresses: ["loc"], dates: ["lastmod"]),
  ]

  private static let atomDates = ["published", "issued", "created", "updated", "modified"]

  /// The form of a tree: by its root, else by what the root holds.
  static func of(_ tree: MarkupTree) -> FeedForm? {
    guard let root = tree.children(of: .root).first(where: tree.isElement) else { return nil }
    let name = localName(of: root, in: tree)
    return all.first { $0.root == name } ?? records(in: root, of: tree)
  }

  // MARK: Exports

  /// Exports of databases and crawlers, `<doclist><doc><url>…<contenttitle>…`: the root holds nothing but elements of
  /// one name, and each has a title and an address.
  private static func records(in root: MarkupTree.Node, of tree: MarkupTree) -> FeedForm? {
    let children = tree.children(of: root).filter(tree.isElement)
    guard children.count >= 2, let first = children.first else { return nil }
    let entry = localName(of: first, in: tree)
    guard children.allSatisfy({ localName(of: $0, in: tree) == entry }) else { return nil }
    func parts(_ names: [String]) -> [String] {
      names.filter { name in
        children.prefix(5).allSatisfy { child in
          tree.children(of: child).contains { localName(of: $0, in: tree) == name }
        }
      }
    }
    let titles = parts(["title", "contenttitle", "headline", "subject", "name"])
    let addresses = parts(["url", "link", "href", "loc", "guid"])
    guard !titles.isEmpty, !addresses.isEmpty else { return nil }
    return FeedForm(
      name: "records", reason: "an export that gives title and address of each record", kind: .feed, root: "",
      entry: entry, titles: titles, addresses: addresses,
      dates: ["pubDate", "date", "pubtime", "time", "published", "lastmod"])
  }

  static func localName(of node: MarkupTree.Node, in tree: MarkupTree) -> String {
    let name = tree.name(of: node)
    guard let colon = name.firstIndex(of: ":") else { return name }
    return String(name[name.index(after: colon)...])
  }
}
