import Testing

@testable import Geppo

@Suite struct DateSlipTests {
  @Test(arguments: [
    ("43221", "2018-05-01"), ("May-18", "2018-05"), ("May 2018", "2018-05"), ("平成30年5月1日", "2018-05-01"),
    ("2018年5月1日", "2018-05-01"), ("2018年5月", "2018-05"), ("平成30年5月", "2018-05"), ("H30.5.1", "2018-05-01"),
    ("H30/5/1", "2018-05-01"), ("2018.5.1", "2018-05-01"), ("20180501", "2018-05-01"), ("201805", "2018-05"),
    ("２０１８-０５-０１", "2018-05-01"), ("2018-05-01 00:00:00", "2018-05-01"), ("5月1日", "YYYY-05-01"),
    ("5/1", "YYYY-05-01"), ("1-May", "YYYY-05-01"),
  ])
  func whatWasMeantIsTold(text: String, meant: String) { #expect(DateSlip.of(text) == meant) }

  @Test(arguments: ["春", "2018-13-01", "5月", "13/45", "123", "平成", "2018年"])
  func ofOtherWordsNothingIsTold(text: String) { #expect(DateSlip.of(text) == nil) }

  @Test(arguments: [
    (
      "43221",
      ":from: error: [date-form] '43221' in from is not written as the tables have it; it probably is 2018-05-01"
    ),
    (
      "5月1日",
      ":from: error: [date-form] '5月1日' in from is not written as the tables have it; it probably is YYYY-05-01"
    ),
    (
      "1918-06-10",
      ":from: error: [unlikely-year] the year of '1918-06-10' in from is unlikely (the tables take years from 1972 to 2100) → 2018-06-10"
    ),
    ("20118-06-10", ":from: error: [unlikely-year]"), ("2101-06", ":from: error: [unlikely-year]"),
    (
      "2081-06-10",
      ":from: error: [unlikely-year] the year of '2081' in from is unlikely (all other rows end ten years before it or more)"
    ),
    (
      "2018/5/1",
      ":from: warning: [month-as-day] it was read as the day 2018-05-01; if a spreadsheet made it of a month, write 2018-05, else 2018-05-01"
    ),
    ("2018-02-30", ":from: error: [bad-value] '2018-02-30'"),
  ])
  func aWrongDateIsToldWithWhatItProbablyIs(text: String, line: String) throws {
    let told = try LedgerSample.findings(
      ",consultation,held,,\(text),,,CN,北九州市,上海市,310000,,協議会,,,,,,coordination"
    ).map { $0.line(.english) }
    #expect(
      told.count == 1 && told.allSatisfy { $0.hasPrefix("feeds/activities/z_extra.csv:2" + line) }, "\(told)")
  }

  @Test func aDayWithSlashesIsReadAsItIs() throws {
    let findings = try LedgerSample.findings(
      ",consultation,held,,2018/5/12,,,CN,北九州市,上海市,310000,,協議会,,,,,,coordination")
    #expect(findings.isEmpty, "\(findings.map { $0.line(.english) })")
  }

  @Test(arguments: [("2018/12/1", "2018-12"), ("Dec-18", "2018-12"), ("43435", "2018-12")])
  func theMonthOfAReportIsToldToo(covers: String, meant: String) throws {
    let told = try LedgerSample.findings(",monthly_report,held,,2019-05,,,,,,,,月報,,,,\(covers),,coordination")
      .map { $0.line(.english) }
    #expect(
      told.count == 1 && told[0].contains(":covers: error: [date-form]") && told[0].contains("is \(meant) ("),
      "\(told)")
  }

  @Test(arguments: [("1918", " → 2018"), ("1950", "2100); correct it")])
  func aYearOfAnotherCenturyIsToldWhereverAYearStands(year: String, hint: String) throws {
    let told = try PlanTests.ledger(plans: ",\(year),北九州市,上海市,310000,consultation,,協議,1").1
    #expect(told.map(\.code) == [.unlikelyYear])
    #expect(told[0].message(.english).contains(hint))
  }

  @Test func everyWayHasItsReason() {
    #expect(DateSlip.all.allSatisfy { !$0.reason.isEmpty })
    #expect(Set(DateSlip.all.map(\.name)).count == DateSlip.all.count)
  }
}
