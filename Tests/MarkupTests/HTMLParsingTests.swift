import Testing

@testable import Markup

struct HTMLParsingTests {
  @Test(arguments: [
    ("<p>一<b>二</b>三</p>", "<p>一<b>二</b>三</p>"),
    ("文字だけ", "<p>文字だけ</p>"),
    ("<P Class='A b'>x</P>", "<p class=A b>x</p>"),
    ("<p>一<p>二<br>三", "<p>一</p><p>二<br></br>三</p>"),
    ("<ul><li>一<li>二</ul>", "<ul><li>一</li><li>二</li></ul>"),
    ("<p>a&amp;b&#19968;&ldquo;&nosuch;</p>", "<p>a&b一“&nosuch;</p>"),
    ("<p title='a&quot;b'>x</p>", "<p title=a\"b>x</p>"),
    ("<input disabled>", "<input disabled=></input>"),
    ("<p>a<!-- b --></p>", "<p>a<!-- b --></p>"),
    (
      "<p>a<script>if(a<b){'</p>'}</script>b<style>p{}</style></p>",
      "<p>a<script></script>b<style></style></p>"
    ),
    ("<p>a < b</p>", "<p>a < b</p>"),
    ("<section><video>x</video></section>", "<section><video>x</video></section>"),
    ("<b><p>x</b>y</p>", "<b></b><p>xy</p>"),
    ("", ""),
    (
      "<table><tr><td>一<td>二<tr><td>三</table>",
      "<table><tr><td>一</td><td>二</td></tr><tr><td>三</td></tr></table>"
    ),
    ("<![if gte IE 8]><p>x</p><![endif]>", "<p>x</p>          "),
    ("<?xml version='1.0'?><p>x</p>", "<p>x</p>"),
    ("<p>𠮷\u{FFFD}</p>", "<p>𠮷\u{FFFD}</p>"),
  ])
  func markupBecomesATree(source: String, expected: String) {
    let parsed = html(source)
    #expect(outline(parsed.tree) == expected)
    #expect(brokenInvariants(of: parsed.tree).isEmpty)
  }

  @Test func metaCharsetIsNotFollowed() {
    let tree = html("<html><head><meta charset='gb2312'><title>题</title></head><body>文</body></html>").tree
    #expect(tree.string(of: .root) == "题文")
  }

  @Test func linesAreTruePast65535() throws {
    let breaks = String(repeating: "\n", count: 70_000)
    let tree = html("<div>\(breaks)<p>\n 文字</p></div>").tree
    let paragraph = try #require(tree.elements(named: "p").first)
    #expect(tree.line(of: paragraph) == 70_001)
    #expect(tree.firstChild(of: paragraph).map(tree.line) == 70_002)
  }

  @Test(arguments: ["div", "b", "a", "p", "table", "font", "ul", "li", "td"])
  func unclosedElementsEnd(name: String) {
    let parsed = html(String(repeating: "<\(name)>", count: 50_000) + "底")
    #expect(parsed.tree.string(of: .root) == "底")
    #expect(parsed.tree.nodeCount > 50_000)
  }

  @Test func aMillionNestedElementsEnd() {
    let parsed = html(String(repeating: "<div>", count: 1_000_000) + "底")
    #expect(parsed.tree.string(of: .root) == "底")
    #expect(parsed.problems == [.tooDeep(line: 1)])
  }
}
