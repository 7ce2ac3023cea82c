import Foundation
import Testing

@testable import Geppo

/// People who differ on a document of an issue that has gone out.
@Suite struct SentConflictTests {
  private static let document = "2018-10-0001"

  /// One document of October, sent; copies of its workbook that say two days, not taken back yet.
  private func workspace() async throws -> TemporaryWorkspace {
    let one = try TemporaryWorkspace()
    try one.writePage(
      "feeds/mee/2018-10/a.html", title: "工业涂装挥发性有机物治理方案", date: "2018-10-12",
      body: "<p>到2020年，挥发性有机物排放量比2015年下降10%。自2018年11月1日起施行。</p>",
      address: "http://www.mee.gov.cn/yangli/1.html")
    try await one.run("2018-10")
    try await send(one, "2018-10", on: "2018-11-30")
    for (name, day) in [("山田", "2018-12-01"), ("佐藤", "2018-12-15")] {
      var edit = try ReviewEditing(one, "2018-10")
      try edit.write(day, .inForceCorrected, of: Self.document)
      try edit.save(as: "\(name).xlsx")
    }
    return one
  }

  private func differ(_ one: TemporaryWorkspace) throws -> ReviewSummary {
    try one.review("2018-10", file: "山田.xlsx", by: "山田")
    return try one.review("2018-10", file: "佐藤.xlsx", by: "佐藤")
  }

  private func send(_ one: TemporaryWorkspace, _ month: String, on day: String) async throws {
    _ = try await SendFlow(
      workspace: one.workspace, month: try #require(Month(month)), on: try #require(Day(iso: day)),
      draftsAllowed: "試行のため", reading: ReadingRequest(jobs: 1, maxPageSize: Workspace.pageLimit)
    ).run(progress: { _ in })
  }

  private func status(_ one: TemporaryWorkspace) throws -> WorkspaceStatus {
    try StatusFlow(workspace: one.workspace).run(today: nil)
  }

  private func write(
    _ one: TemporaryWorkspace, _ month: String, _ text: String, _ column: ReviewColumn, by name: String = "鈴木"
  ) throws -> ReviewSummary {
    var edit = try ReviewEditing(one, month)
    try edit.write(text, column, of: Self.document)
    try edit.save()
    return try one.review(month, by: name)
  }

  @Test func theyAreARowOfTheNextIssueInWhichItIsSettled() async throws {
    let one = try await workspace()
    try await one.run("2018-11")
    #expect(try differ(one).lines(.japanese).last?.contains("reports/2018-11/review.xlsx に並びます") == true)
    #expect(try status(one).lines(.japanese).contains { $0.hasPrefix("2018-10-0001　送付済みの月の文書に食い違い") })
    let error = await #expect(throws: GeppoError.self) { try await send(one, "2018-11", on: "2018-12-31") }
    #expect(error?.code == .openConflicts && error?.path == "reports/2018-11/review.xlsx")
    #expect(error?.sentence.japanese.contains("先に「geppo run 2018-11」") == true)

    try await one.run("2018-11")
    let edit = try ReviewEditing(one, "2018-11")
    #expect(try edit.cell(Self.document, .state) == "前号まで（食い違い）")
    #expect(try edit.cell(Self.document, .conflicts).contains("［2］2019-01-20 佐藤 施行日（修正）：2018-12-15"))
    let november = try #require(try status(one).issues.first { $0.month == Month("2018-11") })
    #expect(november.review?.conflicts == 1 && november.review?.undecided == 0)
    #expect(try write(one, "2018-11", "2", .choice).findings.isEmpty)
    try await one.run("2018-11")
    #expect(try status(one).conflicts.isEmpty)
    #expect(try one.text("reports/2018-11/bulletin.html").contains("（新）2018年12月15日"))
    try await send(one, "2018-11", on: "2018-12-31")
  }

