import Testing

@testable import Geppo

@Suite struct HeaderTests {
  @Test func fieldsAreFoundWithoutRegardToCase() throws {
    let text = "Content-TYPE: text/html;\r\n\tcharset=gbk\r\nX-Empty:\r\nx-empty: b\r\n\r\nbody"
    let (fields, body) = try #require(
      MIMEHeader.read(Array(text.utf8)[...], limits: ContainerLimits(page: 100)))
    #expect(fields.first("content-type") == "text/html; charset=gbk")
    #expect(fields.first("x-empty") == "b")
    #expect(fields.first("other") == nil)
    #expect(String(decoding: body, as: UTF8.self) == "body")
  }

  @Test(arguments: ["<html>\n\n", "\tfolded: first\n\n", "no end: of header\n", "a b: c\n\n", ": x\n\n"])
  func whatIsNoHeaderIsRefused(_ text: String) {
    #expect(MIMEHeader.read(Array(text.utf8)[...], limits: ContainerLimits(page: 100)) == nil)
  }

  @Test(arguments: [
    ("text/html", "text/html", nil), ("TEXT/HTML; Charset=GBK", "text/html", "GBK"),
    ("text/html; charset=\"utf-8\" ; x=y", "text/html", "utf-8"),
    ("text/html;charset=\"a\\\"b;c\";charset=second", "text/html", "a\"b;c"), ("; charset=big5", "", "big5"),
    ("text/html; odd; charset=big5", "text/html", "big5"), ("text/html; charset=", "text/html", nil),
    ("", "", nil),
  ])
  func mediaTypesAreTakenApart(value: String, name: String, charset: String?) {
    let type = MediaType(value)
    #expect(type.name == name)
    #expect(type.parameter("charset") == charset)
  }

  @Test(arguments: [
    ("text/html", "", true), ("application/xhtml+xml", "", true), ("text/xml", "", true),
    ("application/atom+xml", "", true), ("text/plain", "<p>", false), ("image/svg+xml", "<svg>", false),
    ("", " \u{FEFF}\r\n<p>", true), ("", "{}", false), ("", "", false),
  ])
  func pagesAreKnownByTheirType(name: String, body: String, isPage: Bool) {
    #expect(MediaType(name).isPage(body.utf8) == isPage)
  }

  @Test(arguments: [
    ("Fri, 21 Dec 2018 23:30:00 +0900", "2018-12-21"), ("1 Jan 2019 00:10:00 -0000", "2019-01-01"),
    ("Fri Dec 21 18:00:00 2018", "2018-12-21"), ("Fri, 31 Feb 2018 00:00:00 +0800", nil), ("yesterday", nil),
    ("Dec", nil), ("", nil),
  ])
  func theDayIsTheOneWritten(text: String, day: String?) {
    #expect(MailDate.day(text) == day.flatMap { Day(iso: $0) })
  }

  @Test(arguments: [
    ("YQ==", "a"), ("YWI=", "ab"), ("YW\r\nJj", "abc"), ("YWI", "ab"), ("YWJj!", "abc"), ("", ""), ("Y", ""),
  ])
  func base64IsDecoded(text: String, expected: String) {
    let bytes = TransferEncoding("Base64").decode(Array(text.utf8)[...])
    #expect(String(decoding: bytes, as: UTF8.self) == expected)
  }

  @Test(arguments: [
    ("a=3Db", "a=b"), ("=E8=87=AD=e6=b0=a7", "臭氧"), ("a=\r\nb=\nc", "abc"), ("a= \t\r\nb", "ab"),
    ("a=zz=", "a=zz"), ("a=3", "a=3"), ("line\r\nline", "line\r\nline"),
  ])
  func quotedPrintableIsDecoded(text: String, expected: String) {
    let bytes = TransferEncoding("quoted-printable").decode(Array(text.utf8)[...])
    #expect(String(decoding: bytes, as: UTF8.self) == expected)
  }
}
