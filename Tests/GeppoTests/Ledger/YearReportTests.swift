import Testing

@testable import Geppo

@Suite struct YearReportTests {
  private func report(_ year: Int = 2018, asOf day: String? = "2019-01-31") throws -> YearReport {
    let (glossary, asOf) = (try LedgerSample.glossary(), day.flatMap { Day(iso: $0) })
    return YearReportBuilder(
      try LedgerSample.ledger(), glossary, year: try #require(FiscalYear(year)), asOf: asOf
    ).report()
  }

  private func table(_ id: String, in report: YearReport) throws -> YearTable {
    try #require(report.tables.first { $0.id == id })
  }

  private func text(_ row: [YearTable.Cell]) -> [String] {
    row.map { cell in
      switch cell.plain {
      case .text(let text): text
      case .number(let number): "\(number)"
      case .day(let day): day.description
      }
    }
  }

  @Test func theTableOfTalksIsThatOfTheReport() throws {
    let table = try table("consultations", in: try report())
    #expect(table.number == "表2-1-1")
    #expect(table.rows.count == 18)
    #expect(
      text(table.rows[1]) == [
        "2", "2018.5.23-24", "大分市/北九州市", "武漢市", "環境保護局等との部局長級協議及び汚染物質排出許可制度に関する実務者向けセミナーの開催",
      ])
    #expect(text(table.rows[14]).prefix(4) == ["15", "2018.11.15-16", "IGES/JESC", "日中友好環境保全センター/柳州市"])
    #expect(table.notes.count == 3 && table.notes[0].hasPrefix("（注）") && table.notes[2] == "※平成31年1月31日現在")
  }

  @Test func theTableOfTrainingsCountsDaysAndHeads() throws {
    let table = try table("trainings", in: try report())
    #expect(table.number == "表2-1-2")
    #expect(
      text(table.rows[0]) == ["1", "2018.5.13-15(3)", "江蘇省", "IGES", "幹部及び実務者 5名", "3", "5"])
    #expect(text(try #require(table.rows.last)) == ["計", "9回", "", "", "延べ49名", "48", "49"])
    #expect(table.sums == 1)
  }

  @Test func theSummarySaysWhatWasDoneAndWhatIsPlanned() throws {
    let section = try #require(try report().sections.first)
    #expect(section.title == "総合調整プラットフォームの活動状況")
    let said = section.summary.rows.map { text($0).last ?? "" }
    #expect(
      said == [
        "18回実施※", "4回開催（予定1回を含む）（北京2回、横浜、北九州）※", "3回開催（武漢、広州、大連）※", "2回開催（大分、東京）※", "9回実施※",
        "延べ49名招聘※", "12か月分配信（予定2か月分を含む）※",
      ])
    #expect(section.summary.notes == ["※平成31年1月31日現在"])
  }

  @Test func plannedItemsSaySo() throws {
    let names = try table("joint_meetings", in: try report()).rows.map { text($0)[1] }
    #expect(names.filter { $0.hasSuffix("（予定）") } == ["日中都市間連携協力総括会合（仮称）（予定）"])
    let then = try table("consultations", in: try report(asOf: "2018-12-18")).rows.map { text($0)[1] }
    #expect(then.suffix(2) == ["2018.12.19-20（予定）", "2019.1.14-15（予定）"])
  }

  @Test func aColumnThatNobodyFillsIsLeftOut() throws {
    let report = try report()
    #expect(try table("joint_meetings", in: report).columns.map(\.title).contains("資料"))
    #expect(try !table("seminars", in: report).columns.map(\.title).contains("資料"))
  }

  @Test func citiesStandSideBySideWithTheirSum() throws {
    let visits = try table("research_visits", in: try report())
    #expect(visits.columns.map(\.title) == ["年度", "天津市", "上海市", "瀋陽市", "日中友好環境保全センター", "合計"])
    #expect(visits.rows.map(text) == [["平成30年度※　回数（回）", "4", "6", "3", "2", "15"]])
    let trainings = try table("research_trainings", in: try report())
    #expect(trainings.rows.map { text($0).suffix(4) } == [["1", "1", "3", "5"], ["6", "4", "11", "21"]])
  }

  @Test func everyPartyIsCountedWhereItIsNamed() throws {
    let rows = try table("units", in: try report()).rows.map(text)
    let expected = try LedgerSample.fixture("units.csv").rows
    for row in expected {
      #expect(rows.first { $0[1] == row["unit"] }?[2] == row["number"], "\(row["unit"])")
    }
    #expect(rows.count == expected.count)
  }

  @Test func theYear2019IsCalledByTheEraOfTheDay() throws {
    var ledger = try LedgerSample.ledger()
    for index in ledger.activities.indices {
      ledger.activities[index].fiscalYear = try #require(FiscalYear(2019))
    }
    let glossary = try LedgerSample.glossary()
    let year = try #require(FiscalYear(2019))
    let names = [Day(iso: "2019-04-30"), Day(iso: "2019-05-01"), nil].map {
      YearReportBuilder(ledger, glossary, year: year, asOf: $0).report().name
    }
    #expect(names == ["平成31年度", "令和元年度", "令和元年度"])
  }

  @Test func whatNobodyHasWrittenDownIsNotNothing() throws {
    let report = try report(2015, asOf: nil)
    let said = report.sections.flatMap(\.summary.rows).map { text($0).last ?? "" }
    #expect(said.contains("―（人数の記録なし）") && !said.contains { $0.contains("0名") })
    let trainings = try table("trainings", in: report)
    #expect(text(try #require(trainings.rows.last)) == ["計", "11回", "", "", "―", "―", "―"])
    #expect(text(trainings.rows[0]).suffix(2) == ["―", "―"])
    #expect(try table("research_trainings", in: report).rows.map { text($0).last } == ["1"])
  }

  @Test func aRowThatOnlyCountsStandsForSeveral() throws {
    let talks = try table("consultations", in: try report(2014, asOf: nil)).rows.map(text)
    #expect(talks == [["1～13", "", "IGES", "", "連携促進現地協議（13回。個別の記録なし）"]])
    let seminars = try table("seminars", in: try report(2016, asOf: nil))
    #expect(seminars.columns[2].title == "中国側都市/機関")
    #expect(
      seminars.rows.map { text($0).prefix(3) } == [
        ["1", "専門家派遣による現地セミナー（1回。個別の記録なし）", "天津市"], ["2～3", "専門家派遣による現地セミナー（2回。個別の記録なし）", "上海市"],
        ["4", "専門家派遣による現地セミナー（1回。個別の記録なし）", "大連市"],
      ])
    #expect(try !table("seminars", in: try self.report()).columns.map(\.title).contains("中国側都市/機関"))
    let trainings = try table("trainings", in: try report(2016, asOf: nil)).rows.map(text)
    #expect(trainings.map { $0[1] } == ["（予定）（5回。個別の記録なし）", "5回（予定）"])
  }

  @Test func notesSayWhatIsUncertainInEveryTable() throws {
    let report = try report()
    #expect(try table("model_seminars", in: report).notes.first == "（注）開催日は出典に記載がない。")
    #expect(
      try table("monthly_reports", in: report).notes.contains("（注）番号11、12：対象月は推定（12か月分の計画と前年度の例による）。"))
    #expect(try table("other", in: try self.report(2008, asOf: nil)).notes.count == 2)
  }

  @Test func forWhomItWasIsSaidInEveryTableWithLines() throws {
    var ledger = try LedgerSample.ledger()
    for index in ledger.activities.indices where ledger.activities[index].fiscalYear.year == 2018 {
      ledger.activities[index].audience = "行政の実務者"
    }
    let year = try #require(FiscalYear(2018))
    let report = YearReportBuilder(ledger, try LedgerSample.glossary(), year: year, asOf: nil).report()
    for id in [
      "consultations", "joint_meetings", "seminars", "trainings", "model_trainings", "model_seminars",
    ] {
      let rows = try table(id, in: report).rows.map { $0.map(\.words).joined() }
      #expect(rows.contains { $0.contains("行政の実務者") }, "\(id)")
    }
  }

  @Test func numbersOfPlansSaySo() throws {
    let years = try #require(try report(2016, asOf: nil).comparison)
    let trainings = try #require(years.rows.map(text).first { $0[0] == "訪日研修等招聘事業の実施" })
    #expect(trainings.suffix(3) == ["8", "11", "5（予定）"])
    let units = try table("units", in: try report(asOf: "2018-06-30")).rows.map(text)
    #expect(units[0] == ["日本側", "北九州市", "10（うち予定5）"])
    #expect(units.contains(["日本側", "兵庫県", "3（予定）"]))
  }

  @Test func aNumberOfALaterDayIsNotThatOfTheDay() throws {
    let report = try report(asOf: "2018-06-30")
    #expect(!report.tables.contains { $0.id == "research_visits" })
    let summary = try #require(report.sections.first { $0.title == "技術プラットフォームの活動状況" }).summary
    #expect(!summary.rows.map(text).contains { $0[0] == "共同研究対象都市等への訪問・技術交流" })
    #expect(
      summary.notes.contains { $0.hasPrefix("（注）") && $0.contains("共同研究対象都市等への訪問・技術交流は、平成31年1月31日現在の回数しか") })
    let (ledger, year) = (try LedgerSample.ledger(), try #require(FiscalYear(2018)))
    let told = DayFindings.findings(ledger, in: year, on: Day(iso: "2018-06-30"))
    #expect(told.map(\.code) == [.countedLater])
    #expect(
      told[0].line(.english).hasPrefix(
        "feeds/activities/fy2018.csv:50:as_of: warning: [counted-later] the numbers of 13 rows (lines 50, 51, 52, 53, 54 …)"
      ), "\(told[0].line(.english))")
  }

  @Test func aPlanThatShouldBeOverIsTold() throws {
    let (ledger, year) = (try LedgerSample.ledger(), try #require(FiscalYear(2018)))
    #expect(DayFindings.findings(ledger, in: year, on: Day(iso: "2019-01-31")).isEmpty)
    let told = DayFindings.findings(ledger, in: year, on: Day(iso: "2019-03-05"))
    #expect(told.map(\.code) == [.plannedInPast, .plannedInPast, .plannedInPast])
  }

  @Test(arguments: [("2018-04-01", true), ("2020-03-31", true), ("2018-03-31", false), ("2099-03-31", false)])
  func tablesOfAYearStandOnADayInItOrInTheNext(day: String, isFine: Bool) throws {
    let year = try #require(FiscalYear(2018))
    #expect(year.mayStand(on: Day.small(day)) == isFine)
  }

  @Test func roundSumsOfPeopleAreCalledSo() throws {
    var ledger = try LedgerSample.ledger()
    let index = try #require(ledger.activities.firstIndex { $0.id == "2018-T-1" })
    (ledger.activities[index].participants, ledger.activities[index].heads) = ([], HeadCount("約10"))
    let year = try #require(FiscalYear(2018))
    let report = YearReportBuilder(ledger, try LedgerSample.glossary(), year: year, asOf: nil).report()
    let table = try table("trainings", in: report)
    #expect(text(try #require(table.rows.last))[4] == "延べ約54名")
  }

  /// A number that nobody has written down does not make the others round.
  @Test func headsThatNobodyWroteDownAreLeftOutInWords() throws {
    var ledger = try LedgerSample.ledger()
    let index = try #require(ledger.activities.firstIndex { $0.id == "2018-T-1" })
    (ledger.activities[index].participants, ledger.activities[index].heads) = ([], nil)
    let year = try #require(FiscalYear(2018))
    let report = YearReportBuilder(ledger, try LedgerSample.glossary(), year: year, asOf: nil).report()
    let table = try table("trainings", in: report)
    #expect(text(try #require(table.rows.last))[4] == "延べ44名（人数の記録のない1回を除く）")
  }

  @Test func activitiesOfBudgetsThatNoTableHasAreNamedWhereTheyStand() throws {
    let own = LedgerSample.extra(
      ",consultation,held,,2018-06-12,,,CN,川崎市,瀋陽市,210100,,協議,,,,,,own")
    let ledger = Ledger.read(try LedgerSample.files() + [own], try LedgerSample.glossary()).0
    let year = try #require(FiscalYear(2018))
    let glossary = try LedgerSample.glossary()
    let joins = CooperationJoins(ledger: ledger, glossary: glossary, year: year).joined(with: [])
    let report = YearReportBuilder(ledger, glossary, year: year, asOf: nil, joins: joins).report()
    let notes = try table("cooperation", in: report).notes
    #expect(notes.contains("（注）自治体の独自予算による活動を含む（ほかの表には含まない）。"))
  }
}
