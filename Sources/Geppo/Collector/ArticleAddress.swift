/// Whether an address is that of one article, and not of a column, an author, a shop …
enum ArticleAddress {
  struct Rule: Sendable {
    let name: String
    let reason: String
    let fits: @Sendable (Address) -> Bool
  }

  static let rules: [Rule] = [
    Rule(
      name: "day", reason: "content management systems write the day into the addresses of articles",
      fits: { AddressDate.read($0.text) != nil }),
    Rule(
      name: "numbered file", reason: "/html/12323944.shtml, /article/FK6DC696.html: columns have names",
      fits: { pageExtensions.contains($0.fileExtension) && digits($0.fileName) >= 4 }),
    Rule(
      name: "number in the query", reason: "old systems: /show.asp?id=1234, /info.jsp?newsid=1234",
      fits: { address in
        (address.query ?? "").split(separator: "&").contains { pair in
          let parts = pair.split(separator: "=", maxSplits: 1)
          return parts.count == 2 && keys.contains(parts[0].lowercased()) && digits(parts[1]) >= 2
        }
      }),
  ]

  static func isArticle(_ link: WebLink?) -> Bool {
    guard let link else { return false }
    let address = Address(link.text)
    return rules.contains { $0.fits(address) }
  }

  private static let pageExtensions: Set<String> = [
    "htm", "html", "shtml", "xhtml", "jhtml", "jsp", "asp", "aspx", "php", "do", "action",
  ]

  private static let keys: Set<String> = [
    "id", "aid", "nid", "newsid", "articleid", "article_id", "infoid", "docid", "contentid", "artid", "uuid",
    "article", "cid", "iid",
  ]

  private static func digits(_ text: some StringProtocol) -> Int {
    text.utf8.count { (0x30...0x39).contains($0) }
  }

  /// The part of a host that one house owns: `news.163.com` and `dy.163.com` are of `163.com`, as
  /// `sthjt.jiangsu.gov.cn` is of `jiangsu.gov.cn`.
  static func house(of link: WebLink?) -> String {
    guard let host = link.flatMap({ Address($0.text).authority }) else { return "" }
    let labels = host.split(separator: ":")[..<1].joined().lowercased().split(separator: ".")
    let isShared = labels.count >= 3 && sharedLabels.contains(String(labels[labels.count - 2]))
    return labels.suffix(isShared ? 3 : 2).joined(separator: ".")
  }

  private static let sharedLabels: Set<String> = ["com", "gov", "net", "org", "edu", "ac"]
}
