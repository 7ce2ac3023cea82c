import Foundation
import Testing

@testable import Geppo

@Suite struct SendFlowTests {
  private func workspace(_ pages: [(String, title: String, date: String)] = []) throws -> TemporaryWorkspace {
    let workspace = try TemporaryWorkspace()
    try workspace.writePage(
      "feeds/mee/2018-10/plan.html", title: "关于印发《工业涂装挥发性有机物治理方案》的通知", date: "2018-10-12",
      body: "<p>到2020年，挥发性有机物排放量比2015年下降10%。</p>", address: "http://www.mee.gov.cn/yangli/1.html")
    for page in pages { try add(page, to: workspace) }
    return workspace
  }

  private func add(_ page: (String, title: String, date: String), to workspace: TemporaryWorkspace) throws {
    try workspace.writePage(
      page.0, title: page.title, date: page.date, body: "<p>加强\(page.title)相关的挥发性有机物监测工作。</p>",
      address: "http://www.mee.gov.cn/yangli/\(page.title.utf8.count).html")
  }

  @discardableResult
  private func send(
    _ workspace: TemporaryWorkspace, _ month: String, on day: String, because reason: String? = "試行のため"
  ) async throws -> RunSummary {
    try await SendFlow(
      workspace: workspace.workspace, month: try #require(Month(month)), on: try #require(Day(iso: day)),
      draftsAllowed: reason, reading: ReadingRequest(jobs: 1, maxPageSize: Workspace.pageLimit)
    ).run(progress: { _ in })
  }

  private func sentIssue(of month: String, _ workspace: TemporaryWorkspace) throws -> SentIssue {
    let month = try #require(Month(month))
    return try #require(try Journal(workspace.workspace).history.sent[month])
  }

  @Test func whatGoesOutIsNoLongerADraft() async throws {
    let one = try workspace()
    try await one.run("2018-10")
    let summary = try await send(one, "2018-10", on: "2018-12-03")
    let page = try one.text("reports/2018-10/bulletin.html")
    #expect(!page.contains("（案）</h1>"))
    #expect(page.contains("発行日　2018年12月3日"))
    #expect(page.contains("2018年11月30日時点"))
    let shared = try one.text("reports/2018-10/public/bulletin.html")
    #expect(shared.contains("公開版") && !shared.contains("（案）</h1>"))
    let editions = try one.files(below: "reports/2018-10/editions").keys
    #expect(editions.count { $0.hasSuffix("/seisaku_geppo_201810.html") } == 11)
    #expect(editions.allSatisfy { $0.contains("/seisaku_geppo_201810.") })
    #expect(summary.findings.allSatisfy { $0.code != .releaseCheck })
  }

  @Test func theJournalKeepsWhatWasSentAndWhy() async throws {
    let one = try workspace()
    try await one.run("2018-10")
    try await send(one, "2018-10", on: "2018-11-30")
    let sent = try sentIssue(of: "2018-10", one)
    #expect(sent.documents == ["2018-10-0001"])
    #expect(sent.draftsAllowed == "試行のため")
    #expect(sent.on == Day(iso: "2018-11-30"))
  }

