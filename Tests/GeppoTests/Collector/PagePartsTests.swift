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
    (
      "numbered name",
      "<a href='javascript:;' onclick=\"turn('t1_2.html')\">下一页</a><span onclick='go(\"t1_3.html\", 3)'>3</span>",
      ["t1_2.html", "t1_3.html"]
    ),
    ("numbered name", "<a href=\"javascript:turn('t1_2.html')\">下一页</a>", ["t1_2.html"]),
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

  @Test(arguments: [(50, 49, 0), (51, 50, 0), (52, 50, 1), (1000, 50, 949), (900_000, 50, 950)])
  func pagesBeyondTheLimitAreTold(declared: Int, joined: Int, beyond: Int) throws {
    let html = Self.text + "<script>createPageHTML(\(declared), 0, \"t1\", \"html\");</script>"
    let siblings = (1...60).map { "t1_\($0).html" }
    let names = (1...joined).map { "t1_\($0).html" }
    #expect(try continuation(html, siblings: siblings) == .pages(names))
    let reading = try CollectorFixture.read(html, siblings: siblings)
    let told = reading.findings.first { $0.code == .tooManyParts }
    #expect(told?.arguments == (beyond > 0 ? [String(beyond), "50"] : nil))
    #expect(reading.items.first?.isPartial == (beyond > 0))
  }

  @Test func pagesStandInTheOrderOfTheirNumbers() throws {
    let names = ["t1_5.html", "b.html", "t1_10.html", "t1_3.html", "a.html"]
    let address = try #require(WebLink("http://www.mee.gov.cn/show.asp?id=7&page=4"))
    #expect(
      PageNumbers(addresses: ["a.html": address]).sorted(names)
        == ["t1_3.html", "a.html", "t1_5.html", "t1_10.html", "b.html"])
  }

  @Test(arguments: [
    ("1 2", true), ("共2页 1 2 下一页", true), ("[1] [2] 下一页", true), ("下一页", true), ("2018", false),
    ("2", false),
    ("2018年12月3日", false), ("共2项", false),
  ])
  func linesOfAPagerAreKnown(text: String, isPager: Bool) {
    #expect(PagerLine.isOne(text) == isPager)
  }

  @Test(arguments: [
    ("http://www.a.cn/b/t1_2.html", "a.cn/b/t1.html"), ("https://a.cn/b/t1-12.shtml", "a.cn/b/t1.shtml"),
    ("http://a.cn/show.asp?id=7&page=2", "a.cn/show.asp?id=7"),
    ("http://a.cn/show.asp?PageNo=3", "a.cn/show.asp"),
    ("http://a.cn/t1.html", nil), ("http://a.cn/t20181203_673208.html", nil), ("http://a.cn/_2.html", nil),
    ("http://a.cn/show.asp?id=7", nil), ("http://a.cn/show.asp?page=1", nil), ("http://a.cn/t1_2", nil),
    ("http://a.cn/t1_2.html?id=7", nil),
  ])
  func addressOfAFurtherPageTellsThatOfTheFirst(address: String, first: String?) throws {
    #expect(FirstPageAddress.key(of: try #require(WebLink(address))) == first)
  }
}
