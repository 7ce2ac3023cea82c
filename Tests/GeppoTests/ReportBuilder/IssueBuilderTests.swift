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
    #expect(issue.whole.deadlines.map(\.standing) == [.over])
  }

  @Test func deadlineOfTheDayOfIssueIsMarked() throws {
    var sample = try SampleMaterial()
    var entry = SampleEntry.consultation
    entry.deadline = "2019-01-31"
    sample.material.entries = [try entry.entry(sample.glossary)]
    #expect(sample.issue().whole.deadlines.map(\.standing) == [.lastDay])
    let page = try #require(try sample.report().files.first { $0.path.hasSuffix("bulletin.html") })
    #expect(String(decoding: page.bytes, as: UTF8.self).contains("2019年1月31日（発行日当日）"))
  }

  @Test func consultationOfAnEarlierIssueIsListedWithItsNewDay() throws {
    var sample = try SampleMaterial()
    var entry = SampleEntry.consultation
    (entry.id, entry.deadline) = ("2018-11-0042", "2019-02-15")
    entry.places = [("120000", .issuing, .issuer)]
    sample.material.stillOpen = [
      EarlierConsultation(entry: try entry.entry(sample.glossary), formerDeadline: Day(iso: "2018-12-16"))
    ]
    let issue = sample.issue()
    let deadline = try #require(issue.whole.deadlines.first)
    #expect(deadline.number == nil)
    #expect(deadline.remark == "（2018年11月分に掲載、整理番号2018-11-0042。締切は2018年12月16日から変更された）")
    let told = issue.editions.filter { $0.bulletin.deadlines.contains { $0.number == nil } }
    #expect(told.map(\.municipality.ja).contains("四日市市"))
    #expect(!told.map(\.municipality.ja).contains("大分市"))
  }

  @Test func reasonsOfThe全体版SayPlaceCooperationAndRank() throws {
    let reasons = Dictionary(uniqueKeysWithValues: issue.whole.items.map { ($0.id, $0.why) })
    #expect(reasons["2018-12-0002"] == "国の動向であり、協力分野（VOC）に当たるため。")
    #expect(reasons["2018-12-0006"] == "富山県、北九州市の協力先に関係する大連市の動向であるため。")
    #expect(reasons["2018-12-0004"] == "重点地域（京津冀及び周辺地域「2+26」都市）の動向であるため。")
  }

  @Test func bodyThatNamesNoOtherPlaceWritesOfItsOwn() throws {
    let fact = try #require(try item("2018-12-0003").facts.first { $0.label == "対象地域" })
    #expect(fact.value.plain == "天津市")
    #expect(try !item("2018-12-0001").facts.contains { $0.label == "対象地域" })
  }

  @Test func wordsThatAreTheSameInJapaneseAreNoTerms() throws {
    var sample = try SampleMaterial()
    var entry = SampleEntry.plan
    entry.terms = ["柴油货车", "大气", "标准", "臭氧"]
    sample.material.entries = [try entry.entry(sample.glossary)]
    #expect(sample.issue().whole.terms.map(\.zh) == ["臭氧", "柴油货车"])
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
        == "意見募集の締切は2019年1月20日。（原文4100字）")
    #expect(try item("2018-12-0003").summary.plain == "要約は未作成（原文4100字）。")
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
    // In the order of the bulletin; the consultation is over on the day of issue.
    #expect(
      issue.whole.highlights.map(\.id) == [
        "2018-12-0001", "2018-12-0004", "2018-12-0005", "2018-12-0003", "2018-12-0006",
      ])
  }

  @Test func aDocumentOfTheCentreIsAlwaysAmongTheHighlights() throws {
    var sample = try SampleMaterial()
    var plan = SampleEntry.plan
    (plan.points, plan.priority) = (9, .summary)
    let places = try (1...6).map { number in
      var entry = SampleEntry.late
      (entry.id, entry.isLate, entry.points) = ("2018-12-001\(number)", false, 10 + number)
      entry.priority = .normal
      return try entry.entry(sample.glossary)
    }
    sample.material.entries = try [plan.entry(sample.glossary)] + places
    let highlights = sample.issue().whole.highlights
    #expect(highlights.count == IssueDigest.highlightLimit)
    #expect(highlights.first?.id == "2018-12-0001")
  }

  @Test func reportsAreNoHighlightsWhileThereAreDocuments() throws {
    var sample = try SampleMaterial()
    var report = SampleEntry.late
    (report.isLate, report.type, report.points) = (false, "report", 30)
    sample.material.entries = try [SampleEntry.plan, report].map { try $0.entry(sample.glossary) }
    #expect(sample.issue().whole.highlights.map(\.id) == ["2018-12-0001"])
    sample.material.entries = [try report.entry(sample.glossary)]
    #expect(sample.issue().whole.highlights.map(\.id) == [report.id])
  }

  @Test func aReportThatNamesTheReaderIsAmongItsHighlights() throws {
    var sample = try SampleMaterial()
    var report = SampleEntry.late
    (report.isLate, report.type, report.points) = (false, "report", 0)
    sample.material.entries = try [SampleEntry.plan, report].map { try $0.entry(sample.glossary) }
    let reader = try #require(sample.glossary.municipalities.first)
    let digest = IssueDigest(
      entries: sample.material.entries, names: Names(glossary: sample.glossary, sources: []),
      office: sample.glossary.office, asOf: sample.material.asOf)
    var items = sample.issue().whole.items
    #expect(digest.highlights(among: items, naming: reader) { _ in false }.map(\.id) == ["2018-12-0001"])
    let index = try #require(items.firstIndex { $0.id == report.id })
    items[index].scope.named = [reader.code]
    #expect(
      Set(digest.highlights(among: items, naming: reader) { _ in false }.map(\.id))
        == ["2018-12-0001", report.id])
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

  @Test(arguments: [("废止", "廃止"), ("失效", "失効"), ("部分失效", "一部失効"), ("有效", nil), ("公开", nil)])
  func itemSaysThatItIsNoLongerInForce(printed: String, shown: String?) throws {
    var sample = try SampleMaterial()
    sample.material.entries[0].item.status = Field(value: printed, location: .file("a"), step: "label 有效性")
    let id = sample.material.entries[0].id
    let item = try #require(sample.issue().whole.items.first { $0.id == id })
    #expect(item.facts.first { $0.label == "効力" }?.value.plain == shown)
  }
}
