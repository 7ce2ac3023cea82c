/// Dates that the text itself states: entry into force, end of validity, deadline for comments.
enum TextDates {
  struct Rule: Sendable {
    let name: String
    let kind: DatedFact.Kind
    let reason: String
    /// What stands before and after the date, each without spaces.
    let fits: @Sendable (_ before: String, _ after: String) -> Bool
  }

  static let rules: [Rule] = [
    Rule(
      name: "自…起施行", kind: .inForce, reason: "last article or notice; 的 after it tells of another document",
      fits: { before, after in
        ["自", "从", "于"].contains(where: before.hasSuffix)
          && startings.contains { after.hasPrefix($0) && !after.dropFirst($0.count).hasPrefix("的") }
      }),
    Rule(
      name: "有效期至", kind: .expiry, reason: "normative documents of provinces and cities",
      fits: { before, _ in validities.contains { before.hasSuffix($0) } }),
    Rule(
      name: "于…前反馈", kind: .commentDeadline, reason: "notices that ask for comments",
      fits: { _, after in
        ["前", "之前", "以前"].contains { after.hasPrefix($0) }
          && replies.contains { after.prefix(40).contains($0) }
      }),
    Rule(
      name: "截止", kind: .commentDeadline, reason: "consultations with a period",
      fits: { before, after in
        let tail = before.suffix(12)
        return ["截止时间", "截止日期", "截至", "截止到", "截止"].contains { tail.contains($0) } && asks(before + after)
      }),
    Rule(
      name: "征求意见…至", kind: .commentDeadline, reason: "公示期、征求意见期自…至…",
      fits: { before, after in
        marks.contains { before.hasSuffix($0) } && asks(before.suffix(40) + after)
      }),
  ]

  private static let startings = ["起施行", "起实施", "起执行", "起正式施行", "起正式实施", "起生效", "施行", "起开始施行"]
  /// Between the ends of a period.
  private static let marks = ["至", "到", "—", "－", "-"]
  private static let validities = ["有效期至", "有效期截至", "有效期限至", "有效期到", "施行至", "执行至", "实施至", "有效至"]
  private static let replies = ["反馈", "意见", "建议", "函告", "报送", "寄送", "发送"]

  private static func asks(_ text: String) -> Bool {
    text.contains("意见") && ["征求", "征集", "反馈", "公示"].contains { text.contains($0) }
  }

  /// The first date of each kind in the blocks.
  static func read(_ blocks: [Block], file: String) -> [DatedFact] {
    var facts: [DatedFact] = []
    for block in blocks where block.kind != .table && rules.contains(where: { mayHold($0, block.text) }) {
      for fact in stated(in: block, file: file) where !facts.contains(where: { $0.kind == fact.kind }) {
        facts.append(fact)
      }
    }
    return facts
  }

  /// Dates are searched only in blocks with a word of some rule.
  private static func mayHold(_ rule: Rule, _ text: String) -> Bool {
    switch rule.kind {
    case .inForce: text.contains("行") || text.contains("生效") || text.contains("实施")
    case .expiry: text.contains("有效期")
    default: text.contains("意见") || text.contains("反馈")
    }
  }

  private static func stated(in block: Block, file: String) -> [DatedFact] {
    ChineseDate.all(in: block.text).flatMap { found in
      let before = Compact.of(block.text[..<found.range.lowerBound].suffix(60))
      let after = Compact.of(block.text[found.range.upperBound...].prefix(60))
      let end = endOfPeriod(from: found.day, after).map { end in
        (day: end.day, before: before + end.mark, after: end.after)
      }
      return [(day: found.day, before: before, after: after), end].compactMap { $0 }.flatMap { date in
        rules.filter { $0.fits(date.before, date.after) }.map {
          DatedFact(
            kind: $0.kind, day: date.day, location: .line(file: file, line: block.line),
            step: "text \($0.name)")
        }
      }
    }
  }

  /// `至12月31日`, `-2019年1月31日` behind a day: the end of a period, without a year in that of its beginning or the next.
  private static func endOfPeriod(from start: Day, _ after: String) -> Ending? {
    guard let mark = marks.first(where: after.hasPrefix) else { return nil }
    let rest = after.dropFirst(mark.count)
    guard let first = rest.first, first.isNumber else { return nil }
    let years = ["", "\(start.year)年", "\(start.year + 1)年"]
    return years.lazy.compactMap { year -> Ending? in
      let dated = year + rest
      guard let found = ChineseDate.all(in: dated).first, found.range.lowerBound == dated.startIndex,
        found.day >= start
      else { return nil }
      return Ending(day: found.day, mark: mark, after: String(dated[found.range.upperBound...]))
    }.first
  }

  private struct Ending {
    var day: Day
    var mark: String
    var after: String
  }
}
