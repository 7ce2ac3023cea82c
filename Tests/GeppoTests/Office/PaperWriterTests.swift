import Foundation
import Testing

@testable import Geppo

@Suite struct PaperWriterTests {
  static func paper() throws -> Paper {
    let link = try #require(WebLink("https://www.example.jp/a?b=1&c=2"))
    return Paper(
      title: "年度報告 <試行>", subtitle: ["平成31年1月31日現在"],
      blocks: [
        .heading(level: 1, ["１．活動"]), .heading(level: 2, ["（１）協議"]),
        .paragraph([
          "原題：", Paper.Run("关于直径与骨架的通知", script: .chinese), "、", Paper.Run("太字", isBold: true), "、",
          Paper.Run("資料", link: link),
        ]),
        .list([["一"], ["二"]], isNumbered: true), .list([["甲"]], isNumbered: false),
        .list([["三"]], isNumbered: true),
        .table(
          Paper.Table(
            caption: "表1　一覧",
            columns: [.init(title: "番号", width: 1, isNumber: true), .init(title: "名称", width: 4)],
            rows: [[["1"], ["協議\n二行目"]], [["計"], [Paper.Run("資料", link: link)]]], sums: 1)),
        .note(["（注）移動日を含む。"]),
      ], day: try #require(Day(iso: "2019-01-31")), issuer: "発行者")
  }

  private func part(_ name: String) throws -> String {
    let bytes = try #require(PaperWriter.bytes(try Self.paper()))
    return try #require(SheetPart.text(of: name, in: bytes))
  }

  @Test func theSamePaperHasTheSameBytes() throws {
    let bytes = try #require(PaperWriter.bytes(try Self.paper()))
    #expect(PaperWriter.bytes(try Self.paper()) == bytes)
    var later = try Self.paper()
    later.day = try #require(Day(iso: "2019-02-01"))
    #expect(PaperWriter.bytes(later) != bytes)
  }

  @Test func headingsHaveTheStylesThatWordKnows() throws {
    let document = try part("word/document.xml")
    for style in ["Title", "Heading1", "Heading2", "Caption", "TableHead", "TableSum", "Note"] {
      #expect(document.contains("<w:pStyle w:val=\"\(style)\">"), "\(style)")
    }
    let styles = try part("word/styles.xml")
    #expect(styles.contains("<w:name w:val=\"heading 1\">") && styles.contains("<w:outlineLvl w:val=\"0\">"))
  }

  @Test func headRowsRepeatAndRowsAreNotCut() throws {
    let document = try part("word/document.xml")
    #expect(document.components(separatedBy: "<w:tblHeader>").count == 2)
    #expect(document.components(separatedBy: "<w:cantSplit>").count == 4)
  }

  @Test func chineseHasItsOwnFontAndLanguage() throws {
    let document = try part("word/document.xml")
    #expect(document.contains("<w:rFonts w:ascii=\"Microsoft YaHei\""))
    #expect(document.contains("<w:lang w:eastAsia=\"zh-CN\">"))
    #expect(try part("word/styles.xml").contains("w:eastAsia=\"ja-JP\""))
  }

  @Test func textIsEscapedAndLinksLieOutside() throws {
    #expect(try part("word/document.xml").contains("年度報告 &lt;試行&gt;"))
    let relations = try part("word/_rels/document.xml.rels")
    #expect(relations.contains("Target=\"https://www.example.jp/a?b=1&amp;c=2\" TargetMode=\"External\""))
    #expect(relations.components(separatedBy: "hyperlink").count == 2)
  }

  @Test func eachNumberedListBeginsWithOne() throws {
    let document = try part("word/document.xml")
    #expect(document.contains("<w:numId w:val=\"2\">") && document.contains("<w:numId w:val=\"3\">"))
    #expect(try part("word/numbering.xml").components(separatedBy: "<w:startOverride").count == 3)
  }

  /// What another reader, our own for attachments, finds in it.
  @Test func theTextComesBack() throws {
    let read = DocumentText.office(try #require(PaperWriter.bytes(try Self.paper())), file: "a.docx")
    #expect(read.problem == nil)
    let text = read.pieces.map(\.text).joined(separator: "\n")
    for words in ["年度報告 <試行>", "关于直径与骨架的通知", "（注）移動日を含む。", "二行目"] {
      #expect(text.contains(words), "\(words)")
    }
  }

  @Test func aChartIsATableOfBarsInBlackAndWhite() throws {
    let chart = Paper.Chart(
      title: "推移", categories: ["協議（回）", "研修（回）"], series: ["平成29年度", "平成30年度"],
      values: [[5, 10], [nil, 0]])
    let rows = chart.table.rows.map { $0.map { $0.map(\.text).joined() } }
    #expect(
      rows == [
        ["協議（回）", "平成29年度", String(repeating: "■", count: 10), "5"],
        ["", "平成30年度", String(repeating: "■", count: 20), "10"], ["研修（回）", "平成29年度", "", "―"],
        ["", "平成30年度", "", "0"],
      ])
  }

  @Test func aSumStaysWithTheRowAboveIt() throws {
    let table = Paper.Table(
      caption: "", columns: [.init(title: "数", width: 1)], rows: [[["1"]], [["2"]], [["3"]]], sums: 1)
    let paper = Paper(
      title: "表", blocks: [.paragraph(["次のとおり。"]), .table(table)], day: try #require(Day(iso: "2019-03-31")),
      issuer: "事務局")
    let bytes = try #require(PaperWriter.bytes(paper))
    let document = try #require(SheetPart.text(of: "word/document.xml", in: bytes))
    #expect(document.components(separatedBy: "<w:keepNext>").count == 3, "the sentence, and the row of 2")
  }
}
