import Testing

@testable import Geppo

/// What the summary tells of a text.
struct SummaryRuleTests {
  private static func summary(
    _ body: [String], title: String = "某通知", type: String = "notice", deadline: String = "",
    terms: [String] = []
  ) throws -> String {
    try item(body, title: title, type: type, deadline: deadline, terms: terms).summary
  }

  private static func item(
    _ body: [String], title: String = "某通知", type: String = "notice", deadline: String = "",
    terms: [String] = []
  ) throws -> (summary: String, excerpt: String) {
    let sample = try SampleMaterial()
    let entry = SampleEntry(
      id: "2018-12-0001", source: "mee", title: title, issuers: ["生态环境部"], published: "2018-12-30",
      deadline: deadline, places: [], topics: ["AIR"], type: type, terms: terms, body: body)
    let names = Names(glossary: sample.glossary, sources: sample.sources)
    let made = try entry.entry(sample.glossary)
    return (ItemSummary(names: names, entry: made).text, Excerpt.of(made, names: names))
  }

  /// A text for each rule, and what it tells.
  private static let texts: [(rule: String, body: [String], title: String, type: String, told: String)] = [
    (
      "partners", ["结合与日本北九州市的合作，举办技术研修。"], "某方案", "work-plan",
      "北九州市との協力・交流に言及（技術研修の開催）。"
    ),
    ("period", ["某"], "某市实施方案（2018—2020年）", "work-plan", "計画期間は2018～2020年。"),
    (
      "event", ["12月10日至12日，省生态环境厅在太原举办大气监测技术人员培训班，各市人员参加。"], "某培训班", "activity",
      "12月10日～12日、太原で大気モニタリング技術者研修会を開催。"
    ),
    (
      "purpose", ["为减少机动车排气污染，改善环境空气质量，市政府决定如下："], "某通告", "public-notice",
      "目的：自動車排出ガス汚染の削減。"
    ),
    (
      "targets", ["一、目标。2020年全省PM2.5平均浓度控制在33微克/立方米以内。"], "某计划", "notice",
      "目標：2020年に省全域のPM2.5平均濃度を33μg/m³以内に抑制。"
    ),
    (
      "figures", ["10月，总体稳定。优良天数26天，同比增加3天；PM2.5月均浓度47微克/立方米，同比下降11.3%。"], "某状况", "data",
      "10月：優良日数26日（前年同期比3日増）、PM2.5月平均濃度47μg/m³（前年同期比11.3％低下）。"
    ),
    (
      "regions", ["分区域看，长三角地区41个城市11月PM2.5浓度为52微克/立方米；汾渭平原11个城市PM2.5浓度为79微克/立方米。"], "某状况", "data",
      "11月の重点地域のPM2.5濃度：長江デルタ41都市52μg/m³、汾渭平原11都市79μg/m³。"
    ),
    (
      "counts", ["11月19日至21日，路检重型柴油货车642辆，查处企业12家。"], "某检查", "activity",
      "大型ディーゼル貨物車642台を路上で検査、企業12社を処分。"
    ),
    (
      "alert", ["经市指挥部同意，自11月12日0时起，全市启动重污染天气橙色预警（Ⅱ级应急响应）。"], "某通知", "alert",
      "11月12日0時から、重度汚染天気オレンジ警報（Ⅱ級緊急対応）を発令。"
    ),
    (
      "outlook", ["11月12日至15日，京津冀及周边地区将出现一次区域性PM2.5重污染过程。"], "某联动", "other",
      "11月12日～15日、京津冀及び周辺地域で広域的なPM2.5重度汚染の見込み。"
    ),
    (
      "alerts given", ["截至11日18时，已有21个城市发布橙色预警，5个城市发布黄色预警。"], "某联动", "other",
      "11日18時現在、21都市がオレンジ警報、5都市が黄色警報を発令。"
    ),
    (
      "approval", ["一、原则同意《大气污染防治行动计划》，请认真组织实施。"], "关于某计划的批复", "reply",
      "「大気汚染防止行動計画」を原則として承認。"
    ),
    (
      "starts", ["自2019年3月1日起，控制区内禁止使用国二及以下排放阶段的挖掘机。"], "某通告", "notice",
      "規制区域内では2019年3月1日から国2以下の排出段階の油圧ショベルの使用を禁止。"
    ),
    ("scope", ["重点范围是京津冀及周边地区、汾渭平原。"], "某计划", "notice", "重点範囲：京津冀及び周辺地域、汾渭平原。"),
    ("size", ["一、治理范围。在用锅炉约300台。"], "某通知", "notice", "対象の規模：使用中のボイラー約300台。"),
    ("limit table", ["污染物\t限值（毫克/立方米）\n颗粒物\t20"], "某标准", "notice", "排出限度値（mg/m³）：粒子状物質20。"),
    (
      "limits", ["三、废气收集效率不低于90%，非甲烷总烃排放浓度不超过50毫克每立方米。"], "某规定", "notice",
      "数値の要件（条件は原文による）：排ガス収集効率90％以上、非メタン総炭化水素排出濃度50mg/m³以下。"
    ),
    (
      "alert levels", ["黄色预警：空气质量指数日均值大于200将持续2天。", "橙色预警：日均值大于200将持续3天。"], "某预案", "emergency-plan",
      "警報の基準（大気質指数の日平均値の予測）：黄色は200超が2日継続、オレンジは200超が3日継続。"
    ),
    ("cuts", ["启动橙色预警，颗粒物减排20%以上。"], "某通知", "alert", "警報時の排出削減：オレンジ20％以上。"),
    ("steps", ["（一）2018年底前，完成燃煤锅炉超低排放改造。"], "某方案", "notice", "期限のある措置：2018年末までに石炭ボイラー超低濃度排出改造の完了。"),
    ("span", ["一、实施时间：2018年11月15日至2019年3月15日。"], "某通告", "notice", "実施期間：2018年11月15日～2019年3月15日。"),
    ("measures", ["一、大型企业修建铁路专用线。"], "某计划", "notice", "主な措置：大型企業は鉄道専用線を建設。"),
    ("aid", ["按每台不超过3万元给予补助。"], "某通知", "notice", "補助（条件は原文による）：1台当たり3万元以下。"),
    ("changes", ["二、谷段由8小时延长到10小时。"], "某价格", "notice", "変更（条件は原文による）：オフピーク時間帯を8時間から10時間に延長。"),
    (
      "punishment", ["责令改正，处以罚款25万元，并将案件移送公安机关。"], "某案", "case",
      "処分：是正命令、過料25万元、公安機関への送致。"
    ),
    (
      "fines", ["违反本办法的，处二万元以上二十万元以下罚款；拒不改正的，处1000元以上5000元以下的罚款。"], "某办法", "rule",
      "罰則（条件は原文による）：2万元以上20万元以下の過料、1000元以上5000元以下の過料。"
    ),
    (
      "items", ["一、推进集中供热。某某。", "二、优化产业结构。某某。", "三、保障措施。某某。", "附件：1、某表"], "某方案", "notice",
      "主な項目：地域熱供給の推進、産業構造の最適化。"
    ),
  ]

