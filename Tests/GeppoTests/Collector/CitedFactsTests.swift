import Testing

@testable import Geppo

/// What a page tells of other documents is no fact of its own, and what it prints in an unusual way is.
@Suite struct CitedFactsTests {
  private static let sentence = "为做好今年秋冬季大气污染防治工作，现将有关事项通知如下，请认真贯彻执行。"

  private func dates(_ text: String, title: String, published: String? = nil) -> [DatedFact] {
    TextDates(file: "f", title: title, published: published.flatMap { Day(iso: $0) })
      .read([Block(kind: .paragraph, text: text, line: 1)])
  }

  // MARK: Entry into force

  @Test(arguments: [
    ("原《某省锅炉办法》自2010年5月1日起施行，现予修订。", "某省锅炉办法"),
    ("根据《排污条例》（自2003年7月1日起施行）有关规定", "关于排污的公告"),
    ("《关于锅炉的通知》（某办〔2010〕5号，自2010年3月1日起施行）同时废止。", "关于排污的公告"),
    ("《中华人民共和国扬尘法》已于2016年1月1日起施行。", "关于实施《扬尘法》的通知"),
    ("《扬尘税法》自2018年1月1日起施行以来，各地积极落实。", "关于贯彻《扬尘税法》的通知"),
    ("《扬尘税法》将于2019年1月1日起施行。", "关于锅炉的通知"),
    ("按《锅炉规范》（自2019年1月1日起施行）检查。", "关于发布锅炉名录的公告"),
    ("《锅炉规范》自2009年1月1日起施行。", "关于发布锅炉名录的公告"),
    ("《锅炉规范》自2019年1月1日起施行。", "关于发布《炉窑规范》的公告"),
  ])
  func entryIntoForceOfACitedDocumentIsNone(text: String, title: String) {
    #expect(dates(text, title: title, published: "2018-12-10").isEmpty)
  }

  @Test(arguments: [
    ("现发布《某省锅炉办法》，自2019年1月1日起施行。", "关于发布某省锅炉办法的公告"),
    ("《中华人民共和国扬尘法》自2019年1月1日起施行。", "扬尘法"),
    ("现公布《扬尘办法》（自2019年1月1日起施行）。", "关于公布《扬尘办法》的通知"),
    ("（某省人民政府第6次会议通过，自2019年1月1日起施行）", "某省锅炉办法"), ("自2019年1月1日起施行。", ""),
    ("本办法自2019年1月1日起施行。近年以来，各地反映良好。", "某省锅炉办法"),
    ("《锅炉规范》《炉窑规范》自2019年1月1日起实施。", "关于发布三项国家标准的公告"),
    ("《锅炉规范》自2019年1月1日起实施。", "某部公告"),
    ("《锅炉规范》自2019年1月1日起实施。", "某部发布新修订的锅炉标准"),
    ("《排污条例》自2003年7月1日起施行以来成效明显。本办法自2019年1月1日起施行。", "某省锅炉办法"),
  ])
  func entryIntoForceOfThePageStays(text: String, title: String) {
    #expect(dates(text, title: title, published: "2018-12-10").map(\.day) == [Day(iso: "2019-01-01")])
  }

  @Test func everyRuleOfCitedDocumentsFires() {
    let mention = { (before: String, after: String) in
      TextDates.Mention(
        day: Day(iso: "2018-01-01")!, before: before, after: after, isConsultation: false, isTitledSo: false,
        title: "某办法")
    }
    let rules = [
      mention("自", "起施行以来"), mention("已于", "起施行"), mention("原《某办法》自", "起施行"),
      mention("《另一办法》自", "起施行"),
    ].map { CitedForce.rule(of: $0)?.name }
    #expect(rules == CitedForce.rules.map(\.name))
    #expect(CitedForce.rule(of: mention("《某办法》自", "起施行")) == nil)
  }

  // MARK: Deadlines

  @Test func deadlineOfAnEarlierCallGivesWay() {
    let text = "前次征求意见截止2018年6月30日，共收到意见9条。现再次公开征求意见，请于2019年1月31日前反馈。"
    let title = "关于公开征求锅炉办法意见的通知"
    let deadline = { (published: String) in
      dates(text, title: title, published: published).first { $0.kind == .commentDeadline }?.day
    }
    #expect(deadline("2018-12-11") == Day(iso: "2019-01-31"))
    #expect(deadline("2018-06-01") == Day(iso: "2018-06-30"))
  }

  // MARK: Numbers

