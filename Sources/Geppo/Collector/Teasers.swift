import Markup

/// Lists of titles with summaries: elements of one kind, side by side, each with a linked title and a few lines more.
/// Their summaries are sentences, but of other pages.
struct Teasers {
  let tree: MarkupTree
  let page: PageLines

  private struct Kind: Hashable {
    var name: String
    var classes: ArraySlice<UInt8>?
  }

  private static let mostLines = 11
  private static let mostLevels = 8
  private static let shortestTitle = 8
  /// Three and more make a list.
  private static let fewest = 3
  /// Elements of text and of tables are no units, however alike they are.
  private static let inText: Set<String> = ["p", "a", "span", "td", "th", "tr", "b", "font", "strong", "h1"]

  /// The lines of each unit, in the order of the page.
  func units() -> [Range<Int>] {
    var counted: [MarkupTree.Node: [Kind: Int]] = [:]
    var units: [Range<Int>] = []
    for (index, line) in page.lines.enumerated() {
      guard line.isLink, line.size >= Teasers.shortestTitle, index >= (units.last?.upperBound ?? 0) else {
        continue
      }
      if let unit = unit(around: line, &counted) { units.append(unit) }
    }
    return units
  }

  private func unit(around line: PageLines.Line, _ counted: inout [MarkupTree.Node: [Kind: Int]]) -> Range<
    Int
  >? {
    for node in tree.ancestors(of: line.first).prefix(Teasers.mostLevels) {
      let lines = page.range(of: node, in: tree)
      guard lines.count <= Teasers.mostLines, let parent = tree.parent(of: node) else { return nil }
      let kind = kind(of: node)
      guard lines.count > 1, !Teasers.inText.contains(kind.name) else { continue }
      let kinds = counted[parent] ?? kinds(below: parent)
      counted[parent] = kinds
      if kinds[kind, default: 0] >= Teasers.fewest { return lines }
    }
    return nil
  }

  private func kinds(below parent: MarkupTree.Node) -> [Kind: Int] {
    tree.children(of: parent).reduce(into: [:]) { kinds, child in
      if tree.isElement(child) { kinds[kind(of: child), default: 0] += 1 }
    }
  }

  private func kind(of node: MarkupTree.Node) -> Kind {
    Kind(name: tree.name(of: node), classes: tree.attributeBytes("class", of: node))
  }
}
