import Testing

@testable import Geppo

@Suite struct FeedReaderTests {
  static let rss = """
    <?xml version="1.0" encoding="UTF-8"?>
    <rss version="2.0"><channel><title>测试发布</title><link>http://www.example.gov.cn/</link>
    <item><title><![CDATA[关于开展锅炉检查的通知]]></title><link>/zw/201812/t1.html</link>
    <pubDate>Mon, 03 Dec 2018 09:00:00 +0800</pubDate></item>
    <item><title>臭氧 &lt;b&gt;防治&lt;/b&gt;问答</title><guid>http://www.example.gov.cn/2.html</guid></item>
    </channel></rss>
    """

  @Test func entriesOfRSSHaveTitleAddressAndDay() throws {
    let reading = try CollectorFixture.read(Self.rss, file: "feeds/mee/2018-12/feed.xml")
    #expect(reading.outcome.disposition == .feed)
    #expect(reading.outcome.title == "测试发布")
    #expect(reading.listed.map(\.title) == ["关于开展锅炉检查的通知", "臭氧 防治问答"])
    #expect(reading.listed.first?.url?.text == "http://www.mee.gov.cn/zw/201812/t1.html")
    #expect(reading.listed.first?.date == Day(iso: "2018-12-03"))
    #expect(reading.listed.first?.location == .line(file: "feeds/mee/2018-12/feed.xml", line: 3))
    #expect(reading.listed.last?.url?.text == "http://www.example.gov.cn/2.html")
  }

  @Test func entriesOfRDFAreRead() throws {
    let rdf = """
      <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><channel><title>某局</title></channel>
      <item><title>关于限行</title><link>http://a.cn/1</link><dc:date>2018-12-03T08:00:00+08:00</dc:date></item></rdf:RDF>
      """
    let reading = try CollectorFixture.read(rdf, file: "feeds/mee/2018-12/feed.xml")
    #expect(reading.outcome.disposition == .feed)
    #expect(reading.listed.first?.date == Day(iso: "2018-12-03"))
  }

  @Test func entriesOfAtomAreRead() throws {
    let atom = """
      <feed xmlns="http://www.w3.org/2005/Atom"><title>某局</title><entry><title>关于限行</title>
      <link rel="self" href="http://a.cn/self"/><link href="http://a.cn/1"/><updated>2018-12-03T23:00:00Z</updated></entry></feed>
      """
    let reading = try CollectorFixture.read(atom, file: "feeds/mee/2018-12/feed.xml")
    #expect(reading.outcome.title == "某局")
    #expect(reading.listed.first?.url?.text == "http://a.cn/1")
    #expect(reading.listed.first?.date == Day(iso: "2018-12-04"))
  }

  @Test func feedWithoutEntriesIsAFinding() throws {
    let reading = try CollectorFixture.read(
      "<rss><channel></channel></rss>", file: "feeds/mee/2018-12/feed.xml")
    #expect(reading.outcome.disposition == .feed)
    #expect(reading.findings.contains { $0.code == .noEntries })
  }
}
