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

  @Test func spansBeyondTheTableAreCut() throws {
    let rows = "<tr><td rowspan=99>甲</td><td>乙</td></tr><tr><td>丙</td><td colspan=9999>3</td></tr>"
    let table = try table(rows)
    #expect(table.text == "甲\t乙\t\n\t丙\t3" || table.text == "甲\t乙\n\t丙\t3" || table.grid?.spans.count == 1)
    #expect(table.grid?.spans == [TableSpan(row: 0, column: 0, rows: 2, columns: 1)])
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
}
