/// What a rule of summaries sees of a document.
struct SummaryFacts: Sendable {
  let names: Names
  let item: Item
  let type: DocumentType?
  let body: DocumentBody
  let paragraphs: [SummaryParagraph]

  init(names: Names, entry: IssueEntry) {
    self.names = names
    item = entry.item
    type = names.type(entry.tagged.documentType.code)
    body = DocumentBody(entry.item)
    paragraphs = SummaryParagraph.all(of: body.blocks)
  }

  var clauses: ClauseReader { ClauseReader(titles: names.titles) }
  var figures: FigureReader { FigureReader(titles: names.titles) }
  var texts: [String] { body.blocks.filter { $0.kind != .table }.map { Folding.simplified($0.text) } }
}

/// A sentence of the summary that geppo can make of what it read. All that answer stand in this order.
struct SummaryRule: Sendable {
  let name: String
  let reason: String
  /// It says more than from when and until when.
  var tellsContents = true
  let sentence: @Sendable (SummaryFacts) -> String?

  static let all = [
    SummaryRule(name: "period", reason: "計画は、いつまでのものかを伝える", tellsContents: false) { facts in
      guard facts.type?.section == "plan", let years = TitleText.years(in: facts.item.title?.value ?? "")
      else {
        return nil
      }
      return "計画期間は\(years)。"
    },
    SummaryRule(name: "event", reason: "会議や検査は、いつどこで何をしたかを伝える") { facts in
      facts.type?.section == "plan" ? nil : EventSentence(titles: facts.names.titles).first(in: facts.texts)
    },
    SummaryRule(name: "purpose", reason: "「为…」に始まる文書は、目的を自ら述べる", tellsContents: false) { facts in
      purpose(facts).map { "目的：\($0)。" }
    },
    SummaryRule(name: "targets", reason: "期限と数値のある目標が、読む人に最も要る") { facts in
      let found = facts.figures.targets(in: facts.texts) ?? duringCampaign(facts)
      return found.map { "目標：\($0)。" }
    },
    SummaryRule(name: "figures", reason: "毎月の数値は、前年との比較とともに伝える") { facts in
      let found = facts.figures.figures(in: facts.texts) ?? ofTitlePeriod(facts)
      return found.map { "\($0)。" }
    },
    SummaryRule(name: "counts", reason: "検査や摘発の報告は、件数とともに伝える") { facts in
      facts.type?.section == "plan"
        ? nil : CountReader(titles: facts.names.titles).counts(in: facts.texts).map { "\($0)。" }
    },
    SummaryRule(name: "alert", reason: "警報は、いつ何を発令し、又は解除したかを伝える") { facts in
      AlertSentence(titles: facts.names.titles).first(in: facts.texts)
    },
    SummaryRule(name: "outlook", reason: "予報は、いつどこの空気についてかを伝える") { facts in
      facts.type?.section == "plan"
        ? nil : OutlookReader(titles: facts.names.titles).outlook(in: facts.texts).map { "\($0)。" }
    },
    SummaryRule(name: "alerts given", reason: "広域の警報は、発令した都市の数を伝える") { facts in
      OutlookReader(titles: facts.names.titles).alerts(in: facts.texts).map { "\($0)。" }
    },
    SummaryRule(name: "approval", reason: "批复は、承認したものを伝える") { facts in
      approval(facts).map { "\($0)。" }
    },
    SummaryRule(name: "scope", reason: "対象の地域と業種は、読む自治体に関わる") { facts in
      ScopeReader(titles: facts.names.titles).scope(in: facts.paragraphs).map { "\($0)。" }
    },
    SummaryRule(name: "steps", reason: "期限のある措置は、期限とともに伝える") { facts in
      listed(steps(facts)).map { "期限のある措置：\($0)。" }
    },
    SummaryRule(name: "limits", reason: "上限と下限の値は、対象とともに伝える") { facts in
      listed(limits(facts)).map { "数値の要件（条件は原文による）：\($0)。" }
    },
    SummaryRule(name: "changes", reason: "料金や時間の変更は、前と後を伝える") { facts in
      let reader = ChangeReader(titles: facts.names.titles)
      return listed(
        facts.paragraphs.flatMap { Sentence.all($0.label) + Sentence.all($0.text) }.flatMap(\.clauses)
          .compactMap(reader.change)
      )
      .map { "変更：\($0)。" }
    },
    SummaryRule(name: "punishment", reason: "個別案件は、処分を伝える") { facts in
      guard facts.type?.code == "case" else { return nil }
      let found = PenaltyReader.punishments(in: facts.texts)
      return found.isEmpty ? nil : "処分：\(found.prefix(most + 1).joined(separator: "、"))。"
    },
    SummaryRule(name: "fines", reason: "罰則は、額とともに伝える") { facts in
      let found = PenaltyReader.fines(in: facts.texts)
      return found.isEmpty
        ? nil : "罰則（条件は原文による）：\(found.prefix(most).joined(separator: "、"))\(found.count > most ? "など" : "")。"
    },
    SummaryRule(name: "span", reason: "実施の期間は、日付だけで確かに伝えられる") { facts in
      facts.paragraphs.lazy.compactMap(span).first.map { "実施期間：\($0)。" }
    },
    SummaryRule(name: "items", reason: "見出しと、動詞と目的語だけの文は、措置の名である") { facts in
      let counted = facts.paragraphs.filter { $0.isItem && !common.contains($0.label) }
      let found = counted.map { items(of: $0, facts.clauses) }
      let known = found.filter { !$0.isEmpty }
      // Less than half of them would tell of another document.
      guard known.count > 1, known.count * 2 >= counted.count else { return nil }
      let names = known.flatMap(\.self).withoutRepeats
      let isWhole = known.count == counted.count && names.count <= mostItems
      return "主な項目：\(names.prefix(mostItems).joined(separator: "、"))\(isWhole ? "" : "など")。"
    },
    SummaryRule(name: "force", reason: "失効したものに施行日は要らない", tellsContents: false) { facts in
      if facts.item.status.flatMap({ Force($0.value) })?.isOver == true { return nil }
      return facts.item.date(.inForce).map { "\($0.japanese)から施行される。" }
    },
    SummaryRule(name: "validity", reason: "効力に期間のある文書は、その長さを伝える", tellsContents: false) { facts in
      facts.texts.lazy.compactMap(validity).first.map { "有効期間は\($0)。" }
    },
    SummaryRule(name: "deadline", reason: "意見募集は、締切を伝える", tellsContents: false) { facts in
      facts.item.date(.commentDeadline).map { "意見募集の締切は\($0.japanese)。" }
    },
  ]

