/// What a rule of summaries sees of a document.
struct SummaryFacts: Sendable {
  let names: Names
  let item: Item
  let type: DocumentType?
  let body: DocumentBody
  let paragraphs: [SummaryParagraph]
  let deeds: [Deed]
  /// From when its bans and duties hold.
  let starts: [String]

  init(names: Names, entry: IssueEntry) {
    self.names = names
    item = entry.item
    type = names.type(entry.tagged.documentType.code)
    body = DocumentBody(entry.item)
    paragraphs = SummaryParagraph.all(of: body.blocks)
    let reader = DeedReader(titles: names.texts)
    deeds = zip(paragraphs, SummaryParagraph.topics(of: paragraphs)).flatMap { paragraph, topic in
      reader.deeds(in: paragraph.label) + reader.deeds(in: paragraph.text, under: topic)
    }
    starts = StartReader(titles: names.texts).starts(in: paragraphs.map(\.text))
  }

  /// The day of a notice is not that of the ban it tells of.
  var hasOwnStart: Bool { !starts.isEmpty && (title.contains("通告") || title.contains("通知")) }
  var isPlan: Bool { type?.section == "plan" }
  var title: String { item.title?.value ?? "" }
  var clauses: ClauseReader { ClauseReader(titles: names.texts) }
  var figures: FigureReader { FigureReader(titles: names.texts) }
  var texts: [String] { body.blocks.filter { $0.kind != .table }.map { Folding.simplified($0.text) } }
  /// Headings and what stands behind them, without their numbers.
  var bare: [String] { paragraphs.flatMap { [$0.label, $0.text] }.filter { !$0.isEmpty } }
  var tables: [String] { body.blocks.filter { $0.kind == .table }.map { Folding.simplified($0.text) } }
}

/// A sentence of the summary that geppo can make of what it read. All that answer stand in this order.
struct SummaryRule: Sendable {
  let name: String
  let reason: String
  /// It says more than from when and until when.
  var tellsContents = true
  /// It stands only where fewer sentences than these tell contents.
  var room = Int.max
  let sentence: @Sendable (SummaryFacts) -> String?

  static let all = ofReaders + ofGoals + ofReports + ofDuties + ofMoney + ofDays

  private static let ofReaders = [
    SummaryRule(name: "partners", reason: "名の挙がった自治体にとって、これより大切なことはない") { facts in
      let reader = DeedReader(titles: facts.names.texts)
      return NamedPartners(names: facts.names.partners)
        .sentence(in: facts.texts, title: facts.title, reader: reader).map { "\($0)。" }
    }
  ]

  private static let ofGoals = [
    SummaryRule(name: "period", reason: "計画は、いつまでのものかを伝える", tellsContents: false) { facts in
      guard facts.isPlan, let years = TitleText.years(in: facts.title) else { return nil }
      return "計画期間は\(years)。"
    },
    SummaryRule(name: "event", reason: "会議や検査は、いつどこで何をしたかを伝える") { facts in
      facts.isPlan ? nil : EventSentence(titles: facts.names.texts).first(in: facts.texts)
    },
    SummaryRule(name: "purpose", reason: "「为…」に始まる文書は、目的を自ら述べる", tellsContents: false, room: 1) { facts in
      facts.purpose.map { "目的：\($0)。" }
    },
    SummaryRule(name: "targets", reason: "期限と数値のある目標が、読む人に最も要る") { facts in
      let found = [facts.countedGoal, facts.figures.targets(in: facts.bare) ?? facts.duringCampaign]
        .compactMap(\.self)
      return found.isEmpty ? nil : "目標：\(found.joined(separator: "。また、"))。"
    },
  ]

  private static let ofReports = [
    SummaryRule(name: "figures", reason: "毎月の数値は、前年との比較とともに伝える") { facts in
      let found = facts.figures.figures(in: facts.texts) ?? facts.ofTitlePeriod
      return found.map { "\($0)。" }
    },
    SummaryRule(name: "regions", reason: "重点地域の数値は、全国の値と分けて伝える") { facts in
      facts.isPlan ? nil : RegionFigures(titles: facts.names.texts).figures(in: facts.texts).map { "\($0)。" }
    },
    SummaryRule(name: "counts", reason: "検査や摘発の報告は、件数とともに伝える") { facts in
      facts.isPlan ? nil : CountReader(titles: facts.names.texts).counts(in: facts.texts).map { "\($0)。" }
    },
    SummaryRule(name: "alert", reason: "警報は、いつ何を発令し、又は解除したかを伝える") { facts in
      AlertSentence(titles: facts.names.texts).first(in: facts.texts)
    },
    SummaryRule(name: "outlook", reason: "予報は、いつどこの空気についてかを伝える") { facts in
      facts.isPlan ? nil : OutlookReader(titles: facts.names.texts).outlook(in: facts.texts).map { "\($0)。" }
    },
    SummaryRule(name: "alerts given", reason: "広域の警報は、発令した都市の数を伝える") { facts in
      OutlookReader(titles: facts.names.texts).alerts(in: facts.texts).map { "\($0)。" }
    },
    SummaryRule(name: "approval", reason: "批复は、承認したものを伝える") { facts in facts.approval.map { "\($0)。" } },
  ]

