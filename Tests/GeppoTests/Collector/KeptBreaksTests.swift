import Markup
import Testing

@testable import Geppo

@Suite struct KeptBreaksTests {
  private func lines(_ html: String) -> [PageLines.Line] {
    LineReader.read(parseHTML(Array(html.utf8)).tree).lines
  }
  private func texts(_ html: String) -> [String] { lines(html).map(\.text) }

  private let list = "附表\n甲市 12\n乙市 34\n\n　　某县环境保护局\n　　2018年11月5日"
  private let listed = ["附表", "甲市 12", "乙市 34", "某县环境保护局", "2018年11月5日"]

  @Test func linesOfPreformattedTextAreLines() {
    #expect(texts("<pre>\n\(list)</pre>") == listed)
    #expect(texts("<pre>\(list.replacing("\n", with: "\r\n"))</pre>") == listed)
    #expect(texts("<td><pre>\(list)</pre></td>") == listed)
  }

  @Test(arguments: [
    "white-space:pre", "white-space: pre-wrap", "color:red; WHITE-SPACE : Pre-Line;",
    "white-space:break-spaces",
    "white-space:pre-wrap!important",
  ])
  func linesAreKeptWhereTheStyleSaysSo(style: String) {
    #expect(texts("<div style='\(style)'>\(list)</div>") == listed)
    #expect(texts("<div style='\(style)'><p><span>\(list)</span></p></div>") == listed)
  }

  @Test func linesAreJoinedWhereNothingSaysSo() {
    #expect(texts("<div>联防\n联控</div>") == ["联防联控"])
    #expect(texts("<pre style='white-space:normal'>联防\n联控</pre>") == ["联防联控"])
    #expect(texts("<pre>联防\n<p style='white-space: nowrap'>联控\n措施</p></pre>") == ["联防", "联控措施"])
    #expect(texts("<pre>联防</pre>联\n控<p style='white-space-collapse:x'>措\n施</p>") == ["联防", "联控", "措施"])
  }

  @Test func linesGoOnOverElementsWithinThem() {
    #expect(
      texts("<pre>降低PM<sub>2.5</sub>浓度\n<b>一、目标</b>\n见<a href=x.html>附\n件</a>。</pre>")
        == ["降低PM2.5浓度", "一、目标", "见附", "件。"])
  }

  @Test func textAreasInPreformattedTextAreNoText() {
    #expect(texts("<pre>文\n<textarea>藏\n藏</textarea></pre><textarea>藏</textarea>") == ["文"])
  }

  @Test func keptLinesKnowTheirPlaceInTheFile() {
    #expect(lines("<p>一</p>\n<pre>\n\n二\n\n三\n四<b>五</b>\n六</pre>").map(\.line) == [1, 4, 6, 7, 8])
  }

  @Test func sentencesBrokenAtAWidthAreJoined() {
    let html = """
      <pre>
      　　为改善本县空气质量，保障群众健康，根据上级要求，结
      合本县实际，现就今年冬季取暖用煤的管理提出以下意见，请
      各乡镇认真执行。
      　　一、加强检查。各乡镇要对辖区内的煤炭销售点逐一登记
      造册，发现劣质煤立即查封，并在三日内向县里报告处理的结
      果。
      某县环境保护局
      2018年11月5日</pre>
      """
    #expect(
      texts(html) == [
        "为改善本县空气质量，保障群众健康，根据上级要求，结合本县实际，现就今年冬季取暖用煤的管理提出以下意见，请各乡镇认真执行。",
        "一、加强检查。各乡镇要对辖区内的煤炭销售点逐一登记造册，发现劣质煤立即查封，并在三日内向县里报告处理的结果。",
        "某县环境保护局", "2018年11月5日",
      ])
  }

  @Test func linesOfUnequalLengthAreNotJoined() {
    let long = "关于本县今年冬季取暖用煤管理情况的说明以及下一步的打算和安排"
    #expect(texts("<pre>\(long)\n某县\n某局某处某科</pre>") == [long, "某县", "某局某处某科"])
  }
}
