import Foundation
import Testing

@testable import Geppo

/// What other rules make of the pages of an unsent draft.
@Suite struct DraftComparisonTests {
  private func workspace() async throws -> TemporaryWorkspace {
    let workspace = try TemporaryWorkspace()
    try workspace.writePage(
      "feeds/mee/2018-12/fume.html", title: "饮食业油烟净化设备管理办法", date: "2018-12-04",
      body: "<p>餐饮企业应当安装油烟净化设备，保持正常运行。</p>")
    try workspace.writePage(
      "feeds/shanghai/2018-12/ozone.html", title: "上海市臭氧污染防治工作方案", date: "2018-12-20",
      body: "<p>加强臭氧污染防治，开展餐饮油烟整治。</p>")
    #expect(try await workspace.run("2018-12").rulesChanged.isEmpty, "there was no draft")
    return workspace
  }

  /// Without the terms and rules that have the word.
  private func forget(_ word: String, in workspace: TemporaryWorkspace) throws {
    for table in ["glossary/terms.csv", "glossary/topic_rules.csv"] {
      let rows = try workspace.text(table).split(separator: "\n").filter { !$0.contains(word) }
      try workspace.write(table, rows.joined(separator: "\n") + "\n")
    }
  }

  @Test func whatFallsOutAndComesInIsToldUnderItsOwnHeadingAndInNoFile() async throws {
    let workspace = try await workspace()
    let glossary = try ["glossary/terms.csv", "glossary/topic_rules.csv"].map { ($0, try workspace.text($0)) }
    let before = try workspace.files(below: "reports")
    try forget("油烟", in: workspace)
    let without = try await workspace.run("2018-12")
    #expect(without.new == 1)
    let gone = try #require(without.rulesChanged.first { $0.title == "饮食业油烟净化设备管理办法" })
    #expect(gone.kind == .fellOut(.noTopic))
    let lines = without.lines(.japanese)
    let heading = try #require(lines.firstIndex { $0.hasPrefix("規則の変更") })
    #expect(lines[heading...].contains("  \(gone.id)  案から外れました（大気環境政策の分野に当たらない）  饮食业油烟净化设备管理办法"))
    for (table, text) in glossary { try workspace.write(table, text) }
    let again = try await workspace.run("2018-12")
    #expect(again.rulesChanged.contains(DraftChange(id: gone.id, title: gone.title, kind: .cameIn)))
    #expect(try workspace.files(below: "reports") == before, "files know nothing of earlier runs")
    #expect(try await workspace.run("2018-12").rulesChanged.isEmpty)
  }

  @Test func newPagesAndDecisionsAreNoChangeOfRules() async throws {
    let workspace = try await workspace()
    try workspace.writePage(
      "feeds/mee/2018-12/more.html", title: "挥发性有机物排放管理办法", date: "2018-12-24",
      body: "<p>规范挥发性有机物排放的管理，明确各级部门的职责和监督检查的要求。</p>")
    #expect(try await workspace.run("2018-12").rulesChanged.isEmpty)
    var edit = try ReviewEditing(workspace, "2018-12")
    try edit.write("不採用", .inclusion, of: "2018-12-0001")
    try edit.write("2018-12-21", .publicationCorrected, of: "2018-12-0002")
    try edit.save()
    try workspace.review("2018-12")
    let decided = try await workspace.run("2018-12")
    #expect(decided.new == 2)
    #expect(decided.rulesChanged.isEmpty)
  }
}
