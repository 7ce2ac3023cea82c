import Markup

/// The entries of a list page as the recipe of its source tells them apart. What the recipe does not point at is read by
/// the general rules, inside the entry.
struct RecipeList {
  let tree: MarkupTree
  let page: PageLines
  let base: LinkBase
  let recipe: RecipeValues

  func entries() -> [ListReader.Entry] { recipe.items.compactMap(entry) }

  private func entry(_ item: RecipeItem) -> ListReader.Entry? {
    let link = anchor(in: item.node)
    let title =
      item.title ?? link.map { ListReader.title(shown: text(of: $0), full: tree.attribute("title", of: $0)) }
    guard let title, !title.isEmpty else { return nil }
    let reference = item.link ?? link.flatMap { tree.attribute("href", of: $0) }
    let day = date(of: item, title)
    return ListReader.Entry(
      title: title, url: reference.flatMap(base.link), date: day, dateStep: day == nil ? .none : .text,
      lineIndex: page.range(of: item.node, in: tree).lowerBound, line: tree.line(of: item.node))
  }

  private func anchor(in node: MarkupTree.Node) -> MarkupTree.Node? {
    if tree.name(of: node) == "a" { return node }
    return tree.elements(named: "a", below: node).first { tree.attribute("href", of: $0) != nil }
  }

  private func date(of item: RecipeItem, _ title: String) -> Day? {
    let format = recipe.recipe.dateFormat
    if let text = item.date { return format.map { $0.day(in: text) } ?? ChineseDate.parse(text) }
    guard recipe.recipe.list?.date == nil else { return nil }
    let rest = text(of: item.node).replacing(title, with: " ")
    return format.map { $0.day(in: rest) } ?? ChineseDate.all(in: rest).last?.day
  }

  private func text(of node: MarkupTree.Node) -> String {
    tree.string(of: node).split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}
