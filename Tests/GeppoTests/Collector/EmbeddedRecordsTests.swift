import Testing

@testable import Geppo

@Suite struct EmbeddedRecordsTests {
  private func read(_ records: String, open: String = "<script type=\"text/xml\">", before: String = "")
    throws
    -> PageReading
  {
    try CollectorFixture.read(
      """
      <html><head><title>文件</title><meta name="ColumnName" content="文件"></head>
      <body>\(before)<div>
      \(open)<datastore>
      <nextgroup><![CDATA[<a href="/proxy.jsp?page=1&col=1"></a>]]></nextgroup>
      <recordset>
      \(records)
      </recordset>
      </datastore></script>
      </div></body></html>
      """)
  }

  private static let two = """
    <record><![CDATA[
    <li><a href='/a/1.html' title='关于锅炉改造工作的公告'>关于锅炉改造…</a><b>2018-12-03</b></li>]]></record>
    <record><![CDATA[
    <li><a href='/a/2.html'>关于臭氧攻坚工作的公告</a><b>2018-12-04</b></li>]]></record>
    """

  @Test func recordsInAScriptAreTheEntriesOfTheList() throws {
    let reading = try read(Self.two)
    #expect(reading.outcome.disposition == .index)
    #expect(reading.listed.map(\.title) == ["关于锅炉改造工作的公告", "关于臭氧攻坚工作的公告"])
    #expect(
      reading.listed.map(\.url?.text) == ["http://www.mee.gov.cn/a/1.html", "http://www.mee.gov.cn/a/2.html"])
    #expect(reading.listed.map(\.date) == [Day(iso: "2018-12-03"), Day(iso: "2018-12-04")])
    #expect(reading.listed.map(\.location.line) == [7, 9])
    #expect(!reading.findings.contains { $0.code == .noEntries })
  }

  @Test func escapedRecordsAreReadToo() throws {
    let record =
      "<record>&lt;li&gt;&lt;a href='/a/1.html'&gt;关于锅炉改造工作的公告&lt;/a&gt;2018-12-03&lt;/li&gt;</record>"
    #expect(try read(record).listed.map(\.title) == ["关于锅炉改造工作的公告"])
  }

  @Test func scriptsOfPagesAreNotRead() throws {
    let menu = "<p>首页　信息公开　政务服务　互动交流</p>"
    let reading = try read(Self.two, open: "<script>var data = '", before: menu)
    #expect(reading.listed.isEmpty)
    #expect(reading.findings.contains { $0.code == .noEntries })
  }

  @Test func articleStaysAnArticleBesideAListInAScript() throws {
    let sentence = "为做好今年秋冬季大气污染防治工作，现将有关事项通知如下，请认真贯彻执行，并于年底前报送总结。"
    let reading = try read(Self.two, before: "<h1>关于检查的通知</h1><p>\(sentence)</p><p>\(sentence)</p>")
    #expect(reading.outcome.disposition == .item)
  }
}
