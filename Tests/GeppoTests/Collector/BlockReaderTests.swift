import Testing

@testable import Geppo

@Suite struct BlockReaderTests {
  private static let sentence = "为做好今年秋冬季大气污染防治工作，现将有关事项通知如下，请认真贯彻执行。"

  @Test func blocksKeepKindTextAndLine() throws {
    let item = try CollectorFixture.item(
      """
      <div class=TRS_Editor><p>\(Self.sentence)</p>
      <p>一、总体要求</p>
      <ul><li>降低PM<sub>2.5</sub>浓度</li></ul>
      <h3>附则</h3></div>
      """)
    #expect(item.bodyStep == "container .TRS_Editor")
    #expect(
      item.blocks == [
        Block(kind: .paragraph, text: Self.sentence, line: 1),
        Block(kind: .heading, text: "一、总体要求", line: 2, number: ClauseNumber(form: .counted, value: 1)),
        Block(kind: .listItem, text: "降低PM2.5浓度", line: 3), Block(kind: .heading, text: "附则", line: 4),
      ])
  }

  @Test func tableKeepsItsCellsAndTheEmptyOnes() throws {
    let item = try CollectorFixture.item(
      """
      <div id=zoom><p>\(Self.sentence)</p><table><tr><th>城市</th><th>浓度</th><th>备注</th></tr>
      <tr><td>唐山</td><td></td><td>含<br>县</td></tr></table></div>
      """)
    #expect(
      item.blocks.last
        == Block(
          kind: .table, text: "城市\t浓度\t备注\n唐山\t\t含 县", line: 1, grid: TableGrid(headerRows: 1, spans: [])))
  }

  @Test func layoutTableIsNoTable() throws {
    let item = try CollectorFixture.item(
      "<table><tr><td><table><tr><td>\(Self.sentence)</td></tr></table></td><td>侧栏</td></tr></table>")
    #expect(item.blocks.map(\.kind) == [.paragraph])
    #expect(item.bodyStep == "density")
  }

  @Test func furnitureIsDroppedAndNothingFollowsItsEnd() throws {
    let item = try CollectorFixture.item(
      """
      <div id=zoom><p>【打印】【关闭】</p><p>\(Self.sentence)</p><p>责任编辑：甲</p><p>相关链接</p>
      <p>别的文章，与本文无关，不应当读入正文。</p></div>
      """)
    #expect(item.bodyText == Self.sentence)
  }

  @Test(arguments: ["延伸·推荐", "延伸阅读", "推荐阅读", "【相关推荐】", "猜你喜欢"])
  func whatASiteRecommendsBelowIsNoText(heading: String) throws {
    let item = try CollectorFixture.item(
      "<div id=zoom><p>\(Self.sentence)</p><p>\(heading)</p><p>别的文章，与本文无关，不应当读入正文。</p></div>")
    #expect(item.bodyText == Self.sentence)
  }

  @Test(arguments: ["上一页 下一页", "首页 上一页 1 2 3 下一页 尾页", "共3页：[1] [2] 下一页"])
  func aPagerIsNoText(pager: String) throws {
    let item = try CollectorFixture.item(
      "<div id=zoom><p>\(Self.sentence)</p><p>\(pager)</p><p>\(Self.sentence)</p></div>")
    #expect(item.blocks.map(\.text) == [Self.sentence, Self.sentence])
  }

  @Test func bareBreaksAreReadByDensity() throws {
    let menu = (1...20).map { "<a href=/\($0)>栏目名称\($0)</a>" }.joined(separator: " | ")
    let item = try CollectorFixture.item(
      "<body>\(menu)<br>\(Self.sentence)<br><br>　　\(Self.sentence)<br>某市人民政府<br>2018年12月3日<br>\(menu)</body>")
    #expect(item.blocks.map(\.text) == [Self.sentence, Self.sentence, "某市人民政府", "2018年12月3日"])
  }

  @Test(arguments: ["一、总体要求", "（二）基本原则", "(三)主要任务", "第三章 附则", "第十二节　监督"])
  func numberedLinesAreHeadings(text: String) { #expect(kind(text) == .heading) }

  @Test(arguments: [
    "一、各地要加强领导。", "第三条 本办法适用于全市", "一是加强领导", "2018年", "（试行）", "1.加强监测", "图书管理", "注意事项：", "表彰决定",
  ])
  func otherLinesAreNoHeadings(text: String) { #expect(kind(text) == .paragraph) }

  @Test(arguments: ["注：含移动源。", "备注：下同", "注1：下同", "（注：下同）"])
  func notesAreKnown(text: String) { #expect(kind(text) == .note) }

  @Test(arguments: ["表1 各县排放量", "图 2 监测点位", "附表1：名单", "表一 指标"])
  func numberedCaptionsAreKnown(text: String) { #expect(kind(text) == .caption) }

  private func kind(_ text: String) -> Block.Kind {
    var line = PageLines.Line(text: text, first: .root, block: .root, line: 1)
    line.size = Prose.size(text)
    return BlockKinds.kind(of: line, ClauseScan.number(of: text))
  }

  @Test func elementsSayWhatALineIs() throws {
    let item = try CollectorFixture.item(
      """
      <div id=zoom><h2>小题</h2><p>\(Self.sentence)</p><ol><li>甲项</li></ol>
      <figure><img src=a.png><figcaption>监测点位</figcaption></figure></div>
      """)
    #expect(item.blocks.map(\.kind) == [.heading, .paragraph, .listItem, .caption])
  }
}
