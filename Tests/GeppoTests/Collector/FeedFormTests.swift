import Testing

@testable import Geppo

@Suite struct FeedFormTests {
  private static let file = "feeds/mee/2018-12/feed.xml"

  /// A page for each form, and what its first entry is.
  @Test(arguments: [
    (
      "RSS",
      "<rss version='0.91'><channel><item><title>关于限行</title><link>http://a.cn/1</link></item></channel></rss>"
    ),
    (
      "RDF",
      "<rdf:RDF xmlns:rdf='r' xmlns:rss='s'><rss:item><rss:title>关于限行</rss:title><rss:link>http://a.cn/1</rss:link></rss:item></rdf:RDF>"
    ),
    ("Atom", "<feed><entry><title>关于限行</title><link href='http://a.cn/1'/></entry></feed>"),
    ("Atom entry", "<?xml version='1.0'?><entry><title>关于限行</title><link href='http://a.cn/1'/></entry>"),
    (
      "sitemap",
      "<urlset xmlns:news='n'><url><loc>http://a.cn/1</loc><news:news><news:title>关于限行</news:title></news:news></url></urlset>"
    ),
    (
      "records",
      "<doclist><doc><url>http://a.cn/1</url><contenttitle>关于限行</contenttitle></doc><doc><url>http://a.cn/2</url><contenttitle>关于停产</contenttitle></doc></doclist>"
    ),
  ])
  func everyFormIsRead(name: String, xml: String) throws {
    let reading = try CollectorFixture.read(xml, file: Self.file)
    #expect(reading.listed.first?.title == "关于限行", "\(name)")
    #expect(reading.listed.first?.url?.text == "http://a.cn/1", "\(name)")
    #expect(reading.outcome.disposition == (name == "sitemap" ? .index : .feed), "\(name)")
    #expect(reading.items.isEmpty)
  }

  @Test func sitemapGivesAddressesAndDays() throws {
    let reading = try CollectorFixture.read(
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
      <url><loc>http://www.mee.gov.cn/a.html</loc><lastmod>2018-12-03T10:00:00+08:00</lastmod></url>
      <url><loc>http://www.mee.gov.cn/201812/t20181204_1.html</loc><lastmod>2020-01-01</lastmod></url>
      <url><loc>http://www.mee.gov.cn/b.html</loc></url>
      </urlset>
      """, file: Self.file)
    #expect(reading.outcome.disposition == .index)
    #expect(reading.outcome.reason == .sitemap)
    #expect(reading.listed.map(\.date) == [Day(iso: "2018-12-03"), Day(iso: "2018-12-04"), nil])
    #expect(reading.listed.map(\.location.line) == [3, 4, 5])
  }

  @Test func sitemapIndexGivesItsSitemaps() throws {
    let reading = try CollectorFixture.read(
      "<sitemapindex><sitemap><loc>http://a.cn/s1.xml</loc><lastmod>2018-12-03</lastmod></sitemap></sitemapindex>",
      file: Self.file)
    #expect(reading.outcome.reason == .sitemap)
    #expect(reading.listed.map(\.url?.text) == ["http://a.cn/s1.xml"])
    #expect(reading.listed.first?.date == Day(iso: "2018-12-03"))
  }

  @Test func entryWithoutTitleHasTheBeginningOfItsText() throws {
    let text = String(repeating: "今日起实施临时交通管制措施", count: 10)
    let reading = try CollectorFixture.read(
      "<rss><channel><item><link>http://a.cn/1</link><description>&lt;p&gt;\(text)&lt;/p&gt;</description></item></channel></rss>",
      file: Self.file)
    #expect(reading.listed.first?.title == text.prefix(60) + "…")
  }

  @Test func feedInUTF16WithoutMarkIsRead() throws {
    let xml = "<rss><channel><item><title>关于限行的通告</title></item></channel></rss>"
    let bytes = xml.utf16.flatMap { [UInt8($0 & 255), UInt8($0 >> 8)] }
    let page = try CollectorFixture.page(Self.file)
    let reading = Collector().read(page, bytes: bytes, source: CollectorFixture.source())
    #expect(reading.listed.map(\.title) == ["关于限行的通告"])
  }

  @Test func xmlOfAnotherKindIsNoFeed() throws {
    let reading = try CollectorFixture.read(
      "<?xml version='1.0'?><config><a>1</a><b>2</b></config>", file: Self.file)
    #expect(reading.outcome.disposition != .feed)
    #expect(reading.listed.isEmpty)
  }
}
