import Foundation
import Testing

@testable import Geppo

/// What was said in an issue that went out, and is otherwise now.
@Suite struct CorrectionsTests {
  private static let address = "http://www.mee.gov.cn/yijian/1.html"
  private static let title = "关于公开征求《工业涂装挥发性有机物治理办法（征求意见稿）》意见的公告"

  private func page(_ path: String, deadline: String, title: String = title, to workspace: TemporaryWorkspace)
    throws
  {
    try workspace.writePage(
      path, title: title, date: "2018-10-12",
      body: "<p>为加强挥发性有机物治理，我部起草了办法，现公开征求意见。</p><p>请于\(deadline)前将意见反馈我部，截止日期为\(deadline)。</p>",
      address: Self.address)
  }

  /// October went out with the deadline of 20 November.
  private func sentWorkspace() async throws -> TemporaryWorkspace {
    let workspace = try TemporaryWorkspace()
    try page("feeds/mee/2018-10/a.html", deadline: "2018年11月20日", to: workspace)
    try await workspace.run("2018-10")
    try await send(workspace, "2018-10", on: "2018-11-30")
    return workspace
  }

  private func send(_ workspace: TemporaryWorkspace, _ month: String, on day: String) async throws {
    _ = try await SendFlow(
      workspace: workspace.workspace, month: try #require(Month(month)), on: try #require(Day(iso: day)),
      draftsAllowed: "試行のため", reading: ReadingRequest(jobs: 1, maxPageSize: Workspace.pageLimit)
    ).run(progress: { _ in })
  }

  private func corrections(
    _ workspace: TemporaryWorkspace, _ month: String, because cause: String = "掲載ページが更新された。"
  ) throws -> [String] {
    let page = try workspace.text("reports/\(month)/bulletin.html")
    return page.split(separator: "\n").filter { $0.contains(cause) }.map(String.init)
  }

  @Test func theJournalKeepsWhatWasSaid() async throws {
    let workspace = try await sentWorkspace()
    let sent = try #require(try Journal(workspace.workspace).history.ofSentIssues.first?.sent)
    let told = try #require(sent.told?.first)
    #expect(told.id == "2018-10-0001")
    #expect(told.facts["title"] == Self.title)
    #expect(told.facts["deadline"] == "2018-11-20")
    #expect(told.facts["number"] == nil)
  }

  @Test func aChangedPageIsACorrectionOfTheNextIssueAndOfNoOther() async throws {
    let workspace = try await sentWorkspace()
    try page("feeds/mee/2018-11/a.html", deadline: "2018年12月20日", to: workspace)
    let november = try await workspace.run("2018-11")
    #expect(november.new == 0 && november.late == 0)
    let lines = try corrections(workspace, "2018-11")
    #expect(lines.count == 1)
    #expect(lines.first?.contains("意見募集の締切　（旧）2018年11月20日　（新）2018年12月20日。本文に変更がある。") == true)
    #expect(lines.first?.contains("（2018年10月分に掲載、整理番号2018-10-0001）") == true)
    try await workspace.run("2018-12")
    #expect(try corrections(workspace, "2018-12").isEmpty, "November has not gone out: it tells of it")
    try await send(workspace, "2018-11", on: "2018-12-31")
    try await workspace.run("2018-12")
    #expect(try corrections(workspace, "2018-12").isEmpty)
  }

  @Test func aPageWrittenOverIsACorrectionToo() async throws {
    let workspace = try await sentWorkspace()
    try page("feeds/mee/2018-10/a.html", deadline: "2018年12月20日", to: workspace)
    try await workspace.run("2018-11")
    #expect(try corrections(workspace, "2018-11").count == 1)
  }

  @Test func aPageSavedAgainWithoutAChangeIsNone() async throws {
    let workspace = try await sentWorkspace()
    try page("feeds/mee/2018-11/a.html", deadline: "2018年11月20日", to: workspace)
    let summary = try await workspace.run("2018-11")
    #expect(try corrections(workspace, "2018-11").isEmpty)
    #expect(!summary.findings.contains { $0.code == .rulesChanged })
  }

