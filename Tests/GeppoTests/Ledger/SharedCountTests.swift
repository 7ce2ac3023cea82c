import Testing

@testable import Geppo

/// Numbers that several parties have together, final numbers, and what only shows how rows are written.
@Suite struct SharedCountTests {
  private func report(_ ledger: Ledger, _ year: Int, asOf: String? = nil) throws -> YearReport {
    let (glossary, year) = (try LedgerSample.glossary(), try #require(FiscalYear(year)))
    let joins = CooperationJoins(ledger: ledger, glossary: glossary, year: year).joined(with: [])
    return YearReportBuilder(ledger, glossary, year: year, asOf: asOf.flatMap { Day(iso: $0) }, joins: joins)
      .report()
  }

  @Test func aNumberOfSeveralCitiesStandsOnce() throws {
    let table = try #require(
      try report(try LedgerSample.ledger(), 2016).tables.first { $0.id == "cooperation" })
    let lines = table.rows.map { $0.map(\.words) }.filter { $0[3].contains("6（予定）") }
    #expect(
      lines == [
        ["JESC", "重慶市/西安市/厦門市/珠海市/上海市/天津市/瀋陽市（合計）", "", "技術プラットフォームの訪日研修等（都市の内訳のない回数）6（予定）"]
      ])
    #expect(table.notes.contains { $0.contains("「合計」とある行は、相手別の内訳の記録がない回数") })
    #expect(table.rows.filter { $0[3].words.contains("日中都市間連携協力セミナー") }.count == 1)
  }

  @Test func aSharedNumberIsNoResultOfOneCitysPlan() throws {
    let (ledger, _) = try PlanTests.ledger(
      plans: ",2016,JESC,天津市,120000,tech_training_count,,研修,1",
      ",2016,JESC,重慶市|西安市|厦門市|珠海市|上海市|天津市|瀋陽市,500000|610100|350200|440400|310000|120000|210100,tech_training_count,,研修（7都市）,6"
    )
    let results = ledger.results(
      in: try #require(FiscalYear(2016)), PartyBook(ledger, try LedgerSample.glossary()))
    #expect(results.map { $0.held + $0.planned }.sorted() == [0, 6])
  }

  @Test(arguments: [("2015-03-30", 0), ("2015-03-31", 13)])
  func aFinalCountIsThatOfTheEndOfItsYear(day: String, number: Int) throws {
    let (ledger, year) = (try LedgerSample.ledger(), try #require(FiscalYear(2014)))
    let total = try #require(ledger.totals.first { $0.id == "consultations" })
    let standing = ledger.standing(on: Day(iso: day))
    #expect(standing.sum(total, in: year).number == number)
    #expect(
      standing.laterCounts.contains { $0.kind == "consultation_count" && $0.fiscalYear == year }
        == (number == 0))
    let told = DayFindings.findings(ledger, in: year, on: Day(iso: day))
    #expect(
      told.isEmpty == (number > 0) && told.allSatisfy { $0.message(.english).contains("up to 2015-03-31") })
  }

  @Test func samplesAreInNoTable() throws {
    let ledger = try LedgerSample.ledger()
    let year = try #require(FiscalYear(2018))
    let tables = try report(ledger.withoutSamples, 2018).tables
    #expect(!tables.contains { ["plans", "unplanned", "needs", "next_plans"].contains($0.id) })
    #expect(!tables.flatMap(\.rows).joined().contains { $0.words.contains("見本") })
    let told = ledger.sampleFindings(in: year).map { $0.line(.english) }
    #expect(
      told.count == 2
        && told[1].hasPrefix("feeds/activities/plans.csv: note: [sample-rows] 20 sample rows (lines 2–21)"),
      "\(told)")
    #expect(ledger.sampleFindings(in: try #require(FiscalYear(2016))).isEmpty)
  }

  /// A fair is 見本市: words of a note decide nothing.
  @Test func onlyTheColumnSaysWhatIsASample() throws {
    let files = try LedgerSample.files().filter { $0.path != Ledger.Path.plans }
    let plans = WorkspaceFile(
      Ledger.Path.plans,
      "fiscal_year,japan_side,kind,title,sample,note\n2018,北九州市,consultation,見本市への出展,,見本市\n2018,北九州市,consultation,協議,yes,\n"
    )
    let ledger = Ledger.read(files + [plans], try LedgerSample.glossary()).0
    #expect(ledger.withoutSamples.plans.map(\.title) == ["見本市への出展"])
  }

  @Test func yearsOfPlansAndNeedsAreReportedYears() throws {
    let years = try LedgerSample.ledger().reportedYears.map(\.year)
    #expect(years.contains(2017) && years.contains(2019) && !years.contains(2020))
    #expect(try !LedgerSample.ledger().withoutSamples.reportedYears.map(\.year).contains(2019))
  }

  @Test func numbersWithPlansAreNotCalledResults() throws {
    let ledger = try LedgerSample.ledger()
    let sections = try report(ledger, 2018, asOf: "2019-01-31").sections.filter { !$0.summary.rows.isEmpty }
    #expect(sections.map(\.summary.columns[1].title) == ["回数等（予定を含む）", "回数等（予定を含む）"])
    let done = try report(ledger, 2015).sections.filter { !$0.summary.rows.isEmpty }
    #expect(done.map(\.summary.columns[1].title) == ["実績", "実績"])
  }

  @Test func noTableHasAWordOfTheMachine() throws {
    let ledger = try LedgerSample.ledger()
    for year in [2008, 2014, 2015, 2016, 2018] {
      let words = try report(ledger, year).tables.flatMap {
        $0.notes + $0.rows.joined().map(\.words) + $0.columns.map(\.title)
      }
      let told = words.filter { word in
        ["geppo", ".csv", "feeds/", "consultation", "2018-C-", "as_of"].contains { word.contains($0) }
      }
      #expect(told.isEmpty, "\(told)")
    }
  }
}
