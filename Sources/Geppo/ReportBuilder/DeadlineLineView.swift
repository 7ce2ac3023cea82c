/// Deadlines on a line, as an SVG image.
struct DeadlineLineView {
  /// In the units of the image.
  private enum Measure {
    static let (width, margin, lane, label) = (760, 16, 20, 170)
    static let axis = width - 2 * margin - label
  }

  var title: String
  var words: String
  var width = Measure.width
  var height: Int
  var start: String
  var axisY: Int
  var axisStart = Measure.margin
  var axisEnd = Measure.margin + Measure.axis
  var startY: Int
  var marks: [DeadlineMarkView] = []

  init(_ line: DeadlineLine, wording: Phrasing) {
    title = wording[.deadlineLine]
    words = line.inWords
    start = "\(wording[.deadlineLineStart])（\(line.from.japanese)）"
    var ends: [Int] = []
    for mark in line.marks {
      let x = Measure.margin + line.position(of: mark) * Measure.axis / line.length
      let lane = ends.firstIndex { $0 < x } ?? ends.count
      if lane == ends.count { ends.append(0) }
      ends[lane] = x + Measure.label
      marks.append(
        DeadlineMarkView(x: x, lane: lane, text: line.label(of: mark)))
    }
    axisY = Measure.lane * ends.count + 14
    for index in marks.indices { marks[index].place(axis: axisY, lane: Measure.lane) }
    startY = axisY + 18
    height = axisY + 26
  }
}

struct DeadlineMarkView {
  var x: Int
  var text: String
  var textX: Int
  var textY = 0
  var top = 0
  var bottom = 0
  private let lane: Int

  init(x: Int, lane: Int, text: String) {
    (self.x, self.lane, self.text, textX) = (x, lane, text, x + 5)
  }

  mutating func place(axis: Int, lane height: Int) {
    textY = axis - 8 - lane * height
    (top, bottom) = (textY - 10, axis)
  }
}
