import Markup

/// Where the text of a page stands when no known container holds it: the run of lines with the greatest sum of
/// scores, so that bare `<br>` layouts and layout tables are read like any other.
enum DenseRegion {
  struct Hit: Hashable, Sendable {
    var node: MarkupTree.Node
    var lines: Range<Int>
  }

  static func find(in tree: MarkupTree, _ page: PageLines) -> Hit? {
    guard let dense = bestRun(page) else { return nil }
    let node = commonBlock(of: dense, page, tree)
    return Hit(node: node, lines: grown(dense, within: page.range(of: node, in: tree), page))
  }

  /// Sentences count by their length; links and furniture against it; cells of a data table for nothing.
  private static func score(_ line: PageLines.Line, _ page: PageLines) -> Int {
    if Furniture.form(of: line.text) != nil { return -20 }
    if line.isLink { return -5 - min(line.linked, 40) }
    if Prose.isProse(line) { return line.size - line.linked }
    if let cell = line.cell, !page.outerTables.contains(cell.table) { return 0 }
    return line.size >= 12 ? 1 : -3
  }

  private static func bestRun(_ page: PageLines) -> Range<Int>? {
    var best = (sum: 0, range: 0..<0)
    var run = (sum: 0, start: 0)
    for (index, line) in page.lines.enumerated() {
      if run.sum <= 0 { run = (0, index) }
      run.sum += score(line, page)
      if run.sum > best.sum { best = (run.sum, run.start..<index + 1) }
    }
    return best.range.isEmpty ? nil : best.range
  }

  /// The lowest block element that holds all lines of the run.
  private static func commonBlock(of run: Range<Int>, _ page: PageLines, _ tree: MarkupTree)
    -> MarkupTree.Node
  {
    var node = page.lines[run.lowerBound].block
    let last = page.lines[run.upperBound - 1].first
    while !tree.isNode(last, below: node), let parent = tree.parent(of: node) { node = parent }
    // A text of one paragraph stands beside its title and signature, not above them.
    if page.range(of: node, in: tree) == run, let parent = tree.parent(of: node) { node = parent }
    return node
  }

  /// Titles before and signatures after the run are short, but text.
  private static func grown(_ run: Range<Int>, within limits: Range<Int>, _ page: PageLines) -> Range<Int> {
    var start = run.lowerBound
    var end = run.upperBound
    while start > limits.lowerBound, run.lowerBound - start < 6, isText(page.lines[start - 1]) { start -= 1 }
    while end < limits.upperBound, end - run.upperBound < 12, isText(page.lines[end]) { end += 1 }
    return start..<end
  }

  private static func isText(_ line: PageLines.Line) -> Bool {
    !line.isLink && Furniture.form(of: line.text) == nil
  }
}