  @Test func theJournalKeepsWhoGotWhat() async throws {
    let one = try workspace()
    try await one.run("2018-10")
    #expect(try one.files(below: "reports/2018-10").keys.allSatisfy { !$0.hasPrefix("send/") })
    let summary = try await send(one, "2018-10", on: "2018-11-30")
    #expect(summary.lines(.japanese).contains("送付物　　reports/2018-10/send/（ZIP 11件）"))
    let deliveries = try #require(try sentIssue(of: "2018-10", one).deliveries)
    #expect(deliveries.count == 11)
    let formats = Dictionary(
      Glossary.read(try CommittedFiles.glossary()).0.municipalities.map { ($0.code, $0.formats) }
    ) { first, _ in first }
    for delivery in deliveries {
      let chosen = try #require(formats[delivery.code]).filter { $0 != .pdf }.map(\.ending).sorted()
      let letters = ["html", "docx"].filter(chosen.contains).map { "送付状.\($0)" }
      #expect(delivery.files.map(\.name) == letters + chosen.map { "seisaku_geppo_201810.\($0)" })
      for file in delivery.files + delivery.archives {
        let bytes = try Data(contentsOf: one.url(file.path))
        #expect(bytes.count == file.size && SHA256.hex(of: bytes) == file.sha256)
      }
    }
    let edition = try one.text("reports/2018-10/editions/442011-oita-shi/seisaku_geppo_201810.html")
    #expect(try one.text("reports/2018-10/send/442011-oita-shi/seisaku_geppo_201810.html") == edition)
    #expect(
      try one.table("reports/2018-10/send/送付一覧.csv").rows.count == deliveries.flatMap(\.files).count + 11)
  }

  @Test func aMailMustBeAllowedToWeighSomething() async throws {
    let one = try workspace()
    let settings = try one.text("glossary/office.yaml")
    try one.write(
      "glossary/office.yaml", settings.replacingOccurrences(of: "mail_limit_mb: 10", with: "mail_limit_mb: 0")
    )
    #expect(await refusal { try await one.run("2018-10") } == .badRules)
  }

  @Test func nothingGoesOutWithoutAWayToAskBack() async throws {
    let one = try workspace()
    let settings = try one.text("glossary/office.yaml")
    try one.write(
      "glossary/office.yaml", settings.replacingOccurrences(of: "geppo@example.jp", with: "後日記載"))
    try await one.run("2018-10")
    #expect(await refusal { try await send(one, "2018-10", on: "2018-11-30") } == .noContact)
    try one.write("glossary/office.yaml", settings)
    try await one.run("2018-10")
    try await send(one, "2018-10", on: "2018-11-30")
  }

  @Test func aRunSaysWhatNobodyHasDecided() async throws {
    let one = try workspace()
    let summary = try await one.run("2018-10")
    #expect(summary.lines(.japanese).contains("確認　　　採否が未決定の文書1件、【自動作成・未確認】の文を含む項目1件"))
    #expect(
      summary.lines(.english).contains("review    1 documents not decided, 1 items with unconfirmed texts"))
  }

  @Test func aPersonsFileInTheFolderToSendStays() async throws {
    let one = try workspace()
    try await one.run("2018-10")
    try one.write("reports/2018-10/send/442011-oita-shi/送付状.html", "my letter")
    let summary = try await send(one, "2018-10", on: "2018-11-30")
    #expect(try one.text("reports/2018-10/send/442011-oita-shi/送付状.html") == "my letter")
    #expect(summary.findings.contains { $0.code == .personsFileKept })
  }

  @Test func aSentIssueIsNeverWrittenAgain() async throws {
    let one = try workspace()
    try await one.run("2018-10")
    try await send(one, "2018-10", on: "2018-11-30")
    let before = try one.files(below: "reports")
    #expect(await refusal { try await one.run("2018-10") } == .alreadySent)
    let error = await #expect(throws: GeppoError.self) { try await send(one, "2018-10", on: "2018-12-01") }
    #expect(error?.code == .alreadySent)
    #expect(error?.sentence.japanese.contains("もう一度送るときは reports/2018-10/send/") == true)
    #expect(try one.files(below: "reports") == before)
  }

  @Test func whatWasSavedAfterTheSendingIsALateFindOfTheNextIssue() async throws {
    let one = try workspace()
    try await one.run("2018-10")
    try await send(one, "2018-10", on: "2018-11-30")
    try add(("feeds/mee/2018-11/found.html", title: "挥发性有机物监测技术规定", date: "2018-10-20"), to: one)
    let november = try await one.run("2018-11")
    #expect(november.late == 1)
    #expect(november.new == 0)
    let pages = try one.table("reports/2018-11/pages.csv").rows
    #expect(pages.first { $0["ファイル"].contains("found") }?["処理区分"].contains("新規") == false)
    let december = try await one.run("2018-12")
    #expect(december.late == 0)
  }

  @Test func whatTwoSentIssuesMissedIsToldByTheThird() async throws {
    let one = try workspace()
    for (month, day) in [("2018-10", "2018-11-30"), ("2018-11", "2018-12-31")] {
      try await one.run(month)
      try await send(one, month, on: day)
    }
    try add(("feeds/mee/2018-11/found.html", title: "挥发性有机物监测技术规定", date: "2018-10-20"), to: one)
    #expect(try await one.run("2018-12").late == 1)
  }

  @Test func whatWasSentIsNotToldAgainWhenItsDateIsReadAnew() async throws {
    let one = try workspace()
    try await one.run("2018-10")
    try await send(one, "2018-10", on: "2018-11-30")
    try one.writePage(
      "feeds/mee/2018-10/plan.html", title: "关于印发《工业涂装挥发性有机物治理方案》的通知", date: "2018-12-12",
      body: "<p>到2020年，挥发性有机物排放量比2015年下降10%。</p>", address: "http://www.mee.gov.cn/yangli/1.html")
    let december = try await one.run("2018-12")
    #expect(december.new == 0)
    #expect(december.late == 0)
  }

  @Test func onlyADraftThatWasReadIsSent() async throws {
    let one = try workspace()
    #expect(await refusal { try await send(one, "2018-10", on: "2018-11-30") } == .notDrafted)
    try await one.run("2018-10")
    #expect(await refusal { try await send(one, "2018-10", on: "2018-11-29") } == .badInput)
    #expect(
      await refusal { try await send(one, "2018-10", on: "2018-11-30", because: nil) } == .unconfirmedDrafts)
    try add(("feeds/mee/2018-10/more.html", title: "挥发性有机物监测技术规定", date: "2018-10-20"), to: one)
    #expect(await refusal { try await send(one, "2018-10", on: "2018-11-30") } == .draftOutdated)
    try await one.run("2018-10")
    #expect(await refusal { try await send(one, "2018-10", on: "2018-11-30") } == nil)
  }

  @Test func aRefusedSendingLeavesNothingBehind() async throws {
    let one = try workspace()
    try await one.run("2018-10")
    let before = try archive(one)
    #expect(
      await refusal { try await send(one, "2018-10", on: "2018-11-30", because: nil) } == .unconfirmedDrafts)
    #expect(try archive(one) == before)
  }

  /// But for the lock, and for what earlier runs have read.
  private func archive(_ one: TemporaryWorkspace) throws -> [String: Data] {
    try one.files(below: "archive").filter { !["lock", "cache.sqlite"].contains($0.key) }
  }

  @Test func anIssueWithoutItemsNeedsNoReason() async throws {
    let one = try workspace()
    try await one.run("2018-12")
    try await send(one, "2018-12", on: "2019-01-31", because: nil)
    let sent = try sentIssue(of: "2018-12", one)
    #expect(sent.documents.isEmpty)
    #expect(sent.draftsAllowed == nil)
  }

  @Test func theIndexMadeAgainKnowsTheSamePages() async throws {
    let one = try workspace()
    _ = try await MonthlyRun(
      workspace: one.workspace,
      issue: IssueRequest(month: try #require(Month("2018-10")), asOf: Day(iso: "2018-10-31")),
      reading: ReadingRequest(jobs: 1, maxPageSize: Workspace.pageLimit)
    ).run(progress: { _ in })
    try await send(one, "2018-10", on: "2018-10-31")
    try add(("feeds/mee/2018-11/found.html", title: "挥发性有机物监测技术规定", date: "2018-10-20"), to: one)
    #expect(try await one.run("2018-11").late == 1)
    let flow = ArchiveFlow(workspace: one.workspace)
    let before = try flow.dump()
    let rebuilt = try await flow.rebuild(reading: ReadingRequest(jobs: 1, maxPageSize: Workspace.pageLimit))
    #expect(rebuilt.summary(.japanese).hasPrefix("archive/geppo.sqlite を記録から作り直しました：番号"))
    #expect(try flow.dump() == before)
  }

  @Test func correctionsByHandAreNotLostInTheSending() async throws {
    let one = try workspace()
    try await one.run("2018-10")
    let edition = try #require(
      try one.files(below: "reports/2018-10/editions").keys.sorted().first { $0.hasSuffix(".html") })
    for path in ["reports/2018-10/bulletin.html", "reports/2018-10/editions/\(edition)"] {
      let written = try one.text(path)
      try one.write(path, written.replacingOccurrences(of: "</h1>", with: "（修正）</h1>"))
      let edited = try one.files(below: "reports")
      let error = await #expect(throws: GeppoError.self) { try await send(one, "2018-10", on: "2018-11-30") }
      #expect(error?.code == .draftEdited)
      #expect(error?.path == path)
      #expect(try one.files(below: "reports") == edited)
      try FileManager.default.removeItem(at: one.url(path))
      #expect(await refusal { try await send(one, "2018-10", on: "2018-11-30") } == .draftMissing)
      try one.write(path, written)
    }
    try await send(one, "2018-10", on: "2018-11-30")
  }

  @Test func theWayOutOfAnEditedDraftIsToRunAgainWithoutIt() async throws {
    let one = try workspace()
    try await one.run("2018-10")
    try one.write("reports/2018-10/bulletin.html", "my words")
    let summary = try await one.run("2018-10")
    #expect(summary.lines(.japanese).last == "案　　　　reports/2018-10/bulletin.html.new")
    #expect(await refusal { try await send(one, "2018-10", on: "2018-11-30") } == .draftEdited)
    try FileManager.default.removeItem(at: one.url("reports/2018-10/bulletin.html"))
    try await one.run("2018-10")
    try await send(one, "2018-10", on: "2018-11-30")
    #expect(try !one.text("reports/2018-10/bulletin.html").contains("（案）"))
  }

  @Test func aTableWithNotesOfAPersonStaysAndIsTold() async throws {
    let one = try workspace()
    try await one.run("2018-10")
    try one.write("reports/2018-10/review.csv", "my notes")
    let summary = try await send(one, "2018-10", on: "2018-11-30")
    #expect(try one.text("reports/2018-10/review.csv") == "my notes")
    #expect(
      summary.findings.contains {
        $0.code == .personsFileKept && $0.location == .file("reports/2018-10/review.csv")
      })
  }

  @Test func anEditionThatIsNoLongerMadeMakesTheDraftOutdated() async throws {
    let one = try workspace()
    try await one.run("2018-10")
    let table = try one.text("glossary/municipalities.csv")
    let lines = table.split(separator: "\n", omittingEmptySubsequences: false)
    try one.write(
      "glossary/municipalities.csv", lines.filter { !$0.contains("埼玉県") }.joined(separator: "\n"))
    let error = await #expect(throws: GeppoError.self) { try await send(one, "2018-10", on: "2018-11-30") }
    #expect(error?.code == .draftOutdated)
  }

  @Test func withABrokenGlossaryNothingIsSent() async throws {
    let one = try workspace()
    try await one.run("2018-10")
    let table = try one.text("glossary/topics.csv")
    try one.write("glossary/topics.csv", table.replacingOccurrences(of: "OZONE,", with: "OZON,"))
    #expect(await refusal { try await send(one, "2018-10", on: "2018-11-30") } == .badRules)
    try one.write("glossary/topics.csv", table)
    try await send(one, "2018-10", on: "2018-11-30")
  }

  @Test func aDraftWithErrorsIsNotSent() async throws {
    let one = try workspace()
    try one.write("feeds/mee/2018-10/captures.csv", "file,url,saved_on\nplan.html,,yesterday\n")
    let summary = try await one.run("2018-10")
    #expect(summary.findings.contains { $0.code == .badValue })
    let error = await #expect(throws: GeppoError.self) { try await send(one, "2018-10", on: "2018-11-30") }
    #expect(error?.code == .draftHasErrors)
    #expect(error?.path == "feeds/mee/2018-10/captures.csv:2:saved_on")
  }

  /// A list that came after the issue of its entries had gone out.
  @Test func entriesOfALateListAreInTheNextIssuesTable() async throws {
    let one = try workspace()
    _ = try await MonthlyRun(
      workspace: one.workspace,
      issue: IssueRequest(month: try #require(Month("2018-11")), asOf: Day(iso: "2018-12-28")),
      reading: ReadingRequest(jobs: 1, maxPageSize: Workspace.pageLimit)
    ).run(progress: { _ in })
    try await send(one, "2018-11", on: "2018-12-28")
    let entries = (1...6).map { number in
      "<li><a href=\"http://www.mee.gov.cn/yangli/n\(number).html\">挥发性有机物综合治理工作通报第\(number)期</a><span>2018-11-\(20 + number % 2)</span></li>"
    }
    try one.write(
      "feeds/mee/2018-12/list.html",
      "<html><head><title>通知公告</title></head><body><ul class=\"list\">\(entries.joined())</ul></body></html>")
    try one.write(
      "feeds/mee/2018-12/captures.csv",
      "file,url,saved_on\nlist.html,http://www.mee.gov.cn/yangli/index.html,2018-12-30\n")
    let december = try await one.run("2018-12")
    #expect(december.unsaved == 6)
    #expect(try await one.run("2019-01").unsaved == 0)
  }

  @Test func aRunThatWasKilledBeforeItsCommitIsNotSent() async throws {
    let one = try workspace()
    try await one.run("2018-10")
    let month = try #require(Month("2018-10"))
    let day = try #require(Day(iso: "2018-11-30"))
    var archive = try Archive.open(one.workspace, for: "test")
    var staging = archive.stage(month)
    try staging.write("bulletin.html", Array("sent".utf8))
    let sent = SentIssue(on: day, documents: [], draftsAllowed: nil)
    let publication = try archive.publication(
      staging, RunContent(asOf: day, identities: [], pages: [], sent: sent))
    for step in [Publication.Step.seal, .journal] { _ = try archive.perform(step, of: publication) }
    let status = try StatusFlow(workspace: one.workspace).run(today: nil)
    let issue = try #require(status.issues.first { $0.month == month })
    #expect(issue.sentOn == nil)
    #expect(issue.draftedAsOf == day)
  }
}
