/// Deadlines on a line, as an SVG image.
struct DeadlineLineView {
  /// In the units of the image.
  private enum Measure {
    static let (width, margin, lane, letter, gap) = (760, 16, 20, 12, 8)
    /// From a mark to its text.
    static let indent = 5
    static let shortestAxis = 300
  }

  var title: String
  var words: String
  var width: Int
  var height: Int
  var start: String
  var axisY: Int
  var axisStart = Measure.margin
  var axisEnd: Int
  var startY: Int
  var rest: String
  var hasRest: Bool
  var restY: Int
  var marks: [DeadlineMarkView]

  init(_ line: DeadlineLine, wording: Phrasing) {
    title = wording[.deadlineLine]
    start = "\(wording[.deadlineLineStart])（\(line.from.japanese)）"
    rest = line.remainder(wording)
    words = line.inWords + rest
    hasRest = !rest.isEmpty
    let labels = line.marks.map(line.label)
    let widths = labels.map { Measure.indent + LetterWidth.of($0, letter: Measure.letter) }
    // The text of the last mark stands behind the line's end.
    let behind = widths.max() ?? 0
    let axis = max(Measure.width - 2 * Measure.margin - behind, Measure.shortestAxis)
    width = axis + 2 * Measure.margin + behind
    axisEnd = Measure.margin + axis
    let places = line.marks.map { Measure.margin + line.position(of: $0) * axis / line.length }
    let lanes = Self.lanes(zip(places, widths).map { $0..<($0 + $1 + Measure.gap) })
    let axisY = Measure.lane * ((lanes.max() ?? 0) + 1) + 14
    marks = zip(zip(places, labels), lanes).map { mark, lane in
      DeadlineMarkView(
        x: mark.0, textX: mark.0 + Measure.indent, text: mark.1, textY: axisY - 8 - lane * Measure.lane,
        bottom: axisY)
    }
    self.axisY = axisY
    startY = axisY + 18
    restY = startY + Measure.lane
    height = (hasRest ? restY : startY) + 8
  }

  /// How high each text stands: above all marks to its right that it reaches, whose lines it would else cross.
  private static func lanes(_ spans: [Range<Int>]) -> [Int] {
    var lanes = Array(repeating: 0, count: spans.count)
    for index in spans.indices.reversed() {
      let reached = spans.indices.filter { $0 > index && spans[$0].lowerBound < spans[index].upperBound }
      lanes[index] = (reached.map { lanes[$0] }.max() ?? -1) + 1
    }
    return lanes
  }
}

struct DeadlineMarkView {
  var x: Int
  var textX: Int
  var text: String
  var textY: Int
  var top: Int
  var bottom: Int

  init(x: Int, textX: Int, text: String, textY: Int, bottom: Int) {
    (self.x, self.textX, self.text, self.textY, self.bottom) = (x, textX, text, textY, bottom)
    top = textY - 10
  }
}
