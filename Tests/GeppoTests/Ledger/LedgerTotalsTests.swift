import Testing

@testable import Geppo

@Suite struct LedgerTotalsTests {
  @Test func theCommittedTablesHaveNoFault() throws {
    let (ledger, findings) = Ledger.read(try LedgerSample.files(), try LedgerSample.glossary())
    #expect(findings.isEmpty, "\(findings.map { $0.line(.english) })")
    #expect(ledger.activities.count > 130)
  }

  @Test func everyTotalOfTheReportsComesOutOfTheRows() throws {
    let ledger = try LedgerSample.ledger().standing(on: Day.small("2019-01-31"))
    let expected = try LedgerSample.fixture("totals.csv").rows
    #expect(expected.count > 30)
    for row in expected {
      let total = try #require(ledger.totals.first { $0.id == row["total"] }, "\(row["total"])")
      let year = try #require(FiscalYear(text: row["fiscal_year"]))
      // Years after the day of the tables are not in question here.
      let standing = year.year > 2019 ? try LedgerSample.ledger() : ledger
      let sum = standing.sum(total, in: year)
      #expect("\(sum.number) \(sum.planned)" == "\(row["number"]) \(row["planned"])", "\(year) \(total.id)")
    }
  }

  @Test func laterEventsWereOnlyPlanned() throws {
    let ledger = try LedgerSample.ledger()
    let year = try #require(FiscalYear(2018))
    let total = try #require(ledger.totals.first { $0.id == "consultations" })
    let then = ledger.standing(on: Day.small("2018-12-18"))
    #expect(then.sum(total, in: year).number == 18)
    #expect(then.sum(total, in: year).planned == 2)
    #expect(ledger.sum(total, in: year).planned == 0)
  }

  /// Rounded and ranged numbers of heads are no exact sum.
  @Test func roundNumbersMakeARoundSum() throws {
    let ledger = try LedgerSample.ledger()
    let rows = ledger.rows(of: ["joint_meeting"], in: try #require(FiscalYear(2018)))
    let sum = LedgerSum(.heads, rows)
    #expect(sum.number == 110 + 120 + 30 + 30)
    #expect(sum.isAbout)
  }

  @Test func aMonthlyReportBelongsToTheYearInWhichItIsSent() throws {
    let ledger = try LedgerSample.ledger()
    let rows = ledger.rows(of: ["monthly_report"], in: try #require(FiscalYear(2018)))
    #expect(rows.first?.covers == Month("2018-03"))
    #expect(rows.last?.covers == Month("2019-02"))
  }

  @Test(arguments: [
    ("6", 6, 6, true), ("約110", 110, 110, false), ("約30～40", 30, 40, false), ("12名", 12, 12, true),
  ])
  func headsAreReadAsOfficesWriteThem(text: String, least: Int, most: Int, isExact: Bool) throws {
    let heads = try #require(HeadCount(text))
    #expect(heads.least == least && heads.most == most && heads.isExact == isExact)
    #expect(HeadCount("多数") == nil && HeadCount("約") == nil && HeadCount("40～30") == nil)
  }

  @Test(arguments: [
    ("2018-05-10", "", "2018.5.10", "2018年5月10日"),
    ("2018-05-23", "2018-05-24", "2018.5.23-24", "2018年5月23日～24日"),
    ("2018-10-30", "2018-11-02", "2018.10.30-11.2", "2018年10月30日～11月2日"),
    ("2018-12-30", "2019-01-03", "2018.12.30-2019.1.3", "2018年12月30日～2019年1月3日"),
    ("2018-08", "", "2018.8", "2018年8月"), ("2018/8", "2018/9", "2018.8-2018.9", "2018年8月～2018年9月"),
  ])
  func periodsArePrintedAsTheReportHasThem(from: String, to: String, short: String, japanese: String) throws {
    let begin = try #require(ActivityPeriod.Moment(from))
    let period = try #require(ActivityPeriod(begin, to: ActivityPeriod.Moment(to)))
    #expect(period.short == short)
    #expect(period.japanese == japanese)
  }
}
