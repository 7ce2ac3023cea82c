import Testing

@testable import Geppo

@Suite struct DateFormatTests {
  @Test(arguments: [
    ("dd/MM/yyyy", "发布：03/12/2018 10:00", "2018-12-03"), ("M.d.yy", "（12.3.18）", "2018-12-03"),
    ("yyyyMMdd", "t20181203_1", "2018-12-03"), ("d日M月yyyy年", "3日12月2018年", "2018-12-03"),
    ("dd/MM/yyyy", "103/12/2018", nil), ("dd/MM/yyyy", "03/12/20181", nil), ("dd/MM/yyyy", "31/02/2018", nil),
    ("dd/MM/yyyy", "2018-12-03", nil), ("dd/MM/yyyy", "", nil),
  ])
  func dayIsReadAsTheSiteWritesIt(format: String, text: String, day: String?) throws {
    #expect(try #require(DateFormat(format)).day(in: text)?.description == day)
  }

  @Test(arguments: ["", "dd/MM", "yyy-MM-dd", "yyyy-MMM-dd", "yyyy-MM-dd-dd", "yyyy yyyy MM dd"])
  func formatWithoutOneOfEachIsNone(text: String) { #expect(DateFormat(text) == nil) }
}
