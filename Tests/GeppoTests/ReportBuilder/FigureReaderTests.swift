import Testing

@testable import Geppo

/// Numbers out of Chinese sentences, only where the grammar leaves no doubt.
struct FigureReaderTests {
  private static let committed = Result {
    FigureReader(
      titles: TitleTranslator(lexicon: TitleLexicon(try CommittedGlossary.read())))
  }

  let reader: FigureReader

  init() throws { reader = try Self.committed.get() }

  @Test(arguments: [
    ("到2020年，全市散煤消费量比2017年减少75万吨，清洁取暖率达到80%。", "2020年までに、市全域の民生用ばら石炭消費量を2017年比75万トン削減、クリーン暖房率80％に到達"),
    ("一、目标：2020年底前，全市石化企业挥发性有机物排放量比2017年减少20%。", "2020年末までに、市全域の石油化学企業揮発性有機化合物排出量を2017年比20％削減"),
    ("到2021年底，平均浓度控制在35微克/立方米以下", "2021年末までに、平均濃度を35μg/m³以下に抑制"),
    ("到2020年，砉䂦率达到90%，清洁取暖率达到80%。", "2020年までに、クリーン暖房率80％に到達など"),
    ("2019年，清洁取暖率达到80%。", "2019年にクリーン暖房率80％に到達"),
  ])
  func targetsAreRead(text: String, ja: String) {
    #expect(reader.targets(in: [text]) == ja)
  }

  @Test(arguments: [
    "散煤消费量比2017年减少75万吨。", "到2020年，散煤消费量减少约75万吨。", "到2020年，颗粒物、二氧化硫浓度分别比2017年下降10%。",
    "到2020年，某某某指数比2017年下降10%。", "到2020年，散煤消费量比2017年下降10%到20%。", "",
  ])
  func whatIsNotCertainIsLeftOut(text: String) {
    #expect(reader.targets(in: [text]) == nil)
  }

  /// The day says until when something is handed in, not until when the goal is reached.
  @Test func theDayOfAnActIsNotThatOfAGoalBehindIt() {
    #expect(reader.targets(in: ["2019年6月底前完成申报，清洁取暖率达到80%。"]) == nil)
    #expect(reader.targets(in: ["2019年6月底前，清洁取暖率达到80%。"]) == "2019年6月末までにクリーン暖房率80％に到達")
  }

  /// Of whose machines it is a share the clause before the comma says.
  @Test func aGoalOfThoseNamedBeforeItIsNotToldAsThatOfAll() {
    #expect(
      reader.targets(in: ["自2019年7月1日起，范围扩大到国二排放阶段；机场场内机械由交通部门更换，2020年底前新能源机械比例不低于30%。"]) == nil)
    #expect(
      reader.targets(in: ["自2019年7月1日起，范围扩大到国二排放阶段；2020年底前新能源机械比例不低于30%。"])
        == "2020年末までに新エネルギー機械割合30％以上")
  }

  @Test(arguments: [
    ("烟气颗粒物、二氧化硫小时浓度分别不高于10、35毫克/立方米", true), ("处理效率不低于80%", true), ("水泥窑氮氧化物不高于100毫克/立方米", false),
    ("城区钢铁企业限产比例不低于50%", false),
  ])
  func aMeasureAloneIsOfNobodyKnowsWhat(clause: String, isBare: Bool) {
    #expect(FigureReader.isBareMeasure(clause) == isBare)
  }

  @Test func figuresOfAMonthAreReadWithTheirComparison() {
    let text = "11月，平均优良天数比例为77.9%，同比下降2.4个百分点；PM2.5浓度为49微克/立方米，同比上升6.5%。"
    #expect(
      reader.figures(in: ["通报如下：", text])
        == "11月：平均優良日数割合77.9％（前年同期比2.4ポイント低下）、PM2.5濃度49μg/m³（前年同期比6.5％上昇）")
    #expect(reader.figures(in: ["近日，PM2.5浓度为49微克/立方米。"]) == nil)
  }

  @Test(arguments: [
    ("9月PM2.5浓度为39微克/立方米，同比下降7.1%。", "9月：PM2.5濃度39μg/m³（前年同期比7.1％低下）"),
    ("2018年10月，PM2.5浓度为43μg/m3，比上年同月下降4.4%。", "2018年10月：PM2.5濃度43μg/m³（前年同期比4.4％低下）"),
    ("前三季度，优良天数26天。", "第1～3四半期：優良日数26日"),
    ("2019年1-3月PM2.5浓度为39微克/立方米。", "2019年1～3月：PM2.5濃度39μg/m³"),
  ])
  func figuresOfSeveralMonthsAreRead(text: String, ja: String) { #expect(reader.figures(in: [text]) == ja) }

  @Test(arguments: ["9月上旬PM2.5浓度为39微克/立方米。", "9月30日，PM2.5浓度为39微克/立方米。"])
  func daysAreNoMonths(text: String) { #expect(reader.figures(in: [text]) == nil) }

  @Test(arguments: [("80%以上", "80％以上"), ("2.4个百分点", "2.4ポイント"), ("75万吨左右", "75万トン程度"), ("5天", "5日")])
  func amountsAreInJapanese(zh: String, ja: String) { #expect(Amount(zh)?.japanese == ja) }

  @Test(arguments: ["", "%", "80", "80%的企业", "1.%", "约80%"])
  func otherTextIsNoAmount(zh: String) { #expect(Amount(zh) == nil) }
}
