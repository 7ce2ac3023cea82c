import Testing

@testable import Geppo

@Suite struct MHTMLReaderTests {
  private let file = "feeds/mee/2018-12/x.mhtml"

  private func read(_ text: String, limits: ContainerLimits = ContainerLimits(page: 1 << 20)) throws
    -> MHTMLContent
  {
    let bytes = Array(text.replacing("\n", with: "\r\n").utf8)
    return try #require(MHTMLReader(bytes, file: file, limits: limits)).read()
  }

  private func text(_ page: EnclosedPage?) -> String? {
    page.map { String(decoding: $0.bytes, as: UTF8.self) }
  }

  /// As Chrome writes it.
  private let chrome = """
    From: <Saved by Blink>
    Snapshot-Content-Location: http://www.mee.gov.cn/a.htm
    Subject: =?utf-8?Q?=E8=87=AD=E6=B0=A7?=
    Date: Fri, 21 Dec 2018 23:30:00 +0900
    MIME-Version: 1.0
    Content-Type: multipart/related;
    \ttype="text/html";
    \tboundary="----MultipartBoundary--a1"


    ------MultipartBoundary--a1
    Content-Type: text/html
    Content-ID: <frame-1@mhtml.blink>
    Content-Transfer-Encoding: quoted-printable
    Content-Location: http://www.mee.gov.cn/a.htm#top

    <p>=E8=87=AD=
    =E6=B0=A7</p>
    ------MultipartBoundary--a1
    Content-Type: image/png
    Content-Transfer-Encoding: base64
    Content-Location: http://www.mee.gov.cn/a.png

    iVBORw0KGgo=
    ------MultipartBoundary--a1
    Content-Type: text/html
    Content-ID: <frame-2@mhtml.blink>
    Content-Location: http://www.mee.gov.cn/menu.htm

    <p>menu</p>
    ------MultipartBoundary--a1--

    """

  @Test func thePageComesWithItsAddressAndDay() throws {
    let content = try read(chrome)
    #expect(text(content.root) == "<p>臭氧</p>")
    #expect(content.root?.index == 1)
    #expect(content.root?.facts.url?.text == "http://www.mee.gov.cn/a.htm")
    #expect(content.root?.facts.savedOn == Day(iso: "2018-12-21"))
    #expect(content.root?.facts.step == "MHTML header")
    #expect(content.frames.map(\.index) == [3])
    #expect(text(content.frames.first) == "<p>menu</p>")
    #expect(content.frames.first?.facts.url?.text == "http://www.mee.gov.cn/menu.htm")
    #expect(content.findings.isEmpty)
  }

  @Test func theStartPartIsThePage() throws {
    let content = try read(
      chrome.replacing("type=\"text/html\";\n", with: "start=\"<frame-2@mhtml.blink>\";\n"))
    #expect(text(content.root) == "<p>menu</p>")
    #expect(content.frames.map(\.index) == [1])
    let missing = try read(chrome.replacing("type=\"text/html\";\n", with: "start=\"<none>\";\n"))
    #expect(missing.root?.index == 1)
  }

  /// As Internet Explorer writes it: the address only in the part, and in the charset of the page.
  @Test func theCharsetOfThePartIsAHint() throws {
    let content = try read(
      chrome.replacing("Snapshot-Content-Location: http://www.mee.gov.cn/a.htm\n", with: "")
        .replacing(
          "Content-Type: text/html\nContent-ID",
          with: "Content-Type: text/html; charset=\"gb2312\"\nContent-ID"))
    #expect(content.root?.facts.charset == "gb2312")
    #expect(content.root?.facts.url?.text == "http://www.mee.gov.cn/a.htm#top")
  }

  @Test func aPageWithoutPartsIsTheBody() throws {
    let content = try read(
      "MIME-Version: 1.0\nContent-Type: text/html\nContent-Transfer-Encoding: base64\n"
        + "Content-Location: http://www.mee.gov.cn/a.htm\n\nPHA+YTwvcD4=\n")
    #expect(text(content.root) == "<p>a</p>")
    #expect(content.root?.facts.url?.text == "http://www.mee.gov.cn/a.htm")
  }

  @Test func partsWithinPartsAreRead() throws {
    let content = try read(
      """
      Content-Type: multipart/related; boundary=out

      --out
      Content-Type: multipart/alternative; boundary=in

      --in
      Content-Type: text/plain

      plain
      --in
      Content-Type: text/html

      <p>a</p>
      --in--
      --out--
      """)
    #expect(text(content.root) == "<p>a</p>")
    #expect(content.root?.index == 2)
    #expect(content.findings.isEmpty)
  }

  @Test func aFileThatIsCutGivesWhatIsThere() throws {
    let cut = try read(
      String(chrome[..<(chrome.firstRange(of: "=E6=B0=A7</p>")?.lowerBound ?? chrome.endIndex)]))
    #expect(text(cut.root) == "<p>臭")
    #expect(cut.root?.facts.isCut == true)
    let place = Location.record(container: file, index: 1)
    #expect(cut.findings == [Finding(.cutContainer, place, "without its closing boundary")])
    let open = try read(chrome.replacing("a1--\n", with: "a1 \n"))
    #expect(open.frames.count == 1 && open.root?.facts.isCut == false)
  }

  @Test func whatIsNoMIMEIsNoContainer() {
    for text in ["<html>page under a wrong name</html>", "", "a: b\n\n<p>", "Content-Type: text/html"] {
      #expect(MHTMLReader(Array(text.utf8), file: file, limits: ContainerLimits(page: 100)) == nil)
    }
  }

  @Test func withoutABoundaryThereIsNoPage() throws {
    for type in ["multipart/related", "multipart/related; boundary=other"] {
      let content = try read("Content-Type: \(type)\n\n--a\nContent-Type: text/html\n\n<p>a</p>\n--a--\n")
      #expect(content.root == nil)
      #expect(content.findings == [Finding(.cutContainer, .file(file), "in the header of the file")])
    }
  }

  // MARK: Limits

  @Test func partsDepthAndSizeHaveLimits() throws {
    var limits = ContainerLimits(page: 10)
    limits.parts = 2
    let few = try read(chrome, limits: limits)
    #expect(few.root?.problem == .tooLarge(13))
    #expect(few.frames.isEmpty)
    #expect(few.findings == [Finding(.containerLimit, .file(file), "parts", "2")])
    let levels = (0..<20).map { "Content-Type: multipart/mixed; boundary=b\($0)\n\n--b\($0)\n" }.joined()
    let deep = try read(levels + "Content-Type: text/html\n\n<p>")
    #expect(deep.root == nil)
    #expect(deep.findings.contains(Finding(.containerLimit, .file(file), "levels of parts", "8")))
  }
}
