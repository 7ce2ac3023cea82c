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
    ("有效期至", "本通知有效期至2019年1月1日。", .expiry),
    ("于…前反馈", "请于2019年1月1日前将书面意见反馈我部。", .commentDeadline),
    ("截止", "公开征求意见，截止时间为2019年1月1日。", .commentDeadline),
    ("征求意见…至", "现公开征求意见，期限为2018年12月3日至2019年1月1日。", .commentDeadline),
  ])
  func everyRuleOfTheTextFires(rule: String, text: String, kind: DatedFact.Kind) throws {
    let facts = TextDates.read([Block(kind: .paragraph, text: text, line: 7)], file: "f")
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
    #expect(TextDates.read([Block(kind: .paragraph, text: text, line: 1)], file: "f").isEmpty)
  }

  @Test func noticeIsSignedBeforeWhatItCarries() throws {
    let texts = [
      "现将《某市清洁空气计划》印发给你们，请结合实际认真贯彻执行。", "某市人民政府", "二〇一八年十二月三日", "某市清洁空气计划",
      "为改善空气质量，制定本计划，由各区组织实施。", "2018年1月1日",
    ]
    let signature = Signature.find(
      in: texts.enumerated().map { Block(kind: .paragraph, text: $1, line: $0 + 1) })
    #expect(signature == Signature(bodies: ["某市人民政府"], day: try #require(Day(iso: "2018-12-03")), line: 3))
  }

  @Test func dateUnderTheTitleIsNoSignature() {
    let texts = ["关于限行的通知", "2018年12月3日", "现将有关事项通知如下，请结合实际认真贯彻执行。"]
    #expect(Signature.find(in: texts.map { Block(kind: .paragraph, text: $0, line: 1) }) == nil)
  }
}
