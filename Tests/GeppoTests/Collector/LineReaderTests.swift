import Markup
import Testing

@testable import Geppo

@Suite struct LineReaderTests {
  private func lines(_ html: String) -> [PageLines.Line] {
    LineReader.read(parseHTML(Array(html.utf8)).tree).lines
  }
  private func texts(_ html: String) -> [String] { lines(html).map(\.text) }

  @Test func subscriptsJoinTheirWord() {
    #expect(texts("<p>降低PM <sub>2.5</sub>和SO<sub>2</sub>浓度</p>") == ["降低PM2.5和SO2浓度"])
  }

  @Test(arguments: [
    "PM<sub>2.5</sub>", "PM<sub> 2.5 </sub>", "PM<sub>2</sub>.<sub>5</sub>", "<b>PM</b><sub>2.5</sub>",
    "PM₂.₅", "ＰＭ２．５",
    "PM\n<sub>2.5</sub>", "<span>PM</span><span>2.5</span>", "PM\u{200B}2.5", "PM<small>2.5</small>",
  ])
  func everyWayOfWritingParticlesIsOneWord(html: String) throws {
    let text = try #require(texts("<p>降低\(html)浓度</p>").first)
    let folded = String(String.UnicodeScalarView(FoldedText(text).scalars.compactMap { Unicode.Scalar($0) }))
    #expect(folded.contains("pm2.5"), "\(text)")
  }

  @Test func breaksOfTheFileBesideChineseAreNoSpace() {
    #expect(texts("<p>联防\n  联控 of\n air</p>") == ["联防联控 of air"])
    #expect(texts("<p>（国发〔\n2018\n〕22号）</p>") == ["（国发〔2018〕22号）"])
  }

  @Test func bareBreaksMakeLines() {
    #expect(texts("<div>　　第一段。<br>　　第二段。<br><br/>第三段。</div>") == ["第一段。", "第二段。", "第三段。"])
  }

  @Test func scriptsStylesHiddenPartsAndMenusAreNoText() {
    let html = """
      <head><title>题</title></head><body><nav>首页</nav><style>.a{}</style><script>var x = '文';</script>
      <div style="DISPLAY : none">藏</div><p hidden>藏</p><p>文<!-- 注 --></p><footer>页脚</footer></body>
      """
    #expect(texts(html) == ["文"])
  }

  @Test func textThatWeChatHidesUntilItsScriptRunsIsRead() {
    #expect(texts("<div id=js_content style='visibility: hidden;'>正文</div>") == ["正文"])
  }

  @Test func lineKnowsItsPlaceInTheFile() {
    #expect(lines("<p>\n\n一\n</p>\n<p>二</p>").map(\.line) == [3, 5])
  }

  @Test func linkedCharactersAreCounted() {
    let line = lines("<p>附件：<a href=x.pdf>方案</a></p>").first
    #expect(line?.size == 5)
    #expect(line?.linked == 2)
  }

  @Test func cellsKnowTheirInnermostTable() {
    let page = LineReader.read(
      parseHTML(Array("<table><tr><td>外<table><tr><td>内</td></tr></table></td></tr></table>".utf8)).tree)
    #expect(page.lines.map(\.text) == ["外", "内"])
    #expect(page.outerTables == Set([page.lines[0].cell?.table].compactMap { $0 }))
    #expect(page.lines[1].cell?.table != page.lines[0].cell?.table)
  }

  @Test func endOfTheFirstPieceIsKept() {
    let line = lines("<div> <span>索 引 号</span>000014672/2026-00305</div>").first
    #expect(line?.headLength == "索 引 号".utf8.count)
  }

  @Test func zeroWidthCharactersAreDropped() {
    #expect(texts("<h1>\u{200B}关于\u{FEFF}印发的通知</h1>") == ["关于印发的通知"])
  }
}
