import Markup

/// Makes the blocks of a body from its lines.
struct BlockReader {
  let tree: MarkupTree
  let page: PageLines
  /// Lines that were read as facts: they are not text.
  let consumed: Set<Int>

  func blocks(_ range: Range<Int>) -> [Block] {
    let tables = dataTables(in: range)
    var blocks: [Block] = []
    var index = range.lowerBound
    while index < range.upperBound {
      if consumed.contains(index) {
        index += 1
      } else if let cell = page.lines[index].cell, tables.contains(cell.table) {
        let end = endOfTable(cell.table, from: index, to: range.upperBound)
        blocks.append(table(cell.table, firstLine: page.lines[index].line))
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
    let whole = page.lines[range].reduce(0) { $0 + $1.size - $1.linked }
    for index in range {
      let line = page.lines[index]
      if let around = layout?.surroundings[index] {
        dropped[index] = around
        continue
      }
      let rule = Furniture.rule(of: line.text)
      switch rule?.form {
      case .end where textSoFar * 3 >= whole: return (range.lowerBound..<index, dropped)
      case nil: textSoFar += line.size - line.linked
      default: dropped[index] = rule?.name
      }
    }
    return (range, dropped)
  }

  private func block(_ line: PageLines.Line) -> Block {
    Block(kind: kind(of: line), text: line.text, line: line.line)
  }

  private func kind(of line: PageLines.Line) -> Block.Kind {
    if line.heading > 0 || Headings.isHeading(line.text) { return .heading }
    return line.isListItem ? .listItem : .paragraph
  }

  // MARK: Tables

  /// A table of data: no table inside, two rows and columns at least, cells of a moderate length.
  private func dataTables(in range: Range<Int>) -> Set<MarkupTree.Node> {
    var shapes: [MarkupTree.Node: TableShape] = [:]
    for line in page.lines[range] {
      guard let cell = line.cell, !page.outerTables.contains(cell.table) else { continue }
      shapes[cell.table, default: TableShape()].add(line, cell)
    }
    return Set(shapes.filter { $0.value.isData }.keys)
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

  /// A tab between two cells, a line feed between two rows, a space between two lines of one cell.
  private func table(_ node: MarkupTree.Node, firstLine: Int) -> Block {
    let rows = tree.elements(named: "tr", below: node).map { row in
      tree.children(of: row).filter { ["td", "th"].contains(tree.name(of: $0)) }.map(cellText).joined(
        separator: "\t")
    }
    let text = rows.filter { $0.contains { $0 != "\t" } }.joined(separator: "\n")
    return Block(kind: .table, text: text, line: firstLine)
  }

  private func cellText(_ cell: MarkupTree.Node) -> String {
    page.range(of: cell, in: tree).filter { !consumed.contains($0) }.map { page.lines[$0].text }
      .joined(separator: " ")
  }
}

/// How Chinese documents number their headings.
enum Headings {
  static let longest = 40

  /// `一、总体要求`, `（二）基本原则`, `第三章 附则`: short, without the end of a sentence.
  static func isHeading(_ text: String) -> Bool {
    guard Prose.size(text) <= longest, let last = text.unicodeScalars.last,
      !"。；，：！".unicodeScalars.contains(last)
    else { return false }
    var rest = text.unicodeScalars[...]
    if rest.first == "第" {
      let number = rest.dropFirst().prefix(while: isNumeral)
      guard !number.isEmpty, let unit = rest.dropFirst(1 + number.count).first else { return false }
      return "章节篇编".unicodeScalars.contains(unit)
    }
    let isBracketed = rest.first == "（" || rest.first == "("
    if isBracketed { rest = rest.dropFirst() }
    let number = rest.prefix(while: isNumeral)
    guard !number.isEmpty, let after = rest.dropFirst(number.count).first else { return false }
    return isBracketed ? after == "）" || after == ")" : after == "、"
  }

  private static func isNumeral(_ scalar: Unicode.Scalar) -> Bool {
    "一二三四五六七八九十百".unicodeScalars.contains(scalar)
  }
}