  @Test func theyStopTheIssueAfterTheNextWhenThatHasGoneOut() async throws {
    let one = try await workspace()
    try one.review("2018-10", file: "山田.xlsx", by: "山田")
    try await one.run("2018-11")
    try await send(one, "2018-11", on: "2018-12-31")
    let told = try one.review("2018-10", file: "佐藤.xlsx", by: "佐藤")
    #expect(told.findings.map(\.code) == [.reviewConflict])
    #expect(try status(one).conflicts.map(\.issue) == [Month("2018-12")])
    try await one.run("2018-12")
    #expect(try ReviewEditing(one, "2018-12").cell(Self.document, .state) == "前号まで（食い違い）")
    #expect(try status(one).conflicts.map(\.isListed) == [true])
    #expect(await refusal { try await send(one, "2018-12", on: "2019-01-31") } == .openConflicts)
    #expect(try write(one, "2018-12", "3", .choice).findings.map(\.code) == [.badValue])
    #expect(try write(one, "2018-12", "2", .choice).decisions.count == 1)
    try await one.run("2018-12")
    try await send(one, "2018-12", on: "2019-01-31")
  }

  @Test func theNumberIsTakenFromTheOldTableTooAndNothingIsDroppedInSilence() async throws {
    let one = try await workspace()
    _ = try differ(one)
    let chosen = try write(one, "2018-10", "2", .choice)
    #expect(chosen.decisions.map(\.value) == ["2018-12-15"] && chosen.findings.isEmpty)
    #expect(try DecisionBook(one.decisions).conflicting.isEmpty)
    let again = try one.review("2018-10", by: "鈴木")
    #expect(again.decisions.isEmpty && again.findings.isEmpty)
    let late = try write(one, "2018-10", "1", .choice)
    #expect(late.decisions.isEmpty && late.findings.map(\.code) == [.notTaken])
    #expect(late.findings.first?.arguments == [Self.document, "食い違いの解決", "1", "3"])
  }

  @Test func oneOfThemTakesOverWhatTheOtherDecided() async throws {
    let one = try await workspace()
    _ = try differ(one)
    let other = try one.review("2018-10", file: "佐藤.xlsx", by: "鈴木")
    #expect(other.decisions.isEmpty && other.findings.map(\.code) == [.notTaken])
    let told = try write(one, "2018-10", "2018-12-15", .inForceCorrected, by: "山田")
    #expect(told.decisions.map(\.by) == ["山田"] && told.findings.isEmpty)
    #expect(try DecisionBook(one.decisions).conflicting.isEmpty)
  }

  @Test func aCorrectionIsTakenBackInTheNextIssue() async throws {
    let one = try await workspace()
    try one.review("2018-10", file: "山田.xlsx", by: "山田")
    try await one.run("2018-11")
    #expect(try ReviewEditing(one, "2018-11").cell(Self.document, .state) == "前号まで（訂正）")
    #expect(try write(one, "2018-11", "", .inForceCorrected).decisions.map(\.value) == [""])
    try await one.run("2018-11")
    #expect(try !one.text("reports/2018-11/bulletin.html").contains("掲載内容を次のとおり訂正する"))
  }

  private static let page = "feeds/mee/2018-10/gone.html"

  /// October, sent, with a page that gave no document.
  private func workspaceWithDoubtfulPage() async throws -> TemporaryWorkspace {
    let one = try TemporaryWorkspace()
    try one.writePage(
      "feeds/mee/2018-10/a.html", title: "工业涂装挥发性有机物治理方案", date: "2018-10-12",
      body: "<p>到2020年，挥发性有机物排放量比2015年下降10%。</p>", address: "http://www.mee.gov.cn/yangli/1.html")
    try one.write(
      Self.page, "<html><head><title>404 Not Found</title></head><body>404 Not Found</body></html>")
    try await one.run("2018-10")
    try await send(one, "2018-10", on: "2018-11-30")
    return one
  }

  private func decide(_ one: TemporaryWorkspace, _ text: String, by name: String) throws -> ReviewSummary {
    var edit = try ReviewEditing(one, "2018-10")
    try edit.write(text, .inclusion, of: Self.page)
    try edit.save(as: "\(name).xlsx")
    return try one.review("2018-10", file: "\(name).xlsx", by: name)
  }

  private func settle(_ one: TemporaryWorkspace) throws {
    var edit = try ReviewEditing(one, "2018-11")
    try edit.write("1", .choice, of: Self.page)
    try edit.save()
    #expect(try one.review("2018-11", by: "鈴木").decisions.count == 1)
    #expect(try DecisionBook(one.decisions).conflicting.isEmpty)
  }

