/// Dates that the text itself states: adoption, entry into force, end of validity, deadline for comments.
struct TextDates {
  let file: String
  let title: String
  /// Gives the year to days without one, and the beginning of periods.
  let published: Day?

  /// A day in a text, with what stands before and after it, each without spaces.
  struct Mention: Sendable {
    /// How the text gives the day.
    enum Form: Hashable, Sendable { case whole, open, period }

    var day: Day
    var before: String
    var after: String
    var form = Form.whole
    /// The title or the paragraph asks for comments.
    var isConsultation: Bool
    /// The title does: work plans speak of comments, too.
    var isTitledSo: Bool
    /// Of the page.
    var title: String
    /// The release of the page.
    var published: Day?
  }

  struct Rule: Sendable {
    let name: String
    let kind: DatedFact.Kind
    let reason: String
    var forms: Set<Mention.Form> = [.whole]
    let fits: @Sendable (Mention) -> Bool
  }

  static let rules: [Rule] = [
    Rule(
      name: "经…审议通过", kind: .adoption,
      reason: "the line under the title of rules, and orders that issue them",
      fits: { clause($0).contains("会议") && clause($0).hasSuffix("通过") }),
    Rule(
      name: "经…批准", kind: .adoption,
      reason:
        "rules that need consent, in the brackets under the title; in running text it is of other documents",
      fits: { clause($0).hasSuffix("批准") && isInBracket($0) }),
    Rule(
      name: "自…起施行", kind: .inForce, reason: "last article or notice; 的 after it tells of another document",
      fits: { mention in
        ["自", "从", "于"].contains(where: mention.before.hasSuffix)
          && (isStart(mention.after) || isFirstStart(mention.after)) && CitedForce.rule(of: mention) == nil
      }),
    Rule(
      name: "有效期至", kind: .expiry, reason: "normative documents of provinces and cities",
      fits: { mention in validities.contains { mention.before.hasSuffix($0) } }),
    Rule(
      name: "于…前反馈", kind: .commentDeadline, reason: "notices that ask for comments", forms: [.whole, .open],
      fits: { mention in
        let after = withoutTime(mention.after)
        return ["前", "之前", "以前"].contains { after.hasPrefix($0) }
          && replies.contains { after.prefix(40).contains($0) }
          && (mention.isTitledSo || mention.form == .whole && asks(mention.before + mention.after))
      }),
    Rule(
      name: "截止", kind: .commentDeadline, reason: "consultations with a period", forms: [.whole, .open],
      fits: { mention in
        let tail = mention.before.suffix(12)
        return ["截止时间", "截止日期", "截至", "截止到", "截止"].contains { tail.contains($0) }
          && asks(mention.before + mention.after)
      }),
    Rule(
      name: "征求意见…至", kind: .commentDeadline, reason: "公示期、征求意见期自…至…", forms: [.whole, .open],
      fits: { mention in
        let before = mention.before.suffix(40)
        return marks.contains { before.hasSuffix($0) }
          && (asks(before + mention.after) || mention.isConsultation && before.contains("公示"))
      }),
    Rule(
      name: "自…之日起…日内", kind: .commentDeadline,
      reason: "counted from the day after the release; days of work are not, because holidays are decreed",
      forms: [.period],
      fits: { mention in
        let clause = mention.after.prefix { !"。；;".contains($0) }
        return mention.isTitledSo && !remedies.contains(where: clause.contains)
          && (answers.contains(where: clause.contains) || clause.isEmpty)
      }),
  ]

  /// What people may do within the period of a call for comments …
  private static let answers = ["意见", "建议", "反馈", "异议", "反映"]
  /// … and what anybody may do against a decision.
  private static let remedies = ["复议", "诉讼", "听证", "起诉"]

  /// The words right behind the day, when they say by whom: 经市政府常务会议审议通过.
  private static func clause(_ mention: Mention) -> Substring {
    let clause = mention.after.prefix { !"，。；、,;）)".contains($0) }
    return ["经", "由"].contains(where: clause.hasPrefix) ? clause : ""
  }

  private static func isInBracket(_ mention: Mention) -> Bool {
    guard let open = mention.before.lastIndex(where: { "（(".contains($0) }) else { return false }
    return !mention.before[open...].contains { "）)".contains($0) }
  }

  private static func isStart(_ after: some StringProtocol) -> Bool {
    startings.contains { after.hasPrefix($0) && !after.dropFirst($0.count).hasPrefix("的") }
  }

  /// 新建企业自2019年7月1日起、现有企业自2021年1月1日起执行: the document is in force from the first of the days.
  private static func isFirstStart(_ after: String) -> Bool {
    guard ["起、", "起，", "起；"].contains(where: after.hasPrefix) else { return false }
    let sentence = after.prefix { !"。《".contains($0) }
    let days = sentence.split(separator: "自").dropFirst()
    return days.contains { day in
      let words = day.drop { $0.isNumber || "年月日".contains($0) }
      return words.count < day.count && isStart(words)
    }
  }

