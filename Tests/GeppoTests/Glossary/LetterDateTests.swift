import Testing

@testable import Geppo

@Suite struct LetterDateTests {
  @Test(arguments: [
    (LetterDate.western, "2019-01-31", "2019年1月31日"), (.era, "2019-01-31", "平成31年1月31日"),
    (.both, "2019-01-31", "2019年（平成31年）1月31日"), (.era, "2019-04-30", "平成31年4月30日"),
    (.era, "2019-05-01", "令和元年5月1日"), (.era, "2026-11-21", "令和8年11月21日"),
    (.era, "1989-01-07", "昭和64年1月7日"), (.era, "1910-01-01", "1910年1月1日"),
  ])
  func aDayIsWrittenAsTheOfficeWrites(_ style: LetterDate, _ day: String, _ expected: String) throws {
    #expect(style.text(try #require(Day(iso: day))) == expected)
  }
}
