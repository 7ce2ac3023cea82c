/// Which links of a list page are its entries, and which are menus, advertisements and tools.
struct ListSelection {
  let entries: [ListReader.Entry]

  struct Rule: Sendable {
    let name: String
    let reason: String
    /// Nil when the rule does not fit the page.
    let select: @Sendable (ListSelection) -> [ListReader.Entry]?
  }

  static let rules: [Rule] = [
    Rule(
      name: "printed days",
      reason:
        "where a list prints days, entries have one, or stand among those that have, or tell it by their address",
      select: { $0.withPrintedDays }),
    Rule(
      name: "addresses of articles",
      reason: "without days: what has the address of an article, on the site that most of them are on",
      select: { $0.withArticleAddresses }),
    Rule(
      name: "all links", reason: "a list of columns or of documents whose addresses tell nothing",
      select: { $0.entries }),
  ]

  /// The entries by the first rule that fits, and its name.
  func select() -> (entries: [ListReader.Entry], rule: String) {
    for rule in Self.rules {
      if let selected = rule.select(self) { return (selected, rule.name) }
    }
    return ([], "")
  }

  private var withPrintedDays: [ListReader.Entry]? {
    let printed = entries.filter { $0.dateStep == .text }
    guard printed.count >= 2 else { return nil }
    let shapes = Set(printed.map(\.shape))
    return entries.filter { $0.date != nil || $0.url != nil && shapes.contains($0.shape) }
  }

  private var withArticleAddresses: [ListReader.Entry]? {
    let articles = entries.filter { ArticleAddress.isArticle($0.url) }
    guard articles.count >= 2, articles.count * 3 >= entries.count else { return nil }
    let houses = Dictionary(grouping: articles) { ArticleAddress.house(of: $0.url) }.mapValues(\.count)
    let main = houses.filter { $0.value * 10 >= articles.count * 7 }.keys.first
    return articles.filter { main == nil || ArticleAddress.house(of: $0.url) == main }
  }
}
