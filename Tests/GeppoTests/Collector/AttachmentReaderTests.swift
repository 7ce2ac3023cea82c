import Testing

@testable import Geppo

@Suite struct AttachmentReaderTests {
  private static let sentence = "为做好今年秋冬季大气污染防治工作，现将有关事项通知如下，请认真贯彻执行。"

  private func attachments(_ html: String, siblings: [String] = []) throws -> [Geppo.Attachment] {
    let page = "<div class=TRS_Editor><p>\(Self.sentence)</p></div>\(html)"
    let url = "http://www.mee.gov.cn/a/201812/t1.html"
    return try CollectorFixture.read(page, url: url, siblings: siblings).items.first?.attachments ?? []
  }

  @Test func attachmentHasNameAddressAndTheSavedFile() throws {
    let found = try attachments(
      "<p>附件：<a href='./P0201812.pdf'>某市方案.pdf</a></p>", siblings: ["P0201812.pdf", "t1.html"])
    #expect(found.map(\.name) == ["某市方案.pdf"])
    #expect(found.first?.url?.text == "http://www.mee.gov.cn/a/201812/P0201812.pdf")
    #expect(found.first?.savedAs == "P0201812.pdf")
  }

  @Test func nameComesFromTheTitleWhereTheLinkIsCutOrSaysNothing() {
    #expect(AttachmentReader.name(text: "关于印发…", title: "关于印发方案的通知.doc", file: "W1.doc") == "关于印发方案的通知.doc")
    #expect(AttachmentReader.name(text: "下载", title: "方案.doc", file: "W1.doc") == "方案.doc")
    #expect(AttachmentReader.name(text: "", title: nil, file: "W1.doc") == "W1.doc")
  }

  @Test func downloadScriptsAndMarkedLinksAreAttachments() throws {
    let found = try attachments(
      """
      <a href='/module/download/downfile.jsp?filename=1812.xls'>名单</a><a href='/x?id=1' appendix="true">清单</a>
      <a href='/index.html'>首页</a><a href='javascript:x("a.pdf")'>x</a>
      """)
    #expect(found.map(\.name) == ["名单", "清单"])
  }

  @Test func typeIsToldByTheNameOfTheFile() throws {
    let found = try attachments(
      "<a href='/down.jsp?a=1&filename=/f/1812.XLS'>名单</a><a href='/x?id=1' appendix=true>方案.docx</a><a href='/y' appendix=true>清单</a>"
    )
    #expect(found.map(\.type) == ["xls", "docx", ""])
  }

  @Test func fileShownInsideThePageIsAnAttachment() throws {
    let found = try attachments(
      "<iframe src='/pdfjs/viewer.html?file=/f/plan.pdf'></iframe><embed src='t1_files/b.pdf'><object data='c.pdf'></object><iframe src='/ad.html'></iframe>",
      siblings: ["t1.html", "t1_files/b.pdf"])
    #expect(found.map(\.name) == ["b.pdf", "c.pdf", "plan.pdf"])
    #expect(found.map(\.savedAs) == ["t1_files/b.pdf", nil, nil])
  }

  @Test func fileSavedUnderTheWordsOfItsLinkIsFound() throws {
    let found = try attachments("<a href='/x/W1.doc'>某市方案</a>", siblings: ["t1.html", "某市方案.doc"])
    #expect(found.first?.savedAs == "某市方案.doc")
  }

  @Test(arguments: AttachmentReader.emptyWords.sorted())
  func wordsThatSayNothingGiveWayToTheNameOfTheFile(word: String) {
    #expect(AttachmentReader.name(text: "【\(word.uppercased())】", title: "点击下载", file: "方案.pdf") == "方案.pdf")
  }

  @Test func sameFileIsListedOnce() throws {
    #expect(try attachments("<a href=a.pdf>一</a><a href=a.pdf>二</a>").count == 1)
  }
}
