import Testing

@testable import Geppo

@Suite struct YearComparisonTests {
  private func report(
    _ year: Int = 2018, asOf day: String? = "2019-01-31", _ change: (inout Activity) -> Void = { _ in }
  ) throws -> YearReport {
    var ledger = try LedgerSample.ledger()
    for index in ledger.activities.indices { change(&ledger.activities[index]) }
    return YearReportBuilder(
      ledger, try LedgerSample.glossary(), year: try #require(FiscalYear(year)),
      asOf: day.flatMap { Day(iso: $0) }
    ).report()
  }

  private func heads(_ table: YearTable) -> [String] { table.columns.dropFirst(2).map(\.title) }

  @Test func aYearThatIsNotOverSaysSoInItsHead() throws {
    let table = try #require(try report().comparison)
    #expect(heads(table) == ["平成26年度", "平成27年度", "平成28年度※1", "平成29年度※2", "平成30年度※3"])
    #expect(
      table.notes == [
        "※1　平成28年9月30日現在。年度の途中の数である。", "※2　平成29年度は、記録なし。", "※3　平成31年1月31日現在。年度の途中の数である。",
      ])
  }

  @Test func aYearBetweenOthersOfWhichNothingIsKnownIsNotPassedOver() throws {
    let rows = try #require(try report().comparison).rows.map { $0.map(\.words) }
    #expect(rows[0].suffix(5) == ["13", "23", "13", "―", "18"])
    #expect(rows[1].suffix(5) == ["―", "―", "―", "―", "4（うち予定1）"], "nothing was written down")
  }

  @Test func aWholeYearHasNoMark() throws {
    let whole = try #require(try report(asOf: "2019-04-01") { $0.asOf = nil }.comparison)
    #expect(heads(whole) == ["平成26年度", "平成27年度", "平成28年度", "平成29年度※1", "平成30年度"])
  }

  @Test func aYearWithSomeNumbersOfADayInItSaysThatToo() throws {
    let table = try #require(try report(asOf: nil).comparison)
    #expect(heads(table).last == "平成30年度※3")
    #expect(table.notes.last == "※3　平成31年1月31日現在の数を含む（年度末までの数ではない）。")
  }

  @Test func yearsAreComparedOnlyWhereTheOneOfTheReportHasSomething() throws {
    #expect(try report(2017, asOf: nil).comparison == nil)
    #expect(try report(2014, asOf: nil).comparison == nil, "one year is nothing to compare")
  }

  @Test func theChartHasTheMarksOfTheTable() throws {
    let report = try report(asOf: "2018-06-30")
    let paper = YearPaper(report: report, office: OfficeSettings(), day: Day.small("2018-06-30"))
    let charts = paper.blocks.compactMap { if case .chart(let chart) = $0 { chart } else { nil } }
    #expect(charts.map(\.series) == [heads(try #require(report.comparison))])
    #expect(charts[0].categories.contains("訪日研修等招聘事業の実施（回）　（平成28年度、平成30年度は予定を含む）"))
  }

  @Test func aSheetDrawsNumbersOfOneUnit() throws {
    let report = try report()
    let book = YearFiles.workbook(report, title: "表", day: Day.small("2019-01-31"))
    let drawn = book.sheets.filter { $0.chart != nil }
    #expect(drawn.map(\.pageHead) == ["平成30年度　年度別の推移の図（単位：回）"])
    let sheet = try #require(drawn.first)
    #expect(sheet.columns.map(\.name) == ["活動"] + heads(try #require(report.comparison)))
    #expect(sheet.rows.allSatisfy { $0.count == 6 } && sheet.chart?.rows == sheet.rows.count)
  }

  @Test func everySheetSaysItsYearOnPaper() throws {
    let book = YearFiles.workbook(try report(), title: "表", day: Day.small("2019-01-31"))
    #expect(book.sheets.allSatisfy { $0.pageHead.hasPrefix("平成30年度　") })
  }

  @Test func trainingsThatNobodyHasDividedAmongCitiesAreInTheSummaryToo() throws {
    let report = try report(2016, asOf: nil)
    let section = try #require(report.sections.first { $0.title == "技術プラットフォームの活動状況" })
    #expect(
      section.summary.rows.map { $0.map(\.words) }.contains { $0[0].hasPrefix("訪日研修等の実施") && $0[1] == "6" })
    let rows = try #require(report.comparison).rows.map { $0.map(\.words) }
    #expect(rows.first { $0[0].hasPrefix("訪日研修等の実施") }?.last == "6（予定）")
  }

  @Test func whoWorksWithWhomSaysWhatIsLeftOutOnTheDay() throws {
    let (ledger, glossary) = (try LedgerSample.ledger(), try LedgerSample.glossary())
    let (year, day) = (try #require(FiscalYear(2018)), Day.small("2018-06-30"))
    let joins = CooperationJoins(ledger: ledger.standing(on: day), glossary: glossary, year: year)
      .joined(with: [])
    let report = YearReportBuilder(ledger, glossary, year: year, asOf: day, joins: joins).report()
    let notes = try #require(report.tables.first { $0.id == "cooperation" }).notes
    #expect(notes.contains("※平成30年6月30日現在"))
    #expect(notes.contains { $0.hasSuffix("現在の回数しか分からないため、含めていない。") })
  }

  @Test func aHeadOfASheetIsAsHighAsItsNames() throws {
    let book = YearFiles.workbook(try report(), title: "表", day: Day.small("2019-01-31"))
    let visits = try #require(book.sheets.first { $0.columns.contains { $0.name == "日中友好環境保全センター" } })
    let first = try #require(book.sheets.first { $0.name == "政策モニタリングレポートの送付状況" })
    #expect(visits.headHeight == 32 && first.headHeight == 16, "two lines, and one")
  }
}
