import Markup

/// Reads a table of data: rows of one width, with what spans and what heads them.
struct TableReader {
  let tree: MarkupTree
  let page: PageLines
  /// Lines that are not text.
  let consumed: Set<Int>

  /// Wider or longer spans are read as if they were not there, and past so many cells all spans, also those from above:
  /// no real table has them. What a page writes itself is kept, so the cells of a table are at most so many, the cells
  /// of one span, and the written ones.
  static let widestSpan = 100
  static let mostCells = 200_000

  private struct Row {
    var cells: [String] = []
    var isNamed = false
  }

  /// A tab between two cells, a line feed between two rows, a space between two lines of one cell.
  func block(_ table: MarkupTree.Node, firstLine: Int) -> Block {
    let (rows, spans) = rows(of: table)
    let width = rows.map(\.cells.count).max() ?? 0
    let isWorthwhile = rows.count * width <= TableReader.mostCells
    let text = rows.map { row in
      let missing = isWorthwhile ? width - row.cells.count : 0
      return (row.cells + Array(repeating: "", count: missing)).joined(separator: "\t")
    }.joined(separator: "\n")
    return Block(
      kind: .table, text: text, line: firstLine,
      grid: TableGrid(headerRows: headerRows(rows, spans, width), spans: spans))
  }

  // MARK: Cells

  /// Rows that have any text, with the places that spans from above take.
  private func rows(of table: MarkupTree.Node) -> ([Row], [TableSpan]) {
    var rows: [Row] = []
    var spans: [TableSpan] = []
    // By column, where a cell reaches down: the first row below it, as the page counts rows.
    var taken: [Int: Int] = [:]
    // By row of the page, the first row with text from there on.
    var places: [Int] = []
    var count = 0
    for (number, element) in tree.elements(named: "tr", below: table).enumerated() {
      places.append(rows.count)
      let cells = tree.children(of: element).filter { ["td", "th"].contains(tree.name(of: $0)) }
      let texts = cells.map(text)
      guard texts.contains(where: { !$0.isEmpty }) else { continue }
      var row = Row()
      for (cell, text) in zip(cells, texts) {
        while count < TableReader.mostCells, taken[row.cells.count] ?? 0 > number {
          row.cells.append("")
          count += 1
        }
        let isLimited = count >= TableReader.mostCells
        let span = TableSpan(
          row: number, column: row.cells.count, rows: isLimited ? 1 : span("rowspan", cell),
          columns: isLimited ? 1 : span("colspan", cell))
        row.cells += [text] + Array(repeating: "", count: span.columns - 1)
        count += span.columns
        if span.rows > 1 {
          for column in span.column..<row.cells.count { taken[column] = span.row + span.rows }
        }
        if span.rows > 1 || span.columns > 1 { spans.append(span) }
      }
      row.isNamed = isHeader(element, cells)
      rows.append(row)
    }
    return (rows, spans.compactMap { shown($0, places, of: rows.count) })
  }

  /// A span by the rows that are kept: it reaches no further down than the table, and over no row that is left out.
  private func shown(_ span: TableSpan, _ places: [Int], of count: Int) -> TableSpan? {
    let end = span.row + span.rows < places.count ? places[span.row + span.rows] : count
    var span = span
    span.row = places[span.row]
    span.rows = end - span.row
    return span.rows > 1 || span.columns > 1 ? span : nil
  }

  private func span(_ name: String, _ cell: MarkupTree.Node) -> Int {
    let value = tree.attribute(name, of: cell).flatMap { Int($0.trimmingSpaces()) } ?? 1
    return (1...TableReader.widestSpan).contains(value) ? value : 1
  }

  private func text(_ cell: MarkupTree.Node) -> String {
    page.range(of: cell, in: tree).filter { !consumed.contains($0) }.map { page.lines[$0].text }
      .joined(separator: " ")
  }

  // MARK: Header rows

  private func isHeader(_ row: MarkupTree.Node, _ cells: [MarkupTree.Node]) -> Bool {
    tree.parent(of: row).map { tree.name(of: $0) == "thead" } ?? false
      || cells.allSatisfy { tree.name(of: $0) == "th" }
  }

  /// `<thead>` and rows of `<th>`; else a first row of short words over rows with numbers. A row of one cell above it is
  /// the title of the table and counts too.
  private func headerRows(_ rows: [Row], _ spans: [TableSpan], _ width: Int) -> Int {
    let named = rows.prefix(while: \.isNamed).count
    if named > 0 { return named < rows.count ? reach(of: named - 1, spans) : 0 }
    let titled =
      spans.contains { $0.row == 0 && $0.column == 0 && $0.columns == width && $0.rows == 1 } ? 1 : 0
    guard titled + 1 < rows.count, isHeadline(rows[titled]) else { return titled < rows.count ? titled : 0 }
    let end = reach(of: titled, spans)
    let hasNumbers = rows.dropFirst(end).contains { $0.cells.contains { isNumber($0) } }
    return hasNumbers && end < rows.count ? end : titled
  }

  /// The row behind the cells of a row that reach down.
  private func reach(of row: Int, _ spans: [TableSpan]) -> Int {
    spans.filter { $0.row == row }.map { $0.row + $0.rows }.reduce(row + 1, max)
  }

  private func isHeadline(_ row: Row) -> Bool {
    let words = row.cells.filter { !$0.isEmpty }
    return words.count >= 2 && words.allSatisfy { Prose.size($0) <= 20 && !isNumber($0) }
  }

  /// Begins with a digit, or is one after a sign.
  private func isNumber(_ text: String) -> Bool {
    let scalars = text.unicodeScalars.drop { "+-－≤≥<>".unicodeScalars.contains($0) }
    return scalars.first.map { (0x30...0x39).contains($0.value) } ?? false
  }
}