  private static let ofDuties = [
    SummaryRule(name: "starts", reason: "禁止や義務は、文書の日付でなく、いつから及ぶかを伝える") { facts in
      facts.starts.isEmpty ? nil : facts.starts.joined(separator: "。") + "。"
    },
    SummaryRule(name: "scope", reason: "対象の地域と業種は、読む自治体に関わる") { facts in
      ScopeReader(titles: facts.names.texts).scope(in: facts.paragraphs).map { "\($0)。" }
    },
    SummaryRule(name: "size", reason: "いくつの企業や設備に及ぶかで、重みが分かる") { facts in
      SizeReader(titles: facts.names.texts).size(in: facts.paragraphs).map { "対象の規模：\($0)。" }
    },
    SummaryRule(name: "limit table", reason: "基準は、物質ごとの限度値を伝える") { facts in
      LimitTable(titles: facts.names.texts).limits(in: facts.tables).map { "\($0)。" }
    },
    SummaryRule(name: "limits", reason: "上限と下限の値は、対象とともに伝える") { facts in
      facts.limits.map { "数値の要件（条件は原文による）：\($0)。" }
    },
    SummaryRule(name: "alert levels", reason: "緊急対応計画は、警報の基準を伝える") { facts in
      AlertLevels.conditions(in: facts.texts).map { "警報の基準（大気質指数の日平均値の予測）：\($0)。" }
    },
    SummaryRule(name: "cuts", reason: "警報のときの削減率は、工場の操業を左右する") { facts in
      facts.cuts.map { "警報時の排出削減：\($0)。" }
    },
    SummaryRule(name: "steps", reason: "期限のある措置は、期限とともに伝える") { facts in
      let targets = facts.figures.targets(in: facts.bare) ?? ""
      let found = WeighedDeeds.steps(facts.deeds.filter { !targets.contains($0.noun) })
      return SummaryFacts.listed(found).map { "期限のある措置：\($0)。" }
    },
    SummaryRule(name: "span", reason: "実施の期間は、日付だけで確かに伝えられる") { facts in
      facts.paragraphs.lazy.compactMap(SummaryFacts.span).first.map { "実施期間：\($0)。" }
    },
    SummaryRule(name: "measures", reason: "禁止と義務は、読む人が次に問う") { facts in
      let found = WeighedDeeds.main(facts.deeds)
      return found.isEmpty ? nil : "主な措置：\(found.joined(separator: "、"))。"
    },
  ]

  private static let ofMoney = [
    SummaryRule(name: "aid", reason: "補助は、額とともに伝える") { facts in
      SummaryFacts.listed(AidReader.aids(in: facts.texts)).map { "補助（条件は原文による）：\($0)。" }
    },
    SummaryRule(name: "changes", reason: "料金や時間の変更は、前と後を伝える") { facts in
      let reader = ChangeReader(titles: facts.names.texts)
      let clauses = facts.paragraphs.flatMap { Sentence.all($0.label) + Sentence.all($0.text) }.flatMap(
        \.clauses)
      return SummaryFacts.listed(clauses.compactMap(reader.change)).map { "変更（条件は原文による）：\($0)。" }
    },
    SummaryRule(name: "punishment", reason: "個別案件は、処分を伝える") { facts in
      guard facts.type?.code == "case" else { return nil }
      let found = PenaltyReader.punishments(in: facts.texts)
      return found.isEmpty ? nil : "処分：\(found.prefix(4).joined(separator: "、"))。"
    },
    SummaryRule(name: "fines", reason: "罰則は、額とともに伝える") { facts in
      guard facts.type?.code != "case" else { return nil }
      return SummaryFacts.listed(PenaltyReader.fines(in: facts.texts)).map { "罰則（条件は原文による）：\($0)。" }
    },
  ]

  private static let ofDays = [
    SummaryRule(name: "items", reason: "見出しと、動詞と目的語だけの文は、措置の名である", room: 1) { facts in
      facts.headings.map { "主な項目：\($0)。" }
    },
    SummaryRule(name: "force", reason: "失効したものに施行日は要らない", tellsContents: false) { facts in
      if facts.item.status.flatMap({ Force($0.value) })?.isOver == true || facts.hasOwnStart { return nil }
      return facts.item.date(.inForce).map { "\($0.japanese)から施行される。" }
    },
    SummaryRule(name: "validity", reason: "効力に期間のある文書は、その長さを伝える", tellsContents: false) { facts in
      facts.texts.lazy.compactMap(SummaryFacts.validity).first.map { "有効期間は\($0)。" }
    },
    SummaryRule(name: "deadline", reason: "意見募集は、締切を伝える", tellsContents: false) { facts in
      facts.item.date(.commentDeadline).map { "意見募集の締切は\($0.japanese)。" }
    },
  ]
}
