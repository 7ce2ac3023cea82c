import Foundation
import Testing

@testable import Geppo

/// What bears 【自動作成・未確認】 holds back the sending, and what holds nothing back bears no mark.
@Suite struct UnconfirmedTextsTests {
  private static let document = "2018-10-0001"
  private static let mark = "【自動作成・未確認】"

  private func workspace() async throws -> TemporaryWorkspace {
    let one = try TemporaryWorkspace()
    try one.writePage(
      "feeds/mee/2018-10/a.html", title: "工业涂装挥发性有机物治理方案", date: "2018-10-12",
      body: "<p>到2020年，挥发性有机物排放量比2015年下降10%。自2018年11月1日起施行。</p>",
      address: "http://www.mee.gov.cn/yangli/1.html")
    try await one.run("2018-10")
    return one
  }

  private func send(
    _ one: TemporaryWorkspace, _ month: String, on day: String, because reason: String? = nil
  ) async throws {
    _ = try await SendFlow(
      workspace: one.workspace, month: try #require(Month(month)), on: try #require(Day(iso: day)),
      draftsAllowed: reason, reading: ReadingRequest(jobs: 1, maxPageSize: Workspace.pageLimit)
    ).run(progress: { _ in })
  }

  private func decide(
    _ one: TemporaryWorkspace, in month: String, _ cells: [(ReviewColumn, String)]
  ) throws {
    var edit = try ReviewEditing(one, month)
    for (column, text) in cells { try edit.write(text, column, of: Self.document) }
    try edit.save()
    #expect(try !one.review(month).decisions.isEmpty)
  }

  /// The files that go out and hold the mark.
  private func marked(_ one: TemporaryWorkspace, _ month: String) throws -> [String] {
    try one.files(below: "reports/\(month)").filter { name, bytes in
      name.hasSuffix(".html") && String(decoding: bytes, as: UTF8.self).contains(Self.mark)
    }.keys.sorted()
  }

  @Test func whereEverythingIsConfirmedNothingBearsTheMark() async throws {
    let one = try await workspace()
    #expect(try marked(one, "2018-10").contains("bulletin.html"))
    try decide(one, in: "2018-10", [(.inclusion, "採用"), (.confirmation, "確認済み"), (.priorityCorrected, "A")])
    try await one.run("2018-10")
    try await send(one, "2018-10", on: "2018-11-30")
    #expect(try marked(one, "2018-10").isEmpty)
    try decide(one, in: "2018-10", [(.inForceCorrected, "2018-12-01"), (.headlineText, "直した見出し")])
    try await one.run("2018-11")
    // The summary names the day, so it is another than the one that was confirmed.
    try decide(one, in: "2018-11", [(.confirmation, "確認済み")])
    try await one.run("2018-11")
    try await send(one, "2018-11", on: "2018-12-31")
    #expect(try marked(one, "2018-11").isEmpty)
    let page = try one.text("reports/2018-11/bulletin.html")
    #expect(page.contains("<h3>訂正・更新</h3>"))
    #expect(page.contains("（新）直した見出し。"))
    #expect(page.contains("正確な内容は原文を参照されたい。"))
  }

  @Test func aCorrectionUnderAHeadlineOfNobodyBearsTheMarkAndIsHeldBack() async throws {
    let one = try await workspace()
    try await send(one, "2018-10", on: "2018-11-30", because: "試行のため")
    try decide(one, in: "2018-10", [(.inForceCorrected, "2018-12-01")])
    try await one.run("2018-11")
    #expect(try one.text("reports/2018-11/bulletin.html").contains("訂正・更新<span class=\"mark\">\(Self.mark)"))
    let error = await #expect(throws: GeppoError.self) {
      try await send(one, "2018-11", on: "2018-12-31")
    }
    #expect(error?.code == .unconfirmedDrafts)
    #expect(error?.sentence.japanese.contains("含む項目が1件（\(Self.document)）") == true)
    // The table of the month has the document.
    try decide(one, in: "2018-11", [(.inclusion, "採用"), (.confirmation, "確認済み")])
    try await one.run("2018-11")
    try await send(one, "2018-11", on: "2018-12-31")
    #expect(try marked(one, "2018-11").isEmpty)
    #expect(try one.text("reports/2018-11/bulletin.html").contains("（新）2018年12月1日。"))
  }

  /// What `send` counts has a row in which it can be confirmed.
  @Test func aChangedPageUnderAHeadlineOfNobodyIsConfirmedInTheNextTable() async throws {
    let one = try await workspace()
    try await send(one, "2018-10", on: "2018-11-30", because: "試行のため")
    try one.writePage(
      "feeds/mee/2018-11/a.html", title: "工业涂装挥发性有机物治理方案", date: "2018-10-12",
      body: "<p>到2020年，挥发性有机物排放量比2015年下降15%。自2018年11月1日起施行。</p>",
      address: "http://www.mee.gov.cn/yangli/1.html")
    try await one.run("2018-11")
    #expect(await refusal { try await send(one, "2018-11", on: "2018-12-31") } == .unconfirmedDrafts)
    #expect(try ReviewEditing(one, "2018-11").cell(Self.document, .state) == "前号まで（更新）")
    try decide(one, in: "2018-11", [(.confirmation, "確認済み")])
    try await one.run("2018-11")
    try await send(one, "2018-11", on: "2018-12-31")
    #expect(try marked(one, "2018-11").isEmpty)
    #expect(try one.text("reports/2018-11/bulletin.html").contains("<h3>訂正・更新</h3>"))
  }
}
