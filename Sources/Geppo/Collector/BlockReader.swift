import Markup

/// Makes the blocks of a body from its lines.
struct BlockReader {
  let tree: MarkupTree
  let page: PageLines
  /// Lines that were read as facts: they are not text.
  let consumed: Set<Int>

  func blocks(_ range: Range<Int>) -> [Block] {
    let tables = Self.dataTables(in: range, page)
    let reader = TableReader(tree: tree, page: page, consumed: consumed)
    var blocks: [Block] = []
    var index = range.lowerBound
    while index < range.upperBound {
      if consumed.contains(index) {
        index += 1
      } else if let cell = page.lines[index].cell, tables.contains(cell.table) {
        let end = endOfTable(cell.table, from: index, to: range.upperBound)
        blocks.append(reader.block(cell.table, firstLine: page.lines[index].line))
        index = end
      } else {
        blocks.append(block(page.lines[index]))
        index += 1
      }
    }
    return blocks
  }

  /// The lines of a body without furniture, without what stands around the text, and without all that follows its end.
  static func withoutFurniture(_ range: Range<Int>, _ page: PageLines, _ layout: PageLayout?) -> (
    range: Range<Int>, dropped: [Int: String]
  ) {
    var dropped: [Int: String] = [:]
    var textSoFar = 0
    let furniture = range.map { index in
      layout.map { $0.furniture[index] } ?? Furniture.rule(of: page.lines[index].text)
    }
    let known = { (index: Int) in furniture[index - range.lowerBound] }
    let cells = cellsOfData(in: range, page, furniture: known)
    let whole = page.lines[range].reduce(0) { $0 + $1.size - $1.linked }
    let prose = range.filter { Prose.isProse(page.lines[$0]) && known($0) == nil }
    for index in range {
      let line = page.lines[index]
      if let around = layout?.surroundings[index] {
        dropped[index] = around
        continue
      }
      let isInside = prose.first.map { $0 < index } ?? false && prose.last.map { index < $0 } ?? false
      let rule = known(index)?.isAround == true && isInside ? nil : known(index)
      switch rule?.form {
      case .end where textSoFar * 3 >= whole: return (range.lowerBound..<index, dropped)
      case nil: textSoFar += line.size - line.linked
      case .words where cells.contains(index): textSoFar += line.size
      default: dropped[index] = rule?.name
      }
    }
    return (range, dropped)
  }

  private func block(_ line: PageLines.Line) -> Block {
    let number = ClauseScan.number(of: line.text)
    return Block(kind: BlockKinds.kind(of: line, number), text: line.text, line: line.line, number: number)
  }

  // MARK: Tables

  /// A table of data: no table inside, two rows and columns at least, cells of a moderate length.
  private static func dataTables(in range: Range<Int>, _ page: PageLines) -> Set<MarkupTree.Node> {
    var shapes: [MarkupTree.Node: TableShape] = [:]
    for line in page.lines[range] {
      guard let cell = line.cell, !page.outerTables.contains(cell.table) else { continue }
      shapes[cell.table, default: TableShape()].add(line, cell)
    }
    return Set(shapes.filter { $0.value.isData }.keys)
  }

  /// Lines in tables of data, where 大 or 推荐 is no button; a table of little but buttons is none.
  private static func cellsOfData(
    in range: Range<Int>, _ page: PageLines, furniture: (Int) -> Furniture.Rule?
  ) -> Set<Int> {
    let tables = dataTables(in: range, page)
    guard !tables.isEmpty else { return [] }
    let lines = range.filter { page.lines[$0].cell.map { tables.contains($0.table) } ?? false }
    let groups = Dictionary(grouping: lines) { page.lines[$0].cell?.table }
    return Set(
      groups.values.filter { lines in
        lines.count { furniture($0) != nil } * 2 < lines.count
      }.joined())
  }

  private struct TableShape {
    private var rows = 0
    private var widestRow = 0
    private var cellsInRow = 0
    private var lastRow: MarkupTree.Node?
    private var lastCell: MarkupTree.Node?
    private var longest = 0

    var isData: Bool { rows >= 2 && widestRow >= 2 && longest <= 600 }

    mutating func add(_ line: PageLines.Line, _ cell: PageLines.Cell) {
      if cell.row != lastRow {
        rows += 1
        cellsInRow = 0
        lastRow = cell.row
      }
      if cell.cell != lastCell {
        cellsInRow += 1
        lastCell = cell.cell
      }
      widestRow = max(widestRow, cellsInRow)
      longest = max(longest, line.size)
    }
  }

  private func endOfTable(_ table: MarkupTree.Node, from start: Int, to limit: Int) -> Int {
    (start..<limit).first { page.lines[$0].cell?.table != table } ?? limit
  }
}
