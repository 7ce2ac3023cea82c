import Testing

@testable import Geppo

@Suite struct PlanTests {
  static let plans = "id,fiscal_year,japan_side,china_side,adcodes,kind,topics,title,count\n"
  static let needs = "id,date,china_side,adcodes,topics,level,form,title\n"

  /// The committed ledger with these plans in the place of the committed ones.
  static func ledger(plans rows: String..., needs: String = "") throws -> (Ledger, [Finding]) {
    let files = try LedgerSample.files().filter {
      $0.path != Ledger.Path.plans && $0.path != Ledger.Path.needs
    }
    let plans = WorkspaceFile(Ledger.Path.plans, Self.plans + rows.joined(separator: "\n") + "\n")
    let others = needs.isEmpty ? [] : [WorkspaceFile(Ledger.Path.needs, Self.needs + needs + "\n")]
    return Ledger.read(files + [plans] + others, try LedgerSample.glossary())
  }

  private func result(_ row: String) throws -> PlanResult {
    let (ledger, findings) = try Self.ledger(plans: row)
    #expect(findings.isEmpty, "\(findings.map { $0.line(.english) })")
    let parties = PartyBook(ledger, try LedgerSample.glossary())
    let year = try #require(FiscalYear(2018))
    return try #require(ledger.results(in: year, parties).first)
  }

  @Test(arguments: [
    ("北九州市,上海市,310000,consultation,,協議,3", 3, 0, "実施"),
    ("北九州市,上海市,310000,consultation,,協議,4", 3, 0, "一部実施"),
    ("北九州市,上海市,310000,consultation,OZONE,協議,2", 2, 0, "実施"),
    ("富山県,遼寧省,210000,training,,研修,1", 0, 0, "実績なし"),
    ("日本環境衛生センター,瀋陽市,210100,research_seminar,,報告会,1", 0, 1, "実施予定"),
    ("JESC,柳州市,450200,consultation,,協議,1", 1, 0, "実施"),
    ("地球環境戦略研究機関,江蘇省,320000,training,,研修,1", 1, 0, "実施"),
    ("北九州市,,,seminar_china,,セミナー,2", 2, 0, "実施"),
  ])
  func aPlanIsHeldAgainstTheRowsOfItsYear(_ row: String, held: Int, planned: Int, standing: String) throws {
    let result = try result(",2018,\(row)")
    #expect((result.held, result.planned) == (held, planned))
    #expect(result.standing == standing)
  }

  @Test func whatNobodyPlannedIsToldOfKindsThatHavePlans() throws {
    let (ledger, _) = try Self.ledger(plans: ",2018,北九州市,天津市,120000,training,,研修,1")
    let rows = ledger.unplanned(
      in: try #require(FiscalYear(2018)), PartyBook(ledger, try LedgerSample.glossary()))
    #expect(rows.count == 8)
    #expect(rows.allSatisfy { $0.kind == "training" && !$0.chinaSide.contains("天津市") })
  }

  @Test(arguments: [
    ("unknown kind", ",2018,北九州市,上海市,310000,talk,,協議,1", ":kind: error: [unknown-reference]"),
    ("unknown party", ",2018,北九州,上海市,310000,consultation,,協議,1", ":japan_side: error: [unknown-party]"),
    ("no code", ",2018,北九州市,上海市,,consultation,,協議,1", ":adcodes: error: [missing-adcode]"),
    ("unknown topic", ",2018,北九州市,上海市,310000,consultation,VOCS,協議,1", ":topics: error: [unknown-reference]"),
    ("no year", ",,北九州市,上海市,310000,consultation,,協議,1", ":fiscal_year: error: [missing-key]"),
    ("wrong year", ",平成三十,北九州市,上海市,310000,consultation,,協議,1", ":fiscal_year: error: [bad-value]"),
    ("wrong count", ",2018,北九州市,上海市,310000,consultation,,協議,二", ":count: error: [bad-value]"),
    ("id of an activity", "2018-C-01,2018,北九州市,上海市,310000,consultation,,協議,1", ":id: error: [doubled-id]"),
  ])
  func aWrongPlanIsFoundWithFileAndLine(_ name: String, row: String, line: String) throws {
    let told = try Self.ledger(plans: row).1.map { $0.line(.english) }
    #expect(told.count == 1 && told[0].hasPrefix("\(Ledger.Path.plans):2\(line)"), "\(name): \(told)")
  }

  @Test func aPlanThatStandsTwiceIsFound() throws {
    let row = ",2018,北九州市,上海市,310000,consultation,,協議,1"
    let told = try Self.ledger(plans: row, row).1.map { $0.line(.english) }
    #expect(
      told.count == 1 && told[0].hasPrefix("\(Ledger.Path.plans):3: error: [doubled-activity]"), "\(told)")
  }

