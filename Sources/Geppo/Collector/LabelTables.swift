import Markup

/// Tables in front of a text that hold its facts: 索引号, 发布机构, 文号 … Rows whose label nobody knows, and an abstract in
/// whole sentences, are facts, too.
enum LabelTables {
  /// Fewer facts may stand in a table of data.
  private static let fewestFacts = 3

  /// Indices of all lines of such tables that begin in front of the running text of `body`, or with it.
  static func lines(
    of pairs: [LabelScanner.Pair], _ body: PageBody, _ page: PageLines, _ tree: MarkupTree
  ) -> Set<Int> {
    let start = body.firstProse(in: page)
    let inTables = Dictionary(grouping: pairs) { page.lines[$0.lines.lowerBound].cell?.table }
    return inTables.reduce(into: []) { found, entry in
      guard let table = entry.key, !page.outerTables.contains(table) else { return }
      let lines = page.range(of: table, in: tree)
      if lines.lowerBound <= start, isOfFacts(entry.value, lines, page) { found.formUnion(lines) }
    }
  }

  private static func isOfFacts(_ pairs: [LabelScanner.Pair], _ lines: Range<Int>, _ page: PageLines) -> Bool
  {
    let facts = Set(pairs.map(\.value.field)).subtracting([.other, .origin])
    let labelled = Set(pairs.compactMap { page.lines[$0.lines.lowerBound].cell?.row })
    let rows = Set(page.lines[lines].compactMap { $0.cell?.row })
    return facts.count >= fewestFacts && labelled.count * 2 >= rows.count
  }
}
