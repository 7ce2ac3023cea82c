import Testing

@testable import Geppo

/// Rows that are counted twice, nowhere, or do not fit the words around them; planted beside the committed tables.
@Suite struct LedgerCountTests {
  typealias Plant = LedgerRuleTests.Plant

  static let plants = [
    Plant(
      name: "a row that stands twice under the other name of its party",
      row:
        ",consultation,held,,2018-08-28,,,CN,地球環境戦略研究機関,上海市,310000,,新規モデル事業実施に係る環境保護局との協議等,,,,,,coordination",
      line: ": error: [doubled-activity] the same row stands at feeds/activities/fy2018.csv:9"),
    Plant(
      name: "a count beside events of a partner",
      row: ",training_count,held,2018,,,,JP,地球環境戦略研究機関,上海市,310000,,研修,1,,,,,coordination",
      line: ":count: error: [counted-twice] this row only counts"),
    Plant(
      name: "a second report on a month",
      row: ",monthly_report,held,,2019-03,,,,,,,,月報,,,,2018-12,,coordination",
      line: ":covers: error: [doubled-entry] '2018-12' stands at feeds/activities/fy2018.csv:47, too"),
    Plant(
      name: "an event without its budget",
      row: ",consultation,held,,2019-02-12,,,CN,北九州市,上海市,310000,,協議,,,,,,",
      line:
        ":budget: error: [other-budget] tables and totals take rows of kind 'consultation' only under budget coordination, not under ''"
    ),
    Plant(
      name: "an event under the budget of another platform",
      row: ",consultation,held,,2019-02-12,,,CN,北九州市,上海市,310000,,協議,,,,,,technical",
      line: ":budget: error: [other-budget]"),
    Plant(
      name: "an event with a count",
      row: ",consultation,held,,2019-02-12,,,CN,北九州市,上海市,310000,,協議,5,,,,,coordination",
      line:
        ":count: error: [count-of-event] count says 5, but a row of kind 'consultation' is one event; leave count empty, or write a row that only counts → kind consultation_count"
    ),
    Plant(
      name: "more days than a month has",
      row: ",training,held,,2018-08,,45,JP,北九州市,上海市,310000,,研修,,6,,,,coordination",
      line: ":days: error: [days-differ] days says 45, but from the first to the last day are 1–31 days"),
    Plant(
      name: "an event of many years",
      row: ",training,held,,1981-04-01,2018-03-31,,JP,北九州市,上海市,310000,,研修,,6,,,,coordination",
      line: ":to: error: [long-event] it would last 13514 days (1981-04-01 to 2018-03-31)"),
    Plant(
      name: "a code of a place that the row does not name",
      row: ",consultation,held,,2019-02-12,,,CN,北九州市,上海市,310000|440100,,協議,,,,,,coordination",
      line: ":adcodes: error: [code-of-nobody] adcodes has 440100 (広州市)"),
    Plant(
      name: "a code without any partner",
      row: ",consultation,held,,2019-02-12,,,CN,北九州市,,440100,,協議,,,,,,coordination",
      line: ":adcodes: error: [code-of-nobody]"),
    Plant(
      name: "a municipality that stands twice in a cell",
      row: ",consultation,held,,2019-02-12,,,CN,北九州市|北九州市,上海市,310000,,協議,,,,,,coordination",
      line: ":japan_side: error: [repeated-party] '北九州市'"),
    Plant(
      name: "a body under both of its names in a cell",
      row: ",consultation,held,,2019-02-12,,,CN,IGES|地球環境戦略研究機関,上海市,310000,,協議,,,,,,coordination",
      line: ":japan_side: error: [repeated-party] '地球環境戦略研究機関'"),
    Plant(
      name: "a round number of heads far from its participants",
      row: ",training,held,,2019-02-12,,,JP,北九州市,上海市,310000,,研修,,約110,:技術者:5,,,coordination",
      line: ":heads: error: [heads-differ]"),
    Plant(
      name: "a country that is no code",
      row: ",consultation,held,,2019-02-12,,,China,北九州市,上海市,310000,,協議,,,,,,coordination",
      line: ":country: error: [unknown-reference] 'China'"),
  ]

  @Test(arguments: plants)
  func itIsFoundWithFileAndLine(_ plant: Plant) throws {
    let told = try LedgerSample.findings(plant.row).map { $0.line(.english) }
    #expect(told.count == 1, "\(told)")
    #expect(told.allSatisfy { $0.hasPrefix("feeds/activities/z_extra.csv:2" + plant.line) }, "\(told)")
  }

  @Test(arguments: [
    ",training,held,,2019-02-12,,,JP,北九州市,上海市,310000,,研修,,約6,:技術者:5,,,coordination",
    ",consultation,held,,2019-02-12,,,CN,北九州市,上海市,310000,,研修は有効か?,,,,,,own",
    ",training,held,,2019-02,,5,JP,北九州市,上海市,310000,,研修,,6,,,,coordination",
  ])
  func theseAreSound(row: String) throws {
    let findings = try LedgerSample.findings(row)
    #expect(findings.isEmpty, "\(findings.map { $0.line(.english) })")
  }

  struct Damage: Sendable, CustomTestStringConvertible {
    let name: String
    let path: String
    let old: String
    let new: String
    let line: String
    var testDescription: String { name }
  }

