import Testing

@testable import Geppo

struct IssueBuilderTests {
  let issue: Geppo.Issue

  init() throws { issue = try SampleMaterial().issue() }

  private func item(_ id: String) throws -> IssueItem {
    try #require(issue.whole.items.first { $0.id == id })
  }

  private func part(_ code: String) throws -> SectionPart {
    try #require(issue.whole.sections.flatMap(\.parts).first { $0.code == code })
  }

  @Test func mastheadCountsTheIssuesOfTheFiscalYear() {
    #expect(issue.masthead.number == "2018年12月分（平成30年度 第10号）")
    #expect(issue.masthead.issuedOn.japanese == "2019年1月31日")
  }

  @Test(arguments: [(2018, "平成30年度"), (2019, "令和元年度"), (2020, "令和2年度")])
  func fiscalYearsHaveTheirEra(year: Int, name: String) {
    #expect(FiscalYear.eraName(year) == name)
  }

  @Test func nationalPlanStandsUnderPlans() throws {
    #expect(try item("2018-12-0001").number.text == "１－１－１")
  }

  @Test func consultationStandsUnderConsultationsWithItsDeadline() throws {
    #expect(try item("2018-12-0002").number.parts == [1, 3, 1])
    #expect(issue.whole.deadlines.map(\.day.japanese) == ["2019年1月20日"])
    #expect(issue.whole.deadlines.map(\.isOver) == [true])
  }

  @Test func planForAKeyRegionStandsUnderTheRegion() throws {
    #expect(try part("2p26").items.map(\.id) == ["2018-12-0004", "2018-12-0005"])
  }

  @Test func lateFindStandsUnder追補() throws {
    #expect(try item("2018-12-0006").number.text == "６－１")
    #expect(try part("210200").references == [ItemNumber(parts: [6, 1])])
  }

  @Test func headlineIsASentenceWithTheCarriedDocument() throws {
    #expect(try item("2018-12-0001").headline.plain == "生態環境部など3機関が「ディーゼル貨物車汚染対策難関攻略戦行動計画」を公布")
    #expect(
      try item("2018-12-0002").headline.plain == "生態環境部が「様本業揮発性有機化合物排出基準（意見募集稿）」に関する意見募集を開始")
  }

  @Test func headlineIsJapaneseAndTheOriginalStaysExact() throws {
    let item = try item("2018-12-0001")
    #expect(item.headline.runs.allSatisfy { !$0.isChinese })
    let facts = Dictionary(item.facts.map { ($0.label, $0.value) }) { first, _ in first }
    #expect(facts["文書番号"]?.plain == "環大気〔2018〕179号")
    #expect(facts["原題"]?.runs.map(\.isChinese) == [true])
    #expect(facts["原題"]?.plain == "关于印发《柴油货车污染治理攻坚战行动计划》的通知（环大气〔2018〕179号）")
  }

  @Test func summaryHoldsFactsOnly() throws {
    #expect(
      try item("2018-12-0002").summary.plain
        == "2018年12月10日に公表されたVOC（揮発性有機化合物）、基準・規格に関する意見募集。意見募集の締切は2019年1月20日。")
  }

  @Test func itemWithoutAddressSaysSo() throws {
    let origin = try #require(try item("2018-12-0003").facts.first { $0.label == "出典" })
    #expect(origin.value.plain == "天津市生態環境局ウェブサイト、掲載URL未確認（2019年1月7日閲覧）")
  }

  @Test func municipalitiesThatWorkWithThePlaceAreNamed() throws {
    let fact = try #require(try item("2018-12-0003").facts.first { $0.label == "関係自治体" })
    #expect(fact.value.plain == "四日市市、神戸市、北九州市")
  }

  @Test func highlightsAreTheMostImportantItems() {
    #expect(issue.whole.highlights.map(\.id).prefix(3) == ["2018-12-0001", "2018-12-0005", "2018-12-0002"])
    #expect(issue.whole.highlights.count == IssueDigest.highlightLimit)
  }

  @Test func queueHoldsItemsWithAPriorityMostUrgentFirst() {
    #expect(issue.queue.map(\.id) == ["2018-12-0001", "2018-12-0005", "2018-12-0002"])
    #expect(issue.queue.map(\.hours) == [11, 11, 11])
  }

  @Test func orderOfTheMaterialDoesNotMatter() throws {
    var sample = try SampleMaterial()
    sample.material.entries.reverse()
    sample.material.sources.reverse()
    sample.material.outcomes.reverse()
    let turned = try sample.report()
    let straight = try SampleMaterial().report()
    #expect(turned.files == straight.files)
  }
}
