import Markup
import Testing

@testable import Geppo

/// Labels that follow one another in one line, with nothing between them that a reader would call a gap.
@Suite struct LabelRunTests {
  private static let sentence = "为做好今年秋冬季锅炉改造工作，现将有关事项通知如下，请各单位认真贯彻执行。"

  private func read(_ info: String) throws -> PageReading {
    try CollectorFixture.read(
      "<title>关于锅炉改造的通知</title><h1>关于锅炉改造的通知</h1><div class=bar>\(info)</div><p>\(Self.sentence)</p><p>\(Self.sentence)</p>"
    )
  }

  private func item(_ info: String) throws -> Item { try #require(try read(info).items.first) }

  @Test(arguments: [
    "<span>发布机构：某省生态环境厅</span>&nbsp;&nbsp;\n<span>文号：某环发〔2018〕7号</span>&nbsp;\n<span>有效性：废止</span>\n<span>发布日期：2018-12-03</span>",
    "<span>发布机构：某省生态环境厅</span><span>文号：某环发〔2018〕7号</span><span>有效性：废止</span><span>发布日期：2018-12-03</span>",
    "<label>发布机构：</label><span>某省生态环境厅</span>\n<label>文号：</label><span>某环发〔2018〕7号</span>\n<label>有效性：</label><span>废止</span>\n<label>发布日期：</label>2018年12月3日",
    "<b>发布机构：</b>某省生态环境厅<b>文号：</b>某环发〔2018〕7号<b>有效性：</b>废止<b>发布日期：</b>2018-12-03",
    "<label>发布机构</label><span>某省生态环境厅</span><label>文号</label><span>某环发〔2018〕7号</span><label>有效性</label><span>废止</span><label>发布日期</label><span>2018-12-03</span>",
    "发布机构：某省生态环境厅\n文号：某环发〔2018〕7号\n有效性：废止\n发布日期：2018-12-03",
    "发布机构：某省生态环境厅文号：某环发〔2018〕7号有效性：废止发布日期：2018-12-03",
  ])
  func everyLabelOfARunEndsTheValueBeforeIt(_ info: String) throws {
    let item = try item(info)
    #expect(item.issuers.map(\.value) == ["某省生态环境厅"])
    #expect(item.documentNumber?.value == "某环发〔2018〕7号")
    #expect(item.status?.value == "废止")
    #expect(item.publishedOn == Day(iso: "2018-12-03"))
  }

  @Test(arguments: [
    "<span>来源：大气处</span><span>索引号：0146/2018-77</span><span>文号：某环发〔2018〕7号</span><span>有效性：废止</span>",
    "<span>作者：王某</span>\n<span>索引号：0146/2018-77</span>\n<span>文号：某环发〔2018〕7号</span>\n<span>有效性：废止</span>",
    "来源：某省生态环境厅索引号：0146/2018-77 文号：某环发〔2018〕7号有效性：废止",
  ])
  func originAndAuthorDoNotSwallowTheNextLabel(_ info: String) throws {
    let item = try item(info)
    #expect(item.indexNumber?.value == "0146/2018-77")
    #expect(item.documentNumber?.value == "某环发〔2018〕7号")
    #expect(item.status?.value == "废止")
  }

  @Test(arguments: ["阅读量：12", "联系电话：010-1"], ["", "\n", " ", "&nbsp;\n"])
  func unknownLabelBehindAGapEndsTheValueToo(_ unknown: String, gap: String) throws {
    let reading = try read("<span>发布机构：某省生态环境厅</span>\(gap)<span>\(unknown)</span>")
    #expect(reading.items.first?.issuers.map(\.value) == ["某省生态环境厅"])
    #expect(!reading.findings.contains { $0.code == .doubtfulIssuer })
  }

  @Test(arguments: ["来源：某某环境报记者活动时间：2018-12-05", "来源：某某网采访日期：2018-12-05"])
  func endOfALongerWordIsNoLabel(_ info: String) throws {
    #expect(try item(info).dates.map(\.step) == ["line under the title"])
  }

  @Test(arguments: ["某省生态环境厅印章：无", "某省生态环境厅〔2018〕", "某省生态环境厅[2018]7号"])
  func issuerThatIsNoNameIsRefusedAndTold(_ value: String) throws {
    let reading = try read("发布机构：\(value)")
    #expect(
      reading.items.first?.issuers.contains { $0.value.contains("印章") || $0.value.contains("2018") } == false)
    #expect(reading.findings.filter { $0.code == .doubtfulIssuer }.map(\.arguments) == [[value]])
  }

  @Test(arguments: ["浏览次数：", "来源："])
  func emptyLabelAtTheEndOfARunLeavesTheTextAlone(_ label: String) throws {
    let page =
      "<title>关于锅炉改造的通知</title><div><h1>关于锅炉改造的通知</h1><p><span>发布时间：2018-12-03</span><span>\(label)</span></p><div id=zoom><p>\(Self.sentence)</p><p>\(Self.sentence)</p></div></div>"
    #expect(try CollectorFixture.item(page).blocks.count == 2)
  }

  @Test func wordsSetInBoldAreNoGapsOfTheText() {
    let tree = parseHTML(Array("<p>为<b>做好</b>\n<b>锅炉</b>改造</p>".utf8)).tree
    #expect(LineReader.read(tree).lines.map(\.text) == ["为做好锅炉改造"])
  }
}
