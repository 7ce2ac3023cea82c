import Testing

@testable import Geppo

/// Number and day in the line under the title, without a label.
@Suite struct LineUnderTitleTests {
  private static let sentence = "为做好今年秋冬季锅炉改造工作，现将有关事项通知如下，请各单位认真贯彻执行。"
  private static let text = "<p>\(sentence)</p><p>\(sentence)</p><p>\(sentence)</p>"

  private func item(_ head: String, url: String? = nil) throws -> Item {
    try CollectorFixture.item(
      "<title>关于锅炉改造的通知</title><h1>关于锅炉改造的通知</h1>\(head)\(Self.text)", url: url)
  }

  // MARK: 文号

  @Test(arguments: [
    "<p align=center>（某环发〔2018〕7号　2018年12月3日）</p>", "<p>（2018年12月3日 某环发〔2018〕7号）</p>",
    "<div>某环发[2018]7号 （2018年12月3日）</div>", "<p>某环发〔2018〕7号　发布时间：2018-12-03</p>",
    "<div>发布日期：2018-12-03　某环发〔2018〕7号　浏览次数：12</div>", "<div>来源：某省生态环境厅 某环发〔2018〕7号 2018-12-03 09:00</div>",
  ])
  func numberBesideADayIsRead(_ line: String) throws {
    let item = try item(line)
    #expect(item.documentNumber?.value == "某环发〔2018〕7号")
    #expect(item.publishedOn == Day(iso: "2018-12-03"))
  }

  @Test(arguments: [
    "<p>根据某环发〔2018〕7号 2018年12月3日起施行</p>", "<p>依据：某环发〔2018〕7号 2018-12-03</p>",
    "<p>某环发〔2018〕7号 某环发〔2018〕8号 2018-12-03</p>",
    "<p>发布时间：2018-12-03 转发《方案》 某环发〔2018〕7号</p>",
  ])
  func citedNumberBesideADayIsNot(_ line: String) throws {
    #expect(try item(line).documentNumber == nil)
  }

  // MARK: The day

  @Test(arguments: [
    "<p>2018年12月3日</p>", "<p>（2018年12月3日）</p>", "<div>[2018-12-03]</div>", "<div>[ 2018-12-03 ]</div>",
    "<p>2018-12-03</p>", "<div>2018.12.03</div>", "<p>二〇一八年十二月三日</p>",
    "<p>某环发〔2018〕7号</p><p>2018年12月3日</p>", "<p>【字体：大 中 小】</p><p>2018年12月3日</p>",
  ])
  func dayAloneUnderTheTitleIsThatOfReleaseAndNoText(_ head: String) throws {
    let item = try item(head)
    #expect(item.publishedOn == Day(iso: "2018-12-03"))
    #expect(item.dates.first?.step == "line under the title")
    #expect(!item.bodyText.contains("12"))
    #expect(!item.bodyText.contains("十二月"))
  }

  @Test func dayInWordsGivesWayToEveryOtherSign() throws {
    let address = "http://www.mee.gov.cn/a/201812/t20181205_1.html"
    let item = try item("<p>2018年12月3日</p>", url: address)
    #expect(item.publishedOn == Day(iso: "2018-12-05"))
    #expect(item.bodyText.contains("2018年12月3日"))
  }

  @Test(arguments: ["<p>各有关单位：</p><p>2018年12月3日</p>", "<p>2018年12月3日起施行</p>", "<p>2018年12月3日至5日</p>"])
  func dayElsewhereStaysInTheText(_ head: String) throws {
    let item = try item(head)
    #expect(item.publishedOn == nil)
    #expect(item.bodyText.contains("2018年12月3日"))
  }
}
