import Foundation
import Testing

@testable import Geppo

/// What people say of the rows that are no documents.
@Suite struct TaskDecisionsTests {
  /// With an entry of a list that nobody saved, and a report.
  private func workspace() async throws -> TemporaryWorkspace {
    let one = try OriginalRunTests.workspace()
    let entries = (1...6).map {
      "<li><a href=\"/c/\($0).html\">关于第\($0)次大气监测技术培训安排的通知</a><span>2018-12-0\($0)</span></li>"
    }
    try one.write(
      "feeds/mee/2018-12/index.html",
      """
      <!DOCTYPE html><!-- saved from url=(0000)http://www.mee.gov.cn/c/index.html -->
      <html><head><meta charset="utf-8"><title>通知公告</title></head><body><ul>
      \(entries.joined(separator: "\n"))</ul></body></html>
      """)
    try one.writePage(
      "feeds/mee/2018-12/word.html", title: "关于做好鹞坪涂装挥发性有机物治理的通知", date: "2018-12-03",
      body: "<p>加强挥发性有机物治理。</p>", address: "http://www.mee.gov.cn/a/word.html")
    try await one.run("2018-12")
    return one
  }

  private func decide(
    _ one: TemporaryWorkspace, _ words: String, _ sheet: ReviewSheet, _ row: Int = 0, by name: String = "佐藤",
    in edit: ReviewEditing? = nil
  ) throws -> ReviewSummary {
    var edit = try edit ?? ReviewEditing(one, "2018-12")
    try edit.write(words, .unneeded, inRow: row, of: sheet)
    try edit.write("既に手元にある", .why, inRow: row, of: sheet)
    try edit.write(name, .by, inRow: row, of: sheet)
    try edit.save()
    return try one.review("2018-12")
  }

  @Test func anUnneededOriginalStaysAwayAlsoWhenOthersTellOfIt() async throws {
    let one = try await workspace()
    let summary = try decide(one, "不要", .originals)
    #expect(summary.findings.isEmpty)
    let decision = try #require(try one.decisions.first)
    #expect(try one.decisions.count == 1)
    #expect(decision.value == "out" && decision.why == "既に手元にある" && decision.by == "佐藤")
    #expect(
      summary.lines(.japanese).first == "原文を探す文書「工业涂装挥发性有机物治理行动方案20192021年」  不要（佐藤、理由：既に手元にある）")
    try one.writePage(
      "feeds/shanghai/2018-12/more.html", title: "《\(OriginalRunTests.title)》答记者问", date: "2018-12-09",
      body: "<p>负责人回答了关于挥发性有机物治理的问题。</p>", address: "https://www.shanghai.gov.cn/a/more.html")
    try await one.run("2018-12")
    #expect(try one.table("reports/2018-12/originals.csv").rows.isEmpty)
    let sheet = try ReviewEditing(one, "2018-12").rows(of: .originals)
    #expect(sheet.map { $0[0] } == ["不要"], "people can take it back")
  }

  @Test func whatIsTakenBackIsATaskAgain() async throws {
    let one = try await workspace()
    _ = try decide(one, "不要", .originals)
    try await one.run("2018-12")
    _ = try decide(one, "", .originals)
    try await one.run("2018-12")
    #expect(try one.decisions.map(\.value) == ["out", ""])
    #expect(try one.table("reports/2018-12/originals.csv").rows.count == 1)
  }

  @Test func unneededEntriesAndWordsLeaveTheirTables() async throws {
    let one = try await workspace()
    let before = try one.table("reports/2018-12/unsaved.csv").rows.count
    let words = try one.table("reports/2018-12/unknown_terms.csv").rows.map { $0["語"] }
    #expect(before == 6 && !words.isEmpty)
    _ = try decide(one, "不要", .unsaved)
    try await one.run("2018-12")
    _ = try decide(one, "○", .unknownTerms)
    let summary = try await one.run("2018-12")
    #expect(try one.table("reports/2018-12/unsaved.csv").rows.count == before - 1)
    #expect(summary.lines(.japanese).contains { $0.hasPrefix("未保存") && $0.hasSuffix("\(before - 1)件") })
    #expect(
      try one.table("reports/2018-12/unknown_terms.csv").rows.map { $0["語"] } == Array(words.dropFirst()))
  }

  @Test func aRunWaitsUntilTasksAreTakenBack() async throws {
    let one = try await workspace()
    var edit = try ReviewEditing(one, "2018-12")
    try edit.write("不要", .unneeded, inRow: 0, of: .originals)
    try edit.save()
    #expect(await refusal { try await one.run("2018-12") } == .reviewPending)
  }

  @Test func otherWordsAreRefusedWithWhatMayBeWritten() async throws {
    let one = try await workspace()
    let summary = try decide(one, "あとで", .originals)
    #expect(try one.decisions.isEmpty)
    #expect(
      summary.findings.contains { $0.code == .badValue && $0.message(.japanese).contains("不要（必要なときは空欄）") })
  }

  @Test func anOldTableDoesNotUndoWhatWasTakenBack() async throws {
    let one = try await workspace()
    let old = try ReviewEditing(one, "2018-12")
    _ = try decide(one, "不要", .originals)
    try await one.run("2018-12")
    _ = try decide(one, "", .originals, by: "鈴木")
    let summary = try decide(one, "不要", .originals, by: "高橋", in: old)
    #expect(summary.findings.map(\.code) == [.notTaken])
    #expect(try one.decisions.map(\.value) == ["out", ""])
  }

  @Test func aWorkbookOfAnEarlierVersionIsRead() async throws {
    let one = try await workspace()
    var edit = try ReviewEditing(one, "2018-12")
    edit.dropColumns(ReviewColumn.ofTasks, of: [.originals, .unsaved, .unknownTerms])
    try edit.write("採用", .inclusion, of: "2018-12-0001")
    try edit.save()
    #expect(try one.review("2018-12").findings.isEmpty)
    #expect(try one.decisions.count == 1)
  }
}