  private static let most = 3
  private static let mostItems = 6

  private static func listed(_ found: [String]) -> String? {
    found.isEmpty ? nil : found.withoutRepeats.prefix(most).joined(separator: "、")
  }

  // MARK: Purpose and targets

  /// 为减少X，改善Y，市政府决定Z: all clauses before the one that says who decides.
  private static func purpose(_ facts: SummaryFacts) -> String? {
    for paragraph in facts.paragraphs.prefix(6) {
      guard
        let sentence = Sentence.all(paragraph.text.replacing("：", with: "")).first(where: {
          $0.clauses.first?.hasPrefix("为") == true
        })
      else { continue }
      let clauses = [String(sentence.clauses[0].dropFirst())] + sentence.clauses.dropFirst()
      let deeds = clauses.dropLast().prefix(most).map(facts.clauses.deed)
      let known = deeds.prefix { $0 != nil }.compactMap(\.self)
      if !known.isEmpty, known.count == deeds.count { return known.joined(separator: "、") }
    }
    return nil
  }

  /// 攻坚期间PM2.5平均浓度同比下降4.5%以上, under a heading that calls it a target.
  private static func duringCampaign(_ facts: SummaryFacts) -> String? {
    for (index, paragraph) in facts.paragraphs.enumerated() {
      let heading =
        index > 0 && facts.paragraphs[index - 1].text.isEmpty ? facts.paragraphs[index - 1].label : ""
      guard (paragraph.label + heading).contains("目标") else { continue }
      let found = Sentence.all(paragraph.text).flatMap(\.clauses).compactMap(facts.figures.sinceLastYear)
      if let text = listed(found) { return text }
    }
    return nil
  }