  @Test(arguments: texts.indices)
  func whatTheTextSaysIsTold(index: Int) throws {
    let text = Self.texts[index]
    let summary = try Self.summary(text.body, title: text.title, type: text.type)
    #expect(summary.contains(text.told), "\(text.rule): \(summary)")
  }

  @Test func everyRuleHasATextHereOrADay() throws {
    #expect(SummaryRule.all.map(\.name) == Self.texts.map(\.rule) + ["force", "validity", "deadline"])
    #expect(SummaryRule.all.allSatisfy { !$0.reason.isEmpty })
    #expect(
      try Self.summary(["某"], type: "consultation", deadline: "2019-01-20")
        == "意見募集の締切は2019年1月20日。（原文4100字）")
  }

  @Test(arguments: [
    "一、目标。2020年砉䂦浓度控制在33微克/立方米以内。", "近日，市政府在太原举办培训班。", "为砉䂦机动车，市政府决定如下：",
    "一、实施时间：另行通知。", "（一）2018年底前，砉䂦完成改造。", "到2020年，比例达到60%。", "重点范围是砉䂦。",
    "一、监督考核。", "某地区2020年比例不低于80%。",
  ])
  func whatIsNotCertainIsLeftOut(text: String) throws {
    #expect(try Self.summary([text]) == "要約は未作成（原文4100字）。")
  }

  @Test func eachOfSeveralThingsGetsItsOwnAmount() throws {
    let text = "颗粒物、二氧化硫、氮氧化物排放浓度分别不高于10、30、100毫克/立方米。"
    #expect(try Self.summary([text]).contains("それぞれ10、30、100mg/m³以下"))
    #expect(try !Self.summary(["二氧化硫、氮氧化物浓度分别不高于10毫克/立方米。"]).contains("以下"))
  }

  @Test func aTargetBelongsToTheYearBeforeIt() throws {
    let text = "2019年10月1日前，完成某事；2020年底前，行业颗粒物排放量比2017年减少40%。"
    #expect(try Self.summary([text]).contains("目標：2020年末までに、業種全体の粒子状物質排出量を2017年比40％削減"))
  }

  @Test(arguments: [("有效期5年。", "5年"), ("有效期为三年。", "3年"), ("有效期至2023年12月31日。", "2023年12月31日まで")])
  func validityIsTold(text: String, length: String) throws {
    #expect(try Self.summary([text]).contains("有効期間は\(length)。"))
  }

  @Test func figuresOfAReportAreOfThePeriodOfItsTitle() throws {
    let text = "一、总体情况。PM2.5平均浓度为71微克/立方米，同比上升4.4%。"
    let told = try Self.summary([text], title: "关于10—11月空气质量情况的通报", type: "circular")
    #expect(told.contains("10～11月：PM2.5平均濃度71μg/m³（前年同期比4.4％上昇）。"))
  }

  /// Two counted items of five known would tell of another document.
  @Test func fewKnownItemsAreNotTheMeasures() throws {
    let body = ["一、推进集中供热。", "二、优化产业结构。", "三、砉。砉", "四、䂦䂦。", "五、砉䂦。"]
    #expect(try !Self.summary(body).contains("主な項目"))
    #expect(try Self.summary(Array(body.dropLast())).contains("主な項目：地域熱供給の推進、産業構造の最適化など。"))
  }

  @Test func theKeySentenceStandsInTheExcerptAndNotInTheSummary() throws {
    let filler = String(repeating: "某事某事。", count: 50)
    let sentence = "柴油货车应当在2019年6月30日前砉䂦设备"
    let item = try Self.item([filler, "二、\(sentence)。"], terms: ["柴油货车"])
    #expect(item.summary == "要約は未作成（原文4100字）。")
    #expect(item.excerpt.hasSuffix("。…\(sentence)。"))
  }

  @Test func sentencesOfTheBeginningAreNotQuotedAgain() throws {
    let text = "柴油货车应当在2019年6月30日前安装设备。"
    #expect(try Self.item([text], terms: ["柴油货车"]).excerpt == text)
  }
}

