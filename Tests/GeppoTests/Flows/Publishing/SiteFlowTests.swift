import Foundation
import Testing

@testable import Geppo

@Suite struct SiteFlowTests {
  private func workspace() async throws -> TemporaryWorkspace {
    let one = try LedgerCheckFlowTests.workspace()
    try page("feeds/mee/2018-10/plan.html", "工业涂装挥发性有机物治理方案", "2018-10-12", one)
    try page("feeds/mee/2018-11/new.html", "锅炉大气污染物排放治理方案", "2018-11-08", one)
    try await one.run("2018-10")
    _ = try await SendFlow(
      workspace: one.workspace, month: try #require(Month("2018-10")),
      on: try #require(Day(iso: "2018-11-30")), draftsAllowed: "試行のため",
      reading: ReadingRequest(jobs: 1, maxPageSize: Workspace.pageLimit)
    ).run(progress: { _ in })
    try await one.run("2018-11")
    return one
  }

  private func page(_ path: String, _ title: String, _ day: String, _ one: TemporaryWorkspace) throws {
    try one.writePage(
      path, title: "关于印发《\(title)》的通知", date: day, body: "<p>现印发\(title)，自2018年12月1日起施行，请认真贯彻执行。</p>",
      address: "http://www.mee.gov.cn/yangli/\(path.utf8.count)\(day).html")
  }

  private func site(_ one: TemporaryWorkspace, _ audience: Audience = .internal) async throws
    -> SiteFlow.Written
  {
    try await SiteFlow(workspace: one.workspace, audience: audience, jobs: 2).run()
  }

  @Test func aSiteIsWrittenForEachAudienceAndASecondBuildTouchesNothing() async throws {
    let one = try await workspace()
    let inside = try await site(one)
    #expect(inside.findings.map(\.code) == [])
    let files = try one.files(below: "reports/site-internal")
    #expect(files["documents/2018-10-0001.html"] != nil)
    #expect(files["documents/2018-11-0001.html"] != nil)
    #expect(
      files["issues/2018-10/bulletin.html"] == (try one.files(below: "reports/2018-10")["bulletin.html"]))
    #expect(inside.files == files.count)
    #expect(inside.written == files.count)
    let again = try await site(one)
    #expect(again.written == 0)
    #expect(again.removed == 0)
    _ = try await site(one, .public)
    let outside = try one.files(below: "reports/site-public")
    #expect(outside["documents/2018-10-0001.html"] != nil)
    #expect(outside["documents/2018-11-0001.html"] == nil)
    let published = try one.files(below: "reports/2018-10/public")
    #expect(published.keys.contains("bulletin.json") && published.keys.contains("bulletin.html"))
    for (name, bytes) in published { #expect(outside["issues/2018-10/\(name)"] == bytes, "\(name)") }
    #expect(outside["issues/2018-10/bulletin.html"] != files["issues/2018-10/bulletin.html"])
  }

  @Test func whatAPersonPutOrChangedThereStays() async throws {
    let one = try await workspace()
    _ = try await site(one)
    try one.write("reports/site-internal/index.html", "mine")
    try one.write("reports/site-internal/own/page.html", "mine")
    let again = try await site(one)
    #expect(again.findings.map(\.code) == [.personsFileKept])
    let files = try one.files(below: "reports/site-internal")
    #expect(files["index.html"] == Data("mine".utf8))
    #expect(files["index.html.new"] != nil)
    #expect(files["own/page.html"] == Data("mine".utf8))
  }

  @Test func aCopyBesideAPersonsFileIsNoPersonsAndGoesWithIt() async throws {
    let one = try await workspace()
    _ = try await site(one)
    try one.write("reports/site-internal/index.html", "mine")
    _ = try await site(one)
    #expect(try await site(one).written == 0)
    try one.write("reports/site-internal/index.html.new", "mine, too")
    let again = try await site(one)
    #expect(again.written == 1)
    let files = try one.files(below: "reports/site-internal")
    #expect(files["index.html.new"] == Data("mine, too".utf8))
    #expect(files["index.html.2.new"] != nil)
    try FileManager.default.removeItem(at: one.url("reports/site-internal/index.html"))
    #expect(try await site(one).findings.isEmpty)
    let last = try one.files(below: "reports/site-internal")
    #expect(last["index.html"] == files["index.html.2.new"])
    #expect(last["index.html.2.new"] == nil)
    #expect(last["index.html.new"] == Data("mine, too".utf8))
  }