  /// Of reports whose sentences do not say again what the title says.
  private static func ofTitlePeriod(_ facts: SummaryFacts) -> String? {
    guard facts.type?.section != "plan", let period = FigurePeriod.named(in: facts.item.title?.value ?? "")
    else {
      return nil
    }
    return facts.figures.figures(in: facts.paragraphs.map(\.text), of: period)
  }

  /// 一、原则同意《X》。
  private static func approval(_ facts: SummaryFacts) -> String? {
    guard facts.item.title?.value.hasSuffix("批复") == true || facts.item.title?.value.hasSuffix("函") == true
    else {
      return nil
    }
    return facts.paragraphs.lazy.compactMap { paragraph -> String? in
      let text = paragraph.label.isEmpty ? paragraph.text : paragraph.label
      guard let agreed = ["原则同意", "同意"].first(where: text.hasPrefix),
        let named = text.dropFirst(agreed.count).prefixMatch(of: #/《([^《》]+)》/#),
        let name = facts.names.titles.document(String(named.1))
      else { return nil }
      return "「\(name)」を\(agreed == "同意" ? "承認" : "原則として承認")"
    }.first
  }

  /// 有效期5年, 有效期至2023年12月31日.
  private static func validity(_ text: String) -> String? {
    guard let found = text.firstMatch(of: #/有效期(?:为)?(至)?([0-9一二三四五六七八九十]+年(?:[0-9]+月[0-9]+日)?)[。，；）]/#)
    else { return nil }
    let length = found.2.dropLast()
    if found.1 != nil { return found.2.hasSuffix("日") ? found.2 + "まで" : nil }
    guard !found.2.contains("月") else { return nil }
    return (Int(length) ?? ChineseNumeral.value(length)).flatMap { $0 < 100 ? "\($0)年" : nil }
  }

  // MARK: Measures

  private static func steps(_ facts: SummaryFacts) -> [String] {
    facts.paragraphs.flatMap { paragraph in
      Sentence.all(paragraph.text).flatMap { sentence in step(sentence, facts.clauses) }
    }
  }

  /// 2018年底前，完成X; the day may be the first clause or its beginning.
  private static func step(_ sentence: Sentence, _ reader: ClauseReader) -> [String] {
    guard let first = sentence.clauses.first, let day = Horizon(first) else { return [] }
    let behind = (day.rest.isEmpty ? [] : [day.rest]) + sentence.clauses.dropFirst()
    guard let clause = behind.first, let deed = reader.deed(clause) else { return [] }
    return ["\(day.japanese)\(deed)"]
  }

  /// A value with a unit that cannot be told stands beside those that can: then there are more.
  private static func limits(_ facts: SummaryFacts) -> [String] {
    let sentences = facts.paragraphs.flatMap { Sentence.all($0.text) }
      .filter { $0.clauses.first.flatMap(Horizon.init) == nil }
    let told = sentences.map { ($0, $0.clauses.compactMap(facts.figures.limit)) }.filter { !$0.1.isEmpty }
    let found = told.flatMap(\.1).withoutRepeats
    let isWhole = told.allSatisfy { $0.1.count == $0.0.clauses.count(where: FigureReader.isBound) }
    return isWhole && found.count <= most
      ? found : found.prefix(most).dropLast() + [found.prefix(most).last.map { $0 + "など" }].compactMap(\.self)
  }

  /// 实施时间：2018年11月15日至2019年3月15日。
  private static func span(_ paragraph: SummaryParagraph) -> String? {
    guard ["实施时间", "禁放时间", "实施期限", "起止时间", "执行时间"].contains(paragraph.label) else { return nil }
    let days = paragraph.text.prefix { !"，。；".contains($0) }.filter { !"自起".contains($0) }
    let halves = days.split(separator: "至").map(String.init)
    guard halves.count == 2,
      halves.allSatisfy({ $0.hasSuffix("日") && $0.allSatisfy { $0.isNumber || "年月日".contains($0) } })
    else { return nil }
    return halves.joined(separator: "～")
  }

  /// Headings that stand in every document and say nothing.
  private static let common: Set = [
    "目标", "工作目标", "总体目标", "目标要求", "总体要求", "指导思想", "基本原则", "主要任务", "重点任务", "主要措施", "工作任务", "工作要求", "有关要求",
    "保障", "保障措施",
    "组织保障", "责任分工", "分工", "监督", "考核", "附则", "总则", "资金", "时间", "对象", "内容", "处理", "报送", "责任", "要求", "任务", "措施",
    "问责", "目的",
    "附件", "说明", "依据", "范围", "步骤", "结果", "情况", "工作", "实施时间", "实施范围", "总结",
  ]

  /// The name of a measure, or the deeds of a counted sentence that has none.
  private static func items(of paragraph: SummaryParagraph, _ reader: ClauseReader) -> [String] {
    if !paragraph.label.isEmpty {
      return [reader.deed(paragraph.label) ?? reader.noun(paragraph.label)].compactMap(\.self)
    }
    guard paragraph.isCounted, let sentence = Sentence.all(paragraph.text).first,
      sentence.clauses.first.flatMap(Horizon.init) == nil
    else { return [] }
    let deeds = sentence.clauses.map(reader.deed)
    return deeds.allSatisfy { $0 != nil } ? deeds.compactMap(\.self) : []
  }
}

/// 12月10日至12日，省生态环境厅在太原举办X。: the first sentence of a report.
struct EventSentence: Sendable {
  let titles: TitleTranslator

  private static let paragraphs = 2

  func first(in texts: [String]) -> String? {
    texts.prefix(Self.paragraphs).lazy.compactMap { text in
      Sentence.all(text).first.flatMap(told)
    }.first
  }

  private func told(_ sentence: Sentence) -> String? {
    guard let first = sentence.clauses.first, let day = day(first) else { return nil }
    let behind = sentence.clauses.dropFirst()
    guard let clause = behind.first else { return nil }
    let (bare, place) = withoutPlace(clause)
    guard let event = EventReader(titles: titles).event(bare), clauseIsKnown(bare) else { return nil }
    let doer = event.doer.map { $0 + "が" } ?? ""
    return day + "、" + doer + place + event.predicate + "。"
  }

  private func clauseIsKnown(_ clause: String) -> Bool { titles.unknownWords(in: clause).isEmpty }

  /// 12月10日至12日, 10月25日下午.
  private func day(_ text: String) -> String? {
    var japanese = text
    for (zh, ja) in [("至", "～"), ("—", "～"), ("-", "～"), ("下午", "午後"), ("上午", "午前")] {
      japanese = japanese.replacing(zh, with: ja)
    }
    guard japanese.contains("日"), japanese.contains(where: \.isNumber),
      japanese.allSatisfy({ $0.isNumber || "年月日～午前後".contains($0) })
    else { return nil }
    return japanese
  }

  /// 在太原举办X: the place between body and verb.
  private func withoutPlace(_ clause: String) -> (String, String) {
    guard let mark = clause.firstIndex(of: "在"), mark > clause.startIndex else { return (clause, "") }
    let behind = Array(clause[clause.index(after: mark)...])
    var places = ""
    var rest = behind[...]
    while let place = titles.lexicon.place(at: rest) {
      places += place.ja
      rest = rest.dropFirst(place.zh.count)
    }
    return places.isEmpty ? (clause, "") : (String(clause[..<mark]) + String(rest), places + "で")
  }
}
