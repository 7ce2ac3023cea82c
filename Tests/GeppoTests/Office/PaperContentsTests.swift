import Testing

@testable import Geppo

@Suite struct PaperContentsTests {
  private func book() throws -> Paper {
    Paper(
      title: "年度報告書", subtitle: ["発行者"], form: .book,
      blocks: [
        .heading(level: 1, ["第１章　月報"]), .heading(level: 2, ["第1号"]), .heading(level: 3, ["１．中央"]),
        .heading(level: 1, ["第２章　表"]), .paragraph(["本文"]),
      ], day: try #require(Day(iso: "2019-03-31")), issuer: "発行者")
  }

  private func document() throws -> String {
    let bytes = try #require(PaperWriter.bytes(try book()))
    return try #require(SheetPart.text(of: "word/document.xml", in: bytes))
  }

  @Test func contentsAreAFieldThatShowsItsEntriesAtOnce() throws {
    let document = try document()
    #expect(
      document.contains(" TOC \\o &quot;1-2&quot; \\h \\z \\u ")
        || document.contains(" TOC \\o \"1-2\" \\h \\z \\u "))
    for type in ["begin", "separate", "end"] {
      #expect(document.components(separatedBy: "w:fldCharType=\"\(type)\"").count == 2)
    }
    #expect(document.components(separatedBy: "<w:hyperlink w:anchor=\"_Toc10000000").count == 4)
  }

  /// Pages are known to whoever lays them out: a book asks for them when it is opened.
  @Test func onlyABookAsksForThePagesOfItsContents() throws {
    let settings = { (paper: Paper) -> String in
      let bytes = try #require(PaperWriter.bytes(paper))
      return try #require(SheetPart.text(of: "word/settings.xml", in: bytes))
    }
    var paper = try book()
    #expect(try settings(paper).contains("<w:updateFields w:val=\"true\""))
    paper.form = .report
    #expect(try !settings(paper).contains("updateFields"))
  }

  @Test func entriesLeadToBookmarksThatAreThere() throws {
    let document = try document()
    let targets = document.matches(of: /w:anchor="(.+?)"/).map { String($0.1) }
    #expect(targets.count == 3)
    for target in targets { #expect(document.contains("w:name=\"\(target)\"")) }
    #expect(
      document.components(separatedBy: "<w:bookmarkStart").count
        == document.components(separatedBy: "<w:bookmarkEnd").count)
  }

  @Test func everyPartOfABookBeginsAPage() throws {
    #expect(try document().components(separatedBy: "<w:pageBreakBefore>").count == 3)
    #expect(try document().contains("<w:pStyle w:val=\"CoverTitle\">"))
  }

  @Test func thePageHasContentsWithLinks() throws {
    let page = String(decoding: try PaperPage.bytes(try book()), as: UTF8.self)
    #expect(page.contains("<li class=\"part\"><a href=\"#h1\">第１章　月報</a></li>"))
    #expect(page.contains("<li><a href=\"#h2\">第1号</a></li>"))
    #expect(page.contains("<h3 id=\"h2\">第1号</h3>") && !page.contains("href=\"#h3\""))
    var plain = try book()
    plain.form = .sheet
    #expect(!String(decoding: try PaperPage.bytes(plain), as: UTF8.self).contains("<nav"))
  }
}
