import Testing

@testable import Geppo

@Suite struct WebLinkTests {
  @Test(
    arguments: [
      "javascript:alert(1)", "file:///etc/passwd", "data:text/html,x", "http://", "https:///path", "//a.cn/b",
      "mailto:a@b.cn",
      "http://a.cn/\nb", "http://a.cn/ b", "http://a.cn/\"x", "http://a.cn/<b>", "ＨＴＴＰ://a.cn",
      "http://a.cn/\u{202E}gpj.exe", " http://a.cn",
    ])
  func onlyPlainWebAddressesExist(text: String) {
    #expect(WebLink(text) == nil)
  }

  @Test func theSchemeIsWrittenSmall() {
    #expect(WebLink("HTTP://www.mee.gov.cn/a")?.text == "http://www.mee.gov.cn/a")
  }

  @Test func twoCapturesOfOnePageCompareEqual() {
    #expect(
      WebLink("https://www.mee.gov.cn/a/#top")?.comparisonKey == WebLink("http://mee.gov.cn/a")?.comparisonKey
    )
    #expect(
      WebLink("http://mee.gov.cn/a?id=1")?.comparisonKey != WebLink("http://mee.gov.cn/a?id=2")?.comparisonKey
    )
  }
}
