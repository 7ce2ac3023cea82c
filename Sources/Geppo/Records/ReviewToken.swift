/// The hidden cell of a review row: the last decision that its reader sees, and marks by which a cell is known to say
/// what geppo wrote there, whatever a spreadsheet did to the file and the glossary to the words.
struct ReviewToken: Hashable, Sendable {
  /// `Decision.number` of the last decision on the document when the row was written.
  let seen: Int
  private let marks: [ReviewColumn: String]

  private static let version = "r1"
  private static let marked = ReviewColumn.allCases.filter {
    $0.isCorrectable || $0.field != nil || $0 == .file
  }
  private static let length = 4

  /// `cells` are the texts of the row as they are written.
  init(seen: Int, cells: (ReviewColumn) -> String) {
    self.seen = seen
    marks = Dictionary(uniqueKeysWithValues: Self.marked.map { ($0, Self.mark(cells($0))) })
  }

  /// Nil when the text is none that geppo writes.
  init?(_ text: String) {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.count == 3, parts[0] == Self.version, let seen = parts[1].digits,
      parts[2].count == Self.marked.count * Self.length
    else { return nil }
    self.seen = seen
    let digits = Array(parts[2])
    marks = Dictionary(
      uniqueKeysWithValues: Self.marked.enumerated().map { index, column in
        (column, String(digits[(index * Self.length)..<((index + 1) * Self.length)]))
      })
  }

  /// `r1-3-09af…`: no spreadsheet takes it for a number or a day.
  var text: String {
    "\(Self.version)-\(seen)-" + Self.marked.map { marks[$0] ?? "" }.joined()
  }

  /// Whether a cell says what geppo wrote there.
  func isUnchanged(_ column: ReviewColumn, _ cell: String) -> Bool {
    marks[column].map { $0 == Self.mark(cell) } ?? true
  }

  private static func mark(_ cell: String) -> String {
    String(SHA256.hex(of: Array(plain(cell).utf8)).prefix(length))
  }

  /// Without what spreadsheets change by themselves: the quote sign before a formula, spaces and line ends, the form
  /// of a day, the point of a whole number.
  private static func plain(_ cell: String) -> String {
    var text = cell.filter { !$0.isWhitespace && $0 != "'" }
    if let day = Day(spreadsheet: text) { text = day.description }
    return text.hasSuffix(".0") ? String(text.dropLast(2)) : text
  }
}
