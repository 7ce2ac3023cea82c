import Foundation
import Testing

@testable import Geppo

/// When what people decided is enough to send an issue, and when they differ.
@Suite struct ReviewSettlementTests {
  private func send(_ one: TemporaryWorkspace, because reason: String? = nil) async throws {
    _ = try await SendFlow(
      workspace: one.workspace, month: try #require(Month("2018-10")),
      on: try #require(Day(iso: "2018-12-03")),
      draftsAllowed: reason, reading: ReadingRequest(jobs: 1, maxPageSize: Workspace.pageLimit)
    ).run(progress: { _ in })
  }

  @Test func twoPeopleWhoDifferAreListedAndTheFirstStandsUntilSomebodyChooses() async throws {
    let one = try await TemporaryWorkspace.reviewed()
    let ids = try one.reviewedIDs()
    for (name, decision) in [("山田", "採用"), ("佐藤", "不採用")] {
      var edit = try ReviewEditing(one, "2018-10")
      try edit.write(decision, .inclusion, of: ids.plan)
      try edit.write(name, .by, of: ids.plan)
      try edit.save(as: "\(name).xlsx")
    }
    #expect(try one.review("2018-10", file: "山田.xlsx").findings.isEmpty)
    let second = try one.review("2018-10", file: "佐藤.xlsx")
    #expect(second.findings.map(\.code) == [.reviewConflict])
    #expect(second.findings.first?.message(.japanese).contains("山田、佐藤") == true)
    #expect(second.lines(.japanese).contains { $0.contains("食い違い1件（以前の分を含め、未解決は1件）、") })
    let nothing = try one.review("2018-10", file: "佐藤.xlsx")
    #expect(nothing.lines(.japanese).contains { $0.contains("食い違い0件（以前の分を含め、未解決は1件）、") })
    let summary = try await one.run("2018-10")
    #expect(summary.new == 2)
    #expect(summary.findings.contains { $0.code == .reviewConflict })
    var edit = try ReviewEditing(one, "2018-10")
    #expect(
      try edit.cell(ids.plan, .conflicts)
        == "［1］2019-01-20 山田 採否：採用\n［2］2019-01-20 佐藤 採否：不採用")
    try edit.write("［3］", .choice, of: ids.plan)
    try edit.save()
    #expect(try one.review("2018-10").findings.map(\.code) == [.badValue])
    try edit.write("2", .choice, of: ids.plan)
    try edit.save()
    let chosen = try one.review("2018-10", by: "鈴木")
    #expect(chosen.findings.isEmpty && chosen.lines(.english).contains { $0.contains("; 0 conflicts, ") })
    #expect(try one.review("2018-10", by: "鈴木").decisions.isEmpty)
    let settled = try await one.run("2018-10")
    #expect(settled.new == 1)
    #expect(settled.findings.allSatisfy { $0.code != .reviewConflict })
  }

  /// Empty rows at the end stand for the many documents.
  @Test func theTableOfAMonthWithTenThousandDocumentsIsReadBack() async throws {
    let one = try await TemporaryWorkspace.reviewed()
    let file = one.url("reports/2018-10/review.csv")
    let table = try one.text("reports/2018-10/review.csv")
    try (table + String(repeating: ",,,,,,\r\n", count: 3 << 20)).write(
      to: file, atomically: true, encoding: .utf8)
    try await one.run("2018-10")
    #expect(try one.text("reports/2018-10/review.csv") == table)
  }

  @Test func whatIsDecidedAndConfirmedIsSentWithoutAReason() async throws {
    let one = try await TemporaryWorkspace.reviewed()
    let ids = try one.reviewedIDs()
    #expect(await refusal { try await send(one) } == .unconfirmedDrafts)
    var edit = try ReviewEditing(one, "2018-10")
    for id in [ids.plan, ids.ozone] { try edit.write("確認済み", .confirmation, of: id) }
    // Nobody can confirm that there is no summary.
    try edit.write("オゾン対策の重点を示す。", .summaryText, of: ids.ozone)
    try edit.write("採用", .inclusion, of: ids.plan)
    try edit.save()
    #expect(await refusal { try await send(one) } == .reviewPending)
    try one.review("2018-10")
    #expect(await refusal { try await send(one) } == .undecidedItems)
    edit = try ReviewEditing(one, "2018-10")
    try edit.write("採用", .inclusion, of: ids.ozone)
    try edit.write("不採用", .inclusion, of: ids.undated)
    try edit.save()
    try one.review("2018-10")
    #expect(await refusal { try await send(one) } == .draftOutdated)
    try await one.run("2018-10")
    #expect(try !one.text("reports/2018-10/bulletin.html").contains("<span class=\"mark\">"))
    try await send(one)
    let month = try #require(Month("2018-10"))
    let sent = try #require(try Journal(one.workspace).history.sent[month])
    #expect(sent.draftsAllowed == nil)
    #expect(sent.documents == [ids.plan, ids.ozone].sorted())
  }

  /// A reason lets out what nobody has looked at, not what two people see differently; on what was merged, too.
  @Test(arguments: [ReviewColumn.inclusion, .mergedInto])
  func peopleWhoDifferAreNotOverruledByAReason(_ column: ReviewColumn) async throws {
    let one = try await TemporaryWorkspace.reviewed()
    let ids = try one.reviewedIDs()
    let words = column == .inclusion ? ["採用", "不採用"] : [ids.ozone, ids.undated]
    for (name, text) in zip(["山田", "佐藤"], words) {
      var edit = try ReviewEditing(one, "2018-10")
      try edit.write(text, column, of: ids.plan)
      try edit.save(as: "\(name).xlsx")
      try one.review("2018-10", file: "\(name).xlsx", by: name)
    }
    try await one.run("2018-10")
    let files = try one.files(below: "reports")
    let error = await #expect(throws: GeppoError.self) { try await send(one, because: "試行のため") }
    #expect(error?.code == .openConflicts)
    #expect(error?.sentence.japanese.contains("山田、佐藤") == true)
    #expect(try one.files(below: "reports") == files)
    #expect(try Journal(one.workspace).history.sent.isEmpty)
  }

  /// A line that cannot be read may be the one that took the document out.
  @Test func anUnreadableDecisionLetsNothingOut() async throws {
    let one = try await TemporaryWorkspace.reviewed()
    var edit = try ReviewEditing(one, "2018-10")
    for id in [try one.reviewedIDs().plan, try one.reviewedIDs().ozone] {
      try edit.write("不採用", .inclusion, of: id)
    }
    try edit.save()
    try one.review("2018-10")
    try await one.run("2018-10")
    let journal = try one.text("archive/journal.jsonl")
    let line = try #require(journal.split(separator: "\n").first { $0.contains(#""event":"decided""#) })
    try one.write("archive/journal.jsonl", journal.replacing(line, with: line.prefix(60)))
    let files = try one.files(below: "reports")
    for work in [
      { try await one.run("2018-10") }, { try await send(one, because: "試行のため") },
      { try one.review("2018-10") },
    ] as [() async throws -> Any] {
      let error = await #expect(throws: GeppoError.self) { _ = try await work() }
      #expect(error?.code == .journalLost)
    }
    #expect(try one.files(below: "reports") == files)
    try one.write("archive/journal.jsonl", journal)
    #expect(try await one.run("2018-10").new == 0)
  }

  @Test func decisionsAreCasesOfAnEvaluation() async throws {
    let one = try await TemporaryWorkspace.reviewed()
    let ids = try one.reviewedIDs()
    let reading = ReadingRequest(jobs: 1, maxPageSize: Workspace.pageLimit)
    var edit = try ReviewEditing(one, "2018-10")
    try edit.write("採用", .inclusion, of: ids.plan)
    try edit.write("不採用", .inclusion, of: ids.ozone)
    try edit.write("2018-10-12", .publicationCorrected, of: ids.plan)
    try edit.write("環大気", .documentNumberCorrected, of: ids.plan)
    try edit.save()
    try one.review("2018-10")
    let score = try await DecisionEvaluation(workspace: one.workspace, reading: reading).run().score
    #expect(
      score.fields == [
        .init(field: "inclusion", decided: 2, right: 1),
        .init(field: "document-number", decided: 1, right: 0),
        .init(field: "publication", decided: 1, right: 1),
      ])
    #expect(score.unread == 0)
    #expect(String(decoding: try score.json(), as: UTF8.self).contains("\"accuracy\" : 0.5"))
  }
}
