import Testing

@testable import Geppo

@Suite struct ListSelectionTests {
  private func listed(_ html: String) throws -> [ListedLink] {
    let reading = try CollectorFixture.read(
      "<title>列表</title>\(html)", url: "http://news.example.cn/index.html")
    #expect(reading.outcome.disposition == .index)
    return reading.listed
  }

  private static let menu =
    "<div class=menu><a href=/col/>生态环境综合管理信息化平台</a><a href=/shop?from=x>网上办事大厅入口指南</a></div>"

  @Test func entriesAmongPrintedDaysMayLackOne() throws {
    let found = try listed(
      Self.menu
        + """
        <ul class=l><li><a href=a.html>关于锅炉改造的公告</a>2018-12-03</li><li><a href=b.html>关于臭氧攻坚的公告</a></li>
        <li><a href=c.html>关于钢铁行业的公告</a>2018-12-01</li></ul>
        """)
    #expect(found.map(\.title) == ["关于锅炉改造的公告", "关于臭氧攻坚的公告", "关于钢铁行业的公告"])
  }

  @Test func withoutDaysTheAddressesOfArticlesTell() throws {
    let articles = (1...8).map { "<li><a href=/a/10023\($0).shtml>关于第\($0)批企业名单的公告</a></li>" }.joined()
    let found = try listed(
      "\(Self.menu)<ul>\(articles)<li><a href=/show.asp?id=77>停产公告</a></li></ul>"
        + "<p><a href=http://shop.example.com/99887766.html>空气净化器年末大促销</a></p>")
    #expect(found.map(\.title) == (1...8).map { "关于第\($0)批企业名单的公告" } + ["停产公告"])
  }

  @Test func addressesThatTellNothingLeaveAllLinks() throws {
    let found = try listed(
      (1...12).map { "<li><a href=/doc/\(["a", "b", "c", "d"][$0 % 4])\($0)>关于第\($0)批企业名单的公告</a></li>" }
        .joined())
    #expect(found.count == 12)
  }

  @Test func markInFrontOfATitleIsNoPartOfIt() throws {
    let found = try listed(
      "<ul><li><a href=1.html><i>置顶</i> 关于锅炉改造的公告</a> 2018-12-03</li><li><a href=2.html><span>视频</span>关于臭氧攻坚的公告</a> 2018-12-04</li><li><a href=3.html>视频：关于钢铁行业的公告</a> 2018-12-05</li></ul>"
    )
    #expect(found.map(\.title) == ["关于锅炉改造的公告", "关于臭氧攻坚的公告", "视频：关于钢铁行业的公告"])
  }

  /// An address for each rule, and one for none.
  @Test(arguments: [
    ("http://www.example.gov.cn/zw/201812/t20181203_1.html", true),
    ("http://www.example.cn/article/FK6DC69605503FCU.html", true),
    ("http://www.example.cn/show.asp?id=12", true), ("http://www.example.cn/info.jsp?newsId=778&t=1", true),
    ("http://www.example.cn/author/5082585", false), ("http://www.example.cn/zw/index.html", false),
    ("http://www.example.cn/special/2018qglh/", false), ("http://www.example.cn/s?from=page46", false),
  ])
  func articlesAreKnownByTheirAddress(address: String, isArticle: Bool) {
    #expect(ArticleAddress.isArticle(WebLink(address)) == isArticle)
  }

  @Test(arguments: [
    ("http://dy.163.com/a", "163.com"), ("http://sthjt.jiangsu.gov.cn/a", "jiangsu.gov.cn"),
    ("http://www.gov.cn:8080/", "www.gov.cn"), ("http://example.cn/", "example.cn"),
  ])
  func houseOfASite(address: String, house: String) {
    #expect(ArticleAddress.house(of: WebLink(address)) == house)
  }
}
