import Markup

/// Tables in front of a text that hold its facts: 索引号, 发布机构, 文号 … Rows between them whose label nobody knows, and an
/// abstract in whole sentences, are facts, too. What stands behind the last known label may be the text.
enum LabelTables {
  /// Fewer facts may stand in a table of data.
  private static let fewestFacts = 3

  /// Indices of the lines of facts in such tables that begin in front of the running text of `body`, or with it; none when
  /// they would leave no text.
  static func lines(
    of pairs: [LabelScanner.Pair], _ body: PageBody, _ page: PageLines, _ tree: MarkupTree
  ) -> Set<Int> {
    let start = body.firstProse(in: page)
    let inTables = Dictionary(grouping: pairs) { page.lines[$0.lines.lowerBound].cell?.table }
    let facts = inTables.reduce(into: Set<Int>()) { found, entry in
      guard let table = entry.key, !page.outerTables.contains(table) else { return }
      let lines = page.range(of: table, in: tree)
      guard lines.lowerBound <= start, isOfFacts(entry.value, lines, page) else { return }
      found.formUnion(lines.lowerBound..<end(of: entry.value, in: lines, page))
    }
    let left = body.lines.filter { !facts.contains($0) }.reduce(0) { $0 + page.lines[$1].text.count }
    let hidden = facts.contains { page.lines[$0].text.count >= Prose.leastOfText }
    return hidden && left < Prose.leastOfText ? [] : facts
  }

  /// Behind the row of the last label that is known, and of rows of a few words.
  private static func end(
    of pairs: [LabelScanner.Pair], in lines: Range<Int>, _ page: PageLines
  ) -> Int {
    let known = pairs.filter { $0.value.field != .other }.map(\.lines)
    guard let last = known.map(\.lowerBound).max() else { return lines.lowerBound }
    var end = last
    for row in rows(of: lines.drop { $0 <= last }, page) {
      let words = row.map { page.lines[$0].text }.joined()
      let isFact = words.count < Prose.leastOfText && !words.contains("。")
      guard isFact || page.lines[row[0]].cell?.row == page.lines[last].cell?.row else { break }
      end = row[row.count - 1]
    }
    return end + 1
  }

  /// Lines of one row together.
  private static func rows(of lines: Range<Int>, _ page: PageLines) -> [[Int]] {
    lines.reduce(into: []) { rows, line in
      if let first = rows.last?.first, page.lines[first].cell?.row == page.lines[line].cell?.row {
        rows[rows.count - 1].append(line)
      } else {
        rows.append([line])
      }
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
