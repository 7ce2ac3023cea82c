import Testing

@testable import Geppo

@Suite struct LedgerDivisionTests {
  /// Every total of every year, and what was planned.
  private func numbers(_ ledger: Ledger) -> [String] {
    let years = ledger.years
    let totals = years.flatMap { year in
      ledger.totals.map { total in
        let sum = ledger.sum(total, in: year)
        return "\(year) \(total.id) \(sum.number) \(sum.planned) \(sum.isAbout)"
      }
    }
    let plans = Dictionary(grouping: ledger.plans) {
      "\($0.fiscalYear) \($0.kind) \($0.japanSide) \($0.title)"
    }
    .mapValues { $0.reduce(0) { $0 + $1.count } }
    return totals + plans.map { "\($0) \($1)" }.sorted()
  }

  /// Rows and files in any order and any division give the same tables.
  @Test(arguments: 1...4)
  func orderAndDivisionOfRowsDoNotMatter(seed: Int) throws {
    let glossary = try LedgerSample.glossary()
    var division = LedgerDivision(seed: UInt64(seed))
    let (ledger, findings) = Ledger.read(division.divide(try LedgerSample.files()), glossary)
    #expect(findings.isEmpty, "\(findings.prefix(3).map { $0.line(.english) })")
    for year in [2008, 2014, 2015, 2016, 2018, 2024] {
      let year = try #require(FiscalYear(year))
      let (one, other) = (
        YearReportBuilder(try LedgerSample.ledger(), glossary, year: year, asOf: nil).report(),
        YearReportBuilder(ledger, glossary, year: year, asOf: nil).report()
      )
      #expect(one.tables.map(\.rows) == other.tables.map(\.rows))
    }
  }

  /// Counts of 4 as 1 and 3, participants of one kind as two, plans and figures in parts, and all put together again.
  @Test(arguments: 1...6)
  func partsOfRowsAddUpToTheSameTotals(seed: Int) throws {
    let glossary = try LedgerSample.glossary()
    let expected = numbers(try LedgerSample.ledger())
    var division = LedgerDivision(seed: UInt64(seed))
    let split = division.split(try LedgerSample.files())
    for files in [split, division.merge(split), division.divide(division.merge(split))] {
      let (ledger, findings) = Ledger.read(files, glossary)
      #expect(findings.isEmpty, "\(findings.prefix(3).map { $0.line(.english) })")
      #expect(numbers(ledger) == expected)
      let day = Day(iso: "2019-01-31")
      #expect(numbers(ledger.standing(on: day)) == numbers(try LedgerSample.ledger().standing(on: day)))
    }
    let parts = Ledger.read(split, glossary).0
    #expect(parts.activities.count > (try LedgerSample.ledger().activities.count) + 10)
  }
}
