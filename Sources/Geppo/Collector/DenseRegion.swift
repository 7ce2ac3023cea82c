import Markup

/// Where the text of a page stands when no known container holds it: the run of lines with the greatest sum of
/// scores, so that bare `<br>` layouts and layout tables are read like any other.
struct DenseRegion {
  let tree: MarkupTree
  let page: PageLines
  let layout: PageLayout

  struct Run: Hashable, Sendable {
    var lines: Range<Int>
    var sum: Int
  }

  /// Sentences count by their length; links, furniture and surroundings against it; cells of a data table for nothing.
  /// What stands around a text may also stand in the middle of it, and is dropped there; a list of teasers does not.
  func score(_ index: Int) -> Int {
    let line = page.lines[index]
    if layout.furniture[index] != nil { return -20 }
    if let around = layout.surroundings[index] {
      return around == PageLayout.teaser ? -10 - min(line.size, 30) : -6
    }
    if line.isLink { return -5 - min(line.linked, 40) }
    if Prose.isProse(line) || Prose.endsSentence(line) { return line.size - line.linked }
    if let cell = line.cell, !page.outerTables.contains(cell.table) { return 0 }
    return line.size >= 12 ? 1 : -3
  }

  /// The best run over scores by line.
  func bestRun(_ scores: [Int]) -> Run? {
    var best = Run(lines: 0..<0, sum: 0)
    var run = (sum: 0, start: 0)
    for (index, score) in scores.enumerated() {
      if run.sum <= 0 { run = (0, index) }
      run.sum += score
      if run.sum > best.sum { best = Run(lines: run.start..<index + 1, sum: run.sum) }
    }
    return best.lines.isEmpty ? nil : best
  }

  /// The run with the short lines of text before and after it, inside the element that holds it.
  func grown(_ run: Range<Int>) -> Range<Int> {
    grown(run, within: page.range(of: commonBlock(of: run), in: tree))
  }

  /// The lowest block element that holds all lines of the run.
  private func commonBlock(of run: Range<Int>) -> MarkupTree.Node {
    var node = page.lines[run.lowerBound].block
    let last = page.lines[run.upperBound - 1].first
    while !tree.isNode(last, below: node), let parent = tree.parent(of: node) { node = parent }
    // A text of one paragraph stands beside its title and signature, not above them.
    if page.range(of: node, in: tree) == run, let parent = tree.parent(of: node) { node = parent }
    return node
  }

  /// Titles before and signatures after the run are short, but text; so are tables after it, however long.
  private func grown(_ run: Range<Int>, within limits: Range<Int>) -> Range<Int> {
    var start = run.lowerBound
    var end = run.upperBound
    var shortLines = 0
    while start > limits.lowerBound, run.lowerBound - start < 6, isText(start - 1) { start -= 1 }
    while end < limits.upperBound, shortLines < 12, isText(end) {
      if !isData(end) { shortLines += 1 }
      end += 1
    }
    return start..<end
  }

  private func isData(_ index: Int) -> Bool {
    page.lines[index].cell.map { !page.outerTables.contains($0.table) } ?? false
  }

  private func isText(_ index: Int) -> Bool {
    !page.lines[index].isLink && layout.mayBeText(index)
  }
}
