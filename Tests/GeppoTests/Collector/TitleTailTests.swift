import Testing

@testable import Geppo

@Suite struct TitleTailTests {
  private static let sentence = "为做好今年秋冬季大气污染防治工作，现将有关事项通知如下，请认真贯彻执行。"

  @Test func everyTailHasAReason() {
    #expect(Set(TitleTail.rules.map(\.name)).count == TitleTail.rules.count)
    #expect(TitleTail.rules.allSatisfy { !$0.reason.isEmpty })
  }

  @Test(arguments: ["某县重污染天气应急预案△", "某县重污染天气应急预案 △△", "某县重污染天气应急预案△ 某县环保局", "某县重污染天气应急预案_某县环保局"])
  func marksAndTheOriginBehindATitleAreCut(_ title: String) {
    #expect(TitleTail(origins: ["新华社", "某县环保局"]).cut(title) == "某县重污染天气应急预案")
  }

  @Test(arguments: ["二○一○", "走访某县环保局", "公告 某县环保局", "△△△", "关于限行的通知 乙县环保局"])
  func restStays(_ title: String) {
    #expect(TitleTail(origins: ["某县环保局"]).cut(title) == title)
  }

  @Test(arguments: ["来源：某街道办", "来源于：某街道办", "发布日期：2018-12-03 来源于：某街道办"])
  func originIsThatWhichThePagePrints(_ line: String) throws {
    let page = { (line: String) in
      "<title>本街道开展扬尘检查 某街道办_某某网</title><p>\(line)</p><div id=zoom><p>\(Self.sentence)</p></div>"
    }
    #expect(try CollectorFixture.item(page(line)).title?.value == "本街道开展扬尘检查")
    #expect(try CollectorFixture.item(page("来源：某市")).title?.value == "本街道开展扬尘检查 某街道办")
  }
}
