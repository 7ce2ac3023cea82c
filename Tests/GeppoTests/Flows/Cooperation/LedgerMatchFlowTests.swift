import Testing

@testable import Geppo

@Suite struct LedgerMatchFlowTests {
  private func lines(
    city: String? = nil, topic: String? = nil, year: Int? = nil, _ language: Language = .japanese
  ) throws -> [String] {
    let one = try LedgerCheckFlowTests.workspace()
    return try LedgerMatchFlow(
      workspace: one.workspace, city: city, topic: topic, year: year.flatMap { FiscalYear($0) }
    ).run().lines(language)
  }

  @Test func everyRowOfARecordIsShownWithFileAndLine() throws {
    let lines = try lines(city: "210200")
    #expect(lines[0].hasPrefix("大連市：塗装・印刷業のVOC回収技術について"))
    #expect(lines[0].contains("局長級、公式の要請、2018-06-21。feeds/activities/needs.csv:2"))
    #expect(lines[1].hasPrefix("  北九州市：") && lines[1].hasSuffix("（同市との活動あり）"))
    #expect(lines[2].hasPrefix("    feeds/activities/fy2018.csv:") && lines[2].contains("北九州市－大連市"))
  }

  @Test func needsThatNobodyHasARecordOfComeLast() throws {
    let lines = try lines()
    let last = try #require(lines.last)
    #expect(lines[lines.count - 2] == "実績のある自治体・機関がない要望（1件）：")
    #expect(last.hasPrefix("  柳州市："))
  }

  @Test func aTopicThatNobodyNeedsIsLookedUp() throws {
    let lines = try lines(topic: "ULTRALOW")
    #expect(lines[0] == "超低濃度排出・発生源モニタリング：要望はなし。実績のある自治体・機関は次のとおり")
    #expect(lines.contains { $0.contains("超低濃度排出発生源モニタリング技術協力の現場調査研究") })
  }

  @Test func whatIsOnlyPlannedIsNoRecord() throws {
    #expect(try !lines(topic: "SOURCE").contains { $0.contains("（予定）") })
  }

  @Test func aTopicOfWhichNobodyHasARecordIsSaidToHaveNone() throws {
    let lines = try lines(topic: "DUST")
    #expect(lines.count == 1)
    #expect(lines[0].hasSuffix("：要望も、実績のある自治体・機関もありません"))
  }

  @Test func placesAndTopicsMayBeCalledByTheirNames() throws {
    #expect(try lines(city: "武漢", topic: "汚染物質排出許可") == (try lines(city: "420100", topic: "PERMIT")))
    let error = #expect(throws: GeppoError.self) { try lines(city: "大坂") }
    #expect(error?.path == "--city 大坂")
    let far = #expect(throws: GeppoError.self) { try lines(city: "火星") }
    #expect(far?.line(.japanese).contains("110000 北京市、120000 天津市") ?? false)
  }

  @Test func aYearChoosesNeedsAndLeavesOutWhatCameLater() throws {
    #expect(
      try lines(year: 2017) == [
        "feeds/activities/needs.csv に該当する要望はありません。--topic VOC のように指定すると、その分野の実績のある自治体・機関を示します"
      ])
    #expect(try lines(topic: "VOC", year: 2016, .english).allSatisfy { !$0.contains("2018.") })
  }
}
