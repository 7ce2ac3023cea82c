import Foundation
import Testing

@testable import Geppo

/// Drafts, final versions and explanations in the issues of several months.
@Suite struct CourseRunTests {
  private func workspace() throws -> TemporaryWorkspace {
    let workspace = try TemporaryWorkspace()
    let text = "为加强挥发性有机物治理，保护公众健康，规定涂装企业应当使用低挥发性原料，安装治理设施并保持运行。"
    try workspace.writePage(
      "feeds/mee/2018-10/draft.html", title: "关于公开征求《工业涂装挥发性有机物治理办法（征求意见稿）》意见的公告", date: "2018-10-12",
      body: "<p>\(text)</p><p>请于2019年3月20日前将意见反馈我部，截止日期为2019年3月20日。</p>",
      address: "http://www.mee.gov.cn/a/draft.html")
    try workspace.writePage(
      "feeds/mee/2018-12/final.html", title: "关于印发《工业涂装挥发性有机物治理办法》的通知", date: "2018-12-03",
      body: "<p>现将办法印发给你们，请遵照执行。\(text)</p>", address: "http://www.mee.gov.cn/a/final.html")
    try workspace.writePage(
      "feeds/mee/2018-12/why.html", title: "《工业涂装挥发性有机物治理办法》解读", date: "2018-12-05",
      body: "<p>办法针对挥发性有机物排放突出的问题，明确了企业的责任和管理要求。</p>", address: "http://www.mee.gov.cn/a/why.html")
    return workspace
  }

  private func courses(_ workspace: TemporaryWorkspace, _ month: String) throws -> [String] {
    let page = try workspace.text("reports/\(month)/bulletin.html")
    return page.split(separator: "\n").map(String.init).filter { $0.contains("【経緯】") }.map {
      $0.replacing("<div><dt>【経緯】</dt><dd>", with: "").replacing("</dd></div>", with: "")
    }
  }

  @Test func itemsTellTheirCourseInOneLine() async throws {
    let workspace = try workspace()
    try await workspace.run("2018-10")
    #expect(try courses(workspace, "2018-10").isEmpty, "nothing was known then")
    try await workspace.run("2018-12")
    #expect(
      try courses(workspace, "2018-12") == [
        "意見募集（2018年10月12日、整理番号2018-10-0001、締切2019年3月20日）→公表（本件）→解説（2018年12月5日、項目１－６－１）",
        "意見募集（2018年10月12日、整理番号2018-10-0001、締切2019年3月20日）→公表（2018年12月3日、項目１－２－１）→解説（本件）",
      ])
  }

  @Test func aConsultationIsOpenUntilItsDocumentIsIssued() async throws {
    let workspace = try workspace()
    for (day, isOpen) in [("2018-11-30", true), ("2018-12-31", false)] {
      let issue = try IssueRequest(month: try #require(Month("2018-11")), asOf: Day(iso: day))
      _ = try await MonthlyRun(
        workspace: workspace.workspace, issue: issue,
        reading: ReadingRequest(jobs: 1, maxPageSize: Workspace.pageLimit)
      ).run(progress: { _ in })
      #expect(try workspace.text("reports/2018-11/bulletin.html").contains("2019年3月20日</span>") == isOpen)
    }
  }

  @Test func historyFindsADocumentByIdAndFile() async throws {
    let workspace = try workspace()
    try await workspace.run("2018-10")
    try await workspace.run("2018-12")
    let flow = HistoryFlow(
      workspace: workspace.workspace, reading: ReadingRequest(jobs: 1, maxPageSize: Workspace.pageLimit))
    let history = try await flow.run(item: "2018-12-0001", progress: { _ in })
    #expect(history.events.map(\.stage) == [.draft, .issued, .explanation])
    #expect(history.events.map(\.id) == ["2018-10-0001", "2018-12-0001", "2018-12-0002"])
    #expect(history.events.first?.deadline == Day(iso: "2019-03-20"))
    #expect(try await flow.run(item: "feeds/mee/2018-12/why.html", progress: { _ in }) == history)
    let lines = history.lines(.japanese)
    #expect(lines.first == "文書の経緯：关于印发《工业涂装挥发性有机物治理办法》的通知")
    #expect(lines.contains { $0.contains("根拠: 意見募集案と題名が一致") })
    #expect(lines.contains { $0.hasSuffix("feeds/mee/2018-12/final.html") })
    #expect(String(decoding: try history.json(), as: UTF8.self).contains(#""stage" : "explanation""#))
    await #expect(throws: GeppoError.self) { try await flow.run(item: "2018-12-0099", progress: { _ in }) }
  }

  @Test func anIdThatNoRunHasGivenIsNotShown() async throws {
    let workspace = try workspace()
    let history = try await HistoryFlow(
      workspace: workspace.workspace, reading: ReadingRequest(jobs: 1, maxPageSize: Workspace.pageLimit)
    ).run(item: "feeds/mee/2018-12/final.html", progress: { _ in })
    #expect(history.events.allSatisfy { $0.id.isEmpty })
  }
}
