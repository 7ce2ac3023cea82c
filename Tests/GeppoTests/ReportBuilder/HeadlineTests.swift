import Testing

@testable import Geppo

/// What the bulletin says that a body did.
struct HeadlineTests {
  private func headline(
    _ title: String, type: String, source: String = "mee", issuers: [String] = ["生态环境部"],
    topics: [String] = ["HEAVY"]
  ) throws -> String {
    let sample = try SampleMaterial()
    let entry = SampleEntry(
      id: "2018-12-0001", source: source, title: title, issuers: issuers, places: [], topics: topics,
      type: type)
    let names = Names(glossary: sample.glossary, sources: sample.sources)
    return Headline(names: names).text(of: try entry.entry(sample.glossary)).plain
  }

  @Test(arguments: [
    ("天津市发布重污染天气橙色预警", "alert", "が重度汚染天気オレンジ警報を発令"),
    ("关于解除重污染天气黄色预警的通知", "notice", "が重度汚染天気黄色警報を解除"),
    ("关于启动重污染天气Ⅱ级应急响应的通知", "alert", "が重度汚染天気Ⅱ級緊急対応を開始"),
    ("河北省2019年1-3月空气质量排名", "data", "が河北省の1～3月の大気質ランキングを公表"),
    ("2019年第一季度全国空气质量状况", "data", "が2019年第1四半期の大気質状況を公表"),
    ("2019年上半年环境空气质量状况", "data", "が2019年上半期の大気質状況を公表"),
    ("某市重污染天气橙色预警减排清单", "list", "が「某市重度汚染天気オレンジ警報排出削減リスト」を公布"),
    ("生态环境部通报2018年11月和1—11月全国空气质量状况", "data", "が11月及び1～11月の大気質状況を公表"),
    ("2018年10月下旬全国空气质量形势预报", "data", "が10月下旬の大気質予報を公表"),
    ("关于公开征求《某行业排放标准（征求意见稿）》意见的函", "consultation", "が「某業排出基準（意見募集稿）」に関する意見募集を開始"),
    ("一图读懂《上海市碳达峰实施方案》", "commentary", "が「上海市カーボンピークアウト実施方案」に関する解説を公表"),
    ("将正式发布《上海市碳达峰实施方案》并于下月施行", "work-plan", "が「上海市カーボンピークアウト実施方案」を公布"),
    ("关于批准发布地方标准《锅炉大气污染物排放标准》的公告", "standard", "が地方基準「ボイラー大気汚染物質排出基準」を公布"),
    ("关于发布《锅炉大气污染物排放标准》等三项标准的公告", "standard", "が「ボイラー大気汚染物質排出基準」など3件を公布"),
    (
      "《锅炉大气污染物排放标准》修改单（征求意见稿）编制说明", "commentary",
      "が「ボイラー大気汚染物質排出基準改正票（意見募集稿）」に関する解説を公表"
    ),
    ("煤改气什么时候开始", "commentary", "が重度汚染天気対応に関する解説を公表"),
    ("煤改气什么时候开始", "other", "が重度汚染天気対応に関する文書を公表"),
    ("关于印发《柴油货车污染治理攻坚战行动计划》的通知", "action-plan", "が「ディーゼル貨物車汚染対策難関攻略戦行動計画」を公布"),
  ])
  func predicateFollowsTheType(title: String, type: String, predicate: String) throws {
    #expect(try headline(title, type: type) == "生態環境部" + predicate)
  }

  @Test(arguments: [
    ("某省印发某方案", "VOCに関する記事を掲載"),
    ("柴油货车污染治理攻坚战行动计划印发", "「ディーゼル貨物車汚染対策難関攻略戦行動計画」の公布を報道"),
    ("全省大气污染防治工作会议在沈阳召开", "瀋陽での省全域の大気汚染防止業務会議の開催を報道"),
  ])
  func mediumReportsAndDoesNotIssue(title: String, predicate: String) throws {
    var sample = try SampleMaterial()
    sample.material.entries = []
    let source = Source.small("daily", adcode: "CN", level: .media)
    let sampleEntry = SampleEntry(
      id: "2018-12-0001", source: "daily", title: title, issuers: [], places: [], topics: ["VOC"],
      type: "other")
    let names = Names(glossary: sample.glossary, sources: [source])
    let entry = try sampleEntry.entry(sample.glossary)
    #expect(Headline(names: names).text(of: entry).plain == source.ja + "が" + predicate)
  }

  @Test func newspaperOnAnOfficialSiteHoldsNoMeeting() throws {
    let sample = try SampleMaterial()
    let sampleEntry = SampleEntry(
      id: "2018-12-0001", source: "dalian", title: "全市大气污染防治工作会议召开", issuers: [], places: [], topics: ["VOC"],
      type: "report")
    var entry = try sampleEntry.entry(sample.glossary)
    entry.item.carrier = Field(value: "大连日报", location: .file("x"), step: "signature")
    let names = Names(glossary: sample.glossary, sources: sample.sources)
    #expect(Headline(names: names).text(of: entry).plain.hasSuffix("が市全域の大気汚染防止業務会議の開催を報道"))
  }

  @Test func reportIsAnArticleAndTopicsAreKeptApart() throws {
    #expect(
      try headline("北方多地开局平稳", type: "report", topics: ["COAL", "PM25"]).hasSuffix(
        "が石炭・クリーン暖房及びPM2.5・粒子状物質に関する記事を掲載"))
    #expect(try headline("北方多地开局平稳", type: "report").hasSuffix("が重度汚染天気対応に関する記事を掲載"))
  }

  /// A ministry's site tells that a law was changed: the ministry did not change it.
  @Test func siteThatTellsOfADeedIsNotItsDoer() throws {
    let sample = try SampleMaterial()
    let names = Names(glossary: sample.glossary, sources: sample.sources)
    var entry = try SampleEntry(
      id: "2018-12-0001", source: "mee", title: "柴油货车污染治理攻坚战行动计划印发", issuers: ["生态环境部"], places: [],
      topics: ["VEHICLE"], type: "other"
    ).entry(sample.glossary)
    let deed = "「ディーゼル貨物車汚染対策難関攻略戦行動計画」"
    #expect(Headline(names: names).text(of: entry).plain == "生態環境部が\(deed)を公布")
    entry.item.issuers[0].step = "source"
    #expect(Headline(names: names).text(of: entry).plain == "生態環境部が\(deed)の公布を公表")
    entry.item.title?.value = "湖北省人民政府召开大气污染防治工作会议"
    #expect(Headline(names: names).text(of: entry).plain == "生態環境部が湖北省人民政府による大気汚染防止業務会議の開催を公表")
  }

  @Test func everyRuleHasItsReason() {
    #expect(HeadlineRule.all.allSatisfy { !$0.name.isEmpty && !$0.reason.isEmpty })
  }
}