  @Test(arguments: [
    ("<p>某省环境厅令</p><p>第48号</p>", "某省环境厅令第48号"), ("<p>厅令<br>第 49 号</p>", "厅令第49号"),
    ("<p>某省环境厅</p><p>公 告</p><p>2018年 第68号</p>", "公告2018年第68号"),
  ])
  func numberMayStandOnTwoLines(head: String, number: String) throws {
    let item = try CollectorFixture.item(
      "<title>关于锅炉的公告</title><h1>关于锅炉的公告</h1><div class=TRS_Editor>\(head)<p>\(Self.sentence)</p></div>")
    #expect(item.documentNumber?.value == number)
    #expect(item.title?.value == "关于锅炉的公告")
  }

  @Test func numberOnTwoLinesIsNoPartOfTheTitle() throws {
    let item = try CollectorFixture.item(
      "<title>某网</title><div class=TRS_Editor><p>某省环境厅</p><p>公 告</p><p>2018年 第68号</p><p>关于发布锅炉名录的公告</p><p>\(Self.sentence)</p></div>"
    )
    #expect(item.title?.value == "关于发布锅炉名录的公告")
    #expect(item.documentNumber?.value == "公告2018年第68号")
  }

  @Test func numberInFrontOfTheTitleIsCut() throws {
    let item = try CollectorFixture.item("<h1>某环函〔2018〕57号 关于锅炉检查的通知</h1><p>\(Self.sentence)</p>")
    #expect(item.title?.value == "关于锅炉检查的通知")
    #expect(item.documentNumber?.value == "某环函〔2018〕57号")
  }

  @Test(arguments: ["国发〔2018〕22号解读", "国发〔2018〕22号 关于锅炉的解读", "关于国发〔2018〕22号的通知"])
  func numberOfAnotherDocumentStaysInTheTitle(_ title: String) {
    #expect(NumberedTitle.parts(of: title) == nil)
  }

  // MARK: Issuers

  @Test(arguments: [
    ["生态环境部 公安部", "（代章）", "2018年12月10日"], ["生态环境部（印章）", "公安部（印章）", "2018年12月10日"],
    ["生态环境部(盖章)、公安部(盖章)　2018年12月10日"],
  ])
  func sealsAreNoPartOfASignature(_ lines: [String]) {
    let blocks = ([Self.sentence] + lines).map { Block(kind: .paragraph, text: $0, line: 1) }
    #expect(Signature.all(in: blocks).map(\.bodies) == [["生态环境部", "公安部"]])
  }

  @Test(arguments: Signature.seals) func everySealIsKnown(_ seal: String) {
    let blocks = [Self.sentence, "某省环境厅（\(seal)）", "2018年12月10日"].map {
      Block(kind: .paragraph, text: $0, line: 1)
    }
    #expect(Signature.all(in: blocks).map(\.bodies) == [["某省环境厅"]])
  }

  @Test(arguments: [
    ("（2018年11月28日河北省第十三届人民代表大会常务委员会第七次会议通过）", "河北省人民代表大会常务委员会"),
    ("（2018年11月28日经某市第九届人民代表大会第二次会议通过）", "某市人民代表大会"),
    ("（2018年11月28日某市人民政府第6次常务会议通过）", "某市人民政府"),
  ])
  func noteUnderTheTitleNamesWhoPassedTheRule(note: String, body: String) throws {
    let item = try CollectorFixture.item(
      "<title>某地锅炉条例</title><h1>某地锅炉条例</h1><p>发布时间：2018-12-11</p><div class=TRS_Editor><p>\(note)</p><p>第一条　\(Self.sentence)</p></div>"
    )
    #expect(item.issuers.map(\.value) == [body])
    #expect(item.issuers.first?.step == "text 题注…通过")
  }

  // MARK: Text and tags

  @Test(arguments: [
    ("10<sup>3</sup>吨", "10³吨"), ("10 <sup>-6</sup>", "10⁻⁶"), ("10<sup>−<b>12</b></sup>克", "10⁻¹²克"),
    ("5m<sup>3</sup>/km<sup>2</sup>", "5m3/km2"), ("PM<sub>2.5</sub>", "PM2.5"),
    ("2018<sup>th</sup>", "2018th"),
  ])
  func exponentsOfNumbersStayAbove(html: String, text: String) throws {
    let item = try CollectorFixture.item("<h1>关于锅炉的通知</h1><p>\(Self.sentence)\(html)</p>")
    #expect(item.blocks.last?.text == Self.sentence + text)
  }

  @Test(arguments: ["来源：某某日报", "信息来源: 某某日报", "某某日报"])
  func labelIsNoPartOfATag(_ content: String) throws {
    let item = try CollectorFixture.item(
      "<meta name=source content='\(content)'><title>某市召开锅炉会议</title><h1>某市召开锅炉会议</h1><p>\(Self.sentence)</p>"
    )
    #expect((item.carrier?.value ?? item.issuers.first?.value) == "某某日报")
  }
}
