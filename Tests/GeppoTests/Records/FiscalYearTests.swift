import Testing

@testable import Geppo

@Suite struct FiscalYearTests {
  @Test(arguments: [
    ("2018", 2018), ("2018年度", 2018), ("fy2018", 2018), ("平成30", 2018), ("平成30年度", 2018), ("平成３０", 2018),
    ("H30", 2018), ("平成31年度", 2019), ("令和元", 2019), ("令和元年度", 2019), ("令和1", 2019), ("R6", 2024),
    ("平成元年度", 1989), ("昭和56年度", 1981),
  ])
  func yearsAreReadInBothEras(text: String, year: Int) {
    #expect(FiscalYear(text: text)?.year == year)
  }

  @Test(arguments: ["", "平成", "平成32", "令和0", "18", "2018-04", "平成-1", "20 18 9"])
  func whatIsNoYearIsNone(text: String) { #expect(FiscalYear(text: text) == nil) }

  @Test(arguments: [("2018-03-31", 2017), ("2018-04-01", 2018), ("2019-03-31", 2018), ("2019-04-01", 2019)])
  func aYearBeginsInApril(day: String, year: Int) throws {
    #expect(FiscalYear(of: try #require(Day(iso: day)))?.year == year)
  }

  @Test func theYear2019HadAnotherNameUntilTheEndOfApril() throws {
    let year = try #require(FiscalYear(2019))
    #expect(year.name(on: Day(iso: "2019-04-30")) == "平成31年度")
    #expect(year.name(on: Day(iso: "2019-05-01")) == "令和元年度")
    #expect(year.name() == "令和元年度")
    #expect(FiscalYear(2018)?.name(on: Day(iso: "2019-06-01")) == "平成30年度")
  }
}
