import Testing

@testable import Markup

struct CutPageTests {
  @Test(arguments: [
    "<html><body><p>文</p></body></html>", "<HTML><BODY>文</BODY></HTML >\n<!-- 保存 -->", "<html><body>文</html>",
    "<p>文", "文", "<p>文</p><script>x</script>", "<!-- 注 --><div>文", "", "<p>a < b", "<p>文<br/>",
    "<html><body><script>'<b>'</script></body>\n</html><script>y</script>", "<!DOCTYPE html>\n<p>文",
  ])
  func wholePageIsNotCut(page: String) {
    #expect(!html(page).isCut)
  }

  @Test(arguments: [
    ("<html><body><p>文</p>", MarkupProblem.Cut.document), ("<html>\n<body>", .document),
    ("<body><p>文", .document),
    ("<p>文</p><a hre", .tag), ("<p>文<a href='x", .tag), ("<p>文<a href=x ", .tag), ("<p>文</p", .tag),
    ("<p>文<", .tag),
    ("<p>文<!-- 注", .comment), ("<p>文<script>var x", .script), ("<style>p{}</sty", .script),
    ("<html><body><!-- </body></html>", .comment), ("<html><body><script>'</body></html>'", .script),
  ])
  func cutPageIsToldWithItsPlace(page: String, place: MarkupProblem.Cut) {
    let parsed = html(page)
    #expect(parsed.problems == [.cut(place, line: page.count { $0 == "\n" } + 1)])
    #expect(parsed.tree.string(of: .root).contains("文") == page.contains("文"))
  }

  @Test(arguments: [
    ("<rss><item>文</item>", MarkupProblem.Cut.document), ("<rss><item>文", .document),
    ("<rss><item>文<a hr", .tag),
    ("<rss><item>文<![CDATA[x", .tag), ("<rss><item>文<!-- ", .comment),
  ])
  func cutFeedIsToldAndReadUpToThere(page: String, place: MarkupProblem.Cut) {
    let parsed = xml(page)
    #expect(parsed.problems.contains(.cut(place, line: 1)))
    #expect(parsed.tree.string(of: .root).hasPrefix("文"))
  }
}
