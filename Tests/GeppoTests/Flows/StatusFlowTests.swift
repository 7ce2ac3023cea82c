import Foundation
import Testing

@testable import Geppo

@Suite struct StatusFlowTests {
  /// 2018-10 sent, 2018-11 drafted, 2018-12 only saved; shanghai silent since 2018-10.
  private func workspace() async throws -> TemporaryWorkspace {
    let one = try TemporaryWorkspace()
    try add("mee", "2018-10", "关于征求《涂料挥发性有机物限量》意见的函", "2018-10-12", "意见请于2018年12月20日前反馈。", to: one)
    try add("shanghai", "2018-10", "上海市挥发性有机物治理方案", "2018-10-20", "", to: one)
    try add("mee", "2018-11", "关于印发《工业涂装挥发性有机物治理方案》的通知", "2018-11-12", "", to: one)
    try add("mee", "2018-12", "挥发性有机物监测技术规定", "2018-12-03", "", to: one)
    try await one.run("2018-10")
    let (month, day) = (try #require(Month("2018-10")), try #require(Day(iso: "2018-11-30")))
    _ = try await SendFlow(
      workspace: one.workspace, month: month, on: day, draftsAllowed: "試行のため",
      reading: ReadingRequest(jobs: 1, maxPageSize: Workspace.pageLimit)
    ).run(progress: { _ in })
    try await one.run("2018-11")
    return one
  }

  private func add(
    _ source: String, _ month: String, _ title: String, _ date: String, _ text: String,
    to one: TemporaryWorkspace
  ) throws {
    let host = source == "mee" ? "www.mee.gov.cn" : "www.shanghai.gov.cn"
    try one.writePage(
      "feeds/\(source)/\(month)/page.html", title: title, date: date,
      body: "<p>加强工业涂装挥发性有机物治理和监测工作。\(text)</p>", address: "http://\(host)/yangli/\(month).html")
  }

  private func status(_ one: TemporaryWorkspace, _ today: String = "2018-12-01") throws -> WorkspaceStatus {
    try StatusFlow(workspace: one.workspace).run(today: Day(iso: today))
  }

  @Test func everyMonthSaysHowFarItIs() async throws {
    let lines = try status(try await workspace()).lines(.japanese)
    #expect(lines[1].hasPrefix("2018-10      2  送付済み（2018-11-30、11自治体）"))
    #expect(lines[2].hasPrefix("2018-11      1  案あり・未送付（発行日 2018-12-31、送付期限 2018-12-31）　未決定1件"))
    #expect(lines[3] == "2018-12      1  未作成（送付期限 2019-01-31）")
  }

  @Test func whatIsLateIsTold() async throws {
    let lines = try status(try await workspace(), "2019-04-02").lines(.english)
    #expect(lines[2].contains("not sent, was due 2018-12-31"))
    #expect(lines[3].contains("not drafted, was due 2019-01-31"))
    #expect(lines[4] == "2019-01 to 2019-03: no pages saved")
  }

  @Test func aDecisionInTheReviewTableIsCountedAndTheNoteIsTold() async throws {
    let one = try await workspace()
    let path = "reports/2018-11/review.csv"
    try one.write(path, try one.text(path).replacingOccurrences(of: "\r\n,", with: "\r\n採用,"))
    let status = try status(one)
    let issue = try #require(status.issues.first { $0.month == Month("2018-11") })
    #expect(issue.review?.undecided == 0)
    #expect(issue.review?.noted == [path])
    #expect(status.lines(.japanese).contains("\(path)　書き込みがあり、まだ取り込んでいません"))
    #expect(status.issues.first?.review == nil)
  }

  @Test(arguments: [
    ("2018-11-19", 0), ("2018-11-20", 1), ("2018-12-20", 1), ("2018-12-21", 0),
  ])
  func deadlinesOfThirtyDaysAreTold(_ today: String, _ count: Int) async throws {
    let status = try status(try await workspace(), today)
    #expect(status.deadlines.map(\.day.description) == (count == 1 ? ["2018-12-20"] : []))
    #expect(status.deadlines.allSatisfy { $0.id == "2018-10-0001" && $0.headline.contains("涂料") == false })
    #expect(status.lines(.japanese).contains("（30日以内のものはありません）") == (count == 0))
  }

  @Test func aSilentSourceIsTold() async throws {
    let status = try status(try await workspace())
    let shanghai = try #require(status.sources.first { $0.id == "shanghai" })
    #expect(shanghai.lastMonth == Month("2018-10") && shanghai.lastNewItem == Day(iso: "2018-10-20"))
    #expect(shanghai.silentMonths == 2)
    let line = try #require(status.lines(.japanese).first { $0.hasPrefix("shanghai") })
    #expect(line.hasSuffix("2か月ページなし（2018-11、2018-12）"))
    #expect(status.sources.first { $0.id == "mee" }?.missing.isEmpty == true)
  }

  @Test func aGapIsToldAlsoWhereTheSourceSpeaksAgain() async throws {
    let one = try await workspace()
    try add("shanghai", "2018-12", "上海市臭氧防治方案", "2018-12-20", "", to: one)
    let line = try #require(try status(one).lines(.english).first { $0.hasPrefix("shanghai") })
    #expect(line.hasSuffix(": no page (2018-11)"))
  }

  @Test func translationsThatAreDoneAreNotWaiting() async throws {
    let one = try await workspace()
    let path = "reports/2018-11/queue/queue.csv"
    let waiting = try status(one).issues[1].translations.values.reduce(0, +)
    #expect(waiting == 1)
    try one.write(path, try one.text(path).replacingOccurrences(of: ",候補", with: ",完了"))
    #expect(try status(one).issues[1].translations.isEmpty)
  }

  @Test func theReceiversOfTheLastSentIssueAreNamed() async throws {
    let lines = try status(try await workspace()).lines(.japanese)
    #expect(lines.contains("送付先（2018-10、2018-11-30）"))
    #expect(
      lines.contains {
        $0.hasPrefix("401005  北九州市  reports/2018-10/send/seisaku_geppo_201810_401005-kitakyushu-shi.zip（")
      })
  }

