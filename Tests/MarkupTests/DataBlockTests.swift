import Testing

@testable import Markup

/// Scripts are no text. Data blocks in XML are kept, hidden, for who knows how to read them.
@Suite struct DataBlockTests {
  private func comments(_ html: String) -> String {
    let tree = parseHTML(Array(html.utf8)).tree
    return tree.elements(named: "script").flatMap { tree.children(of: $0) }
      .filter { tree.kind(of: $0) == .comment }.map { tree.string(of: $0) }.joined()
  }

  @Test func dataInXMLIsKeptInOneOrMorePieces() {
    let data = "<a><![CDATA[<li>甲</li>]]></a>" + String(repeating: "乙", count: 5000)
    let html = "<body><p>丙</p><script type='Text/XML'>\(data)</script><p>丁</p>"
    #expect(comments(html) == data)
    #expect(parseHTML(Array(html.utf8)).tree.string(of: .root) == "丙丁")
  }

  @Test(arguments: ["<script>", "<script type='text/javascript'>", "<style type='text/xml'>"])
  func programsAndStylesAreDropped(tag: String) {
    #expect(comments("<body>\(tag)var a = '<li>甲</li>'</script></style>") == "")
  }

  @Test func callThatTellsOfPagesIsKept() {
    let call = "createPageHTML(3, 0, \"t1\", \"html\");"
    #expect(comments("<body><script>\(call)</script>") == call)
    #expect(comments("<body><script>createPage(3);</script>") == "")
  }

  @Test func lineIsThatOfTheFirstCharacter() {
    let tree = parseHTML(Array("<body>\n<script type='text/xml'>\n<a/>\n</script>".utf8)).tree
    #expect(
      tree.elements(named: "script").compactMap { tree.firstChild(of: $0) }.map { tree.line(of: $0) } == [2])
  }
}
