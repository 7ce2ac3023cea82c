import Foundation
import Testing

@testable import Geppo

/// Issues say the same in whatever order months are run, and however often, also with issues that went out in between.
@Suite struct OrderOfMonthsTests {
  private static let months = ["2018-10", "2018-11", "2018-12"]

  private func workspace() throws -> TemporaryWorkspace {
    let workspace = try TemporaryWorkspace()
    func page(_ path: String, _ title: String, _ day: String, _ words: String, _ address: String) throws {
      try workspace.writePage(
        "feeds/\(path)", title: title, date: day,
        body: "<p>\(title)提出，加强挥发性有机物治理，\(words)，各单位要认真组织实施，按月报送进展，年底前完成全部任务并组织验收。</p>",
        address: "http://\(address)")
    }
    try page("mee/2018-10/a.html", "关于开展涂装行业挥发性有机物整治的通知", "2018-10-12", "减排10%", "www.mee.gov.cn/1.html")
    try page("mee/2018-11/a2.html", "关于开展涂装行业挥发性有机物整治的通知", "2018-10-12", "减排12%", "www.mee.gov.cn/1.html")
    try page(
      "shanghai/2018-11/b.html", "关于开展涂装行业挥发性有机物整治的通知", "2018-11-05", "减排10%", "www.shanghai.gov.cn/2.html")
    try page(
      "shanghai/2018-11/c.html", "《印刷行业挥发性有机物排放办法（征求意见稿）》", "2018-11-20", "公开征求意见",
      "www.shanghai.gov.cn/3.html")
    try page(
      "shanghai/2018-12/d.html", "印刷行业挥发性有机物排放办法", "2018-12-20", "自明年起施行", "www.shanghai.gov.cn/4.html")
    try page("mee/2018-12/e.html", "关于公布挥发性有机物监测名单的通知", "2018-09-20", "共5家", "www.mee.gov.cn/5.html")
    return workspace
  }

  private func send(_ workspace: TemporaryWorkspace, _ month: String, on day: String) async throws {
    _ = try await SendFlow(
      workspace: workspace.workspace, month: try #require(Month(month)), on: try #require(Day(iso: day)),
      draftsAllowed: "試行のため", reading: ReadingRequest(jobs: 1, maxPageSize: Workspace.pageLimit)
    ).run(progress: { _ in })
  }

  @Test(arguments: [
    ["2018-12", "2018-11", "2018-10"], ["2018-11", "2018-12", "2018-10"],
    ["2018-10", "2018-12", "2018-10", "2018-11", "2018-12"],
  ])
  func monthsInAnyOrderAndTwiceGiveTheSameBytes(_ order: [String]) async throws {
    let (straight, other) = (try workspace(), try workspace())
    for month in Self.months { try await straight.run(month) }
    for month in order { try await other.run(month) }
    #expect(try other.files(below: "reports") == straight.files(below: "reports"))
    #expect(try dump(other) == dump(straight))
  }

  /// A later run sees more pages of a document; what is kept with its id does not depend on which run gave it.
  @Test func anIdIsKeptWithTheSameAnchorsWhicheverRunGivesIt() async throws {
    let (late, both) = (try workspace(), try workspace())
    try await late.run("2018-12")
    for month in ["2018-10", "2018-12"] { try await both.run(month) }
    let anchors = try [late, both].map { workspace in
      try dump(workspace).split(separator: "\n").filter { $0.hasPrefix("document") || $0.hasPrefix("anchor") }
    }
    #expect(anchors[0] == anchors[1])
    #expect(anchors[0].contains { $0.hasPrefix("anchor\t2018-10-0001\tpage-hash") })
  }

  private func dump(_ workspace: TemporaryWorkspace) throws -> String {
    try ArchiveFlow(workspace: workspace.workspace).dump()
  }

  @Test(arguments: [
    ["2018-11", "2018-12"], ["2018-12", "2018-11"], ["2018-12", "2018-11", "2018-12", "2018-11"],
  ])
  func soDoMonthsAfterAnIssueWentOut(_ order: [String]) async throws {
    let (straight, other) = (try workspace(), try workspace())
    for workspace in [straight, other] {
      try await workspace.run("2018-10")
      try await send(workspace, "2018-10", on: "2018-11-30")
    }
    for month in ["2018-11", "2018-12"] { try await straight.run(month) }
    for month in order { try await other.run(month) }
    #expect(try other.files(below: "reports") == straight.files(below: "reports"))
    #expect(try other.text("reports/2018-11/bulletin.html").contains("掲載ページが更新された"))
  }

  @Test func whatWasDraftedBeforeTheSendingDoesNotCount() async throws {
    let (straight, other) = (try workspace(), try workspace())
    try await other.run("2018-12")
    try await other.run("2018-11")
    for workspace in [straight, other] {
      for (month, day) in [("2018-10", "2018-11-30"), ("2018-11", "2018-12-31")] {
        try await workspace.run(month)
        try await send(workspace, month, on: day)
      }
      try await workspace.run("2018-12")
    }
    #expect(try other.files(below: "reports") == straight.files(below: "reports"))
  }
}
