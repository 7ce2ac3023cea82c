import Testing

@testable import Geppo

/// What is done, by whom and when: only where every word is known.
struct DeedReaderTests {
  private static let committed = Result {
    TitleTranslator(lexicon: TitleLexicon(try CommittedGlossary.read(), ofTexts: true))
  }

  let titles: TitleTranslator
  private var reader: DeedReader { DeedReader(titles: titles) }

  init() throws { titles = try Self.committed.get() }

  @Test(arguments: [
    ("大型企业修建铁路专用线", "大型企業は鉄道専用線を建設"),
    ("加油站应在2019年6月30日前安装在线监控设备", "給油所は2019年6月30日までにオンライン監視設備を設置"),
    ("淘汰国三及以下柴油货车8万辆", "国3以下のディーゼル貨物車8万台の淘汰"),
    ("工地停止土石方作业", "工事現場では土工事を停止"), ("施工单位不得使用高排放机械", "施工事業者は高排出機械の使用を禁止"),
    ("其余企业2020年6月底前完成", "その他の企業は2020年6月末までに完了"),
  ])
  func aDeedIsToldWithWhoAndWhen(clause: String, ja: String) {
    #expect(reader.deed(clause)?.japanese == ja)
  }

  @Test(arguments: [
    "砉䂦企业安装在线监测设备", "未安装在线监测设备", "企业是否安装在线监测设备？", "可以安装在线监测设备", "没有安装在线监测设备", "",
  ])
  func whatIsNotCertainIsLeftOut(clause: String) { #expect(reader.deed(clause) == nil) }

  /// Without its condition a penalty would seem to be a measure for all.
  @Test(arguments: ["未按期完成的，停止生产。", "对超标企业，停止生产。", "重污染天气期间，停止生产。", "砉䂦砉，停止生产。"])
  func behindAConditionNothingIsTold(sentence: String) { #expect(reader.deeds(in: sentence).isEmpty) }

  /// Nothing installs anything itself, and a heading says whose day it is.
  @Test func thingsAndHeadingsSayWhatADeedIsAbout() {
    #expect(reader.deed("重型柴油车逐步安装车载诊断终端")?.japanese == "大型ディーゼル車については車載診断端末を段階的に設置")
    let deeds = reader.deeds(in: "2019年6月底前完成编码登记。", under: "非道路移动机械")
    #expect(deeds.map(\.japanese) == ["オフロード機械については2019年6月末までに番号登録を完了"])
    #expect(reader.deeds(in: "2019年6月底前完成编码登记。", under: "监督管理").map(\.subject) == [""])
    #expect(reader.deeds(in: "推广新能源车辆。", under: "非道路移动机械").map(\.subject) == [""])
  }

  @Test func aDayHoldsForTheClausesBehindIt() {
    let deeds = reader.deeds(in: "2019年底前，淘汰燃煤锅炉，安装在线监测设备；推广新能源车辆。")
    #expect(deeds.map(\.day?.japanese) == ["2019年末までに", "2019年末までに", nil])
  }

  @Test(arguments: [
    (
      ["自2019年3月1日起，控制区内禁止使用国二及以下排放阶段的挖掘机。"], ["規制区域内では", "国2以下の排出段階の油圧ショベルの使用を禁止"],
      "2019年3月1日から"
    ),
    (["自2019年3月1日起，每日8时至20时，砉䂦货车禁止在砉䂦路以内行驶。"], ["毎日8時～20時、通行規制を実施（対象は原文による）"], "2019年3月1日から"),
  ])
  func theFirstDayOfABanIsTold(texts: [String], words: [String], day: String) {
    let told = StartReader(titles: titles).starts(in: texts)
    #expect(told.count == 1)
    #expect(told.first?.contains(day) == true)
    for word in words { #expect(told.first?.contains(word) == true, "\(told)") }
  }

  @Test func whatFollowsLaterInTheYearIsToldToo() {
    let told = StartReader(titles: titles).starts(in: ["国三车辆自2019年7月1日起夜间禁入，12月31日起全天禁入。"])
    #expect(told == ["国3車両は2019年7月1日から夜間の進入禁止", "国3車両は2019年12月31日から終日の進入禁止"])
    // Another year would have to be named.
    #expect(
      StartReader(titles: titles).starts(in: ["国三车辆自2019年7月1日起夜间禁入，3月31日起全天禁入。"])
        == ["国3車両は2019年7月1日から夜間の進入禁止など"])
  }

  @Test func aBanThatIsWidenedSaysToWhat() {
    let told = StartReader(titles: titles).starts(in: ["自2019年7月1日起，前款区域内禁止使用的范围扩大到国二排放阶段。"])
    #expect(told == ["2019年7月1日から、使用禁止の対象を国2排出段階に拡大"])
  }

  @Test(arguments: ["本通告自2019年3月1日起施行。", "请于2019年3月1日起报送进度。", "近日起禁止使用。"])
  func theDayOfTheDocumentIsNoFirstDay(text: String) {
    #expect(StartReader(titles: titles).starts(in: [text]).isEmpty)
  }

  @Test(arguments: [
    (["按每台不超过3万元给予补助。"], ["1台当たり3万元以下"]), (["按车型给予1000元至9000元补贴。"], ["1000元～9000元"]),
    (["对受电设施改造按投资的30%补助，单船不超过40万元。"], ["1隻当たり40万元以下", "投資額の30％"]),
    (["举报属实的奖励300元。"], []), (["每台处5000元罚款，并取消补贴。"], []), (["补助按规定执行。"], []),
  ])
  func aidIsToldWithItsAmount(texts: [String], told: [String]) { #expect(AidReader.aids(in: texts) == told) }
}

/// Tables and levels.
struct StandardReadersTests {
  private static let committed = Result {
    TitleTranslator(lexicon: TitleLexicon(try CommittedGlossary.read(), ofTexts: true))
  }

  let titles: TitleTranslator

  init() throws { titles = try Self.committed.get() }

  @Test func aHigherAlertMayNameTheDaysAlone() {
    let text = "预测空气质量指数日均值大于200将持续2天的，发布黄色预警；持续3天且大于300的，发布橙色预警；持续4天的，发布红色预警。"
    #expect(AlertLevels.conditions(in: [text]) == "黄色は200超が2日継続、オレンジは200超が3日継続かつ300超、赤色は200超が4日継続")
  }

  @Test func limitsOfATableAreToldByPollutant() {
    let table = "污染物\t重点地区（毫克/立方米）\t其他地区（毫克/立方米）\n颗粒物\t10\t20\n二氧化硫\t35\t50"
    #expect(
      LimitTable(titles: titles).limits(in: [table])
        == "排出限度値（mg/m³、重点地域／その他の地域）：粒子状物質10／20、二酸化硫黄35／50")
  }

  @Test(arguments: [
    "城市\tPM2.5（μg/m3）\n北京市\t62", "污染物\t限值（毫克/立方米）\n砉䂦\t20", "污染物\t限值\n颗粒物\t20",
    "污染物\t限值（毫克/立方米）\n颗粒物\t不得检出",
  ])
  func otherTablesAreNotTold(table: String) { #expect(LimitTable(titles: titles).limits(in: [table]) == nil) }

  private static let plan = [
    "2.1 黄色预警：预测空气质量指数日均值大于200将持续2天。", "2.2 橙色预警：预测空气质量指数日均值大于200将持续3天，且大于300。",
    "3.1 黄色预警启动Ⅲ级响应，主要污染物减排10%以上。", "3.2 橙色预警启动Ⅱ级响应，减排20%以上。",
  ]

  @Test func levelsOfAlertsAreToldWithTheirAir() {
    #expect(AlertLevels.conditions(in: Self.plan) == "黄色は200超が2日継続、オレンジは200超が3日継続かつ300超")
    #expect(AlertLevels.cuts(in: Self.plan) == "黄色10％以上、オレンジ20％以上")
    #expect(AlertLevels.conditions(in: ["今日发布橙色预警。"]) == nil)
    #expect(AlertLevels.cuts(in: Array(Self.plan.prefix(3))) == nil)
  }

  @Test func cutsOfAllAlertsTogetherGoToTheirColours() {
    let text = "黄色、橙色、红色预警分别启动响应。颗粒物的减排比例按10%、20%、30%左右掌握。"
    #expect(AlertLevels.cuts(in: [text]) == "黄色10％程度、オレンジ20％程度、赤色30％程度")
    #expect(AlertLevels.cut("减排比例均不低于20%") == "20％以上")
  }

  @Test func figuresOfRegionsKeepTheirRegion() {
    let text = "分区域看，长三角地区41个城市11月PM2.5浓度为52微克/立方米；汾渭平原11个城市PM2.5浓度为79微克/立方米，同比上升3%。"
    #expect(
      RegionFigures(titles: titles).figures(in: [text]) == "11月の重点地域のPM2.5濃度：長江デルタ41都市52μg/m³、汾渭平原11都市79μg/m³"
    )
  }

  @Test(arguments: ["", "1—11月"]) func figuresOfRegionsWithoutTheirMonthAreNotTold(period: String) {
    let text = "分区域看，长三角地区41个城市\(period)PM2.5浓度为52微克/立方米；汾渭平原11个城市PM2.5浓度为79微克/立方米。"
    #expect(RegionFigures(titles: titles).figures(in: [text]) == nil)
  }

  @Test func aFigureKeepsItsSubject() {
    let reader = FigureReader(titles: titles)
    let text = "11月，18个重点城市PM2.5平均浓度为61微克/立方米，同比上升7.0%；优良天数比例为71.5%。"
    #expect(reader.figures(in: [text]) == "11月（18の重点都市）：PM2.5平均濃度61μg/m³（前年同期比7.0％上昇）、優良日数割合71.5％")
    #expect(reader.figures(in: ["11月，砉䂦地区浓度为61微克/立方米；优良天数比例为71.5%。"]) == nil)
  }

  @Test(
    arguments: [
      ("与2017年相比，2020年全国铁路货运量提高三成。", "2020年に全国鉄道貨物輸送量を2017年比3割増加"),
      ("沿江港口岸电覆盖率2020年达到90%。", nil), ("清洁取暖率2020年达到90%。", "2020年にクリーン暖房率90％に到達"),
      ("2020年底前，淘汰国三及以下柴油货车13万辆。", "2020年末までに、国3以下のディーゼル貨物車13万台の淘汰"),
    ] as [(String, String?)])
  func theYearOfATargetMayStandWithin(text: String, ja: String?) {
    let told = FigureReader(titles: titles).targets(in: [text])
    if let ja { #expect(told == ja) } else { #expect(told?.contains("90％") != false) }
  }
}

/// Municipalities of the cooperation in Chinese texts.
struct NamedPartnersTests {
  private let partners: NamedPartners
  private let reader: DeedReader

  init() throws {
    let glossary = try CommittedGlossary.read()
    let names = Names(glossary: glossary, sources: [])
    partners = NamedPartners(names: names.partners)
    reader = DeedReader(titles: names.texts)
  }

  @Test func everyMunicipalityHasItsChineseName() {
    #expect(partners.names.count == 11)
    #expect(partners.names.allSatisfy { !$0.zh.isEmpty })
  }

  @Test(arguments: [
    ("与北九州市签署备忘录。", ["北九州市"]), ("同日本大分市、川崎市开展交流。", ["川崎市", "大分市"]), ("来自福冈县的专家授课。", ["福岡県"]),
    ("扩大分市场份额。", []), ("支持神户市场。", []), ("与日本企业合作。", []), ("富山县和兵库县", ["富山県", "兵庫県"]),
  ])
  func namesAreFound(text: String, named: [String]) { #expect(partners.named(in: [text]).map(\.ja) == named) }

  @Test func whatIsDoneTogetherIsTold() {
    let text = "结合与日本北九州市的合作，举办技术研修。"
    let told = partners.sentence(in: ["某某。", text], title: "某方案", reader: reader)
    #expect(told == "北九州市との協力・交流に言及（技術研修の開催）")
    #expect(partners.sentence(in: ["总结与日本技术机构的合作。"], title: "某方案", reader: reader) == "日本との協力・交流に言及")
    #expect(partners.sentence(in: ["日本的空气质量较好。"], title: "某方案", reader: reader) == nil)
  }
}
