import Testing

@testable import Geppo

/// Each row of the table: two pages that have all else in common.
struct ContradictionTests {
  private func pair(_ change: (inout FoldKey) -> Void) -> (FoldKey, FoldKey) {
    let one = SketchSample.key("a", SketchSample.plan())
    var other = SketchSample.key("b", SketchSample.plan())
    change(&other)
    return (one, other)
  }

  private func name(_ pair: (FoldKey, FoldKey)) -> String? {
    let (there, back) = (
      Contradiction.between(pair.0, pair.1)?.name, Contradiction.between(pair.1, pair.0)?.name
    )
    #expect(there == back)
    return there
  }

  @Test func pagesThatSayTheSameDoNotContradict() {
    #expect(name(pair { _ in }) == nil)
  }

  @Test func everyRowHasAPairThatItKeepsApart() {
    let number = pair { $0.documentNumber = "津环〔2018〕2号" }
    var numbered = number
    numbered.0.documentNumber = "津环〔2018〕1号"
    var named = pair { $0.ownIssuers = ["唐山市人民政府"] }
    named.0.ownIssuers = ["邯郸市人民政府"]
    var signed = pair { $0.signedOn = Day(iso: "2018-12-09") }
    signed.0.signedOn = Day(iso: "2018-12-01")
    var again = pair { $0.titleSense = TitleSense("机动车检验办法（试行）") }
    again.0.titleSense = TitleSense("机动车检验办法")
    var alerts = pair { $0.publishedOn = Day(iso: "2018-12-09") }
    alerts.0.titleSense = TitleSense("重污染天气预警")
    alerts.1.titleSense = alerts.0.titleSense
    var opposite = pair { $0.titleSense = TitleSense("关于解除应急措施的通知") }
    opposite.0.titleSense = TitleSense("关于启动应急措施的通知")
    var reused = pair {
      $0.sketch = SketchSample.sketch([String(repeating: "举行环境技术交流座谈会，双方商定明年继续。", count: 8)])
      ($0.title, $0.titleSense) = ("座谈会举行", TitleSense("座谈会举行"))
    }
    reused.1.url = reused.0.url
    let kept: [String: (FoldKey, FoldKey)] = [
      "numbers": numbered, "address used again": reused,
      "roles": pair { $0.titleSense = TitleSense("《工作方案》解读") }, "issuers": named,
      "figures in titles": figures, "counts in titles": pair { $0.titleSense = TitleSense("重点企业名单（第二批）") },
      "opposite titles": opposite, "editions": again,
      "months of publication": pair { $0.publishedOn = Day(iso: "2019-12-09") },
      "days of signature": signed, "other words in titles": worded, "what goes with a document": companion,
      "days on one site": pair {
        $0.page = PageReference(file: "b", source: "a", folder: nil, sha256: "b")
        $0.publishedOn = Day(iso: "2018-12-19")
      },
      "days of recurring notices": alerts,
      "words of one title only": qualified, "whom they pass on": passedOn, "numbers without a year": yearless,
      "figures in texts": pair { $0.sketch = SketchSample.sketch(SketchSample.plan(cut: 15)) },
    ]
    #expect(Set(kept.keys) == Set(Contradiction.all.map(\.name)))
    for (row, pages) in kept { #expect(name(pages) == row) }
  }

  private var figures: (FoldKey, FoldKey) {
    var pages = pair { $0.titleSense = TitleSense("2018年工作方案") }
    pages.0.titleSense = TitleSense("2017年工作方案")
    return pages
  }

  private var worded: (FoldKey, FoldKey) {
    (
      SketchSample.key("a", SketchSample.plan(), title: "关于报送春季工作方案的通知"),
      SketchSample.key("b", SketchSample.plan(), title: "关于报送秋季工作方案的通知")
    )
  }

  private func titled(_ one: String, _ other: String) -> (FoldKey, FoldKey) {
    (
      SketchSample.key("a", SketchSample.plan(), title: one),
      SketchSample.key("b", SketchSample.plan(), title: other)
    )
  }

  private var qualified: (FoldKey, FoldKey) { titled("关于实施货车绕行措施的通告", "关于暂缓实施货车绕行措施的通告") }

  private var passedOn: (FoldKey, FoldKey) {
    titled("转发省生态环境厅关于做好秸秆禁烧工作的通知", "转发省农业农村厅关于做好秸秆禁烧工作的通知")
  }

  private var yearless: (FoldKey, FoldKey) {
    var pages = pair { ($0.documentNumber, $0.publishedOn) = ("公告第5号", Day(iso: "2019-01-20")) }
    pages.0.documentNumber = "公告第5号"
    return pages
  }

  @Test func everyQualifierOfTheTableKeepsTitlesApart() {
    for word in TitleQualifier.all.flatMap(\.words) {
      #expect(name(titled("某市实施货车绕行措施的通告", "某市\(word)实施货车绕行措施的通告")) == "words of one title only", "\(word)")
      #expect(name(titled("关于\(word)实施货车绕行措施的通告", "某市关于\(word)实施货车绕行措施的通告")) == nil, "\(word)")
    }
  }

  /// An order is numbered on: the same words under its number after weeks are the same order.
  @Test(arguments: [
    ("公告第5号", "numbers without a year"), ("通告第5号", "numbers without a year"), ("某市人民政府令第5号", nil),
    ("令第5号", nil),
  ])
  func onlyWhatIsNumberedByTheYearIsAnotherAfterWeeks(_ number: String, _ expected: String?) {
    var pages = pair { ($0.documentNumber, $0.publishedOn) = (number, Day(iso: "2019-01-20")) }
    pages.0.documentNumber = number
    #expect(name(pages) == expected)
    #expect(FoldRule.sameText.agrees(pages.0, pages.1))
    pages.1.publishedOn = Day(iso: "2019-06-20")
    #expect(name(pages) == "months of publication")
  }

  @Test(arguments: [
    ("考核方案", true), ("的实施意见", true), ("（附重点任务分工）", false), ("（全文）", false), ("（含任务清单）", false),
  ])
  func whatStandsInBracketsBehindATitleIsOfThePage(_ tail: String, _ isAnother: Bool) {
    let name = name(titled("某市扬尘治理行动方案", "某市扬尘治理行动方案" + tail))
    #expect(name == (isAnother ? "what goes with a document" : nil))
  }

  @Test func twoForwardsOfOneOfficesNoticeMayBeOne() {
    #expect(name(titled("转发省生态环境厅关于做好秸秆禁烧工作的通知", "转发河北省生态环境厅关于做好秸秆禁烧工作的通知")) == nil)
    #expect(name(titled("转发省生态环境厅关于做好秸秆禁烧工作的通知", "转发《关于做好秸秆禁烧工作的通知》")) == nil)
  }

  @Test func underOneNumberAndOneTextAnyCharacterIsASlip() {
    var pages = titled("某市扬尘污染治理三年行动方案", "某市扬尘污染治理三年行劫方案")
    #expect(!FoldRule.sameNumberAndIssuer.agrees(pages.0, pages.1))
    for number in ["公告第5号", "津环〔2018〕1号"] {
      (pages.0.documentNumber, pages.1.documentNumber) = (number, number)
      (pages.0.issuer, pages.1.issuer) = ("天津市生态环境局", "天津市生态环境局")
      #expect(FoldRule.sameNumberAndIssuer.agrees(pages.0, pages.1) == (number != "公告第5号"))
    }
    pages.1.textDigest = "another"
    #expect(!FoldRule.sameNumberAndIssuer.agrees(pages.0, pages.1))
  }

  private var companion: (FoldKey, FoldKey) {
    (
      SketchSample.key("a", SketchSample.plan(), title: "某市蓝天行动方案"),
      SketchSample.key("b", SketchSample.plan(), title: "某市蓝天行动方案重点任务分工")
    )
  }

  @Test func aNewEditionIsAnotherDocument() {
    var pages = pair { $0.titleSense = TitleSense("机动车检验办法（2019年修订）") }
    pages.0.titleSense = TitleSense("机动车检验办法")
    #expect(name(pages) == "editions")
  }

  @Test func theSameNumberMakesOtherFiguresSlips() {
    var pages = figures
    (pages.0.documentNumber, pages.1.documentNumber) = ("津环〔2018〕1号", "津环〔2018〕1号")
    #expect(name(pages) == nil)
  }

  /// 公告第5号 is issued every year.
  @Test func aNumberWithoutAYearMakesNothingASlip() {
    var pages = pair { $0.signedOn = Day(iso: "2018-12-01") }
    pages.0.signedOn = Day(iso: "2017-12-01")
    (pages.0.documentNumber, pages.1.documentNumber) = ("公告第5号", "公告第5号")
    #expect(name(pages) == "days of signature")
    #expect(!pages.0.sharesNumber(with: pages.1))
    pages.0.signedOn = pages.1.signedOn
    #expect(pages.0.sharesNumber(with: pages.1))
    (pages.0.documentNumber, pages.1.documentNumber) = ("公告2018年第5号", "公告2018年第5号")
    pages.0.signedOn = Day(iso: "2018-11-30")
    #expect(pages.0.sharesNumber(with: pages.1))
  }

  @Test func aRepostAfterMonthsNeedsMoreThanTheSameWords() {
    var pages = pair { $0.publishedOn = Day(iso: "2020-02-03") }
    #expect(name(pages) == "months of publication")
    (pages.0.signedOn, pages.1.signedOn) = (Day(iso: "2018-12-01"), Day(iso: "2018-12-01"))
    #expect(name(pages) == nil)
    (pages.0.signedOn, pages.1.publishedOn) = (nil, Day(iso: "2019-03-01"))
    #expect(name(pages) == nil)
  }

  @Test func oneTextInTwoColumnsOfASiteIsOneDocument() {
    var pages = pair { key in
      key.page = PageReference(file: "b", source: "a", folder: nil, sha256: "b")
      key.publishedOn = Day(iso: "2018-12-07")
    }
    #expect(name(pages) == nil)
    pages.1.publishedOn = Day(iso: "2018-12-15")
    #expect(name(pages) == "days on one site")
    (pages.1.publishedOn, pages.1.title) = (Day(iso: "2018-12-07"), "关于报送大气污染防治工作进展的通知")
    #expect(name(pages) == "days on one site")
  }

  @Test func aPageMayChangeButNotItsNumber() {
    var pages = pair { $0.sketch = SketchSample.sketch(SketchSample.plan(cut: 15)) }
    pages.1.url = pages.0.url
    #expect(name(pages) == nil)
    (pages.0.documentNumber, pages.1.documentNumber) = ("津环〔2018〕1号", "津环〔2018〕2号")
    #expect(name(pages) == "numbers")
  }

  @Test func shortNamesAreNoOtherIssuers() {
    #expect(IssuerLikeness.mayBeOne("市环保局", "天津市环境保护局"))
    #expect(IssuerLikeness.mayBeOne("江苏省人民政府办公厅", "省政府办公厅"))
    #expect(!IssuerLikeness.mayBeOne("邯郸市人民政府", "唐山市人民政府"))
    #expect(!IssuerLikeness.contradicts(["生态环境部", "国家发展和改革委员会"], ["国家发展改革委"]))
    #expect(!IssuerLikeness.contradicts([], ["国家发展改革委"]))
  }
}
