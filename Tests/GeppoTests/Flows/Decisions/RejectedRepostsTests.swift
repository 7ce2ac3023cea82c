import Foundation
import Testing

@testable import Geppo

/// What people rejected stays out when it is put up again.
@Suite struct RejectedRepostsTests {
  private static let title = "上海市人民政府关于开展臭氧污染防治宣传活动的通知"
  private static let text = (1...6).map { "<p>本市加强臭氧污染防治，第\($0)项宣传任务由各区环保部门会同有关单位组织落实，深入社区、学校和企业。</p>" }
    .joined()

  private func page(
    _ path: String, on day: String, body: String = text, title: String = title,
    to workspace: TemporaryWorkspace
  ) throws {
    try workspace.writePage(
      path, title: title, date: day, body: body, address: "https://www.shanghai.gov.cn/\(path)")
  }

  /// The notice of November is rejected.
  private func workspace() async throws -> TemporaryWorkspace {
    let workspace = try TemporaryWorkspace()
    try page("feeds/shanghai/2018-11/one.html", on: "2018-11-06", to: workspace)
    try await workspace.run("2018-11")
    var edit = try ReviewEditing(workspace, "2018-11")
    try edit.write("不採用", .inclusion, of: "2018-11-0001")
    try edit.save()
    try #expect(workspace.review("2018-11").decisions.count == 1)
    return workspace
  }

  @Test func theSameTextAtAnotherAddressOnAnotherDayStaysOut() async throws {
    let workspace = try await workspace()
    try page("feeds/shanghai/2018-12/two.html", on: "2018-12-17", to: workspace)
    let december = try await workspace.run("2018-12")
    #expect(december.new == 0 && december.late == 0)
    let rows = try workspace.table("reports/2018-12/pages.csv").rows
    let row = try #require(rows.first { $0["ファイル"].hasSuffix("two.html") })
    #expect(row["処理区分"] == "対象外の内容")
  }

  @Test func theSheetNamesItAndAPersonMayStillAdoptIt() async throws {
    let workspace = try await workspace()
    try page("feeds/shanghai/2018-12/two.html", on: "2018-12-17", to: workspace)
    try await workspace.run("2018-12")
    let rows = try workspace.table("reports/2018-12/review.csv").rows
    let row = try #require(rows.first { $0["ファイル"].hasSuffix("two.html") && !$0["ID"].isEmpty })
    #expect(row["状態"] == "不採用（2018-11-0001の再掲載）")
    var edit = try ReviewEditing(workspace, "2018-12")
    try edit.write("採用", .inclusion, of: row["ID"])
    try edit.save()
    try workspace.review("2018-12")
    #expect(try await workspace.run("2018-12").new == 1)
  }

  @Test func anotherTextUnderTheSameTitleIsListedWithANote() async throws {
    let workspace = try await workspace()
    let other = (1...6).map { "<p>区政府部署第\($0)批臭氧监测点位建设，完善挥发性有机物排放清单，限期完成加油站改造。</p>" }.joined()
    try page("feeds/shanghai/2018-12/two.html", on: "2018-12-17", body: other, to: workspace)
    let december = try await workspace.run("2018-12")
    #expect(december.new == 1)
    let note = try #require(december.findings.first { $0.code == .likeRejected })
    #expect(note.arguments == ["2018-12-0001", "2018-11-0001"])
    #expect(note.location == .file("feeds/shanghai/2018-12/two.html"))
  }

  @Test func theSameTextUnderAnotherTitleIsAnItem() async throws {
    let workspace = try await workspace()
    try page(
      "feeds/shanghai/2018-12/two.html", on: "2018-12-17", title: "上海市环境保护局关于公布臭氧污染防治宣传方案的公告", to: workspace)
    let december = try await workspace.run("2018-12")
    #expect(december.new == 1)
    #expect(december.findings.allSatisfy { $0.code != .likeRejected })
  }

  /// The one puts its own name before the title, the other leaves the issuer out.
  @Test(arguments: ["关于开展臭氧污染防治宣传活动的通知", "上海市人民政府网站 上海市人民政府关于开展臭氧污染防治宣传活动的通知"])
  func theSameTextUnderAShorterOrLongerTitleStaysOut(_ title: String) async throws {
    let workspace = try await workspace()
    try page("feeds/shanghai/2018-12/two.html", on: "2018-12-17", title: title, to: workspace)
    let december = try await workspace.run("2018-12")
    #expect(december.new == 0 && december.late == 0)
  }

  @Test func anotherTextUnderAShorterTitleIsListedWithANote() async throws {
    let workspace = try await workspace()
    let other = (1...6).map { "<p>区政府部署第\($0)批臭氧监测点位建设，完善挥发性有机物排放清单，限期完成加油站改造。</p>" }.joined()
    try page(
      "feeds/shanghai/2018-12/two.html", on: "2018-12-17", body: other, title: "关于开展臭氧污染防治宣传活动的通知",
      to: workspace)
    let december = try await workspace.run("2018-12")
    #expect(december.new == 1)
    #expect(december.findings.contains { $0.code == .likeRejected })
  }

  @Test func theSameTextOfAnotherBatchIsAnItemWithoutANote() async throws {
    let workspace = try await workspace()
    try page(
      "feeds/shanghai/2018-12/two.html", on: "2018-12-17", title: Self.title + "（第二批）", to: workspace)
    let december = try await workspace.run("2018-12")
    #expect(december.new == 1)
    #expect(december.findings.allSatisfy { $0.code != .likeRejected })
  }
}