  @Test func theJSONHoldsAllOfIt() async throws {
    let json = try status(try await workspace()).json()
    let object = try #require(try JSONSerialization.jsonObject(with: Data(json)) as? [String: Any])
    #expect(Set(object.keys) == ["today", "issues", "unsaved", "deadlines", "conflicts", "sources"])
    let issues = try #require(object["issues"] as? [[String: Any]])
    #expect((issues[0]["deliveries"] as? [Any])?.count == 11)
  }

  @Test func nothingIsWritten() async throws {
    let one = try await workspace()
    let before = try one.files(below: "")
    _ = try status(one)
    #expect(try one.files(below: "") == before)
  }

  /// Nobody is asked about a rejected document that was put up once more: 採否 is blank there.
  @Test func whatPeopleLeftOutIsNotUndecided() async throws {
    let one = try TemporaryWorkspace()
    let text = (1...6).map { "第\($0)项任务由各区组织落实，推进挥发性有机物治理设施改造。" }.joined()
    func save(_ month: String) throws {
      try add("shanghai", month, "上海市挥发性有机物治理宣传工作安排", "\(month)-12", text, to: one)
    }
    func decide(_ month: String, _ text: String, _ column: ReviewColumn, _ id: String) async throws {
      var edit = try ReviewEditing(one, month)
      try edit.write(text, column, of: id)
      try edit.save()
      try one.review(month)
      try await one.run(month)
    }
    try save("2018-10")
    try await one.run("2018-10")
    try await decide("2018-10", "不採用", .inclusion, "2018-10-0001")
    try save("2018-11")
    try add("mee", "2018-11", "关于印发《工业涂装挥发性有机物治理方案》的通知", "2018-11-12", "", to: one)
    try await one.run("2018-11")
    let rows = try one.table("reports/2018-11/review.csv").rows
    #expect(rows.contains { $0["状態"] == "不採用（2018-10-0001の再掲載）" && $0["採否"].isEmpty })
    #expect(try status(one).issues.map { $0.review?.undecided } == [0, 1])
    let id = try #require(rows.first { $0["状態"] == "掲載" }?["ID"])
    try await decide("2018-11", "採用", .inclusion, id)
    #expect(try status(one).issues.map { $0.review?.undecided } == [0, 0])
  }
}
