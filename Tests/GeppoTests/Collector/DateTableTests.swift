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
    ("自…起施行", "新建企业自2019年1月1日起、现有企业自2021年1月1日起执行。", .inForce),
    ("自…起施行", "新建企业自2019年1月1日起，现有企业自2021年7月1日起执行本标准。", .inForce),
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

  // MARK: The note under the title

  @Test(arguments: [
    ["（2018年11月30日某省第十三届人民代表大会常务委员会第七次会议通过　2018年12月3日公布　自2019年2月1日起施行）"],
    ["（2018年11月30日某省人民代表大会常务委员会第七次会议通过", "2018年12月3日公布", "自2019年2月1日起施行）"],
    ["（1995年1月1日某省人民代表大会常务委员会第六次会议通过 根据2018年11月30日第七次会议《关于修改某条例的决定》修正　2018年12月3日公布）"],
    ["(2018年11月30日某市人民政府第6次常务会议通过 2018年12月3日某市人民政府令第8号公布)"],
  ])
  func noteUnderTheTitleTellsAdoptionAndRelease(_ lines: [String]) {
    let facts = TitleNote(file: "f").read(lines.enumerated().map { ($1, $0 + 3) })
    #expect(facts.map(\.kind) == [.adoption, .publication])
    #expect(facts.map(\.day) == [Day(iso: "2018-11-30"), Day(iso: "2018-12-03")])
    #expect(facts.map(\.step) == ["text 题注…通过", "text 题注…公布"])
    #expect(facts.allSatisfy { $0.location == .line(file: "f", line: 3) })
  }

  @Test(arguments: ["（2018年12月3日）", "会议于2018年12月3日通过", "（试行）", "（2018年12月3日起施行）", "（2018年12月3日公布"])
  func otherBracketsAreNoNote(_ line: String) {
    #expect(TitleNote(file: "f").read([(line, 1), ("第一条", 2)]).isEmpty)
  }

  @Test(arguments: [true, false])
  func noteIsReadInAndAboveTheText(isInText: Bool) throws {
    let note = "<p>（2018年11月30日某省人民代表大会常务委员会第七次会议通过　2018年12月3日公布）</p>"
    let text = String(repeating: "<p>\(Self.sentence)</p>", count: 3)
    let body = isInText ? "<div id=zoom>\(note)\(text)</div>" : "\(note)<div id=zoom>\(text)</div>"
    let item = try CollectorFixture.item("<title>某省扬尘条例</title><h1>某省扬尘条例</h1>\(body)")
    #expect(item.date(.adoption) == Day(iso: "2018-11-30"))
    #expect(item.publishedOn == Day(iso: "2018-12-03"))
  }

  // MARK: Entry into force, counted from another day

  @Test(arguments: [
    ("本办法自发布之日起施行。", "2018-12-05"), ("第九条　本条例自公布之日起30日后施行。", "2019-01-04"),
    ("本规定自公布之日起满三十日后施行。", "2019-01-04"), ("本通知自印发之日起实施。", "2018-12-03"),
    ("现予发布，自发布之日起正式实施。", "2018-12-05"), ("以上规定自下发之日起执行。", "2018-12-03"),
    ("现发布《某市扬尘办法》自发布之日起施行。", "2018-12-05"),
  ])
  func entryIntoForceIsCountedFromAnotherDay(text: String, day: String) throws {
    let fact = try #require(force(text))
    #expect(fact.day == Day(iso: day))
    #expect(EntryIntoForce.rules.map { "text \($0.name)" }.contains(fact.step))
  }

  @Test(arguments: [
    "该办法自发布之日起施行。", "《某省条例》自公布之日起施行。", "自发布之日起施行的办法", "本办法自公布之日起30个工作日后施行。",
    "本办法自公布之日起三个月后施行。", "应当自收到之日起施行。", "自发布之日起30日内提出意见。",
  ])
  func otherPeriodsAreNoEntryIntoForce(_ text: String) { #expect(force(text) == nil) }

  @Test func draftDoesNotEnterIntoForceWithItsRelease() {
    #expect(force("本办法自发布之日起施行。", title: "某市扬尘办法（征求意见稿）") == nil)
  }

  private func force(_ text: String, title: String = "某市扬尘办法") -> DatedFact? {
    let days: [(DatedFact.Kind, String)] = [(.publication, "2018-12-05"), (.signature, "2018-12-03")]
    let known = days.compactMap { kind, day in
      Day(iso: day).map { DatedFact(kind: kind, day: $0, location: .file("f"), step: "x") }
    }
    return EntryIntoForce(file: "f", title: title).read([Block(kind: .paragraph, text: text, line: 1)], known)
  }

  @Test func dayThatTheTextNamesGoesBeforeOneThatIsCounted() throws {
    let text = "<p>\(Self.sentence)</p><p>本办法自发布之日起施行。</p><p>第三条自2019年7月1日起施行。</p>"
    let item = try CollectorFixture.item(
      "<title>某市办法</title><h1>某市扬尘办法</h1><p>发布时间：2018-12-05</p><div class=TRS_Editor>\(text)</div>")
    #expect(item.date(.inForce) == Day(iso: "2019-07-01"))
  }

  // MARK: Days that programs write

  @Test(arguments: ["1545203471000", "1545203471", " 1545203471000 "])
  func timesOfProgramsAreDaysInChina(_ time: String) throws {
    let reading = try CollectorFixture.read(
      "<title>某市扬尘办法</title><meta name=PubDate content='\(time)'><div class=TRS_Editor><p>\(Self.sentence)</p></div>"
    )
    let item = try #require(reading.items.first)
    #expect(item.publishedOn == Day(iso: "2018-12-19"))
    #expect(item.dates.first?.step == "meta PubDate（UNIX）")
    #expect(!reading.findings.contains { $0.code == .doubtfulDate })
  }

  @Test(arguments: ["15452034710", "2018121912", "154520347100x", ""])
  func otherNumbersAreNoTimesOfPrograms(_ text: String) throws {
    let day = UnixTime.day(of: text)
    #expect(day == nil || day.map { $0.year > 2030 } == true)
  }

  @Test(arguments: [("2018-12-05", true), ("2018/12/05 ", true), ("2018年12月5日", false)])
  func bareDayInTheTextIsOfTheSiteWhenAProgramWroteIt(line: String, isRelease: Bool) throws {
    let text = String(repeating: "<p>\(Self.sentence)</p>", count: 3)
    let item = try CollectorFixture.item(
      "<title>某市扬尘办法</title><div class=TRS_Editor><h2>某市扬尘办法</h2><p>\(line)</p>\(text)</div>")
    #expect((item.publishedOn == Day(iso: "2018-12-05")) == isRelease)
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