  private static let startings = ["起施行", "起实施", "起执行", "起正式施行", "起正式实施", "起生效", "施行", "起开始施行"]
  /// Between the ends of a period.
  private static let marks = ["至", "到", "—", "－", "-"]
  private static let validities = ["有效期至", "有效期截至", "有效期限至", "有效期到", "施行至", "执行至", "实施至", "有效至"]
  private static let replies = ["反馈", "意见", "建议", "函告", "报送", "寄送", "发送"]

  /// `（星期日）前` and `17:00前` without the day of the week and the time.
  private static func withoutTime(_ text: String) -> Substring {
    var rest = text[...]
    if let open = rest.first, "（(".contains(open), let close = rest.firstIndex(where: { "）)".contains($0) }),
      ["星期", "周"].contains(where: rest.dropFirst().hasPrefix)
    {
      rest = rest[rest.index(after: close)...]
    }
    for word in ["上午", "中午", "下午", "晚"] where rest.hasPrefix(word) { rest = rest.dropFirst(word.count) }
    return rest.drop { $0.isNumber || ":：时點点分整".contains($0) }
  }

  private static func asks(_ text: String) -> Bool {
    text.holds("意见") && ["征求", "征集", "反馈", "公示", "函告"].contains(where: text.holds)
  }

  /// The first date of each kind in the blocks; a deadline that had passed at the release gives way to a later one.
  func read(_ blocks: [Block]) -> [DatedFact] {
    var facts: [DatedFact] = []
    for block in blocks
    where block.kind != .table && Self.rules.contains(where: { Self.mayHold($0, block.text) }) {
      for fact in stated(in: block) {
        if let known = facts.firstIndex(where: { $0.kind == fact.kind }) {
          if isOver(facts[known]), !isOver(fact) { facts[known] = fact }
        } else {
          facts.append(fact)
        }
      }
    }
    return facts
  }

  /// The deadline of an earlier call, of which the text tells.
  private func isOver(_ fact: DatedFact) -> Bool {
    guard fact.kind == .commentDeadline, let published else { return false }
    return fact.day < published
  }

  /// Dates are searched only in blocks with a word of some rule.
  private static func mayHold(_ rule: Rule, _ text: String) -> Bool {
    switch rule.kind {
    case .inForce: text.holds("行") || text.holds("生效") || text.holds("实施")
    case .expiry: text.holds("有效期")
    case .adoption: text.holds("通过") || text.holds("批准")
    default: consultations.contains(where: text.holds) || text.holds("反馈") || text.holds("意见")
    }
  }

  private static let consultations = ["征求", "征集", "公示"]

  private func stated(in block: Block) -> [DatedFact] {
    mentions(in: block.text).flatMap { mention in
      Self.rules.filter { $0.forms.contains(mention.form) && $0.fits(mention) }.map {
        DatedFact(
          kind: $0.kind, day: mention.day, location: .line(file: file, line: block.line),
          step: "text \($0.name)")
      }
    }
  }

  private var isTitledSo: Bool { Self.consultations.contains(where: title.contains) }

  private func mentions(in text: String) -> [Mention] {
    let isConsultation = isTitledSo || Self.asks(text)
    let whole = ChineseDate.all(in: text).flatMap { found in
      let mention = mention(found, .whole, in: text, isConsultation)
      return [mention, Self.endOfPeriod(from: mention)].compactMap { $0 }
    }
    guard isConsultation, let published else { return whole }
    let days = ConsultationDays(published: published)
    return whole + days.withoutYear(in: text).map { mention($0, .open, in: text, true) }
      + days.periods(in: text).map { mention($0, .period, in: text, true) }
  }

  private func mention(
    _ found: ChineseDate.Occurrence, _ form: Mention.Form, in text: String, _ isConsultation: Bool
  ) -> Mention {
    Mention(
      day: found.day, before: Compact.of(text[..<found.range.lowerBound].suffix(60)),
      after: Compact.of(text[found.range.upperBound...].prefix(60)), form: form,
      isConsultation: isConsultation, isTitledSo: isTitledSo, title: title, published: published)
  }

  /// `至12月31日`, `-2019年1月31日` behind a day: the end of a period, without a year in that of its beginning or the next.
  private static func endOfPeriod(from start: Mention) -> Mention? {
    guard let mark = marks.first(where: start.after.hasPrefix) else { return nil }
    let rest = start.after.dropFirst(mark.count)
    guard let first = rest.first, first.isNumber else { return nil }
    let years = ["", "\(start.day.year)年", "\(start.day.year + 1)年"]
    return years.lazy.compactMap { year -> Mention? in
      let dated = year + rest
      guard let found = ChineseDate.all(in: dated).first, found.range.lowerBound == dated.startIndex,
        found.day >= start.day
      else { return nil }
      return Mention(
        day: found.day, before: start.before + mark, after: String(dated[found.range.upperBound...]),
        isConsultation: start.isConsultation, isTitledSo: start.isTitledSo, title: start.title,
        published: start.published)
    }.first
  }
}
