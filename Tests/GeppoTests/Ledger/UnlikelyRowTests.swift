import Testing

@testable import Geppo

/// Rows that are read well and can hardly be meant so.
@Suite struct UnlikelyRowTests {
  struct Plant: Sendable, CustomTestStringConvertible {
    let name: String
    let row: String
    /// Behind `feeds/activities/z_extra.csv:2`; nil where nothing is wrong.
    let line: String?
    var testDescription: String { name }
  }

  static let plants = [
    Plant(
      name: "an event of more than a month",
      row: ",training,held,,2018-06-12,2018-08-14,,JP,北九州市,上海市,310000,,研修,,6,,,,coordination",
      line: ":to: warning: [many-days] it would last 64 days (2018-06-12 to 2018-08-14)"),
    Plant(
      name: "an event of a month",
      row: ",training,held,,2018-07-01,2018-07-31,,JP,北九州市,上海市,310000,,研修,,6,,,,coordination", line: nil),
    Plant(
      name: "an event that goes on",
      row: ",consultation,running,,2019-02-12,,,CN,北九州市,上海市,310000,,協議,,,,,,coordination",
      line: ":status: error: [running-event] a row of kind 'consultation' does not go on"),
    Plant(
      name: "a work that goes on", row: ",joint_research,running,2019,,,,,北九州市,上海市,310000,,研究,,,,,,technical",
      line: nil),
    Plant(
      name: "a report that was sent months later",
      row: ",monthly_report,held,,2019-12,,,,,,,,月報,,,,2019-06,,coordination",
      line: ":from: warning: [sent-late] the report on 2019-06 would have gone out in 2019-12, 6 months after"
    ),
    Plant(
      name: "the same without the end",
      row: ",consultation,held,,2018-05-23,,,CN,大分市|北九州市,武漢市,420100,,協議,,,,,,coordination",
      line:
        ":title: warning: [overlapping-activity] '協議' has the kind and the first day of feeds/activities/fy2018.csv:3"
    ),
    Plant(
      name: "the same without a party",
      row: ",consultation,held,,2018-05-23,2018-05-24,,CN,北九州市,武漢市,420100,,協議,,,,,,coordination",
      line: ":title: warning: [overlapping-activity]"),
    Plant(
      name: "another partner on the same day",
      row: ",consultation,held,,2018-05-23,2018-05-24,,CN,北九州市,大連市,210200,,協議,,,,,,coordination", line: nil),
  ]

  @Test(arguments: plants)
  func aRowThatCanHardlyBeMeantIsTold(_ plant: Plant) throws {
    let told = try LedgerSample.findings(plant.row).map { $0.line(.english) }
    #expect(told.count == (plant.line == nil ? 0 : 1), "\(told)")
    let place = "feeds/activities/z_extra.csv:2" + (plant.line ?? "")
    #expect(told.allSatisfy { $0.hasPrefix(place) }, "\(told)")
  }

  @Test(arguments: [("北九州", "CN", true), ("北九州", "JP", false), ("北京", "JP", true), ("北京", "CN", false)])
  func aCityLiesInItsCountry(city: String, country: String, isTold: Bool) throws {
    let file = WorkspaceFile(
      "\(Ledger.folder)/z_extra.csv",
      "kind,status,from,country,city,japan_side,china_side,adcodes,title,budget\n"
        + "consultation,held,2019-02-12,\(country),\(city),北九州市,北京市,110000,協議,coordination\n")
    let told = Ledger.read(try LedgerSample.files() + [file], try LedgerSample.glossary()).1
    #expect(told.map(\.code) == (isTold ? [.otherCountry] : []))
  }

  @Test func whatIsStillToComeIsNotHeld() throws {
    let files =
      try LedgerSample.files() + [
        LedgerSample.extra(",consultation,held,,2019-02-12,,,CN,北九州市,上海市,310000,,協議,,,,,,coordination")
      ]
    let ledger = Ledger.read(files, try LedgerSample.glossary()).0
    let told = ledger.heldBeforehand(Day.small("2019-02-11")).filter {
      $0.location.file.hasSuffix("z_extra.csv")
    }
    #expect(
      told.map { $0.line(.english) } == [
        "feeds/activities/z_extra.csv:2:status: warning: [held-beforehand] it is 'held', but begins on 2019-02-12, after 2019-02-11; write planned, or correct the date"
      ])
    #expect(ledger.heldBeforehand(Day.small("2026-01-01")).isEmpty)
  }
}
