/// How high rows of a sheet have to be for their texts: programs that make a file do not lay it out, and not all that open it do.
enum SheetLines {
  /// A line of ten points.
  private static let lineHeight = 16

  /// In points, for a text in a column of a width in characters.
  static func height(of text: String, width: Int) -> Int { lines(of: text, width: width) * lineHeight }

  /// Of the highest cell.
  static func height(of row: [CSVCell], widths: [Int]) -> Int {
    zip(row, widths).map { cell, width in
      if case .text(let text) = cell { height(of: text, width: width) } else { lineHeight }
    }.max() ?? lineHeight
  }

  private static func lines(of text: String, width: Int) -> Int {
    let room = max(2, width)
    return text.split(separator: "\n", omittingEmptySubsequences: false).reduce(0) { lines, part in
      let length = part.unicodeScalars.reduce(0) { $0 + ($1.value < 0x1100 ? 1 : 2) }
      return lines + max(1, (length + room - 1) / room)
    }
  }
}