struct SummaryParagraphTests {
  @Test(arguments: [
    ("一、推进集中供热。管网并入大网。", "推进集中供热", "管网并入大网。"), ("（二）分工：市局牵头。", "分工", "市局牵头。"),
    ("3.监测。", "监测", ""), ("二、调整产业布局，整治企业。", "", "调整产业布局，整治企业。"), ("2018年底前完成。", "", "2018年底前完成。"),
    ("3.5万吨以上的企业。", "", "3.5万吨以上的企业。"), ("", "", ""),
  ])
  func labelStandsBehindTheNumber(text: String, label: String, rest: String) {
    let paragraph = SummaryParagraph(text)
    #expect(paragraph.label == label)
    #expect(paragraph.text == rest)
  }

  @Test(arguments: [
    ("2018年底前", "2018年末までに", ""), ("到2020年", "2020年までに", ""), ("自2019年2月1日起", "2019年2月1日から", ""),
    ("11月12日0时起，", "11月12日0時から", "，"),
    ("自11月15日22时起解除预警", "11月15日22時から", "解除预警"),
    ("2020年全省某浓度", "2020年に", "全省某浓度"), ("2019年6月30日前完成", "2019年6月30日までに", "完成"),
    ("到2021年底", "2021年末までに", ""),
  ])
  func aDayBeginsTheClause(clause: String, ja: String, rest: String) {
    let horizon = Horizon(clause)
    #expect(horizon?.japanese == ja)
    #expect(horizon?.rest == rest)
  }

  @Test(arguments: ["全省2020年", "12月", "18个城市", "自觉遵守", "", "2018"]) func otherClausesHaveNone(clause: String)
  {
    #expect(Horizon(clause) == nil)
  }
}

struct SummaryNumbersTests {
  private func item(_ body: String) throws -> Item {
    let entry = SampleEntry(
      id: "2018-12-0001", source: "mee", title: "某方案（2018—2020年）", issuers: [], published: "2018-12-30",
      places: [],
      topics: [], type: "notice", body: [body])
    return try entry.entry(try SampleMaterial().glossary).item
  }

  @Test(arguments: [
    ("2020年までに18％以上削減", []), ("１８％", []), ("3年で100％、2018年12月30日", []), ("2.4ポイント", ["2.4"]),
    ("平成30年度（2018年度）", []), ("（原文4100字、添付ファイル9件）", []), ("19％、19％", ["19", "19"]), ("", []), ("018", []),
    ("2,020年", []), ("1,234件", ["1234"]),
  ])
  func numbersAreLookedForInTheSource(summary: String, strange: [String]) throws {
    #expect(SummaryNumbers.strange(in: summary, to: try item("到2020年，三年下降18%以上，六个百分之百。")) == strange)
  }

  @Test(arguments: [
    ("平成30年度（2018年度）", []), ("2019年度（令和元年度）", []), ("平成30年度（2019年度）", ["平成30年度（2019年"]), ("平成32年", ["平成32年"]),
    ("2018年度（平成31年度）", ["2018年度（平成31年"]), ("令和0年", ["令和0年"]), ("平成の大合併", []),
    ("平成31年12月", ["平成31年12月"]), ("平成31年4月", []), ("平成31年度", []), ("令和30年", ["令和30年"]), ("令和12年", []),
    ("令和42年（2060年）", []), ("平成３０年（２０１９年）", ["平成３０年（２０１９年"]), ("２０１８年（平成３０年）", []),
    ("令和元年4月", ["令和元年4月"]), ("昭和65年", ["昭和65年"]),
  ])
  func erasAgreeWithTheWesternYear(text: String, problems: [String]) {
    #expect(EraYears.problems(in: text, issued: 2018) == problems)
  }
}
