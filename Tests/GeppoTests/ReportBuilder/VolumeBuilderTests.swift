import Testing

@testable import Geppo

@Suite struct VolumeBuilderTests {
  private let sample: SampleMaterial
  private let names: Names

  init() throws {
    sample = try SampleMaterial()
    names = Names(glossary: sample.glossary, sources: sample.sources)
  }

  private var told: [ToldDocument] { sample.material.entries.map { ToldDocument($0, names: names) } }

  private func issue(_ state: VolumeIssue.State) -> VolumeIssue {
    VolumeIssue(
      month: sample.material.month, state: state, ledger: "2019年1月に配信済み",
      documents: state == .missing ? nil : told)
  }

  private func paper(_ issues: [VolumeIssue], withdrawn: Set<String> = []) throws -> Paper {
    let material = VolumeBuilder.Material(
      year: try #require(FiscalYear(2018)), asOf: nil, issues: issues, withdrawn: withdrawn,
      activities: [.heading(level: 1, ["１．活動"])])
    return try #require(
      VolumeBuilder(material, glossary: sample.glossary, sources: sample.sources).paper)
  }

  private func tables(_ paper: Paper) -> [Paper.Table] {
    paper.blocks.compactMap { if case .table(let table) = $0 { table } else { nil } }
  }

  private func text(_ runs: [Paper.Run]) -> String { runs.map(\.text).joined() }

  @Test func whatWasToldStandsWhereTheBulletinHadIt() throws {
    let atlas = Atlas(glossary: sample.glossary, names: names, month: sample.material.month)
    let reading = VolumeReading(
      names: names, atlas: atlas, sources: sample.sources, withdrawn: [], wording: sample.glossary.wording)
    let items = Dictionary(
      uniqueKeysWithValues: try #require(reading.items(of: issue(.draft(asOf: sample.material.asOf)))).map {
        ($0.id, $0)
      })
    let printed = sample.issue().whole.items
    #expect(printed.count > 5 && items.count == printed.count)
    for item in printed {
      let one = try #require(items[item.id])
      #expect(one.isLate == (item.scope.home == .late), "\(item.id)")
      if !one.isLate { #expect(one.home == item.scope.home, "\(item.id) \(item.headline.plain)") }
      #expect(one.headline.plain == item.headline.plain && one.summary.plain == item.summary.plain)
    }
  }

  @Test func everyNumberCountsItemsOfTheVolume() throws {
    let day = try #require(Day(iso: "2019-01-31"))
    let tables = tables(try paper([issue(.sent(on: day, draftsAllowed: nil))]))
    let count = told.count
    let months = try #require(tables.first { $0.columns[0].title == "対象月" })
    #expect(months.rows.map { text($0.last ?? []) } == ["\(count)", "\(count)"])
    let places = try #require(tables.first { $0.columns[0].title == "地域" })
    let numbers = places.rows.map { Int(text($0.last ?? [])) ?? -1 }
    #expect(numbers.dropLast().reduce(0, +) == count && numbers.last == count)
    let items = tables.filter { $0.columns[0].title == "掲載日" }.flatMap(\.rows)
    #expect(items.count == count)
  }

  @Test func anIssueThatIsNotHeldIsNamedWithWhatTheLedgerSays() throws {
    let paper = try paper([issue(.missing)])
    #expect(paper.contents.map(\.text).contains("第10号　2018年12月分（原稿の保存なし）"))
    let said = paper.blocks.compactMap { block -> String? in
      if case .paragraph(let runs) = block { text(runs) } else { nil }
    }
    #expect(said.contains("この号は原稿の保存がなく、内容を収録していない。台帳の記載：2019年1月に配信済み。"))
    #expect(said.contains("収録した月報がないため、集計はない。"))
  }

  @Test func whatWasWithdrawnSinceSaysSo() throws {
    let day = try #require(Day(iso: "2019-01-31"))
    let id = try #require(told.first?.id)
    let cells = tables(try paper([issue(.sent(on: day, draftsAllowed: nil))], withdrawn: [id]))
      .flatMap(\.rows).flatMap { $0 }.map(text)
    #expect(cells.count { $0.contains("※その後の月報で取り消した") } == 1)
  }

  @Test func textsThatNobodyConfirmedAreNoted() throws {
    let day = try #require(Day(iso: "2019-01-31"))
    let notes = try paper([issue(.sent(on: day, draftsAllowed: "試行のため"))]).blocks.last
    guard case .list(let lines, _) = notes else { throw Missing.list }
    #expect(lines.map(text).contains { $0.contains("担当者の確認を経ていない") && $0.contains("試行のため") })
  }

  private enum Missing: Error { case list }

  @Test func thePartsOfTheLedgerLieBelowTheirChapter() throws {
    let headings = try paper([]).headings
    #expect(headings.first { $0.text == "１．活動" }?.level == 2)
    #expect(headings.filter { $0.level == 1 }.map { $0.text.prefix(3) } == ["第１章", "第２章", "第３章", "第４章"])
  }

  @Test func theCalendarHasDaysFromTheBeginningOfTheYear() throws {
    let atlas = Atlas(glossary: sample.glossary, names: names, month: sample.material.month)
    let reading = VolumeReading(
      names: names, atlas: atlas, sources: sample.sources, withdrawn: [], wording: sample.glossary.wording)
    var document = try #require(told.first)
    document.facts["in-force"] = "2018-03-31"
    document.facts["deadline"] = "2019-01-15"
    document.facts["expiry"] = "2020-12-31"
    let item = reading.item(document, of: sample.material.month)
    let lines = VolumeCalendar.lines(
      [(sample.material.month, item)], from: try #require(Day(iso: "2018-04-01")))
    #expect(lines.map(\.title) == ["意見募集の期限", "有効期間の終了"])
  }
}
