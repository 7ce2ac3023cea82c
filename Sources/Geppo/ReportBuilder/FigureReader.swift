/// Reads numbers out of Chinese sentences whose grammar leaves no doubt: 到2020年，X比2017年下降8%以上; X为49微克/立方米，
/// 同比上升6.5%. A subject that is not known word for word is left out.
struct FigureReader: Sendable {
  let titles: TitleTranslator

  /// Words of comparisons and of several figures at once.
  private static let noSubjects = ["分别", "同比", "环比", "比上年", "其中"]

  /// Of one sentence, at most.
  private static let most = 3
  private static let longestSubject = 44

  /// The first sentences of targets: `2020年までに、クリーン暖房率80％に到達`; `。ほかに、` before those of a second one.
  func targets(in paragraphs: [String]) -> String? {
    let found = paragraphs.flatMap(Sentence.all).flatMap(owned)
      .flatMap { who, sentence in
        sentence.withYearFirst.flatMap(\.byHorizon).filter { !Self.isOfOther($0) }.map { (who, $0.sentence) }
      }
      .compactMap(targets).withoutRepeats
    return found.isEmpty ? nil : found.prefix(Self.mostSentences).joined(separator: "。ほかに、")
  }

  private static let mostSentences = 2

  private func targets(of who: String, in sentence: Sentence) -> String? {
    guard let (year, clauses) = sentence.targets else { return nil }
    let read = who.isEmpty ? goal : target
    if isDayOfAct(sentence, read) { return nil }
    let found = clauses.compactMap(read)
    guard !found.isEmpty else { return nil }
    // A goal that is left out must not seem to be none.
    let isWhole = found.count <= Self.most && found.count == clauses.count(where: Self.isGoal)
    return (who.isEmpty ? "" : who + "は") + year + found.prefix(Self.most).joined(separator: "、")
      + (isWhole ? "" : "など")
  }

  /// 机场机械由交通部门更换，2020年底前新能源机械比例不低于30%: of what it is a share the clause before says.
  private static func isOfOther(_ part: Sentence.Part) -> Bool {
    guard let lead = part.lead else { return false }
    return !isGoal(lead) && Horizon(lead)?.rest.isEmpty != true
  }

  /// 2019年6月底前完成申报，X减少15%: until when X is reduced nobody says. A year alone holds for all that follows.
  private func isDayOfAct(_ sentence: Sentence, _ goal: (String) -> String?) -> Bool {
    guard let day = sentence.clauses.first.flatMap(Horizon.init) else { return false }
    return day.japanese.contains("月") && !day.rest.isEmpty && goal(day.rest) == nil
  }

  /// 青山区的石化企业，2019年6月底前X: whose targets they are stands before the day.
  private func owned(_ sentence: Sentence) -> [(String, Sentence)] {
    guard sentence.clauses.count > 2, Horizon(sentence.clauses[0]) == nil,
      !sentence.clauses[0].hasSuffix("相比"), Horizon(sentence.clauses[1]) != nil
    else {
      return [("", sentence)]
    }
    let rest = Sentence(clauses: Array(sentence.clauses.dropFirst()))
    return DeedReader(titles: titles).actor(sentence.clauses[0]).map { [($0, rest)] } ?? []
  }

