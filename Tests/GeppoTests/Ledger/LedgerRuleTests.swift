import Testing

@testable import Geppo

/// Each kind of wrong row, planted in a table beside the committed ones.
struct LedgerRuleTests {
  struct Plant: Sendable, CustomTestStringConvertible {
    let name: String
    let row: String
    /// Behind `feeds/activities/z_extra.csv:2`.
    let line: String
    var testDescription: String { name }
  }

  static let plants = [
    Plant(
      name: "a day that is not in the calendar",
      row: ",consultation,held,,2018-02-30,,,CN,北九州市,上海市,310000,,協議,,,,,,coordination",
      line: ":from: error: [bad-value] '2018-02-30'"),
    Plant(
      name: "an end before the begin",
      row: ",consultation,held,,2018-06-12,2018-06-10,,CN,北九州市,上海市,310000,,協議,,,,,,coordination",
      line: ":to: error: [ends-before-begin] it would end (2018-06-10) before it begins (2018-06-12)"),
    Plant(
      name: "what a spreadsheet leaves of a formula",
      row: ",consultation,held,,2018-06-12,,,CN,北九州市,上海市,310000,,#REF!,,,,,,coordination",
      line: ":title: error: [bad-value]"),
    Plant(
      name: "an event without a day",
      row: ",consultation,held,2018,,,,CN,北九州市,上海市,310000,,協議,,,,,,coordination",
      line: ":from: error: [incomplete-row] a row of kind 'consultation' needs from"),
    Plant(
      name: "an event without a day and a year",
      row: ",consultation,held,,,,,CN,北九州市,上海市,310000,,協議,,,,,,coordination",
      line: ":from: error: [missing-key]"),
    Plant(
      name: "a row in no year", row: ",history,held,,,,,CN,北九州市,上海市,310000,,協議,,,,,,",
      line: ":fiscal_year: error: [missing-key]"),
    Plant(
      name: "another fiscal year than the day says",
      row: ",consultation,held,2018,2019-04-01,,,CN,北九州市,上海市,310000,,協議,,,,,,coordination",
      line:
        ":fiscal_year: error: [other-fiscal-year] fiscal_year says 2018, but 2019-04-01 lies in fiscal year 2019"
    ),
    Plant(
      name: "an unknown municipality",
      row: ",consultation,held,,2019-02-12,,,CN,北九州,上海市,310000,,協議,,,,,,coordination",
      line: ":japan_side: error: [unknown-party] '北九州' in japan_side is no known party → 北九州市"),
    Plant(
      name: "an unknown partner",
      row: ",consultation,held,,2019-02-12,,,CN,北九州市,上海,310000,,協議,,,,,,coordination",
      line: ":china_side: error: [unknown-party] '上海' in china_side"),
    Plant(
      name: "a partner without its code",
      row: ",consultation,held,,2019-02-12,,,CN,北九州市,上海市,,,協議,,,,,,coordination",
      line: ":adcodes: error: [missing-adcode] adcodes does not have that of '上海市' → 310000"),
    Plant(
      name: "an unknown code of a place",
      row: ",consultation,held,,2019-02-12,,,CN,北九州市,上海市,310000|319999,,協議,,,,,,coordination",
      line: ":adcodes: error: [unknown-reference] '319999'"),
    Plant(
      name: "an unknown kind",
      row: ",consultatoin,held,,2019-02-12,,,CN,北九州市,上海市,310000,,協議,,,,,,coordination",
      line: ":kind: error: [unknown-reference] 'consultatoin'"),
    Plant(
      name: "an unknown status",
      row: ",consultation,done,,2019-02-12,,,CN,北九州市,上海市,310000,,協議,,,,,,coordination",
      line: ":status: error: [bad-value] 'done'"),
    Plant(
      name: "an unknown topic",
      row: ",consultation,held,,2019-02-12,,,CN,北九州市,上海市,310000,VOCS,協議,,,,,,coordination",
      line: ":topics: error: [unknown-reference] 'VOCS'"),
    Plant(
      name: "an unknown budget",
      row: ",consultation,held,,2019-02-12,,,CN,北九州市,上海市,310000,,協議,,,,,,coordinaton",
      line: ":budget: error: [unknown-reference] 'coordinaton'"),
    Plant(
      name: "days that do not add up",
      row: ",training,held,,2019-02-12,2019-02-14,5,JP,北九州市,上海市,310000,,研修,,6,,,,coordination",
      line: ":days: error: [days-differ] days says 5, but from the first to the last day are 3 days"),
    Plant(
      name: "heads that do not add up",
      row: ",training,held,,2019-02-12,,,JP,北九州市,上海市,310000,,研修,,6,:技術者:3|:行政実務者:2,,,coordination",
      line: ":heads: error: [heads-differ] heads says 6名, but the participants add up to 5"),
    Plant(
      name: "heads that are no number",
      row: ",training,held,,2019-02-12,,,JP,北九州市,上海市,310000,,研修,,六名,,,,coordination",
      line: ":heads: error: [bad-value] '六名'"),
    Plant(
      name: "a name of a person among the participants",
      row: ",training,held,,2019-02-12,,,JP,北九州市,上海市,310000,,研修,,1,:環境 太郎:1,,,coordination",
      line: ":participants: error: [unknown-reference] '環境 太郎'"),
    Plant(
      name: "a name of a person as a unit",
      row: ",training,held,,2019-02-12,,,JP,北九州市,上海市,310000,,研修,,1,環境花子:技術者:1,,,coordination",
      line: ":participants: error: [unknown-party] '環境花子'"),
    Plant(
      name: "a row that stands in another file, too",
      row: ",consultation,held,,2018-05-10,,,CN,北九州市,上海市,310000,,環境保護局等との部局長級協議等,,,,,,coordination",
      line: ": error: [doubled-activity] the same row stands at feeds/activities/fy2018.csv:2"),
    Plant(
      name: "an event that was entered again in other words",
      row: ",consultation,planned,,2018-05-10,,,CN,北九州市,上海市,310000,,部局長級協議,,,,,,coordination",
      line:
        ":title: warning: [similar-activity] '部局長級協議' has kind, days and parties of feeds/activities/fy2018.csv:2"
    ),
    Plant(
      name: "a count that does not say how many",
      row: ",model_seminar_count,held,2019,,,,CN,IGES,武漢市,420100,,セミナー,,,,,,technical",
      line: ":count: error: [incomplete-row] a row of kind 'model_seminar_count' needs count"),
    Plant(
      name: "an id that stands in another file, too",
      row: "2018-C-01,consultation,held,,2019-02-12,,,CN,北九州市,上海市,310000,,協議,,,,,,coordination",
      line: ":id: error: [doubled-id]"),
    Plant(
      name: "an event beside the count of such events",
      row: ",seminar_china_count,held,2018,,,,CN,IGES,武漢市,420100,,セミナー,1,,,,,coordination",
      line: ":count: error: [counted-twice] this row only counts, and feeds/activities/fy2018.csv:"),
    Plant(
      name: "a monthly report that was sent before its month was over",
      row: ",monthly_report,held,,2019-05-20,,,,,,,,月報,,,,2019-06,,coordination",
      line:
        ":covers: error: [sent-before-month] the report on 2019-06 would have gone out in 2019-05, before its month was over; correct covers (the month that it is about, at the latest 2019-04)"
    ),
    Plant(
      name: "a material that is no link and no file of the workspace",
      row: ",consultation,held,,2019-02-12,,,CN,北九州市,上海市,310000,,協議,,,,,file:///etc/passwd,coordination",
      line: ":materials: error: [bad-value]"),
    Plant(
      name: "a title in simplified Chinese",
      row: ",consultation,held,,2019-02-12,,,CN,北九州市,上海市,310000,,环境协议,,,,,,coordination",
      line: ":title: warning: [chinese-in-japanese]"),
  ]

