import Testing

@testable import Geppo

@Suite struct WebAddressTests {
  @Test(arguments: [
    ("详见https://www.example.org/a/t1.html。", ["https://www.example.org/a/t1.html"]),
    ("(http://a.example.org/), www.example.org.", ["http://a.example.org/", "www.example.org"]),
    ("邮箱：air@example.org，电话010-1", ["air@example.org"]),
    ("<air.b@mail.example.org>", ["air.b@mail.example.org"]),
    ("a@b 和 @c.d 和 http://", []), ("没有", []),
  ])
  func addressesAreReadWithoutTheMarksBehind(_ text: String, _ addresses: [String]) {
    #expect(WebAddress.all(in: text) == addresses)
  }
}
