/// A grid of numbers as an SVG image: values plain and stored, as templates read them.
struct ShadedGridView {
  /// In the units of the image.
  private enum Measure {
    static let (name, cell, row, head, line, letter) = (150, 56, 24, 54, 14, 12)
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
    let longest = (grid.rows.map(\.name.count) + [grid.corner.count]).max() ?? 0
    let name = max(Measure.name, longest * Measure.letter + 8)
    width = name + Measure.cell * grid.columns.count + 2
    height = Measure.head + Measure.row * grid.rows.count + 2
    texts.append(ShadedGridText(x: 4, y: Measure.head - 10, text: grid.corner, isCentred: false))
    for (index, column) in grid.columns.enumerated() {
      let centre = name + Measure.cell * index + Measure.cell / 2
      let lines = ColumnHead.lines(of: column)
      for (line, text) in lines.enumerated() {
        let y = Measure.head - 10 - Measure.line * (lines.count - 1 - line)
        texts.append(ShadedGridText(x: centre, y: y, text: text, isCentred: true))
      }
    }
    for (index, row) in grid.rows.enumerated() {
      let top = Measure.head + Measure.row * index
      texts.append(ShadedGridText(x: 4, y: top + 17, text: row.name, isCentred: false))
      for (column, (text, shade)) in zip(grid.texts(of: row), grid.shades(of: row)).enumerated() {
        cells.append(
          ShadedGridCell(
            text, shade: shade, x: name + Measure.cell * column, y: top, width: Measure.cell,
            height: Measure.row))
      }
    }
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

  init(_ value: String, shade: Int, x: Int, y: Int, width: Int, height: Int) {
    (self.x, self.y, self.width, self.height) = (x, y, width, height)
    self.shade = "g\(shade)"
    isDark = shade == ShadedGrid.shades - 1
    self.value = value
    (textX, textY) = (x + width / 2, y + 17)
  }
}
