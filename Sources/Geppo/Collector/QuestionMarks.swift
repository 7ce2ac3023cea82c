/// Text that a program saved in a code page without its characters: a `?` stands for each, and nothing brings them back.
enum QuestionMarks {
  /// Marks side by side that nobody writes.
  private static let shortestRun = 4
  private static let least = 20

  /// How many characters were lost; 0 unless they are a good part of what the page shows.
  static func lost(in page: PageLines) -> Int {
    let lost = page.lines.reduce(0) { $0 + marks(in: $1.text) }
    let all = page.lines.reduce(0) { $0 + $1.size }
    return lost >= least && lost * 4 >= all ? lost : 0
  }

  /// Marks in rows; one alone may be a question.
  static func marks(in text: String) -> Int {
    var (marks, run) = (0, 0)
    for byte in text.utf8 {
      run = byte == 0x3F ? run + 1 : 0
      if run == shortestRun { marks += shortestRun } else if run > shortestRun { marks += 1 }
    }
    return marks
  }
}
