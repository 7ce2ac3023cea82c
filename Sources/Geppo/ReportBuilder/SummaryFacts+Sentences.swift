/// What rules of summaries read by patterns too small for a reader of their own.
extension SummaryFacts {
  private static let most = 3

  /// The first few, and that there are more.
  static func listed(_ found: [String]) -> String? {
    let all = found.withoutRepeats
    return all.isEmpty ? nil : all.prefix(most).joined(separator: "、") + (all.count > most ? "など" : "")
  }

  // MARK: Purpose and targets

  /// 为减少X，改善Y，市政府决定Z: all clauses before the one that says who decides. That something is carried out or made lasting is
  /// no purpose that tells anything.
  var purpose: String? {
    for paragraph in paragraphs.prefix(6) {
      guard
        let sentence = Sentence.all(paragraph.text.replacing("：", with: "")).first(where: {
          $0.clauses.first?.hasPrefix("为") == true
        })
      else { continue }
      let aims = ([String(sentence.clauses[0].dropFirst())] + sentence.clauses.dropFirst()).dropLast()
        .filter { aim in !Self.phrases.contains(where: aim.contains) }
      let deeds = aims.prefix(Self.most).map(clauses.deed)
      let known = deeds.prefix { $0 != nil }.compactMap(\.self)
      if !known.isEmpty, known.count == deeds.count { return known.joined(separator: "、") }
    }
    return nil
  }

  private static let phrases = [
    "巩固", "成效", "成果", "贯彻", "落实", "规范", "做好", "精神", "部署", "深入", "进一步", "切实", "打赢", "推进", "改善环境", "改善空气", "加强",
  ]

  /// 攻坚期间PM2.5平均浓度同比下降4.5%以上, under a heading that calls it a target.
  var duringCampaign: String? {
    for (index, paragraph) in paragraphs.enumerated() {
      let heading = index > 0 && paragraphs[index - 1].text.isEmpty ? paragraphs[index - 1].label : ""
      guard (paragraph.label + heading).contains("目标") else { continue }
      let found = Sentence.all(paragraph.text).flatMap(\.clauses).compactMap {
        figures.sinceLastYear($0) ?? ($0.contains("年") ? nil : figures.target($0))
      }
      if let text = Self.listed(found) { return text }
    }
    return nil
  }

  /// 全市三年发证1600张以上, under a heading that calls it a target.
  var countedGoal: String? {
    for (index, paragraph) in paragraphs.enumerated() where index > 0 {
      guard paragraphs[index - 1].text.isEmpty, paragraphs[index - 1].label.contains("目标") else { continue }
      let clauses = Sentence.all(paragraph.text).flatMap(\.clauses)
      if let told = clauses.lazy.compactMap(countedGoal).first { return told }
    }
    return nil
  }