  /// A clause with a figure beyond that of a year, or behind the first one: it may be a goal.
  private static func isGoal(_ clause: String) -> Bool {
    let text = Horizon(clause)?.rest ?? clause
    let bare = text.replacing(#/[0-9]{4}年/#, with: "")
    return bare.contains(where: \.isNumber) || ["全部", "全面", "基本"].contains(where: bare.contains)
  }

  private func goal(_ clause: String) -> String? {
    if let target = target(clause) { return target }
    // 淘汰柴油货车13万辆: what is done, and how often.
    guard let deed = DeedReader(titles: titles).deed(clause), deed.day == nil, !deed.amount.isEmpty else {
      return nil
    }
    return deed.japanese
  }

  /// PM2.5平均浓度同比下降4.5%以上.
  func sinceLastYear(_ clause: String) -> String? {
    for verb in ["下降", "减少"] {
      guard let mark = clause.firstRange(of: "同比" + verb),
        let amount = Amount(String(clause[mark.upperBound...])),
        let name = subject(String(clause[..<mark.lowerBound]))
      else { continue }
      return "\(name)を前年同期比\(amount.japanese)削減"
    }
    return nil
  }

  /// 排放浓度不超过50毫克每立方米: a bound that holds whenever.
  func limit(_ clause: String) -> String? {
    let clause = Self.withUnitBehind(clause)
    for (word, bound) in Self.bounds {
      guard let mark = clause.firstRange(of: word),
        clause[..<mark.lowerBound].firstMatch(of: #/[0-9]{4}年/#) == nil
      else { continue }
      let isEach = clause[..<mark.lowerBound].hasSuffix("分别")
      let things = String(clause[..<mark.lowerBound].dropLast(isEach ? "分别".count : 0))
      guard let amount = Self.amount(String(clause[mark.upperBound...]), of: things, isEach: isEach),
        let name = subject(things)
      else { continue }
      return name + amount + bound
    }
    return contained(clause) ?? sample(clause)
  }

  /// 使用硫含量不高于0.5%的燃油: how much a thing may hold that is used.
  private func contained(_ clause: String) -> String? {
    guard
      let found = clause.wholeMatch(
        of: #/(?:使用|采用|销售)(.{2,8}?)不(?:高于|大于|超过)([0-9.]+)([%％]|毫克/千克|mg/kg)的(.{2,8})/#),
      let amount = Amount("\(found.2)\(found.3)"), let what = subject(String(found.1)),
      let thing = ClauseReader(titles: titles).noun(String(found.4))
    else { return nil }
    return "\(thing)の\(what)\(amount.japanese)以下"
  }

  /// 从已批复的报告书中抽取不少于5%: out of whatever, how much is looked at.
  private func sample(_ clause: String) -> String? {
    clause.firstMatch(of: #/(?:抽取|抽查|抽检).*?(?:不少于|不低于)([0-9]+)[%％]$/#).map { "抜取り検査の割合\($0.1)％以上" }
  }

  /// 每立方米10、35、50毫克 is 10、35、50毫克/立方米.
  private static func withUnitBehind(_ clause: String) -> String {
    clause.replacing(#/每立方米([0-9、.]+)(毫克|微克)/#) { "\($0.1)\($0.2)/立方米" }
  }

  /// One amount of one thing, or of several things as many: 颗粒物、二氧化硫分别…10、35毫克/立方米.
  private static func amount(_ text: String, of things: String, isEach: Bool) -> String? {
    guard isEach else { return Amount(text)?.japanese }
    let names = things.split { "、和及".contains($0) }
    return Amounts(text).flatMap { $0.count == names.count ? "それぞれ" + $0.japanese : nil }
  }

  /// It holds a value with a unit of concentrations or rates.
  static func isBound(_ clause: String) -> Bool {
    clause.contains(#/[0-9] *(毫克|微克|mg|μg|%|％)/#)
  }

  /// It says what is measured, and not of what: 处理效率不低于80%.
  static func isBareMeasure(_ clause: String) -> Bool {
    let subject = clause.prefix { !"不0123456789".contains($0) }
    return measures.reduce(String(subject)) { $0.replacing($1, with: "") }.isEmpty
  }

  private static let measures = [
    "颗粒物", "二氧化硫", "氮氧化物", "挥发性有机物", "非甲烷总烃", "油烟", "烟气", "废气", "小时", "日均", "改造后", "治理后", "确认", "抽查", "抽检",
    "车型", "排放", "浓度", "限值", "处理", "去除", "净化", "收集", "效率", "比例", "分别", "均", "、", "和", "的", "值", "率",
  ]

  private static let bounds = [
    ("不低于", "以上"), ("不少于", "以上"), ("不小于", "以上"), ("不高于", "以下"), ("不超过", "以下"), ("不大于", "以下"), ("不多于", "以下"),
  ]

  /// The first sentence of figures: `11月：PM2.5濃度49μg/m³（前年同期比6.5％上昇）`.
  func figures(in paragraphs: [String]) -> String? {
    var all: [String] = []
    for paragraph in paragraphs where all.count < Self.mostPeriods {
      let sentences = Sentence.all(paragraph)
      guard let first = sentences.firstIndex(where: { $0.period != nil }),
        let period = sentences[first].period
      else { continue }
      // The sentences behind that of the month are of the same month.
      let behind = sentences[first...].dropFirst().prefix { $0.period == nil }.flatMap(\.clauses)
      let clauses = (period.rest.isEmpty ? [] : [period.rest]) + sentences[first].clauses.dropFirst() + behind
      let told = told(clauses).map { period.japanese + $0 }
      if let told,
        !all.contains(where: { $0.hasPrefix(period.japanese + "（") || $0.hasPrefix(period.japanese + "：") })
      {
        all.append(told)
      }
    }
    return all.isEmpty ? nil : all.joined(separator: "。")
  }

  /// A month, and the months up to it.
  private static let mostPeriods = 2

  /// Each figure keeps its subject: behind one of nobody knows whom, none is told that names nobody itself.
  private func told(_ clauses: [String]) -> String? {
    let scopes = clauses.map { FigureScope($0, titles: titles) }
    let whose = clauses.indices.first { Self.split(clauses[$0]) != nil }.map { scopes[$0] } ?? nil
    var found: [String] = []
    for index in clauses.indices {
      let own = scopes[index]
      let isOfAll = own == nil || own?.japanese == whose?.japanese
      let text = isOfAll ? own?.rest ?? clauses[index] : clauses[index]
      let figure = figure(text, behind: clauses.dropFirst(index + 1).first ?? "")
      if figure == nil, found.isEmpty, whose == nil, Self.holdsFigure(clauses[index]) { return nil }
      if !isOfAll, figure != nil { break }
      if let figure { found.append(figure) }
    }
    guard !found.isEmpty else { return nil }
    return (whose.map { "（\($0.japanese)）" } ?? "") + "：" + found.prefix(Self.most).joined(separator: "、")
  }

  /// A concentration or rate, not a day or a count of cities.
  private static func holdsFigure(_ clause: String) -> Bool {
    clause.contains(#/[0-9] *(毫克|微克|mg|μg|%|％|天)/#)
  }

  /// Figures that stand beside those of the year before, of the period that the title names.
  func figures(in paragraphs: [String], of period: String) -> String? {
    for clauses in paragraphs.flatMap(Sentence.all).map(\.clauses) {
      let found = clauses.indices.compactMap { index in
        figure(clauses[index], behind: clauses.dropFirst(index + 1).first ?? "")
      }.filter { $0.contains("（前年同期比") }
      if !found.isEmpty { return "\(period)：" + found.prefix(Self.most).joined(separator: "、") }
    }
    return nil
  }

  // MARK: Clauses

  func target(_ clause: String) -> String? {
    let clause = Self.withUnitBehind(clause)

    for rule in TargetRule.all {
      guard let (subject, rest) = rule.split(clause.replacing("分别", with: "")),
        let amount = Self.amount(rest, of: subject, isEach: clause.contains("分别")),
        let name = self.subject(subject)
      else { continue }
      return rule.sentence(name, amount)
    }
    return nil
  }

  /// X为N, and how it compares with the year before in the clause behind it.
  private func figure(_ clause: String, behind next: String) -> String? {
    guard let (subject, number) = Self.split(clause), let name = self.subject(subject),
      let amount = Amount(number)
    else { return nil }
    return name + amount.japanese + (Self.comparison(next).map { "（前年同期比\($0)）" } ?? "")
  }

  /// X为N; XN where the number begins behind a Chinese character: 优良天数26天.
  private static func split(_ clause: String) -> (String, String)? {
    if let mark = clause.lastIndex(of: "为") {
      return (String(clause[..<mark]), String(clause[clause.index(after: mark)...]))
    }
    let number = clause.indices.dropFirst().first { index in
      clause[index].isNumber && TitleText.isChinese(clause[clause.index(before: index)])
        && Amount(String(clause[index...])) != nil
    }
    return number.map { (String(clause[..<$0]), String(clause[$0...])) }
  }

  private static let lastYear = [
    "同比", "比上年同期", "比上年同月", "比去年同期", "较上年同期", "较去年同期", "与上年同期相比", "与去年同期相比",
  ]
  private static let changes = [
    ("下降", "低下"), ("降低", "低下"), ("上升", "上昇"), ("提高", "上昇"), ("增加", "増"), ("减少", "減"), ("改善", "改善"),
  ]

  private static func comparison(_ clause: String) -> String? {
    guard let opening = lastYear.first(where: clause.hasPrefix) else { return nil }
    let change = clause.dropFirst(opening.count)
    guard let (word, japanese) = changes.first(where: { change.hasPrefix($0.0) }) else { return nil }
    return Amount(String(change.dropFirst(word.count))).map { $0.japanese + japanese }
  }

  private static let samplings = ["抽检", "抽查", "抽取"]

  /// In Japanese, where every word of it is known and it is one thing.
  private func subject(_ text: String) -> String? {
    guard (2...Self.longestSubject).contains(text.count), !Self.noSubjects.contains(where: text.contains)
    else {
      return nil
    }
    if let verb = Self.samplings.first(where: text.hasPrefix), text.count > verb.count + 1,
      !text.hasSuffix("率"),
      !text.contains("比例")
    {
      return titles.phrase(String(text.dropFirst(verb.count)), leastKnown: 100).map { $0 + "の抜取り検査" }
    }
    // Of what it is a share the clause before may say.
    if ["比例", "总量", "浓度", "排放量", "面积", "数量", "覆盖率", "占比"].contains(text) { return nil }
    // 行业 alone is that of the title.
    let isWhole = text.hasPrefix("行业")
    return titles.phrase(isWhole ? String(text.dropFirst(2)) : text, leastKnown: 100).map {
      (isWhole ? "業種全体の" : "") + $0
    }
  }
}
