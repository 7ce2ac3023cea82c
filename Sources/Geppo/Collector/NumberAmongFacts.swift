/// A line that has the number without a label among days and labelled facts: `（某环发〔2018〕7号　2018年12月3日）`,
/// `发布时间：2018-12-03　某环发〔2018〕7号　浏览次数：12`.
enum NumberAmongFacts {
  private static let longest = 120

  /// Nil where the line has another number, too, or other words.
  static func number(in line: PageLines.Line, isLabelled: Bool) -> String? {
    guard line.size <= longest, !line.isLink else { return nil }
    let all = DocumentNumber.all(in: line.text)
    guard all.count == 1, let found = all.first, found.number.form != .running, !found.number.code.isEmpty
    else { return nil }
    let before = line.text[..<found.range.lowerBound]
    let behind = line.text[found.range.upperBound...]
    guard stands(before.unicodeScalars.last, behind.unicodeScalars.first), !line.text.contains("《") else {
      return nil
    }
    let rest = "\(before) \(behind)"
    return isLabelled || isOfDays(rest) || DateLine.isOne(rest) ? found.number.description : nil
  }

  /// Whether the number is a word of its own: behind a colon it is the value of a label that nobody knows.
  private static func stands(_ before: Unicode.Scalar?, _ behind: Unicode.Scalar?) -> Bool {
    (before.map { $0.isSpaceOrInvisible || "（(【[|｜".unicodeScalars.contains($0) } ?? true)
      && (behind.map { $0.isSpaceOrInvisible || "）)】]（(【[|｜".unicodeScalars.contains($0) } ?? true)
  }

  /// Days, their times and signs, and one day at least.
  private static func isOfDays(_ text: String) -> Bool {
    let days = ChineseDate.all(in: text)
    let rest = days.reduce(text) { $0.replacing(text[$1.range], with: " ") }
    return !days.isEmpty && Prose.hanCount(rest) == 0
  }
}