  @Test func whatIsNoLongerMadeGoesUnlessAPersonChangedIt() async throws {
    let one = try await workspace()
    _ = try await site(one)
    let list = try one.text("archive/site-internal.sha256")
    let digest = SHA256.hex(of: Array("old".utf8))
    try one.write(
      "archive/site-internal.sha256", list + "\(digest)  topics/OLD.html\n\(digest)  topics/OWN.html\n")
    try one.write("reports/site-internal/topics/OLD.html", "old")
    try one.write("reports/site-internal/topics/OWN.html", "mine")
    let again = try await site(one)
    #expect(again.findings.map(\.code) == [.staleFileKept])
    #expect(again.removed == 1)
    let files = try one.files(below: "reports/site-internal")
    #expect(files["topics/OLD.html"] == nil)
    #expect(files["topics/OWN.html"] == Data("mine".utf8))
  }

  @Test func nothingGoesFromTheSiteWhileAFileIsNotAsItWasPublished() async throws {
    let one = try await workspace()
    _ = try await site(one)
    let json = try one.text("reports/2018-11/bulletin.json")
    try one.write("reports/2018-11/bulletin.json", "{}")
    let again = try await site(one)
    #expect(again.findings.map(\.code) == [.publishedFileChanged])
    #expect(again.findings.first?.location.file == "reports/2018-11/bulletin.json")
    #expect(again.removed == 0)
    #expect(try one.files(below: "reports/site-internal")["documents/2018-11-0001.html"] != nil)
    try one.write("reports/2018-11/bulletin.json", json)
    let last = try await site(one)
    #expect(last.findings.isEmpty && last.removed == 0)
  }

  @Test func aFileThatAPersonChangedGetsNoLink() async throws {
    let one = try await workspace()
    try one.write("reports/2018-10/bulletin.html", "mine")
    let written = try await site(one)
    #expect(written.findings.map(\.code) == [.publishedFileChanged])
    #expect(!(try one.text("reports/site-internal/issues/index.html")).contains("2018-10/bulletin.html"))
    #expect(!(try one.text("reports/site-internal/documents/2018-10-0001.html")).contains("bulletin.html"))
  }

  @Test func aFileThatIsMissingIsToldOfAndTheRestIsBuilt() async throws {
    let one = try await workspace()
    try FileManager.default.removeItem(at: one.url("reports/2018-10/bulletin.json"))
    let written = try await site(one)
    #expect(written.findings.map(\.code) == [.publishedFileMissing])
    #expect(try one.files(below: "reports/site-internal")["documents/2018-11-0001.html"] != nil)
  }

  @Test func anIssueThatASenderMadeWithoutAPublicVersionIsOnlyNamed() async throws {
    let one = try await workspace()
    let history = try Journal(one.workspace).history.standing.map { run in
      var run = run
      run.files.removeAll { $0.path.contains("/public/") }
      return JournalEvent.published(run)
    }
    let issues = PublishedIssues(one.workspace, RunHistory(history), TranslationBook([]))
    let found = issues.read(for: .public)
    #expect(found.issues.isEmpty && found.findings.isEmpty)
    #expect(found.withoutPublicVersion.map(\.month) == [Month("2018-10")])
    #expect(issues.read(for: .internal).withoutPublicVersion.isEmpty)
    #expect(issues.read(for: .internal).issues.count == 2)
  }

  @Test func withoutASentIssueThereIsNoPublicSite() async throws {
    let one = try LedgerCheckFlowTests.workspace()
    try page("feeds/mee/2018-11/new.html", "锅炉大气污染物排放治理方案", "2018-11-08", one)
    try await one.run("2018-11")
    await #expect(throws: GeppoError.self) { try await site(one, .public) }
  }
}
