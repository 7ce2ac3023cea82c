import Testing

@testable import Geppo

struct NearCopyTests {
  private func rules(_ keys: FoldKey...) -> [String] { Fold.entries(of: keys).flatMap(\.members).map(\.rule) }

  @Test func aCopyWithSlipsIsANearCopy() {
    let slips = SketchSample.plan().map { $0.replacing("治理", with: "冶理") }
    let entries = Fold.entries(of: [
      SketchSample.key("a", SketchSample.plan()), SketchSample.key("b", slips, on: "2018-12-08"),
    ])
    #expect(entries.flatMap(\.members).map(\.relation) == [.nearCopy])
    #expect(entries.flatMap(\.members).allSatisfy { $0.evidence.hasSuffix("%") })
  }

  @Test func aPartUnderAShortTitleIsANearCopy() {
    let part = SketchSample.key("b", Array(SketchSample.plan().prefix(3)), title: "大气污染防治攻坚工作方案")
    #expect(rules(SketchSample.key("a", SketchSample.plan()), part) == ["near text"])
  }

  @Test func aTitleMayHaveASlipButNoOtherWord() {
    let one = SketchSample.key("a", SketchSample.plan(), title: "宏远公司大气污染防治攻坚工作方案")
    let slip = SketchSample.key("b", SketchSample.plan(), title: "宏远公司大气污染防冶攻坚工作方案")
    let other = SketchSample.key("c", SketchSample.plan(), title: "天成公司大气污染防治攻坚工作方案")
    #expect(rules(one, slip) == ["same text"])
    #expect(rules(one, other).isEmpty)
  }

  @Test(arguments: [
    ("关于专项资金项目安排的公示", "关于专项资金项目安排的公告"), ("邯郸市春季攻坚行动方案", "邯郸市秋季攻坚行动方案"), ("关于下达省级专项资金的通知", "关于下达市级专项资金的通知"),
    ("关于公布A类企业名单的通知", "关于公布B类企业名单的通知"), ("重点排污企业名单（一）", "重点排污企业名单（二）"), ("江西打赢蓝天保卫战计划", "山西打赢蓝天保卫战计划"),
    ("关于华润水泥公司项目的批复", "关于华新水泥公司项目的批复"), ("关于同意建设焦炉项目的批复", "关于不同意建设焦炉项目的批复"),
  ])
  func oneCharacterCanBeAnotherWord(_ title: String, _ other: String) {
    let one = SketchSample.key("a", SketchSample.plan(), title: title)
    #expect(rules(one, SketchSample.key("b", SketchSample.plan(), title: other)).isEmpty)
  }

  /// A third page under a short title fits both, and joins neither to the other.
  @Test func noThirdPageBridgesTwoWords() {
    let titles = ["关于重点行业项目安排的公示", "关于重点行业项目安排的公告", "重点行业项目安排"]
    let keys = titles.enumerated().map { SketchSample.key("page\($0)", SketchSample.plan(), title: $1) }
    #expect(Fold.entries(of: keys).count == 2)
    #expect(Fold.entries(of: keys.reversed()) == Fold.entries(of: keys))
  }

  @Test(arguments: ["邯郸大气污染防治攻坚工作方案", "邯郸市大气污染防治的攻坚工作方案", "邯郸市大气污染防冶攻坚工作方案", "邯郸市大气污染防治攻坚坚工作方案"])
  func whatATitleMayLeaveOutIsNoOtherWord(_ title: String) {
    let one = SketchSample.key("a", SketchSample.plan(), title: "邯郸市大气污染防治攻坚工作方案")
    #expect(rules(one, SketchSample.key("b", SketchSample.plan(), title: title)) == ["same text"])
  }

  @Test func yearsCitiesAndTargetsKeepPlansApart() {
    let one = SketchSample.key("a", SketchSample.plan())
    for other in [SketchSample.plan(year: 2017), SketchSample.plan(cut: 15), SketchSample.plan("唐山市")] {
      #expect(rules(one, SketchSample.key("b", other)).isEmpty)
    }
  }

  @Test func aPageBetweenTwoGroupsJoinsThem() {
    var first = SketchSample.key("a", SketchSample.plan())
    var second = SketchSample.key("b", ["见附件"], title: "某方案通知全文")
    var third = SketchSample.key("c", SketchSample.plan(), title: "关于印发大气污染防治攻坚工作方案的通知")
    (first.sourceRank, second.sourceRank, third.sourceRank) = (1, 2, 3)
    (second.sketch, second.textDigest) = (nil, "")
    (second.title, second.titleSense) = (third.title, third.titleSense)
    (second.publishedOn, first.publishedOn) = (Day(iso: "2019-02-20"), Day(iso: "2018-12-01"))
    (second.documentNumber, third.documentNumber) = ("津环〔2018〕1号", "津环〔2018〕1号")
    #expect(rules(second, third) == ["document number and issuer"])
    #expect(rules(first, second).isEmpty)
    #expect(Fold.entries(of: [first, second, third]).map(\.members.count) == [2])
  }

  /// Of a page that changed, the capture that was copied counts.
  @Test func aCopyOfAnEarlierCaptureJoinsItsPage() {
    var old = SketchSample.key("a", SketchSample.plan())
    var new = SketchSample.key("b", SketchSample.plan(cut: 15), source: "a")
    new.url = old.url
    (old.savedOn, new.savedOn) = (Day(iso: "2018-12-05"), Day(iso: "2019-01-05"))
    let copy = SketchSample.key("c", SketchSample.plan())
    let entries = Fold.entries(of: [copy, new, old])
    #expect(entries.map(\.representative) == ["b"])
    let revision = entries.first?.members.first { $0.relation == .revision }
    #expect(revision?.changes == [FactChange(fact: .text, before: "", after: "1")])
  }

  @Test func anAddressThatShowsAnotherDocumentIsNoRevision() {
    let old = SketchSample.key("a", SketchSample.plan())
    var new = SketchSample.key(
      "b", [String(repeating: "举行环境技术交流座谈会，双方商定明年继续。", count: 8)], title: "环境技术交流座谈会举行")
    new.url = old.url
    #expect(Fold.entries(of: [old, new]).count == 2)
  }

  @Test func thePagesOfADocumentAreFoundInAnyOrder() {
    var keys: [FoldKey] = []
    for number in 0..<30 {
      let lines = SketchSample.plan(cut: 10 + number % 4)
      let day = "2018-12-\(10 + number % 9)"
      keys.append(
        SketchSample.key("page\(number)", number % 5 == 0 ? Array(lines.prefix(3)) : lines, on: day))
    }
    let expected = Fold.entries(of: keys)
    #expect(expected.count < 30)
    for shift in 1..<6 {
      let turned = Array(keys[(shift * 5)...] + keys[..<(shift * 5)])
      #expect(Fold.entries(of: turned.reversed()) == expected)
    }
  }
}
