import Foundation
import Testing

@testable import Geppo

/// A site shows the newest notice at one address: what a person decided on the one before says nothing of it.
@Suite struct AddressUsedAgainTests {
  private static let address = "http://www.mee.gov.cn/latest.html"
  private static let headline = "塗装のVOC対策に関する通知"

  private static func text(_ words: String) -> String {
    (1...5).map { "<p>\(words)，第\($0)项由有关单位组织落实，并将挥发性有机物治理情况按时报送。</p>" }.joined()
  }

  /// The notice of November is adopted with a headline.
  private func workspace() async throws -> TemporaryWorkspace {
    let workspace = try TemporaryWorkspace()
    try workspace.writePage(
      "feeds/mee/2018-11/one.html", title: "关于开展涂装行业挥发性有机物整治的通知", date: "2018-11-06",
      body: Self.text("各地开展喷漆房和烘干室排查，推广水性涂料"), address: Self.address)
    try await workspace.run("2018-11")
    var edit = try ReviewEditing(workspace, "2018-11")
    try edit.write("採用", .inclusion, of: "2018-11-0001")
    try edit.write(Self.headline, .headlineText, of: "2018-11-0001")
    try edit.save()
    try #expect(workspace.review("2018-11").decisions.count == 2)
    try await workspace.run("2018-11")
    #expect(try workspace.text("reports/2018-11/bulletin.html").contains(Self.headline))
    return workspace
  }

  /// The page is saved over, in the folder of the same month or of the next.
  @Test(arguments: ["2018-11", "2018-12"])
  func aHeadlineIsNotPrintedOverAnotherDocument(_ month: String) async throws {
    let workspace = try await workspace()
    try FileManager.default.removeItem(at: workspace.url("feeds/mee/2018-11/one.html"))
    try workspace.writePage(
      "feeds/mee/\(month)/one.html", title: "关于增设臭氧自动监测站的公告", date: "\(month)-22",
      body: Self.text("新建站房须避开烟囱和干道，仪器按期检定"), address: Self.address)
    let summary = try await workspace.run(month)
    #expect(summary.new == 1)
    #expect(summary.findings.contains { $0.code == .ambiguousIdentity })
    let bulletin = try workspace.text("reports/\(month)/bulletin.html")
    #expect(bulletin.contains("关于增设臭氧自动监测站的公告"))
    #expect(!bulletin.contains(Self.headline))
  }

  @Test func aHeadlineStaysWithTheDocumentThatWasSavedAnew() async throws {
    let workspace = try await workspace()
    try workspace.writePage(
      "feeds/mee/2018-11/one.html", title: "生态环境部关于开展涂装行业挥发性有机物整治的通知", date: "2018-11-07",
      body: Self.text("各地开展喷漆房和烘干室排查，推广水性涂料") + "<p>联系电话另行通知。</p>", address: Self.address)
    try await workspace.run("2018-11")
    #expect(try workspace.text("reports/2018-11/bulletin.html").contains(Self.headline))
  }
}