  @Test func whatOnlyOtherRulesReadIsAFindingAndNoNews() async throws {
    let workspace = try await sentWorkspace()
    let journal = try workspace.text("archive/journal.jsonl")
    #expect(journal.contains(#""deadline":"2018-11-20""#))
    // As if the rules of then had read another day.
    try workspace.write(
      "archive/journal.jsonl",
      journal.replacingOccurrences(of: #""deadline":"2018-11-20""#, with: #""deadline":"2018-11-21""#))
    try workspace.forgetIndex()
    let november = try await workspace.run("2018-11")
    let finding = try #require(november.findings.first { $0.code == .rulesChanged })
    #expect(
      finding.arguments == ["2018-10-0001", "2018-10", "last day for comments", "2018-11-21", "2018-11-20"])
    #expect(
      finding.message(.japanese).hasPrefix(
        "2018-10 の月報に載せた 2018-10-0001 の意見募集の締切が、同じページから、送付時は「2018-11-21」、今は「2018-11-20」"))
    #expect(try corrections(workspace, "2018-11").isEmpty)
    #expect(november.new == 0 && november.late == 0)
  }

  @Test func otherTagsOfTheSamePageAreFindings() async throws {
    let workspace = try await sentWorkspace()
    let journal = try workspace.text("archive/journal.jsonl")
    #expect(journal.contains(#""topics":["VOC"]"#))
    try workspace.write(
      "archive/journal.jsonl",
      journal.replacingOccurrences(of: #""topics":["VOC"]"#, with: #""topics":["AIR","VOC"]"#))
    try workspace.forgetIndex()
    let november = try await workspace.run("2018-11")
    let findings = november.findings.filter { $0.code == .rulesChanged }
    #expect(findings.map(\.arguments[2]) == ["topics of the document"])
    #expect(findings.first?.message(.japanese).contains("の分野が、同じページから、送付時は「") == true)
    #expect(try workspace.text("reports/2018-11/findings.csv").contains("rules-changed"))
    #expect(try corrections(workspace, "2018-11").isEmpty)
  }

  @Test func aSentDocumentThatOtherRulesFindNoTopicInIsAFinding() async throws {
    let workspace = try await sentWorkspace()
    let terms = try workspace.text("glossary/terms.csv").split(separator: "\n").filter {
      !$0.contains("挥发性有机物")
    }
    try workspace.write("glossary/terms.csv", terms.joined(separator: "\n") + "\n")
    let rules = try workspace.text("glossary/topic_rules.csv").split(separator: "\n").filter {
      !$0.contains("VOC")
    }
    try workspace.write("glossary/topic_rules.csv", rules.joined(separator: "\n") + "\n")
    let november = try await workspace.run("2018-11")
    let finding = try #require(november.findings.first { $0.code == .rulesChanged })
    #expect(
      finding.arguments == ["2018-10-0001", "2018-10", "place in the issue", "told of", "not of air policy"])
    #expect(november.new == 0 && november.late == 0)
  }

  @Test func linesOfBeforeFactsWereKeptAreRead() async throws {
    let workspace = try await sentWorkspace()
    let journal = try workspace.text("archive/journal.jsonl")
    let start = try #require(journal.range(of: #","told":["#))
    let end = try #require(journal.range(of: #"}]"#, range: start.lowerBound..<journal.endIndex))
    try workspace.write(
      "archive/journal.jsonl", journal.replacingCharacters(in: start.lowerBound..<end.upperBound, with: ""))
    try workspace.forgetIndex()
    try page("feeds/mee/2018-11/a.html", deadline: "2018年12月20日", to: workspace)
    let november = try await workspace.run("2018-11")
    #expect(november.findings.allSatisfy { $0.code != .journalLineDamaged })
    #expect(try corrections(workspace, "2018-11").isEmpty)
  }

  // MARK: Decisions of people after the sending

  /// What somebody writes into October's workbook once the issue has gone out.
  private func decide(_ text: String, _ column: ReviewColumn, in workspace: TemporaryWorkspace) throws {
    var edit = try ReviewEditing(workspace, "2018-10")
    try edit.write(text, column, of: "2018-10-0001")
    try edit.save()
    #expect(try workspace.review("2018-10").decisions.count == 1)
  }

  @Test func whatAPersonCorrectsAfterTheSendingIsToldInTheNextIssueAndInNoOther() async throws {
    let workspace = try await sentWorkspace()
    try decide("2018-11-30", .commentDeadlineCorrected, in: workspace)
    let cause = "掲載内容を次のとおり訂正する。"
    let november = try await workspace.run("2018-11")
    let lines = try corrections(workspace, "2018-11", because: cause)
    #expect(lines.count == 1)
    #expect(lines.first?.contains("意見募集の締切　（旧）2018年11月20日　（新）2018年11月30日。") == true)
    #expect(lines.first?.contains("（2018年10月分に掲載、整理番号2018-10-0001）") == true)
    #expect(november.new == 0 && november.late == 0)
    #expect(november.findings.allSatisfy { $0.code != .rulesChanged })
    try await workspace.run("2018-12")
    #expect(try corrections(workspace, "2018-12", because: cause).isEmpty, "November has not gone out")
    try await send(workspace, "2018-11", on: "2018-12-31")
    try await workspace.run("2018-12")
    #expect(try corrections(workspace, "2018-12", because: cause).isEmpty)
  }

  @Test func whatAPersonRejectsAfterTheSendingIsWithdrawnOnce() async throws {
    let workspace = try await sentWorkspace()
    try decide("不採用", .inclusion, in: workspace)
    let cause = "掲載を取り下げる。"
    try await workspace.run("2018-11")
    let lines = try corrections(workspace, "2018-11", because: cause)
    #expect(lines.count == 1)
    #expect(lines.first?.contains("（2018年10月分に掲載、整理番号2018-10-0001）") == true)
    try await send(workspace, "2018-11", on: "2018-12-31")
    // A new capture of what was withdrawn is told of by nobody.
    try page("feeds/mee/2018-12/a.html", deadline: "2018年12月31日", to: workspace)
    let december = try await workspace.run("2018-12")
    #expect(try corrections(workspace, "2018-12", because: cause).isEmpty)
    #expect(try corrections(workspace, "2018-12").isEmpty)
    #expect(december.new == 0 && december.late == 0)
  }

  @Test func whatIsPutUpAgainAfterItsWithdrawalIsToldOnce() async throws {
    let workspace = try await sentWorkspace()
    let cause = "取下げを取り消し、再び掲載する。"
    try decide("不採用", .inclusion, in: workspace)
    try await workspace.run("2018-11")
    try await send(workspace, "2018-11", on: "2018-12-31")
    try decide("採用", .inclusion, in: workspace)
    let december = try await workspace.run("2018-12")
    let lines = try corrections(workspace, "2018-12", because: cause)
    #expect(lines.count == 1)
    #expect(lines.first?.contains("（2018年10月分に掲載、整理番号2018-10-0001）") == true)
    #expect(december.new == 0 && december.late == 0)
    try await send(workspace, "2018-12", on: "2019-01-31")
    try await workspace.run("2019-01")
    #expect(try corrections(workspace, "2019-01", because: cause).isEmpty)
  }

  /// Nobody was told that it was ever out.
  @Test func whatIsPutUpAgainBeforeItsWithdrawalWentOutIsNoNews() async throws {
    let workspace = try await sentWorkspace()
    try decide("不採用", .inclusion, in: workspace)
    try await workspace.run("2018-11")
    try decide("採用", .inclusion, in: workspace)
    try await workspace.run("2018-11")
    #expect(try corrections(workspace, "2018-11", because: "取下げ").isEmpty)
    #expect(try corrections(workspace, "2018-11", because: "取り下げ").isEmpty)
  }

  @Test func aSecondCorrectionNamesTheIssueThatAnnouncedTheDocument() async throws {
    let workspace = try await sentWorkspace()
    try page("feeds/mee/2018-11/a.html", deadline: "2018年12月20日", to: workspace)
    try await workspace.run("2018-11")
    try await send(workspace, "2018-11", on: "2018-12-31")
    try page("feeds/mee/2018-12/a.html", deadline: "2019年1月20日", to: workspace)
    try await workspace.run("2018-12")
    let lines = try corrections(workspace, "2018-12")
    #expect(lines.count == 1)
    #expect(lines.first?.contains("（2018年10月分に掲載、整理番号2018-10-0001）") == true)
    #expect(lines.first?.contains("（旧）2018年12月20日　（新）2019年1月20日") == true)
  }

  /// Not the one that withdrew it.
  @Test func whatOtherRulesReadOfAWithdrawnDocumentNamesTheIssueThatAnnouncedIt() async throws {
    let workspace = try await sentWorkspace()
    try decide("不採用", .inclusion, in: workspace)
    try await workspace.run("2018-11")
    try await send(workspace, "2018-11", on: "2018-12-31")
    try workspace.write(
      "archive/journal.jsonl",
      try workspace.text("archive/journal.jsonl")
        .replacingOccurrences(of: #""deadline":"2018-11-20""#, with: #""deadline":"2018-11-21""#))
    try workspace.forgetIndex()
    let december = try await workspace.run("2018-12")
    let finding = try #require(december.findings.first { $0.code == .rulesChanged })
    #expect(finding.arguments.prefix(3) == ["2018-10-0001", "2018-10", "last day for comments"])
  }
}
