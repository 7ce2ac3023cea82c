import Testing

@testable import Geppo

@Suite struct CaptureFactsTests {
  private static let text = "<p>为做好今年秋冬季大气污染防治工作，现将有关事项通知如下，请认真贯彻执行。</p>"
  private static let comment = "<!-- saved from url=(0027)http://www.mee.gov.cn/b.htm -->"
  private static let canonical = "<link rel=canonical href='http://www.mee.gov.cn/c.htm'>"

  @Test func declaredAddressComesFirst() throws {
    let reading = try CollectorFixture.read(
      Self.comment + Self.canonical + Self.text, url: "http://www.mee.gov.cn/a.htm")
    #expect(reading.items.first?.url?.text == "http://www.mee.gov.cn/a.htm")
  }

  @Test(arguments: [
    (comment + canonical, "http://www.mee.gov.cn/b.htm"), (canonical, "http://www.mee.gov.cn/c.htm"),
    ("<meta name=Url content='http://www.mee.gov.cn/d.htm'>", "http://www.mee.gov.cn/d.htm"),
    ("<meta property=og:url content='http://www.mee.gov.cn/e.htm'>", "http://www.mee.gov.cn/e.htm"),
  ])
  func addressComesFromThePage(head: String, url: String) throws {
    #expect(try CollectorFixture.item(head + Self.text).url?.text == url)
  }

  @Test func singleFileTellsAddressAndDay() throws {
    let comment = """
      <!--
       Page saved with SingleFile
       url: http://www.mee.gov.cn/f.htm
       saved date: Tue Jan 04 2022 17:05:11 GMT+0800 (China Standard Time)
      -->
      """
    let item = try CollectorFixture.item(comment + Self.text)
    #expect(item.url?.text == "http://www.mee.gov.cn/f.htm")
    #expect(item.savedOn == Day(iso: "2022-01-04"))
  }

  @Test func pageWithoutAddressIsAFinding() throws {
    let reading = try CollectorFixture.read(Self.text + "<!-- saved from url=(0014)about:internet -->")
    #expect(reading.items.first?.url == nil)
    #expect(reading.findings.contains { $0.code == .noAddress })
  }
}