  static let damages = [
    Damage(
      name: "kinds counted together", path: Ledger.Path.kinds, old: "count,consultation,", new: "count,talk,",
      line: ":3:counts_as: error: [unknown-reference] 'talk'"),
    Damage(
      name: "kinds of a table", path: Ledger.Path.tables, old: "talks,consultation,", new: "talks,talk,",
      line: ":2:kinds: error: [unknown-reference] 'talk'"),
    Damage(
      name: "kinds of a total", path: Ledger.Path.totals, old: "times,joint_meeting,,",
      new: "times,meeting,,",
      line: ":3:of: error: [unknown-reference] 'meeting'"),
    Damage(
      name: "groups of a total", path: Ledger.Path.totals, old: "members,model_cities", new: "members,cities",
      line: ":of: error: [unknown-reference] 'cities'"),
    Damage(
      name: "series of a total", path: Ledger.Path.totals, old: "figures,kita_courses",
      new: "figures,courses",
      line: ":of: error: [unknown-reference] 'courses'"),
    Damage(
      name: "budget of a total", path: Ledger.Path.totals, old: "heads,model_training,,technical",
      new: "heads,model_training,,tecnical", line: ":budget: error: [unknown-reference] 'tecnical'"),
    Damage(
      name: "budget of a table", path: Ledger.Path.tables, old: "groups,model_training,technical",
      new: "groups,model_training,tecnical", line: ":budget: error: [unknown-reference] 'tecnical'"),
    Damage(
      name: "city of a total", path: Ledger.Path.totals, old: ",北京,回", new: ",北京市,回",
      line: ":city: error: [bad-value] '北京市' is not a valid city → 北京"),
    Damage(
      name: "unknown member", path: Ledger.Path.members, old: "framework_china,北京市",
      new: "framework_china,北京", line: ":2:member: error: [unknown-party] '北京' in member"),
    Damage(
      name: "doubled member", path: Ledger.Path.members, old: "framework_china,天津市",
      new: "framework_china,北京市",
      line: ":3:member: error: [doubled-entry] '北京市' stands at feeds/activities/members.csv:2, too"),
    Damage(
      name: "member that leaves before it joins", path: Ledger.Path.members, old: "大分市,japan,2016,,",
      new: "大分市,japan,2016,2014,", line: ":to_year: error: [ends-before-begin]"),
    Damage(
      name: "doubled figure", path: Ledger.Path.figures, old: "2008,循環型社会推進研修", new: "平成20,環境対策研修",
      line: ":3: error: [doubled-entry] 'kita_courses 2008 環境対策研修'"),
    Damage(
      name: "doubled need", path: Ledger.Path.needs,
      old: "2018-K-02,2018-08-15,広東省,440000,OZONE,division,request,オゾンの生成要因の解析と削減対策の経験を知りたい",
      new: "2018-K-02,2018-06-21,大連市,210200,VOC,staff,request,塗装・印刷業のVOC回収技術について、日本の事例の紹介を受けたい",
      line: ":3: error: [doubled-activity]"),
  ]

  @Test(arguments: damages)
  func aWrongDefinitionIsFoundWithFileAndLine(_ damage: Damage) throws {
    let files = try LedgerSample.files().map { file -> WorkspaceFile in
      guard file.path == damage.path else { return file }
      let text = String(decoding: file.bytes, as: UTF8.self)
      #expect(text.contains(damage.old))
      return WorkspaceFile(file.path, text.replacing(damage.old, with: damage.new, maxReplacements: 1))
    }
    let told = Ledger.read(files, try LedgerSample.glossary()).1.map { $0.line(.english) }
    #expect(
      told.contains { $0.hasPrefix(damage.path) && $0.contains(damage.line) }, "\(told.prefix(4))")
  }

  @Test func aKindThatNoTableTakesIsToldUnlessItSaysSo() throws {
    let glossary = try LedgerSample.glossary()
    let told = try ["", "yes"].map { uncounted in
      let files = try LedgerSample.files().map { file -> WorkspaceFile in
        guard file.path == Ledger.Path.kinds else { return file }
        return WorkspaceFile(
          file.path, String(decoding: file.bytes, as: UTF8.self) + "lecture,講演,event,,\(uncounted),,\n")
      }
      let row = LedgerSample.extra(",lecture,held,,2019-02-12,,,JP,北九州市,,,,講演,,,,,,")
      return Ledger.read(files + [row], glossary).1.map { $0.line(.english) }
    }
    #expect(told[0].count == 1 && told[0][0].contains("z_extra.csv:2:kind: warning: [uncounted-kind]"))
    #expect(told[1].isEmpty)
  }

  @Test func aReportThatWentOutNeedsItsRow() throws {
    let row = ",monthly_report,held,,2019-01,,,,,,,,月報,,,,2018-12,,coordination"
    let files =
      [LedgerSample.extra(row)] + (try LedgerSample.files().filter { Ledger.Path.all.contains($0.path) })
    let ledger = Ledger.read(files, try LedgerSample.glossary()).0
    let (month, day) = (try #require(Month("2019-01")), try #require(Day(iso: "2019-02-28")))
    let told = SentReports.findings(ledger, sent: [month: day]).map { $0.line(.english) }
    #expect(told.count == 1 && told[0].hasPrefix("feeds/activities/z_extra.csv: error: [sent-unwritten]"))
    let early = try #require(Day(iso: "2017-02-28"))
    #expect(SentReports.findings(ledger, sent: [month: early]).isEmpty, "of that year nothing is kept")
  }

  @Test func manyCountsAreHeldAgainstTheEventsInOneWalk() throws {
    let rows = (0..<4_000).map {
      ",consultation_count,held,2017,,,,CN,北九州市,上海市,310000,,協議\($0),1,,,,,coordination"
    }
    let table = WorkspaceFile(
      "\(Ledger.folder)/z_extra.csv", ([LedgerSample.header] + rows).joined(separator: "\n") + "\n")
    let (files, glossary) = (try LedgerSample.files() + [table], try LedgerSample.glossary())
    let time = ContinuousClock().measure { #expect(Ledger.read(files, glossary).1.isEmpty) }
    #expect(time < .seconds(120))
  }
}
