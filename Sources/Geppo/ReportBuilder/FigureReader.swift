/// Reads numbers out of Chinese sentences whose grammar leaves no doubt: 到2020年，X比2017年下降8%以上; X为49微克/立方米，
/// 同比上升6.5%. A subject that is not known word for word is left out.
struct FigureReader: Sendable {
  let titles: TitleTranslator

  /// Words of comparisons and of several figures at once.
  private static let noSubjects = ["分别", "同比", "环比", "比上年", "其中"]

  /// Of one sentence, at most.
  private static let most = 3
  private static let longestSubject = 44

  /// The first sentence of targets: `2020年までに、クリーン暖房率80％に到達`.
  func targets(in paragraphs: [String]) -> String? {
    for sentence in paragraphs.flatMap(Sentence.all).flatMap(\.byHorizon) {
      guard let (year, clauses) = sentence.targets else { continue }
      let found = clauses.compactMap(target)
      guard !found.isEmpty else { continue }
      // A goal that is left out must not seem to be none.
      let isWhole = found.count <= Self.most && found.count == clauses.count(where: Self.isGoal)
      return "\(year)" + found.prefix(Self.most).joined(separator: "、") + (isWhole ? "" : "など")
    }
    return nil
  }

  /// A clause with a figure beyond that of a year, or behind the first one: it may be a goal.
  private static func isGoal(_ clause: String) -> Bool {
    let text = Horizon(clause)?.rest ?? clause
    let bare = text.replacing(#/[0-9]{4}年/#, with: "")
    return bare.contains(where: \.isNumber) || ["全部", "全面", "基本"].contains(where: bare.contains)
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
    for (word, bound) in Self.bounds {
      guard let mark = clause.firstRange(of: word), !clause[..<mark.lowerBound].contains("年") else {
        continue
      }
      let isEach = clause[..<mark.lowerBound].hasSuffix("分别")
      let things = String(clause[..<mark.lowerBound].dropLast(isEach ? "分别".count : 0))
      guard let amount = Self.amount(String(clause[mark.upperBound...]), of: things, isEach: isEach),
        let name = subject(things)
      else { continue }
      return name + amount + bound
    }
    return nil
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

  private static let bounds = [
    ("不低于", "以上"), ("不少于", "以上"), ("不小于", "以上"), ("不高于", "以下"), ("不超过", "以下"), ("不大于", "以下"), ("不多于", "以下"),
  ]

  /// The first sentence of figures: `11月：PM2.5濃度49μg/m³（前年同期比6.5％上昇）`.
  func figures(in paragraphs: [String]) -> String? {
    for paragraph in paragraphs {
      let sentences = Sentence.all(paragraph)
      guard let first = sentences.firstIndex(where: { $0.period != nil }),
        let period = sentences[first].period
      else { continue }
      // The sentences behind that of the month are of the same month.
      let behind = sentences[first...].dropFirst().prefix { $0.period == nil }.flatMap(\.clauses)
      let clauses = (period.rest.isEmpty ? [] : [period.rest]) + sentences[first].clauses.dropFirst() + behind
      let found = clauses.indices.compactMap { index in
        figure(clauses[index], behind: clauses.dropFirst(index + 1).first ?? "")
      }
      if !found.isEmpty { return "\(period.japanese)：" + found.prefix(Self.most).joined(separator: "、") }
    }
    return nil
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

  private func target(_ clause: String) -> String? {
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

  /// In Japanese, where every word of it is known and it is one thing.
  private func subject(_ text: String) -> String? {
    guard (2...Self.longestSubject).contains(text.count), !Self.noSubjects.contains(where: text.contains)
    else {
      return nil
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

/// How a target is put, and its Japanese.
struct TargetRule: Sendable {
  let name: String
  /// The subject, and what begins with the number.
  let split: @Sendable (String) -> (subject: String, rest: String)?
  let sentence: @Sendable (_ subject: String, _ amount: String) -> String

  static let all =
    compared + [
      TargetRule(
        name: "is raised", split: { at(["提高到", "提高至", "提升到", "提升至", "增加到", "增加至"], $0) },
        sentence: { "\($0)を\($1)に引上げ" }),
      TargetRule(
        name: "is lowered", split: { at(["下降到", "下降至", "降低到", "降低至", "降到", "降至", "减少到", "减少至"], $0) },
        sentence: { "\($0)を\($1)に低減" }),
      TargetRule(name: "reaches", split: { at("达到", $0) }, sentence: { "\($0)\($1)に到達" }),
      TargetRule(name: "is held", split: { at("控制在", $0) }, sentence: { "\($0)を\($1)に抑制" }),
      TargetRule(name: "at least", split: { at("不低于", $0) }, sentence: { "\($0)\($1)以上" }),
      TargetRule(name: "at most", split: { at("不高于", $0) ?? at("不超过", $0) }, sentence: { "\($0)\($1)以下" }),
    ]

  /// X比2017年下降N: one rule a verb and year.
  private static let compared = ["下降", "减少", "削减", "降低"].flatMap { verb in
    (2010...2035).map { year in
      TargetRule(
        name: "\(verb) since \(year)", split: { at("比\(year)年\(verb)", $0) },
        sentence: { "\($0)を\(year)年比\($1)削減" })
    }
  }

  private static func at(_ words: [String], _ clause: String) -> (String, String)? {
    words.lazy.compactMap { at($0, clause) }.first
  }

  private static func at(_ word: String, _ clause: String) -> (String, String)? {
    clause.firstRange(of: word).map { (String(clause[..<$0.lowerBound]), String(clause[$0.upperBound...])) }
  }
}

/// A number with its unit and bound, and nothing behind it.
struct Amount: Hashable, Sendable {
  let japanese: String

  private static let units = [
    ("个百分点", "ポイント"), ("微克/立方米", "μg/m³"), ("毫克/立方米", "mg/m³"), ("微克每立方米", "μg/m³"), ("毫克每立方米", "mg/m³"),
    ("μg/m3", "μg/m³"), ("mg/m3", "mg/m³"), ("万吨", "万トン"),
    ("万辆", "万台"), ("%", "％"), ("％", "％"), ("吨", "トン"), ("天", "日"), ("辆", "台"),
  ]
  private static let bounds = ["以上", "以下", "以内", "左右", ""]

  init?(_ text: String) {
    let number = text.prefix { ("0"..."9").contains($0) || $0 == "." }
    guard number.first?.isNumber ?? false, number.last != "." else { return nil }
    let rest = text.dropFirst(number.count).drop { $0 == " " }
    guard let (unit, name) = Self.units.first(where: { rest.hasPrefix($0.0) }),
      let bound = Self.bounds.first(where: { rest.dropFirst(unit.count) == $0 })
    else { return nil }
    japanese = number + name + (bound == "左右" ? "程度" : bound)
  }
}

/// Amounts of several things: 40%、45%、40%, or 10、30、100毫克/立方米 with one unit for all.
struct Amounts: Hashable, Sendable {
  let japanese: String
  let count: Int

  init?(_ text: String) {
    let parts = text.split(separator: "、").map(String.init)
    guard parts.count > 1, let last = parts.last.flatMap(Amount.init) else { return nil }
    let heads = parts.dropLast().map { part in
      part.allSatisfy { ("0"..."9").contains($0) || $0 == "." } ? part : Amount(part)?.japanese
    }
    guard heads.allSatisfy({ $0 != nil }) else { return nil }
    japanese = (heads.compactMap(\.self) + [last.japanese]).joined(separator: "、")
    count = parts.count
  }
}

/// A sentence of a text, cut into clauses.
struct Sentence: Hashable, Sendable {
  let clauses: [String]

  static func all(_ paragraph: String) -> [Sentence] {
    paragraph.split { "。\n".contains($0) }.map { Sentence(String($0)) }
  }

  private init(clauses: [String]) { self.clauses = clauses }

  /// Cut where another year begins: 2019年10月1日前，X；2020年底前，Y are two.
  var byHorizon: [Sentence] {
    var parts: [[String]] = []
    for clause in clauses {
      let isNew = Horizon(clause)?.japanese.contains("年") ?? false
      if isNew || parts.isEmpty { parts.append([clause]) } else { parts[parts.count - 1].append(clause) }
    }
    return parts.map(Sentence.init(clauses:))
  }

  init(_ text: String) {
    let body = text.lastIndex(of: "：").map { String(text[text.index(after: $0)...]) } ?? text
    clauses = body.split { "，；, ;".contains($0) }.map { String($0).trimmingSpaces() }.filter { !$0.isEmpty }
  }

  /// `2020年`, `2020年末` of 到2020年, 到2020年底, 2020年底前: the first clause.
  var horizon: String? {
    guard let first = clauses.first else { return nil }
    let text = first.hasPrefix("到") ? String(first.dropFirst()) : first
    let year = text.prefix(4)
    guard year.count == 4, year.allSatisfy(\.isNumber), text.dropFirst(4).first == "年" else { return nil }
    switch String(text.dropFirst(5)) {
    case "" where first.hasPrefix("到"): return year + "年"
    case "底" where first.hasPrefix("到"), "底前", "年底前": return year + "年末"
    default: return nil
    }
  }

  /// The year, and the clauses that may be targets: those behind it, or the first one where the year begins it.
  var targets: (year: String, clauses: [String])? {
    if let year = horizon { return (year + "までに、", clauses) }
    guard let first = clauses.first, let year = Horizon(first), year.japanese.contains("年"),
      !year.japanese.hasSuffix("から")
    else { return nil }
    return (
      year.japanese + (year.japanese.hasSuffix("に") ? "" : "、"),
      (year.rest.isEmpty ? [] : [year.rest]) + clauses.dropFirst()
    )
  }

  /// The months that the sentence begins with.
  var period: FigurePeriod? { clauses.first.flatMap(FigurePeriod.init) }
}
