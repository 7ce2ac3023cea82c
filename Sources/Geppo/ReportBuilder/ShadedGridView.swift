/// A grid of numbers as an SVG image: values plain and stored, as templates read them.
struct ShadedGridView {
  /// In the units of the image.
  private enum Measure {
    static let (name, cell, row, head, line, letters) = (150, 56, 24, 50, 14, 4)
  }

  var id: String
  var title: String
  var words: String
  var width: Int
  var height: Int
  var texts: [ShadedGridText] = []
  var cells: [ShadedGridCell] = []

  init(_ grid: ShadedGrid, id: String) {
    self.id = id
    title = grid.title
    words = grid.inWords
    width = Measure.name + Measure.cell * grid.columns.count + 2
    height = Measure.head + Measure.row * grid.rows.count + 2
    texts.append(ShadedGridText(x: 4, y: Measure.head - 10, text: grid.corner, isCentred: false))
    for (index, column) in grid.columns.enumerated() {
      let centre = Measure.name + Measure.cell * index + Measure.cell / 2
      let lines = Self.lines(of: column)
      for (line, text) in lines.enumerated() {
        let y = Measure.head - 10 - Measure.line * (lines.count - 1 - line)
        texts.append(ShadedGridText(x: centre, y: y, text: text, isCentred: true))
      }
    }
    for (index, row) in grid.rows.enumerated() {
      let top = Measure.head + Measure.row * index
      texts.append(ShadedGridText(x: 4, y: top + 17, text: row.name, isCentred: false))
      for (column, (value, shade)) in zip(row.values, grid.shades(of: row)).enumerated() {
        cells.append(
          ShadedGridCell(
            value, shade: shade, x: Measure.name + Measure.cell * column, y: top,
            width: Measure.cell, height: Measure.row))
      }
    }
  }

  /// Three lines at most; what does not fit is cut with a mark.
  private static func lines(of name: String) -> [String] {
    var lines: [String] = []
    var rest = name[...]
    while !rest.isEmpty, lines.count < 3 {
      let isLast = lines.count == 2 && rest.count > Measure.letters
      lines.append(isLast ? rest.prefix(Measure.letters - 1) + "…" : String(rest.prefix(Measure.letters)))
      rest = rest.dropFirst(Measure.letters)
    }
    return lines
  }
}

struct ShadedGridText {
  var x: Int
  var y: Int
  var text: String
  var isCentred: Bool
}

struct ShadedGridCell {
  var x: Int
  var y: Int
  var width: Int
  var height: Int
  /// `g0` to `g4`, as the style sheet calls the steps.
  var shade: String
  var isDark: Bool
  var value: String
  var textX: Int
  var textY: Int

  init(_ value: Int, shade: Int, x: Int, y: Int, width: Int, height: Int) {
    (self.x, self.y, self.width, self.height) = (x, y, width, height)
    self.shade = "g\(shade)"
    isDark = shade == ShadedGrid.shades - 1
    self.value = value == 0 ? "" : "\(value)"
    (textX, textY) = (x + width / 2, y + 17)
  }
}
