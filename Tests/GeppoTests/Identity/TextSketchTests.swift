import Testing

@testable import Geppo

struct TextSketchTests {
  private let plan = SketchSample.sketch(SketchSample.plan())

  @Test func aTextIsLikeItselfAndUnlikeAnother() {
    #expect(plan.similarity(to: plan) == 1)
    let other = SketchSample.sketch([
      "本市举行日本环境技术交流座谈会，来自两国的企业和专家就污水处理、垃圾分类和节能改造进行了讨论，并参观了示范工程和实验室，双方商定明年继续举办。"
    ])
    #expect(plan.similarity(to: other) < 0.1)
    #expect(Set(plan.bands).isDisjoint(with: other.bands))
  }

  @Test func layoutAndPunctuationChangeNothing() {
    let text = SketchSample.plan().joined().replacing("，", with: ", ").replacing("。", with: "\n")
    #expect(TextSketch(Folding.keyScalars(text)) == plan)
  }

  @Test func aPartStandsInTheWhole() {
    let part = SketchSample.sketch(Array(SketchSample.plan().prefix(3)))
    #expect(part.share(in: plan) > 0.85)
    #expect(plan.share(in: part) < 0.9)
    #expect(part.containment(with: plan) == plan.containment(with: part))
    #expect(!part.contradicts(plan) && !plan.contradicts(part))
  }

  @Test func slipsAreNoContradiction() {
    let slips = SketchSample.plan().map { $0.replacing("治理", with: "冶理").replacing("完成", with: "宪成") }
    let copy = SketchSample.sketch(slips)
    #expect(copy.containment(with: plan) > 0.7)
    #expect(!copy.contradicts(plan))
    #expect(!Set(copy.bands).isDisjoint(with: plan.bands))
  }

  @Test(arguments: [
    SketchSample.plan(year: 2017), SketchSample.plan(cut: 15), SketchSample.plan(days: 220),
    SketchSample.plan("唐山市"),
  ])
  func otherFiguresOrNamesInTheSamePlaceContradict(_ lines: [String]) {
    let other = SketchSample.sketch(lines)
    #expect(plan.contradicts(other) && other.contradicts(plan))
  }

  @Test func chineseAndArabicNumeralsAreTheSame() {
    let one = SketchSample.sketch(SketchSample.plan() + ["2018年12月3日印发"])
    let other = SketchSample.sketch(SketchSample.plan() + ["二〇一八年十二月三日印发"])
    #expect(!one.contradicts(other))
    #expect(one.contradicts(SketchSample.sketch(SketchSample.plan() + ["二〇一八年十二月五日印发"])))
  }

  @Test(arguments: [("第一批项目名单", "第二批项目名单"), ("发布黄色预警信息", "发布橙色预警信息"), ("实施Ⅱ级响应", "实施Ⅲ级响应"), ("一期工程", "二期工程")])
  func batchesColoursLevelsAndPhasesAreFigures(_ one: String, _ other: String) {
    #expect(
      SketchSample.sketch(SketchSample.plan() + [one + "如下"]).contradicts(
        SketchSample.sketch(SketchSample.plan() + [other + "如下"])))
  }

  @Test func whatSitesPrintAroundATextIsNoFigureOfIt() {
    let one = SketchSample.sketch(["发布时间：2018-12-03 来源：本网 浏览次数：17"] + SketchSample.plan())
    let other = SketchSample.sketch(["发布时间：2018-12-09 来源：本网 浏览次数：950"] + SketchSample.plan())
    #expect(!one.contradicts(other))
  }

  @Test func aFigureCountsAsOftenAsItStands() {
    let twice = SketchSample.sketch(SketchSample.plan() + ["收费标准为24小时。", "收费标准为24小时。", "以上事项"])
    let once = SketchSample.sketch(SketchSample.plan() + ["收费标准为24小时。", "收费标准为25小时。", "以上事项"])
    #expect(twice.contradicts(once))
  }

  @Test func numbersOfSheetsAreNoText() {
    let lines = ["现将有关情况通知如下，请按照要求认真组织实施，确保全面完成2018年", "— 3 —", "度任务，按期报送进展，接受监督检查，并做好总结评估和经验推广工作。"]
    let printed = FoldKey(.small("关于报送进展情况的通知", body: lines), sourceRank: 1)
    let page = FoldKey(.small("关于报送进展情况的通知", body: [lines[0] + lines[2]]), sourceRank: 1)
    #expect(!printed.textDigest.isEmpty && printed.textDigest == page.textDigest)
  }

  @Test func aSketchIsTheSameOnEveryMachine() {
    #expect(ScalarHash.of([0x5E02, 0x653F]) == 18_039_310_254_847_861_067)
    #expect(TextSketch([]).minima.allSatisfy { $0 == .max })
  }

  @Test func ofManyFiguresThoseOfTheSamePlacesAreKept() {
    var scalars: [UInt32] = []
    for number in 0..<3000 {
      let word: UInt32 = 0x5000 + UInt32(number * 7 % 9000)
      scalars += [word, word + 3, word + 6, word + 9]
      scalars += String(number).unicodeScalars.map(\.value)
    }
    let sketch = TextSketch(scalars)
    #expect((900...1024).contains(sketch.figures.count))
    #expect(!sketch.contradicts(TextSketch(scalars + Folding.keyScalars("其他事项另行通知"))))
  }

  @Test func oneOtherCellOfALongTableContradicts() {
    let cells = (1...900).map { "\($0)\t" }
    let table = SketchSample.sketch(
      SketchSample.plan() + ["监测结果", cells.joined(separator: "吨\t"), "以上为全部结果"])
    var others = cells
    others[450] = "7777\t"
    let other = SketchSample.sketch(
      SketchSample.plan() + ["监测结果", others.joined(separator: "吨\t"), "以上为全部结果"])
    #expect(table.contradicts(other) && !table.contradicts(table))
    #expect(table.figures.count < 60)
  }
}
