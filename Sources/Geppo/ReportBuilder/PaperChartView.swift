/// Bars as lines of an SVG image: below the name of each category a bar a series, with its number behind it. All values are
/// stored and plain, as templates read them.
struct PaperChartView {
  /// In the units of the image.
  private enum Measure {
    static let (line, indent, bars, longest) = (20, 12, 150, 480)
    static let width = bars + longest + 90
  }

  var title: String
  var label: String
  var width: Int
  var height: Int
  var lines: [PaperChartLine] = []

  init(_ chart: Paper.Chart) {
    title = chart.title
    width = Measure.width
    for (category, values) in zip(chart.categories, chart.values) {
      lines.append(PaperChartLine(category: category, y: Measure.line * (lines.count + 1) - 6, x: 0))
      // Times and heads have no common measure: each category has its own.
      let most = max(1, values.compactMap(\.self).max() ?? 1)
      for (name, value) in zip(chart.series, values) {
        let y = Measure.line * (lines.count + 1) - 6
        lines.append(
          PaperChartLine(
            series: name, value: value, x: Measure.indent, y: y, bar: Measure.bars,
            length: (value ?? 0) * Measure.longest / most))
      }
    }
    height = Measure.line * lines.count + 8
    label = "\(chart.title)。数字は表と同じ"
  }
}

/// The name of a category, or one bar.
struct PaperChartLine {
  var isCategory: Bool
  var isBar: Bool
  var text: String
  var x: Int
  var y: Int
  var bar = 0
  var top = 0
  var length = 0
  var number = ""
  var numberX = 0

  init(category: String, y: Int, x: Int) {
    (isCategory, isBar, text) = (true, false, category)
    (self.x, self.y) = (x, y)
  }

  /// Of what nobody has written down there is no bar.
  init(series: String, value: Int?, x: Int, y: Int, bar: Int, length: Int) {
    (isCategory, isBar, text) = (false, true, series)
    (self.x, self.y, self.bar, self.length) = (x, y, bar, length)
    top = y - 11
    number = value.map(String.init) ?? Paper.Chart.unknown
    numberX = bar + length + 6
  }
}
