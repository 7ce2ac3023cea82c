import Testing

@testable import Geppo

/// Links of a text that may lead to the document that it tells of.
@Suite struct NamedLinksTests {
  private func links(_ html: String) throws -> [NamedLink]? {
    let text = String(repeating: "为做好今年秋冬季大气污染防治工作，现将有关事项通知如下，请认真贯彻执行。", count: 4)
    return try CollectorFixture.item(
      """
      <p><a href="/menu.html">首页政务公开政策文件</a></p>
      <div class="TRS_Editor"><p>\(text)</p>\(html)</div>
      """, url: "http://www.mee.gov.cn/a/201812/t1.html"
    ).links
  }

  @Test func linksOfTheTextAreKeptWithTheirWords() throws {
    let found = try links("<p>相关链接：<a href='../plan.html'>涂装行业\n治理方案</a></p>")
    #expect(found?.map(\.words) == ["涂装行业 治理方案"])
    #expect(found?.first?.url.text == "http://www.mee.gov.cn/a/plan.html")
  }

  @Test func filesShortWordsAndRepetitionsAreNone() throws {
    #expect(try links("<p><a href='plan.pdf'>涂装行业治理方案附件</a><a href='/b.html'>更多</a></p>") == nil)
    let repeated = "<a href='/b.html'>涂装行业治理方案</a>"
    #expect(try links("<p>\(repeated)，\(repeated)</p>")?.count == 1)
  }
}
