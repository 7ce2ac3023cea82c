import Testing

@testable import Geppo

@Suite struct DayTests {
  @Test(arguments: [
    "2018-02-29", "2018-13-01", "2018-00-10", "2018-1-01", "18-01-01", "2018-01-01T00", "1899-12-31", "",
    "2018-04-31", "2018-+1-01", "２０１８-01-01",
  ])
  func whatIsNoDayIsRefused(text: String) {
    #expect(Day(iso: text) == nil)
  }

  @Test func leapDaysExist() {
    #expect(Day(iso: "2020-02-29") != nil)
    #expect(Day(iso: "2000-02-29") != nil)
    #expect(Day(year: 1900, month: 2, day: 29) == nil)
  }

  @Test func daysPrintInBothForms() throws {
    let day = try #require(Day(iso: "2018-12-03"))
    #expect(day.description == "2018-12-03")
    #expect(day.japanese == "2018年12月3日")
  }

  @Test func monthsFollowOneAnother() throws {
    let december = try #require(Month("2018-12"))
    #expect(december.next.description == "2019-01")
    #expect(december.previous.description == "2018-11")
    #expect(december.lastDay?.description == "2018-12-31")
    #expect(december.next > december)
  }

  /// The series of fiscal year 2018 runs from March 2018 to February 2019.
  @Test(arguments: [("2018-11", 2018, 9), ("2018-03", 2018, 1), ("2019-02", 2018, 12), ("2018-02", 2017, 12)])
  func issuesAreNumberedWithinTheFiscalYear(text: String, year: Int, number: Int) throws {
    let month = try #require(Month(text))
    #expect(month.fiscalYearOfIssue == year)
    #expect(month.issueNumber == number)
  }

  @Test(arguments: [
    ("2018-12-01", 30, "2018-12-31"), ("2018-12-20", 30, "2019-01-19"), ("2018-02-28", 1, "2018-03-01"),
    ("2020-02-01", 366, "2021-02-01"),
    ("2100-12-31", 5, "2100-12-31"),
  ])
  func daysAreAddedByTheCalendar(from: String, days: Int, to: String) throws {
    #expect(try #require(Day(iso: from)).adding(days: days) == Day(iso: to))
  }
}
