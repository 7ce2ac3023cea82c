/// A line that says when, by whom and from where a page was released, and nothing of what it is about.
enum DateLine {
  private static let longest = 80

  static func isOne(_ text: String) -> Bool {
    guard Prose.size(text) <= longest, Prose.mayHoldDay(text) else { return false }
    let days = ChineseDate.all(in: text)
    guard let first = days.first else { return false }
    let before = Folding.simplified(String(text[..<first.range.lowerBound])).trimmingSpaces()
    let words = Folding.simplified(without(days, text))
    if Prose.hanCount(weekdays.reduce(words) { $0.replacing($1, with: "") }) == 0 { return true }
    let isLabelled = labels.contains { words.contains($0 + "：") || words.contains($0 + ":") }
    return isLabelled && (before.isEmpty || labels.contains { before.prefix(6).contains($0) })
  }

  private static func without(_ days: [ChineseDate.Occurrence], _ text: String) -> String {
    var rest = ""
    var start = text.startIndex
    for day in days {
      rest += text[start..<day.range.lowerBound]
      start = day.range.upperBound
    }
    return rest + text[start...]
  }

  private static let weekdays = "一二三四五六日天".map { "星期\($0)" }
  private static let labels = ["来源", "时间", "日期", "作者", "编辑", "字号", "字体", "浏览次数"]
}