  /// Not in the draft that was read with the table of another month.
  @Test func aPageWithoutADocumentStopsOnlyTheIssueThatListsIt() async throws {
    let one = try await workspaceWithDoubtfulPage()
    for (name, text) in [("山田", "不採用"), ("佐藤", "保留")] { _ = try decide(one, text, by: name) }
    let before = try status(one)
    #expect(before.conflicts.map(\.isListed) == [false])
    #expect(before.lines(.japanese).contains { $0.hasPrefix("\(Self.page)　送付済みの月のページに食い違い") })
    try await one.run("2018-11")
    #expect(try ReviewEditing(one, "2018-11").subjects(.doubtful) == [Self.page])
    #expect(try status(one).conflicts.map(\.isListed) == [true])
    #expect(await refusal { try await send(one, "2018-11", on: "2018-12-31") } == .openConflicts)
    try settle(one)
    try await one.run("2018-11")
    try await send(one, "2018-11", on: "2018-12-31")
  }

  @Test func whatIsDecidedOnSuchAPageIsToldOfNowhere() async throws {
    let one = try await workspaceWithDoubtfulPage()
    let lines = try decide(one, "不採用", by: "山田").lines(.japanese)
    #expect(lines.last == "2018年10月分は送付済みです。決定は記録しましたが、「訂正・更新」に載る内容はありません")
    #expect(lines.first?.hasSuffix("［送付済みのため「訂正・更新」には載りません］") == true)
  }

  /// Deleted, saved anew, and a page of its own document: the row is there, is counted, and is settled.
  @Test(arguments: [
    nil, "<html><head><title>403 Forbidden</title></head><body>403 Forbidden</body></html>",
  ])
  func aPageThatIsNoLongerThereKeepsItsRow(_ now: String?) async throws {
    let one = try await workspaceWithDoubtfulPage()
    for (name, text) in [("山田", "不採用"), ("佐藤", "保留")] { _ = try decide(one, text, by: name) }
    try FileManager.default.removeItem(at: one.url(Self.page))
    if let now { try one.write(Self.page, now) }
    try await one.run("2018-11")
    #expect(try ReviewEditing(one, "2018-11").subjects(.doubtful) == [Self.page])
    #expect(try ReviewEditing(one, "2018-11").cell(Self.page, .state) == ReviewLine.untraced)
    #expect(try status(one).issues.first { $0.month == Month("2018-11") }?.review?.conflicts == 1)
    #expect(await refusal { try await send(one, "2018-11", on: "2018-12-31") } == .openConflicts)
    try settle(one)
    try await one.run("2018-11")
    #expect(try status(one).conflicts.isEmpty)
    try await send(one, "2018-11", on: "2018-12-31")
  }

  /// The row has what the issue said of the document.
  @Test(arguments: ["2018-10", "2018-11"])
  func aDocumentWhosePageIsGoneKeepsItsRow(_ next: String) async throws {
    let one = try await workspace()
    _ = try differ(one)
    try FileManager.default.removeItem(at: one.url("feeds/mee/2018-10/a.html"))
    try one.writePage(
      "feeds/mee/\(next)/b.html", title: "铸造企业大气污染治理方案", date: "\(next)-20",
      body: "<p>到2020年，颗粒物排放量比2015年下降20%。</p>", address: "http://www.mee.gov.cn/yangli/2.html")
    try await one.run("2018-11")
    let edit = try ReviewEditing(one, "2018-11")
    #expect(try edit.cell(Self.document, .state) == ReviewLine.untraced)
    #expect(try edit.cell(Self.document, .title) == "工业涂装挥发性有机物治理方案")
    #expect(try edit.cell(Self.document, .conflicts).contains("［2］2019-01-20 佐藤 施行日（修正）：2018-12-15"))
    let november = try #require(try status(one).issues.first { $0.month == Month("2018-11") })
    #expect(november.review?.conflicts == 1 && november.review?.undecided == 1)
    #expect(await refusal { try await send(one, "2018-11", on: "2018-12-31") } == .openConflicts)
    #expect(try write(one, "2018-11", "2", .choice).findings.isEmpty)
    try await one.run("2018-11")
    #expect(try status(one).conflicts.isEmpty)
    try await send(one, "2018-11", on: "2018-12-31")
  }
}
