import Foundation
import Testing

@testable import Geppo

@Suite struct MonthActivitiesTests {
  @Test func rowsOfTheMonthAreTakenAndCountsAndReportsAreNot() throws {
    let one = try TemporaryWorkspace(sample: true)
    let rulebook = Rulebook.read(one.workspace)
    let activities = MonthActivities(one.workspace, rulebook.glossary, try one.request("2018-12"))
    #expect(activities.findings == [])
    let told = activities.events.map { "\($0.period) \($0.japanSide.joined(separator: "・")) \($0.kind)" }
    #expect(
      told == [
        "2018年12月10日～14日 兵庫県 訪日研修等（招聘）", "2018年12月17日 IGES 連携促進現地協議",
        "2018年12月19日～20日 北九州市 連携促進現地協議", "2018年12月20日 北九州市 中国国内セミナー",
      ])
  }

  @Test func aLedgerWithErrorsIsTold() throws {
    let one = try TemporaryWorkspace(sample: true)
    let table = try one.text("feeds/activities/fy2018.csv")
    try one.write(
      "feeds/activities/fy2018.csv", table.replacingOccurrences(of: ",2018-12-17,", with: ",2018-12-77,"))
    let activities = MonthActivities(
      one.workspace, Rulebook.read(one.workspace).glossary, try one.request("2018-12"))
    #expect(activities.findings.map(\.code) == [.ledgerNotWhole])
    #expect(activities.findings.first?.location.file == "feeds/activities/fy2018.csv")
  }
}
