import Testing

@testable import Geppo

@Suite struct TableReaderTests {
  private static let sentence = "为做好今年秋冬季大气污染防治工作，现将有关事项通知如下，请认真贯彻执行。"

  private func table(_ rows: String) throws -> Block {
    let item = try CollectorFixture.item("<div id=zoom><p>\(Self.sentence)</p><table>\(rows)</table></div>")
    return try #require(item.blocks.first { $0.kind == .table })
  }

  @Test func cellsOverRowsAndColumnsKeepTheOthersInPlace() throws {
    let table = try table(
      """
      <tr><td rowspan=2>城市</td><td colspan="2">浓度</td></tr><tr><td>PM<sub>2.5</sub></td><td>臭氧</td></tr>
      <tr><td>唐山</td><td>58</td><td>160</td></tr>
      """)
    #expect(table.text == "城市\t浓度\t\n\tPM2.5\t臭氧\n唐山\t58\t160")
    #expect(
      table.grid
        == TableGrid(
          headerRows: 2,
          spans: [
            TableSpan(row: 0, column: 0, rows: 2, columns: 1),
            TableSpan(row: 0, column: 1, rows: 1, columns: 2),
          ]))
  }

  @Test func headCellsMakeHeaderRows() throws {
    #expect(
      try table("<thead><tr><td>甲</td><td>乙</td></tr></thead><tr><td>丙</td><td>丁</td></tr>").grid?.headerRows
        == 1)
    #expect(try table("<tr><th>甲</th><th>乙</th></tr><tr><th>丙</th><td>丁</td></tr>").grid?.headerRows == 1)
  }

  @Test func wordsOverNumbersAreAHeaderRow() throws {
    #expect(
      try table("<tr><td>县</td><td>排放量</td></tr><tr><td>甲县</td><td>3.5</td></tr>").grid?.headerRows == 1)
    #expect(try table("<tr><td>甲县</td><td>张三</td></tr><tr><td>乙县</td><td>李四</td></tr>").grid?.headerRows == 0)
    #expect(
      try table("<tr><td>甲县</td><td>3.5</td></tr><tr><td>乙县</td><td>4.5</td></tr>").grid?.headerRows == 0)
  }

  @Test func titleOverTheWholeTableIsAHeaderRow() throws {
    let rows = "<tr><td colspan=2>排放清单</td></tr><tr><td>县</td><td>排放量</td></tr><tr><td>甲县</td><td>3</td></tr>"
    #expect(try table(rows).grid?.headerRows == 2)
  }

  @Test func rowsAreOfOneWidthAndEmptyRowsAreLeftOut() throws {
    let rows = "<tr><td>县</td><td>排放量</td><td>备注</td></tr><tr><td></td></tr><tr><td>甲县</td><td>3</td></tr>"
    #expect(try table(rows).text == "县\t排放量\t备注\n甲县\t3\t")
  }

  @Test func aSpanOverARowWithoutTextReachesNoFurther() throws {
    let table = try table(
      """
      <tr><td rowspan=3>唐山</td><td>甲县</td></tr><tr><td></td></tr><tr><td>乙县</td></tr>
      <tr><td>邯郸</td><td>丙县</td></tr>
      """)
    #expect(table.text == "唐山\t甲县\n\t乙县\n邯郸\t丙县")
    #expect(table.grid?.spans == [TableSpan(row: 0, column: 0, rows: 2, columns: 1)])
  }

  @Test func spansBeyondTheTableAreCut() throws {
    let rows = "<tr><td rowspan=99>甲</td><td>乙</td></tr><tr><td>丙</td><td colspan=9999>3</td></tr>"
    let table = try table(rows)
    #expect(table.text == "甲\t乙\t\n\t丙\t3" || table.text == "甲\t乙\n\t丙\t3" || table.grid?.spans.count == 1)
    #expect(table.grid?.spans == [TableSpan(row: 0, column: 0, rows: 2, columns: 1)])
  }

  /// Each row of a hundred cells would be ten thousand wide, and reach a hundred rows down.
  @Test(arguments: ["colspan=100", "rowspan=100", "colspan=100 rowspan=100"])
  func spansAreReadOnlyUpToTheLimitOfCells(span: String) throws {
    let row = "<tr>" + String(repeating: "<td \(span)>1</td>", count: 60) + "</tr>"
    let table = try table(String(repeating: row, count: 200))
    let cells = table.text.split(separator: "\n").map { $0.count { $0 == "\t" } + 1 }
    #expect(cells.count == 200)
    #expect(cells.reduce(0, +) <= TableReader.mostCells + TableReader.widestSpan + 200 * 60)
    #expect(table.text.count { $0 == "1" } == 200 * 60, "every cell that is written is kept")
  }

  @Test func captionAndNoteStandBesideTheTable() throws {
    let item = try CollectorFixture.item(
      """
      <div id=zoom><p>\(Self.sentence)</p><p>表1 各县排放量</p><table><caption>单位：吨</caption>
      <tr><td>县</td><td>排放量</td></tr><tr><td>甲县</td><td>3</td></tr></table><p>注：含移动源。</p></div>
      """)
    #expect(item.blocks.map(\.kind) == [.paragraph, .caption, .caption, .table, .note])
  }

  @Test func numbersOfClausesGoWithTheirBlocks() throws {
    let item = try CollectorFixture.item(
      "<div id=zoom><p>第一章 总则</p><p>第一条　\(Self.sentence)</p><p>\(Self.sentence)</p></div>")
    #expect(item.blocks.map(\.kind) == [.heading, .paragraph, .paragraph])
    #expect(
      item.blocks.map(\.number) == [
        ClauseNumber(form: .chapter, value: 1), ClauseNumber(form: .article, value: 1), nil,
      ])
  }

  @Test func wordsOfButtonsAreTextInATableOfData() throws {
    let rows =
      "<tr><td>企业</td><td>规模</td></tr><tr><td>甲公司</td><td>大</td></tr><tr><td>乙公司</td><td>小</td></tr>"
    #expect(try table(rows).text == "企业\t规模\n甲公司\t大\n乙公司\t小")
  }
}
