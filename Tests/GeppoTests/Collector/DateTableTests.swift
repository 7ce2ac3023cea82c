import Testing

@testable import Geppo

/// Every row of the tables of dates can fire, and does not where it must not.
@Suite struct DateTableTests {
  @Test(arguments: [
    ("t20181207", "http://a.cn/zw/201812/t20181207_673208.htm"),
    ("2018-12/07", "http://a.cn/content/2018-12/07/content_1.htm"),
    ("2018/12/7", "http://a.cn/art/2018/12/7/art_1234_56.html"),
    ("2018-12-07", "http://a.cn/o/2018-12-07/doc-x.shtml"),
    ("20181207", "http://a.cn/a/20181207/000123.htm"),
    ("2018/1207", "http://a.cn/n1/2018/1207/c14739-1.html"),
  ])
  func everyRuleOfAddressesFires(rule: String, address: String) {
    #expect(AddressDate.rules.contains { $0.name == rule })
    #expect(AddressDate.read(address)?.day == Day(iso: "2018-12-07"))
    #expect(AddressDate.read(address)?.rule == rule)
  }

  @Test(arguments: [
    "http://a.cn/id/20189907.htm", "http://a.cn/t2018120.htm", "http://a.cn/2018/99/", "http://a.cn/",
  ])
  func otherNumbersInAddressesAreNoDates(address: String) {
    #expect(AddressDate.read(address) == nil)
  }

  @Test(arguments: [
    ("自…起施行", "本办法自2019年1月1日起施行。", DatedFact.Kind.inForce),
    ("自…起施行", "本标准于2019年1月1日起实施。", .inForce), ("自…起施行", "从2019年1月1日起执行。", .inForce),
    ("有效期至", "本通知有效期至2019年1月1日。", .expiry), ("有效期至", "本通告施行至2019年1月1日。", .expiry),
    ("于…前反馈", "请于2019年1月1日前将书面意见反馈我部。", .commentDeadline),
    ("截止", "公开征求意见，截止时间为2019年1月1日。", .commentDeadline),
    ("征求意见…至", "征求意见时间：2018年12月3日-2019年1月1日", .commentDeadline),
    ("征求意见…至", "公示期为2018-12-03至2019-01-01，欢迎提出意见。", .commentDeadline),
    ("征求意见…至", "公开征求意见的时间：2018年12月3日至1月1日。", .commentDeadline),
    ("征求意见…至", "现公开征求意见，期限为2018年12月3日至2019年1月1日。", .commentDeadline),
  ])
  func everyRuleOfTheTextFires(rule: String, text: String, kind: DatedFact.Kind) throws {
    let facts = TextDates(file: "f", title: "", published: nil).read([
      Block(kind: .paragraph, text: text, line: 7)
    ])
    let fact = try #require(facts.first)
    #expect(facts.count == 1)
    #expect(fact.kind == kind)
    #expect(fact.day == Day(iso: "2019-01-01"))
    #expect(fact.step == "text \(rule)")
    #expect(fact.location == .line(file: "f", line: 7))
  }

