import Markup

/// The `<meta>` tags of a page, by a table of the names that Chinese sites give them.
struct MetaTags: Sendable {
  struct Rule: Sendable {
    /// As the rule for government sites writes it; compared without regard to case.
    let name: String
    let field: PageField
    let reason: String
  }

  /// In the order in which they are believed.
  static let rules: [Rule] = [
    Rule(name: "ArticleTitle", field: .title, reason: guide),
    Rule(name: "og:title", field: .title, reason: openGraph),
    Rule(name: "PubDate", field: .publication, reason: guide),
    Rule(name: "publishdate", field: .publication, reason: "people.com.cn and its templates"),
    Rule(name: "article:published_time", field: .publication, reason: openGraph),
    Rule(name: "og:release_date", field: .publication, reason: "older Open Graph templates of portals"),
    Rule(name: "datePublished", field: .publication, reason: "microdata of schema.org"),
    Rule(name: "news:published_time", field: .publication, reason: "Open Graph for news"),
    Rule(name: "ContentSource", field: .origin, reason: guide),
    Rule(name: "source", field: .origin, reason: "people.com.cn and its templates"),
    Rule(name: "Keywords", field: .keywords, reason: guide),
    Rule(name: "Url", field: .address, reason: guide),
    Rule(name: "og:url", field: .address, reason: openGraph),
    Rule(name: "SiteName", field: .siteName, reason: guide),
    Rule(name: "og:site_name", field: .siteName, reason: openGraph),
    Rule(name: "ColumnName", field: .columnName, reason: guide),
  ]

  private static let guide = "政府网站发展指引 (国办发〔2017〕47号) requires or allows it"
  private static let openGraph = "Open Graph, set by many portals"

  private let values: [FieldValue]

  init(_ tree: MarkupTree) {
    var found: [(rank: Int, value: FieldValue)] = []
    for node in tree.elements(named: "meta") {
      guard let name = MetaTags.name(of: node, in: tree)?.lowercased() else { continue }
      guard let rank = MetaTags.rank[name] else { continue }
      let rule = MetaTags.rules[rank]
      let value = MetaTags.withoutLabel(
        MetaTags.clean(tree.attribute("content", of: node) ?? ""), of: rule.field)
      guard !value.isEmpty else { continue }
      found.append(
        (
          rank,
          FieldValue(field: rule.field, value: value, line: tree.line(of: node), step: "meta \(rule.name)")
        ))
    }
    values = found.enumerated().sorted { ($0.element.rank, $0.offset) < ($1.element.rank, $1.offset) }
      .map(\.element.value)
  }

  /// All values of a field, the most trusted first.
  func all(_ field: PageField) -> [FieldValue] { values.filter { $0.field == field } }

  func first(_ field: PageField) -> FieldValue? { values.first { $0.field == field } }

  private static let rank: [String: Int] = {
    var rank: [String: Int] = [:]
    for (index, rule) in rules.enumerated() { rank[rule.name.lowercased()] = index }
    return rank
  }()

  private static func name(of node: MarkupTree.Node, in tree: MarkupTree) -> String? {
    ["name", "property", "itemprop"].lazy.compactMap { tree.attribute($0, of: node) }.first { !$0.isEmpty }?
      .trimmingSpaces()
  }

  /// Templates leave `&nbsp;` in the values, twice escaped.
  private static func clean(_ value: String) -> String {
    var text = value
    for (entity, character) in [("&nbsp;", " "), ("&amp;", "&"), ("&quot;", "\"")] {
      text = text.replacing(entity, with: character)
    }
    return PageTitle.tidy(withoutTags(text))
  }

  /// `来源：某报` with the label that the page prints before it.
  private static func withoutLabel(_ value: String, of field: PageField) -> String {
    guard field == .origin else { return value }
    let labels = PageLabels.rules.filter { $0.field == field }.map(\.label)
    for label in labels where value.hasPrefix(label) {
      let rest = value.dropFirst(label.count).description.trimmingSpaces()
      if let colon = rest.first, "：:".contains(colon) { return rest.dropFirst().description.trimmingSpaces() }
    }
    return value
  }

  /// Some templates write the title with its markup: `<br>` is a break, other tags are nothing.
  private static func withoutTags(_ text: String) -> String {
    var plain = ""
    var rest = text[...]
    while let open = rest.firstIndex(of: "<") {
      let behind = rest[rest.index(after: open)...]
      let name = behind.drop { $0 == "/" }.prefix { $0.isASCII && $0.isLetter }.lowercased()
      guard tags.contains(name), let close = behind.firstIndex(of: ">") else {
        plain += rest[...open]
        rest = behind
        continue
      }
      plain += rest[..<open] + (name == "br" ? "\n" : "")
      rest = rest[rest.index(after: close)...]
    }
    return plain + rest
  }

  private static let tags: Set<String> = [
    "br", "div", "p", "span", "font", "b", "strong", "i", "em", "u", "sub", "sup", "center", "a",
  ]
}