  private func countedGoal(_ clause: String) -> String? {
    guard let found = clause.wholeMatch(of: #/(.{2,16}?)([0-9]+万?)(张|家|台|辆|户|座|个)以上/#),
      let noun = self.clauses.noun(String(found.1)),
      let counter = CountedNumber("\(found.2)\(found.3)")?.counter(of: String(found.1))
    else { return nil }
    return "\(noun)\(found.2)\(counter)以上"
  }

  /// Of reports whose sentences do not say again what the title says.
  var ofTitlePeriod: String? {
    guard !isPlan, let period = FigurePeriod.named(in: title) else { return nil }
    return figures.figures(in: paragraphs.map(\.text), of: period)
  }

  /// 一、原则同意《X》。
  var approval: String? {
    guard title.hasSuffix("批复") || title.hasSuffix("函") else { return nil }
    return paragraphs.lazy.compactMap { paragraph -> String? in
      let text = paragraph.label.isEmpty ? paragraph.text : paragraph.label
      guard let agreed = ["原则同意", "同意"].first(where: text.hasPrefix),
        let named = text.dropFirst(agreed.count).prefixMatch(of: #/《([^《》]+)》/#),
        let name = names.titles.document(String(named.1))
      else { return nil }
      return "「\(name)」を\(agreed == "同意" ? "承認" : "原則として承認")"
    }.first
  }

  /// 有效期5年, 有效期至2023年12月31日.
  static func validity(_ text: String) -> String? {
    guard let found = text.firstMatch(of: #/有效期(?:为)?(至)?([0-9一二三四五六七八九十两]+年(?:[0-9]+月[0-9]+日)?)[。，；）]/#)
    else { return nil }
    let length = found.2.dropLast()
    if found.1 != nil { return found.2.hasSuffix("日") ? found.2 + "まで" : nil }
    guard !found.2.contains("月") else { return nil }
    return (Int(length) ?? ChineseNumeral.value(length == "两" ? "二" : length)).flatMap {
      $0 < 100 ? "\($0)年" : nil
    }
  }

  // MARK: Bounds

  private static let mostLimits = 5

  /// 宝钢股份完成改造，烟气颗粒物浓度不高于10毫克/立方米: whose limit it is stands in a clause that was not read. A plan is of many things;
  /// a standard says in its title of what it is.
  private func limits(of sentence: Sentence) -> [String] {
    var found: [String] = []
    var isOfOther = false
    for clause in sentence.clauses {
      let limit = figures.limit(clause)
      if let limit, !isOfOther || !isPlan || !FigureReader.isBareMeasure(clause) { found.append(limit) }
      if limit == nil, Horizon(clause)?.rest.isEmpty != true { isOfOther = true }
    }
    return found
  }

  /// A value with a unit that cannot be told stands beside those that can: then there are more.
  var limits: String? {
    let sentences = paragraphs.flatMap { Sentence.all($0.text) }
      .filter { $0.clauses.first.flatMap(Horizon.init)?.japanese.hasSuffix("から") ?? true }
    let told = sentences.map { ($0, limits(of: $0)) }.filter { !$0.1.isEmpty }
    let targets = (self.figures.targets(in: bare) ?? "") + (duringCampaign ?? "")
    let found = told.flatMap(\.1).withoutRepeats.filter { !targets.contains($0) }
    guard !found.isEmpty else { return nil }
    let isWhole = told.allSatisfy { $0.1.count == $0.0.clauses.count(where: FigureReader.isBound) }
    return found.prefix(Self.mostLimits).joined(separator: "、")
      + (isWhole && found.count <= Self.mostLimits ? "" : "など")
  }

  /// Of a plan by level; of one alert as it says.
  var cuts: String? {
    guard texts.contains(where: { $0.contains("预警") || $0.contains("应急") }) else { return nil }
    if let levels = AlertLevels.cuts(in: texts) { return levels }
    let parts = texts.flatMap { $0.split { "。；\n".contains($0) }.map(String.init) }
    return parts.lazy.compactMap(AlertLevels.cut).first
  }

  /// 实施时间：2018年11月15日至2019年3月15日。
  static func span(_ paragraph: SummaryParagraph) -> String? {
    guard ["实施时间", "禁放时间", "实施期限", "起止时间", "执行时间"].contains(paragraph.label) else { return nil }
    let days = paragraph.text.prefix { !"，。；".contains($0) }.filter { !"自起".contains($0) }
    let halves = days.split(separator: "至").map(String.init)
    guard halves.count == 2,
      halves.allSatisfy({ $0.hasSuffix("日") && $0.allSatisfy { $0.isNumber || "年月日".contains($0) } })
    else { return nil }
    return halves.joined(separator: "～")
  }
}

/// The names of measures: headings, and sentences that are nothing but a verb with its object.
extension SummaryFacts {
  private static let mostHeadings = 6

  var headings: String? {
    let counted = paragraphs.filter { $0.isItem && !Self.common.contains($0.label) }
    let found = counted.map(headings)
    let known = found.filter { !$0.isEmpty }
    // Less than half of them would tell of another document.
    guard known.count > 1, known.count * 2 >= counted.count else { return nil }
    let names = known.flatMap(\.self).withoutRepeats
    let isWhole = known.count == counted.count && names.count <= Self.mostHeadings
    return names.prefix(Self.mostHeadings).joined(separator: "、") + (isWhole ? "" : "など")
  }

  /// Headings that stand in every document and say nothing.
  private static let common: Set = [
    "目标", "工作目标", "总体目标", "目标要求", "总体要求", "指导思想", "基本原则", "主要任务", "重点任务", "主要措施", "工作任务", "工作要求", "有关要求",
    "保障", "保障措施", "组织保障", "责任分工", "分工", "监督", "考核", "附则", "总则", "资金", "时间", "对象", "内容", "处理", "报送", "责任",
    "要求", "任务", "措施", "问责", "目的", "附件", "说明", "依据", "范围", "步骤", "结果", "情况", "工作", "实施时间", "实施范围", "总结",
    "抽查", "通报", "衔接", "留痕", "分类", "核查", "适用范围", "监督考核", "总体思路", "监测评估", "信息共享",
  ]

  /// The name of a measure, or the deeds of a counted sentence that has none.
  private func headings(of paragraph: SummaryParagraph) -> [String] {
    if !paragraph.label.isEmpty {
      return [clauses.deed(paragraph.label) ?? clauses.noun(paragraph.label)].compactMap(\.self)
    }
    guard paragraph.isCounted, let sentence = Sentence.all(paragraph.text).first,
      sentence.clauses.first.flatMap(Horizon.init) == nil
    else { return [] }
    let deeds = sentence.clauses.map(clauses.deed)
    return deeds.allSatisfy { $0 != nil } ? deeds.compactMap(\.self) : []
  }
}
