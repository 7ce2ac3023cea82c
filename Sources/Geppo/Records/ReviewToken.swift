/// The hidden cell of a review row: the last decision that its reader sees, and marks by which a cell is known to say
/// what geppo wrote there, whatever a spreadsheet did to the file and the glossary to the words.
struct ReviewToken: Hashable, Sendable {
  /// `Decision.number` of the last decision on the document when the row was written.
  let seen: Int
  /// Of a task: what its decisions are recorded under.
  let task: String?
  private let marks: [ReviewColumn: String]

  private static let version = "r1"
  private static let marked = ReviewColumn.ofDocuments.filter {
    $0.isCorrectable || $0.field != nil || $0 == .file
  }
  private static let versionOfTasks = "t1"
  private static let length = 4

  /// `cells` are the texts of the row as they are written.
  init(seen: Int, cells: (ReviewColumn) -> String) {
    self.seen = seen
    task = nil
    marks = Dictionary(uniqueKeysWithValues: Self.marked.map { ($0, Self.mark(cells($0))) })
  }

  /// Of a task, with the text of its cell 不要.
  init(task: String, seen: Int, unneeded: String) {
    self.seen = seen
    self.task = task
    marks = [.unneeded: Self.mark(unneeded)]
  }

  /// Nil when the text is none that geppo writes.
  init?(_ text: String) {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    if parts.first == Self.versionOfTasks[...] {
      self.init(ofTask: text)
      return
    }
    guard parts.count == 3, parts[0] == Self.version, let seen = parts[1].digits,
      parts[2].count == Self.marked.count * Self.length
    else { return nil }
    let digits = Array(parts[2])
    let marks = Self.marked.enumerated().map { index, column in
      (column, String(digits[(index * Self.length)..<((index + 1) * Self.length)]))
    }
    self.init(seen: seen, task: nil, marks: Dictionary(uniqueKeysWithValues: marks))
  }

  private init(seen: Int, task: String?, marks: [ReviewColumn: String]) {
    (self.seen, self.task, self.marks) = (seen, task, marks)
  }

  /// `t1-3-09af-original:…`
  private init?(ofTask text: String) {
    let parts = text.split(separator: "-", maxSplits: 3, omittingEmptySubsequences: false)
    guard parts.count == 4, let seen = parts[1].digits, parts[2].count == Self.length,
      ReviewTask(of: String(parts[3])) != nil
    else { return nil }
    self.init(seen: seen, task: String(parts[3]), marks: [.unneeded: String(parts[2])])
  }

  /// `r1-3-09af…`: no spreadsheet takes it for a number or a day.
  var text: String {
    if let task { return "\(Self.versionOfTasks)-\(seen)-\(marks[.unneeded] ?? "")-\(task)" }
    return "\(Self.version)-\(seen)-" + Self.marked.map { marks[$0] ?? "" }.joined()
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