  @Test(arguments: plants)
  func aWrongRowIsFoundWithFileAndLine(_ plant: Plant) throws {
    let findings = try LedgerSample.findings(plant.row)
    let told = findings.map { $0.line(.english) }.filter { $0.hasPrefix("feeds/activities/z_extra.csv:2") }
    #expect(
      told.contains { $0.hasPrefix("feeds/activities/z_extra.csv:2" + plant.line) },
      "\(findings.map { $0.line(.english) })")
    #expect(findings.count == told.count, "\(findings.map { $0.line(.english) })")
    #expect(findings.allSatisfy { !$0.message(.japanese).contains("{") })
  }

  @Test(arguments: [("2018-03-31", true), ("2018-04-01", false), ("2019-05-10", false)])
  func aNumberIsNotTakenBeforeItsYearBegins(day: String, isTold: Bool) throws {
    let row = ",consultation,held,,2018-04-01,,,CN,北九州市,上海市,310000,,協議,,,,,,coordination,\(day)"
    let file = WorkspaceFile(
      "\(Ledger.folder)/z_extra.csv", "\(LedgerSample.header),as_of\n\(row)\n")
    let told = Ledger.read(try LedgerSample.files() + [file], try LedgerSample.glossary()).1
    #expect(
      told.map { $0.line(.english) }
        == (isTold
          ? [
            "feeds/activities/z_extra.csv:2:as_of: error: [counted-before] the numbers of fiscal year 2018 cannot have been taken on \(day), before it began; correct as_of"
          ]
          : []))
  }

  @Test func aSoundRowIsNoFinding() throws {
    let findings = try LedgerSample.findings(
      ",training,planned,,2019-03-12,2019-03-14,3,JP,北九州市,上海市,310000,VOC,研修,,6,江蘇省:技術者:4|:行政実務者:2,,https://www.example.jp/a.html,coordination"
    )
    #expect(findings.isEmpty, "\(findings.map { $0.line(.english) })")
  }

  @Test func aTableWithoutItsFileIsToldOnce() throws {
    let files = try LedgerSample.files().filter { $0.path != Ledger.Path.kinds }
    let findings = Ledger.read(files, try LedgerSample.glossary()).1
    #expect(findings.map { $0.line(.english) }.filter { $0.contains("kinds.csv") }.count == 1)
    #expect(findings.count == 1)
  }

  @Test(arguments: [
    ("2019-01", "held", "2019-01-31", false), ("2019-01-31", "held", "2019-01-31", false),
    ("2019-01-30", "held", "2019-01-31", true), ("2019-01", "held", "2019-02-04", true),
    ("2019-01", "planned", "2019-01-31", true),
  ])
  func theLedgerAndTheRecordOfSendingHaveToAgree(from: String, status: String, sent: String, isTold: Bool)
    throws
  {
    let row = ",monthly_report,\(status),,\(from),,,,,,,,月報,,,,2018-12,,coordination"
    let files =
      [LedgerSample.extra(row)] + (try LedgerSample.files().filter { Ledger.Path.all.contains($0.path) })
    let (ledger, findings) = Ledger.read(files, try LedgerSample.glossary())
    #expect(findings.isEmpty)
    let month = try #require(Month("2018-12"))
    let told = SentReports.findings(ledger, sent: [month: try #require(Day(iso: sent))])
    #expect(told.map(\.code) == (isTold ? [.sentOtherwise] : []))
    #expect(told.allSatisfy { $0.location.line == 2 })
    #expect(told.allSatisfy { !$0.message(.japanese).contains("planned") })
  }
}
