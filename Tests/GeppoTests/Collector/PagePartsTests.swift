import Testing

@testable import Geppo

@Suite struct PagePartsTests {
  private static let sentence = "为做好今年秋冬季大气污染防治工作，现将有关事项通知如下，请认真贯彻执行。"
  private static let text = "<h1>关于冬季攻坚的长文</h1>" + String(repeating: "<p>\(sentence)</p>", count: 4)

  private func continuation(
    _ html: String, file: String = "feeds/mee/2018-12/t1.html", url: String? = nil, siblings: [String]
  ) throws -> Collector.FurtherFiles? {
    let page = try CollectorFixture.page(file, url: url, siblings: siblings)
    return Collector().continuation(of: page, bytes: Array(html.utf8), source: CollectorFixture.source())
  }

  /// A page for each rule of the table.
  @Test(arguments: [
    (
      "createPageHTML", "<script>createPageHTML(3, 0, \"t1\", \"html\");</script>",
      ["t1_1.html", "t1_2.html"]
    ),
    ("numbered name", "<a href='./t1_3.html'>3</a><a href='t1_2.html'>下一页</a>", ["t1_2.html", "t1_3.html"]),
    ("numbered name", "<a href='t1-2.html'>下一页</a><a href='t12.html'>别的</a>", ["t1-2.html"]),
  ])
  func everyRuleFires(rule: String, pager: String, names: [String]) throws {
    #expect(PageParts.rules.contains { $0.name == rule })
    let siblings = ["t1.html", "t12.html"] + names
    #expect(try continuation(Self.text + pager, siblings: siblings) == .pages(names))
  }

  @Test func pagesOfAQueryAreFoundByTheirAddress() throws {
    var page = try CollectorFixture.page(
      url: "http://www.mee.gov.cn/show.asp?id=7", siblings: ["t1.html", "zweite.html"])
    page.savedFrom = ["zweite.html": try #require(WebLink("http://www.mee.gov.cn/show.asp?id=7&page=2"))]
    let html = Self.text + "<a href='show.asp?id=7&amp;page=2'>2</a><a href='show.asp?id=8'>别的</a>"
    #expect(
      Collector().continuation(of: page, bytes: Array(html.utf8), source: CollectorFixture.source())
        == .pages(["zweite.html"]))
  }

  @Test func framesCountOnlyWithoutAText() throws {
    let frames = "<frameset cols=20%,*><frame src=menu.html><frame src='./t1_files/text.html'></frameset>"
    let siblings = ["menu.html", "t1.html", "t1_files/text.html"]
    #expect(try continuation(frames, siblings: siblings) == .frames(["menu.html", "t1_files/text.html"]))
    #expect(try continuation(Self.text + "<iframe src=menu.html></iframe>", siblings: siblings) == nil)
    #expect(try continuation("<iframe src=plan.pdf></iframe><p>通知</p>", siblings: ["plan.pdf"]) == nil)
  }

  @Test func furtherPagesOfAListStandForThemselves() throws {
    let list = (1...3).map { "<li><a href=\($0).html>关于第\($0)批企业名单的公告</a>2018-12-0\($0)</li>" }.joined()
    #expect(try continuation("<ul>\(list)</ul><a href=t1_2.html>下一页</a>", siblings: ["t1_2.html"]) == nil)
  }

  @Test func pageThatNobodySavedIsTold() throws {
    let reading = try CollectorFixture.read(Self.text + "<a href=t1_2.html>下一页</a>", siblings: ["t1.html"])
    #expect(reading.findings.first { $0.code == .missingPart }?.arguments == ["1", "t1_2.html"])
    #expect(reading.items.first?.isPartial == true)
    let whole = try CollectorFixture.read(
      Self.text + "<a href=t1_2.html>下一页</a>", siblings: ["t1.html", "t1_2.html"])
    #expect(!whole.findings.contains { $0.code == .missingPart })
    let frames = try CollectorFixture.read("<frameset><frame src=a.html></frameset>")
    #expect(frames.findings.map(\.code) == [.missingPart])
  }
}