  @Test(arguments: [
    "根据自2015年1月1日起施行的法律", "2018年12月3日发布", "请于2018年12月3日前完成改造", "我部于2018年12月3日收到意见",
  ])
  func otherDatesOfTheTextAreLeft(text: String) {
    #expect(
      TextDates(file: "f", title: "", published: nil).read([Block(kind: .paragraph, text: text, line: 1)])
        .isEmpty)
  }

  @Test func noticeIsSignedBeforeWhatItCarries() throws {
    let texts = [
      "现将《某市清洁空气计划》印发给你们，请结合实际认真贯彻执行。", "某市人民政府", "二〇一八年十二月三日", "某市清洁空气计划",
      "为改善空气质量，制定本计划，由各区组织实施。", "2018年1月1日",
    ]
    let signature = Signature.all(
      in: texts.enumerated().map { Block(kind: .paragraph, text: $1, line: $0 + 1) }
    ).first
    #expect(signature == Signature(bodies: ["某市人民政府"], day: try #require(Day(iso: "2018-12-03")), line: 3))
  }

  private static let sentence = "为改善空气质量，各区应当加强对扬尘污染的控制，并在年底以前完成全部改造任务。"

  @Test(arguments: [
    ("发表于", "<p>\(sentence)</p><p>小王 发表于 2018-12-3 11:46:00</p>"),
    ("发表于", "<p>\(sentence)</p><p>发布时间 2018/12/03 22:11:42 by 小王</p>"),
    ("于…发表", "<p>\(sentence)</p><p>本贴由<b>小王</b>于2018年12月3日16:12:21在〖论坛〗发表.</p>"),
    ("time of day", "<p>2018-12-3 09:07 小王</p><h1>清洁空气的办法</h1><p>\(sentence)</p>"),
    ("beside a medium", "<p>小王</p><p>2018-12-3 某某晚报</p><p>\(sentence)</p>"),
    ("zone of the time", "<p>2018年12月3日（北京时间）</p><p>清洁空气的办法</p><p>\(sentence)</p>"),
    ("under the author", "<p>作者：小王</p><p>2018年12月3日</p><p>\(sentence)</p>"),
  ])
  func everyRuleOfPostingsFires(rule: String, html: String) throws {
    #expect(PostingLine.rules.contains { $0.name == rule })
    let item = try CollectorFixture.item("<title>清洁空气的办法</title><div class=TRS_Editor>\(html)</div>")
    #expect(item.publishedOn == Day(iso: "2018-12-03"))
    #expect(item.dates.first { $0.kind == .publication }?.step == "posting \(rule)")
  }

  @Test(arguments: [
    "<p>现在是2018年12月3日 09:07</p><p>\(sentence)</p>", "<p>\(sentence)</p><p>网友小王 评论发表于 2018-12-3 09:07</p>",
    "<p>\(sentence)</p><p>征求意见时间：2018年12月3日</p>", "<p>\(sentence)</p><p>活动发布时间：2018年12月3日至12月5日</p>",
    "<p>\(sentence)</p><p>最后更新时间：2018-12-3 09:07</p>", "<p>2018年12月3日</p><p>\(sentence)</p>",
    "<p>\(sentence)</p><p>某市人民政府</p><p>2018年12月3日</p>",
  ])
  func otherLinesWithDaysAreNoPostings(html: String) throws {
    let item = try CollectorFixture.item("<title>清洁空气的办法</title><div class=TRS_Editor>\(html)</div>")
    #expect(item.publishedOn == nil)
  }

  @Test(arguments: [
    (
      "JSON-LD datePublished",
      "<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"datePublished\" : \"2018-12-02T18:00:00Z\"}</script>"
    ), ("itemprop datePublished", "<span itemprop=datePublished content='2018-12-03'>昨天</span>"),
    ("<time>", "<time pubdate datetime='2018-12-03T10:00:00+08:00'>3天前</time>"),
    ("<time>", "<h1>清洁空气的办法</h1><time datetime='2018-12-03'>3天前</time>"),
  ])
  func structuredDatesAreRead(step: String, html: String) throws {
    let item = try CollectorFixture.item(
      "<title>清洁空气的办法</title>\(html)<div class=TRS_Editor><p>\(Self.sentence)</p></div>")
    #expect(item.dates.first { $0.kind == .publication }?.step == step)
    #expect(item.publishedOn == Day(iso: "2018-12-03"))
  }

  @Test(arguments: [
    (DatedFact.Kind.publication, "2018-12-11", false), (.publication, "2018-12-10", true),
    (.adoption, "2019-01-01", false),
    (.signature, "2099-12-03", false), (.inForce, "2028-07-01", true), (.inForce, "2099-01-01", false),
    (.expiry, "2023-12-31", true), (.expiry, "2099-12-31", false), (.commentDeadline, "2019-01-31", true),
    (.commentDeadline, "2099-01-31", false), (.inForce, "1949-09-30", false),
  ])
  func daysThatAPageCannotMeanAreRefused(kind: DatedFact.Kind, day: String, holds: Bool) throws {
    let plausibility = DatePlausibility(savedOn: Day(iso: "2018-12-10"), folder: nil)
    #expect(plausibility.holds(try #require(Day(iso: day)), kind) == holds)
  }

  @Test func refusedDayOfTheTextIsTold() throws {
    let reading = try CollectorFixture.read(
      "<title>某市办法</title><div class=TRS_Editor><p>\(Self.sentence)</p><p>本办法自2099年1月1日起施行。</p></div>")
    #expect(reading.items.first?.date(.inForce) == nil)
    #expect(
      reading.findings.contains { $0.code == .doubtfulDate && $0.arguments == ["in-force", "2099-01-01"] })
  }

  @Test(arguments: [
    ("某市人民政府 2018年12月3日", ["某市人民政府"]), ("某市生态环境局、某市公安局　二○一八年十二月三日", ["某市生态环境局", "某市公安局"]),
    ("（2018年12月3日）", []),
  ])
  func signatureMayStandInOneLine(text: String, bodies: [String]) {
    let texts = ["为改善空气质量，制定本计划，由各区组织实施。", text]
    let signature = Signature.all(
      in: texts.enumerated().map { Block(kind: .paragraph, text: $1, line: $0 + 1) }
    ).first
    #expect(signature?.day == Day(iso: "2018-12-03"))
    #expect(signature?.bodies == bodies)
  }

  @Test(arguments: ["2018年12月3日至5日", "会议于2018年12月3日", "2018年12月3日印发", "某市人民政府 2018年12月3日 2018年12月4日"])
  func otherLinesWithADateAreNoSignature(text: String) {
    let texts = ["为改善空气质量，制定本计划，由各区组织实施。", text]
    #expect(Signature.all(in: texts.map { Block(kind: .paragraph, text: $0, line: 1) }).isEmpty)
  }

  @Test func dateUnderTheTitleIsNoSignature() {
    let texts = ["关于限行的通知", "2018年12月3日", "现将有关事项通知如下，请结合实际认真贯彻执行。"]
    #expect(Signature.all(in: texts.map { Block(kind: .paragraph, text: $0, line: 1) }).isEmpty)
  }
}
