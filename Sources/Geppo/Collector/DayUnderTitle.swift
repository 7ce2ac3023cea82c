/// A day alone right under the title: `2018年12月3日`, `（2018年12月3日）`, `[2018-12-03]`, with only other facts between,
/// or beside the number. Inside the container of a known system a day in words is the document's own.
enum DayUnderTitle {
  struct Found: Hashable, Sendable {
    /// Of the page's lines.
    var index: Int
    var day: Day
    /// Beside the number in the same line.
    var isBesideNumber: Bool
  }

  private static let longest = 40

  static func all(_ title: String, in evidence: PageEvidence) -> [Found] {
    let lines = evidence.lines.lines
    let end = evidence.body.lines.isEmpty ? lines.count : evidence.body.firstProse(in: evidence.lines)
    guard !title.isEmpty, let above = evidence.titleLine(title, before: end) else { return [] }
    var found: [Found] = []
    for index in lines.indices[(above + 1)...].prefix(while: { $0 < end }) {
      let beside = dayBesideNumber(lines[index])
      if let day = day(lines[index]) ?? beside {
        guard !isOfDocument(index, evidence) else { return found }
        found.append(Found(index: index, day: day, isBesideNumber: beside != nil))
      } else if !isFact(index, evidence) {
        return found
      }
    }
    return found
  }

  /// The day where the line has one and nothing else.
  static func day(_ line: PageLines.Line) -> Day? {
    guard line.size <= longest, !line.isLink else { return nil }
    var text = line.text.trimmingSpaces()
    for (open, close) in [("（", "）"), ("(", ")"), ("[", "]"), ("【", "】"), ("［", "］"), ("〔", "〕")]
    where text.hasPrefix(open) && text.hasSuffix(close) {
      text = text.dropFirst().dropLast().trimmingSpaces()
    }
    let days = ChineseDate.all(in: text)
    guard let only = days.first, text[only.range].count == text.count else { return nil }
    return only.day
  }

  private static func dayBesideNumber(_ line: PageLines.Line) -> Day? {
    guard let number = NumberAmongFacts.number(in: line, isLabelled: false),
      let found = DocumentNumber.all(in: line.text).first, found.number.description == number
    else { return nil }
    return ChineseDate.parse(
      "\(line.text[..<found.range.lowerBound]) \(line.text[found.range.upperBound...])")
  }

  private static func isOfDocument(_ index: Int, _ evidence: PageEvidence) -> Bool {
    evidence.body.step.hasPrefix("container ") && evidence.body.lines.contains(index)
      && Prose.hanCount(evidence.lines.lines[index].text) > 0
  }

  private static func isFact(_ index: Int, _ evidence: PageEvidence) -> Bool {
    let lines = evidence.lines.lines
    return evidence.labelLines.contains(index) || evidence.body.dropped[index] != nil
      || Furniture.rule(of: lines[index].text) != nil || DateLine.isOne(lines[index].text)
      || NumberLine.number(at: index, in: lines) != nil
  }
}
