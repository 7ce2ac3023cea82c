import Testing

@testable import Geppo

struct CellReaderTests {
  @Test(arguments: [
    ("2018-06-27", "2018-06-27"), ("2018/6/27", "2018-06-27"), ("2018/06/27", "2018-06-27"),
    ("2018-6-7", "2018-06-07"), ("2018-02-29", nil), ("2018-06", nil), ("18/6/27", nil), ("2018/+6/27", nil),
    ("27/6/2018", nil), ("43278", nil), ("", nil),
  ])
  func dayReadsFromASpreadsheet(_ text: String, _ day: String?) {
    #expect(Day(spreadsheet: text)?.description == day)
  }

  @Test(arguments: [
    ("平成26年4月1日", "2014-04-01"), ("令和元年5月1日", "2019-05-01"), ("昭和63年12月31日", "1988-12-31"),
    ("2018年6月27日", "2018-06-27"), ("平成26年4月", nil), ("平成年4月1日", nil), ("元禄3年1月1日", nil), ("平成26年2月30日", nil),
  ])
  func dayThatWasMeant(_ text: String, _ day: String?) {
    #expect(Day(japanese: text)?.description == day)
  }

  @Test func everyWrongCellOfARowIsSaid() throws {
    let file = WorkspaceFile("t.csv", "n,f,d,l\n1000,maybe,x,ftp://a.cn\n5,TRUE,,https://www.gov.cn/\n")
    let rows = CSVTable.read(file.bytes, file: file.path).0.rows
    var wrong = CellReader(try #require(rows.first))
    let refused = (wrong.number("n", in: 0...100), wrong.flag("f"), wrong.day("d"), wrong.link("l"))
    #expect(refused == (0, false, nil, nil))
    #expect(
      wrong.findings.map { "\($0.location) \($0.code.rawValue)" } == [
        "t.csv:2:n bad-value", "t.csv:2:f bad-value", "t.csv:2:d bad-value", "t.csv:2:l bad-value",
      ])
    var right = CellReader(try #require(rows.last))
    let taken = (right.number("n", in: 0...100), right.flag("f"), right.day("d"), right.link("l"))
    #expect(taken == (5, true, nil, WebLink("https://www.gov.cn/")))
    #expect(right.findings.isEmpty)
  }
}