  @Test(arguments: [
    ("unknown level", ",2018-06-21,大連市,210200,VOC,mayor,request,要望", ":level: error: [bad-value]"),
    ("unknown form", ",2018-06-21,大連市,210200,VOC,staff,mail,要望", ":form: error: [bad-value]"),
    ("impossible day", ",2018-06-31,大連市,210200,VOC,staff,remark,要望", ":date: error: [bad-value]"),
    ("unknown city", ",2018-06-21,大連,210200,VOC,staff,remark,要望", ":china_side: error: [unknown-party]"),
    ("no topic", ",2018-06-21,大連市,210200,,staff,remark,要望", ":topics: error: [missing-key]"),
  ])
  func aWrongNeedIsFoundWithFileAndLine(_ name: String, row: String, line: String) throws {
    let plan = ",2018,北九州市,上海市,310000,consultation,,協議,1"
    let told = try Self.ledger(plans: plan, needs: row).1.map { $0.line(.english) }
    #expect(told.count == 1 && told[0].hasPrefix("\(Ledger.Path.needs):2\(line)"), "\(name): \(told)")
  }

  @Test func aLedgerWithoutPlansAndNeedsIsNoMistake() throws {
    let files = try LedgerSample.files().filter {
      $0.path != Ledger.Path.plans && $0.path != Ledger.Path.needs
    }
    let (ledger, findings) = Ledger.read(files, try LedgerSample.glossary())
    #expect(findings.isEmpty && ledger.plans.isEmpty && ledger.needs.isEmpty)
  }

  @Test func whoHasWorkedWithTheCityComesFirst() throws {
    let (ledger, _) = try Self.ledger(
      plans: ",2018,北九州市,上海市,310000,consultation,,協議,1",
      needs: ",2018-06-21,大連市,210200,VOC,bureau,request,VOC回収技術の紹介")
    let parties = PartyBook(ledger, try LedgerSample.glossary())
    let need = try #require(ledger.needs.first)
    let offers = NeedMatching(ledger: ledger, parties: parties, until: FiscalYear(2018)).match(need).offers
    #expect(offers.first?.party == "北九州市" && offers.first?.knowsCity == true)
    #expect(offers.map(\.party).contains("福岡県"))
    #expect(offers.allSatisfy { offer in offer.rows.allSatisfy { $0.topics.contains("VOC") } })
    let early = NeedMatching(ledger: ledger, parties: parties, until: FiscalYear(2016)).match(need).offers
    #expect(early.allSatisfy { offer in offer.rows.allSatisfy { $0.fiscalYear.year <= 2016 } })
  }

  @Test func aBodyThatAsksIsKnownByItsName() throws {
    let (ledger, findings) = try Self.ledger(
      plans: ",2018,北九州市,上海市,310000,consultation,,協議,1",
      needs: ",2018-06-21,日中友好環境保全センター,,AIR|VOC,bureau,request,VOC回収技術の紹介")
    #expect(findings.isEmpty)
    var rows = ledger
    let index = try #require(ledger.activities.firstIndex { $0.id == "2018-C-16" })
    rows.activities[index].topics = ["VOC"]
    let parties = PartyBook(ledger, try LedgerSample.glossary())
    let offers = NeedMatching(ledger: rows, parties: parties).match(try #require(ledger.needs.first)).offers
    #expect(offers.first { $0.party == "IGES" }?.knowsCity == true)
    #expect(offers.first { $0.party == "川崎市" }?.knowsCity != true)
  }

  @Test func theReportHoldsPlansAgainstResultsAndShowsTheNextYear() throws {
    let (ledger, glossary) = (try LedgerSample.ledger(), try LedgerSample.glossary())
    let report = YearReportBuilder(
      ledger, glossary, year: try #require(FiscalYear(2018)), asOf: Day(iso: "2019-01-31")
    ).report()
    let plans = try #require(report.tables.first { $0.id == "plans" })
    let year = try #require(FiscalYear(2018))
    #expect(plans.rows.count == ledger.plans(in: year).count + 1)
    let next = try #require(report.tables.first { $0.id == "next_plans" })
    #expect(next.title == "平成31年度の協力の計画" && next.rows.count == 7)
    let needs = try #require(report.tables.first { $0.id == "needs" })
    #expect(needs.rows.contains { $0.last == .text("なし") }, "nobody has a record of straw")
    #expect([plans, next, needs].allSatisfy { $0.notes.contains { $0.hasPrefix("※（見本）") } })
  }

  @Test func theOrderOfPlansAndNeedsHasNoSay() throws {
    let glossary = try LedgerSample.glossary()
    let turned = try LedgerSample.files().map { file -> WorkspaceFile in
      guard file.path == Ledger.Path.plans || file.path == Ledger.Path.needs else { return file }
      let lines = String(decoding: file.bytes, as: UTF8.self).split(separator: "\n")
      return WorkspaceFile(
        file.path, ([lines[0]] + lines.dropFirst().reversed()).joined(separator: "\n") + "\n")
    }
    let year = try #require(FiscalYear(2018))
    let tables = [Ledger.read(turned, glossary).0, try LedgerSample.ledger()].map { ledger in
      YearReportBuilder(ledger, glossary, year: year, asOf: nil).report().tables.map(\.rows)
    }
    #expect(tables[0] == tables[1])
  }
}
