import Testing

@testable import Geppo

@Suite struct DocumentTextTests {
  private func word(_ body: String) -> DocumentText {
    DocumentText.office(ZipSample.word(body), file: "a.docx")
  }

  @Test func wordHasParagraphsHeadingsAndTables() {
    let text = word(
      """
      <w:p><w:pPr><w:pStyle w:val='Heading1'/></w:pPr><w:r><w:t>一、目标</w:t></w:r></w:p>
      <w:p><w:r><w:t>降低PM</w:t></w:r><w:r><w:t>2.5</w:t></w:r><w:r><w:tab/><w:t>浓度</w:t></w:r></w:p><w:p/>
      <w:tbl><w:tr><w:tc><w:p><w:r><w:t>城市</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>户数</w:t></w:r></w:p></w:tc></w:tr>
      <w:tr><w:tc><w:p><w:r><w:t>天津</w:t></w:r></w:p><w:p><w:r><w:t>（市区）</w:t></w:r></w:p></w:tc><w:tc/></w:tr></w:tbl>
      """)
    #expect(text.problem == nil)
    #expect(text.pieces.map(\.kind) == [.heading, .paragraph, .table])
    #expect(text.pieces.map(\.text) == ["一、目标", "降低PM2.5 浓度", "城市\t户数\n天津 （市区）\t"])
    #expect(text.pieces.allSatisfy { $0.location == .file("a.docx") })
  }

  @Test func whatWasStruckOutAndCodesOfFieldsAreLeftOut() {
    let text = word(
      """
      <w:p><w:del><w:r><w:delText>旧</w:delText><w:t>旧</w:t></w:r></w:del><w:ins><w:r><w:t>新</w:t></w:r></w:ins>
      <w:r><w:instrText>PAGE</w:instrText></w:r></w:p>
      """)
    #expect(text.pieces.map(\.text) == ["新"])
  }

  @Test func textBoxIsReadOnce() {
    let box = "<w:txbxContent><w:p><w:r><w:t>框中</w:t></w:r></w:p></w:txbxContent>"
    let text = word(
      "<w:p><w:r><w:t>正文</w:t><mc:AlternateContent><mc:Choice>\(box)</mc:Choice><mc:Fallback>\(box)</mc:Fallback></mc:AlternateContent></w:r></w:p>"
    )
    #expect(text.pieces.map(\.text) == ["正文\n框中"])
  }

  @Test func sheetKeepsItsColumns() {
    let rows =
      "<row r='2'><c r='A2' t='s'><v>0</v></c><c r='C2' t='inlineStr'><is><t>户数</t></is></c></row><row r='3'/>"
      + "<row r='4'><c r='A4' t='s'><v>9</v></c><c r='B4'><v>61.5</v></c><c r='C4' t='str'><v>万 户</v></c></row>"
    let text = DocumentText.office(
      ZipSample.sheet(rows, strings: "<si><r><t>城</t></r><r><t>市</t></r><rPh><t>シ</t></rPh></si>"),
      file: "a.xlsx")
    #expect(text.pieces.map(\.kind) == [.heading, .table])
    #expect(text.pieces.map(\.text) == ["名单", "城市\t\t户数\n\t61.5\t万 户"])
    #expect(text.pieces.last?.location == .cell(file: "a.xlsx", row: 2, column: "A"))
  }

  @Test(arguments: [("1", "2018-12-03"), ("2", "2018-12-03"), ("0", "43437"), ("9", "43437")])
  func numbersAreDaysWhereTheFormatSaysSo(style: String, shown: String) {
    let styles =
      "<numFmts><numFmt numFmtId='170' formatCode='yyyy&quot;年&quot;m&quot;月&quot;'/></numFmts>"
      + "<cellStyleXfs><xf numFmtId='14'/></cellStyleXfs><cellXfs><xf numFmtId='0'/><xf numFmtId='14'/><xf numFmtId='170'/></cellXfs>"
    let rows = "<row r='1'><c r='A1' s='\(style)'><v>43437</v></c></row>"
    let text = DocumentText.office(ZipSample.sheet(rows, styles: styles), file: "a.xlsx")
    #expect(text.pieces.last?.text == shown)
  }

  @Test func pagesOfPDFAreParagraphsWithTheirPage() {
    let printed = "第一页，行末\n接着的字 abc\ndef\n\n另一段\n\u{0C}\n第二页\n\u{0C}"
    let text = DocumentText.pdf(printed: Array(printed.utf8), file: "a.pdf")
    #expect(text.pieces.map(\.text) == ["第一页，行末接着的字 abc def", "另一段", "第二页"])
    #expect(
      text.pieces.map(\.location) == [
        .pdfPage(file: "a.pdf", page: 1), .pdfPage(file: "a.pdf", page: 1), .pdfPage(file: "a.pdf", page: 2),
      ])
  }

  @Test func textEndsAtTheLimit() {
    var limits = OfficeLimits()
    limits.text = 10
    let text = DocumentText.pdf(printed: Array("甲乙\n\n丙丁".utf8), file: "a.pdf", limits: limits)
    #expect(text.pieces.map(\.text) == ["甲乙"])
    #expect(text.problem == .tooLong)
  }

  @Test func whatIsNoDocumentIsTold() {
    #expect(DocumentText.office(ZipSample.archive([("a.txt", "x")]), file: "a").problem == .otherFormat)
    #expect(DocumentText.office([0x50, 0x4B, 3, 4, 0], file: "a").problem == .damaged)
    #expect(word("<w:p/>").problem == .noText)
    #expect(DocumentText.pdf(printed: [0x0C], file: "a").problem == .noText)
    #expect(
      DocumentText.office(ZipSample.archive([("xl/workbook.xml", "<workbook/>")]), file: "a").problem
        == .damaged)
  }

  @Test func formIsKnownByTheBytes() {
    #expect(DocumentText.form(of: Array("\n%PDF-1.4".utf8)) == .pdf)
    #expect(DocumentText.form(of: ZipSample.word("")) == .office)
    #expect(DocumentText.form(of: [0xD0, 0xCF, 0x11, 0xE0, 1]) == .old)
    #expect(DocumentText.form(of: Array("<html>".utf8)) == .other)
  }
}
