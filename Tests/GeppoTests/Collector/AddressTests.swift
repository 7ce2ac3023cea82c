import Testing

@testable import Geppo

@Suite struct AddressTests {
  /// RFC 3986 §5.4.1 and §5.4.2, with the base `http://a/b/c/d;p?q`.
  @Test(arguments: [
    ("g", "http://a/b/c/g"), ("./g", "http://a/b/c/g"), ("g/", "http://a/b/c/g/"), ("/g", "http://a/g"),
    ("//g", "http://g"), ("?y", "http://a/b/c/d;p?y"), ("g?y", "http://a/b/c/g?y"),
    ("#s", "http://a/b/c/d;p?q#s"),
    (";x", "http://a/b/c/;x"), ("", "http://a/b/c/d;p?q"), (".", "http://a/b/c/"), ("..", "http://a/b/"),
    ("../g", "http://a/b/g"), ("../..", "http://a/"), ("../../g", "http://a/g"), ("../../../g", "http://a/g"),
    ("/./g", "http://a/g"), ("/../g", "http://a/g"), ("g.", "http://a/b/c/g."), ("./g/.", "http://a/b/c/g/"),
    ("g/../h", "http://a/b/c/h"), ("g;x=1/../y", "http://a/b/c/y"), ("g?y/../x", "http://a/b/c/g?y/../x"),
    ("mailto:a@b", "mailto:a@b"),
  ])
  func referencesResolveAsTheRFCSays(reference: String, expected: String) {
    #expect(Address(reference).resolved(against: Address("http://a/b/c/d;p?q")).text == expected)
  }

  @Test func nameOfAFileIsDecoded() {
    #expect(Address("./%E9%99%84%E4%BB%B6.PDF?x=1").fileName == "附件.PDF")
    #expect(Address("./%E9%99%84%E4%BB%B6.PDF?x=1").fileExtension == "pdf")
    #expect(Address("/download/%zz").fileName == "%zz")
  }

  @Test func linkNeedsAWebAddress() {
    let base = LinkBase(page: WebLink("http://www.example.gov.cn/a/201812/t1.htm"), base: nil, site: nil)
    #expect(base.link("./t2.htm")?.text == "http://www.example.gov.cn/a/201812/t2.htm")
    #expect(base.link(" ../b c.pdf\n")?.text == "http://www.example.gov.cn/a/b%20c.pdf")
    #expect(base.link("..\\x.doc")?.text == "http://www.example.gov.cn/a/x.doc")
    for reference in [
      "javascript:void(0)", "mailto:a@b.cn", "#top", "", "data:text/html,x", "file:///etc/passwd",
    ] {
      #expect(base.link(reference) == nil)
    }
  }

  @Test func baseElementWinsAndTheSiteStandsIn() {
    let page = WebLink("http://www.example.gov.cn/a/t1.htm")
    #expect(
      LinkBase(page: page, base: "/z/", site: nil).link("x.htm")?.text == "http://www.example.gov.cn/z/x.htm")
    #expect(
      LinkBase(page: nil, base: nil, site: page).link("/x.htm")?.text == "http://www.example.gov.cn/x.htm")
    #expect(LinkBase(page: nil, base: nil, site: nil).link("/x.htm") == nil)
  }
}
