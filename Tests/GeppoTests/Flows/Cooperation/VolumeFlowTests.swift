import Foundation
import Testing

@testable import Geppo

@Suite struct VolumeFlowTests {
  /// The ledger, an issue that went out, and one that is only drafted.
  private func workspace() async throws -> TemporaryWorkspace {
    let one = try LedgerCheckFlowTests.workspace()
    try page("feeds/mee/2018-10/plan.html", "工业涂装挥发性有机物治理方案", "2018-10-12", one)
    try page("feeds/shanghai/2018-10/dust.html", "上海市建设工地扬尘治理办法", "2018-10-20", one)
    try page("feeds/mee/2018-12/late.html", "重污染天气应急预案编制指南", "2018-09-12", one)
    try page("feeds/mee/2018-11/new.html", "锅炉大气污染物排放治理方案", "2018-11-08", one)
    try await one.run("2018-10")
    _ = try await SendFlow(
      workspace: one.workspace, month: try #require(Month("2018-10")),
      on: try #require(Day(iso: "2018-11-30")),
      draftsAllowed: "試行のため", reading: ReadingRequest(jobs: 1, maxPageSize: Workspace.pageLimit)
    ).run(progress: { _ in })
    try await one.run("2018-11")
    return one
  }

  private func page(_ path: String, _ title: String, _ day: String, _ one: TemporaryWorkspace) throws {
    try one.writePage(
      path, title: "关于印发《\(title)》的通知", date: day, body: "<p>现印发\(title)，自2018年12月1日起施行，请认真贯彻执行。</p>",
      address: "http://www.mee.gov.cn/yangli/\(path.utf8.count)\(day).html")
  }

  @discardableResult
  private func volume(_ one: TemporaryWorkspace, _ year: Int = 2018, asOf: String? = nil) async throws
    -> VolumeFlow.Written
  {
    try await VolumeFlow(
      workspace: one.workspace, year: try #require(FiscalYear(year)), asOf: asOf.flatMap { Day(iso: $0) },
      reading: ReadingRequest(jobs: 1, maxPageSize: Workspace.pageLimit)
    ).run(progress: { _ in })
  }

  @Test func theTwelveIssuesAreNamedWhateverIsAtHandOfThem() async throws {
    let one = try await workspace()
    let written = try await volume(one)
    #expect(written.issues.map(\.month).map(\.description).first == "2018-03")
    #expect(written.issues.count == 12)
    #expect(written.issues.count { $0.documents != nil } == 2)
    let page = try one.text("reports/fy2018/volume.html")
    for number in 1...12 { #expect(page.contains(">第\(number)号　"), "\(number)") }
    #expect(page.contains("この号は原稿の保存がなく、内容を収録していない。台帳の記載：2018年4月に配信済み"))
    #expect(page.contains("第8号　2018年10月分（2018年11月30日送付）"))
    #expect(page.contains("第9号　2018年11月分（案、送付の記録なし）"))
    #expect(written.lines(.japanese)[0].hasSuffix("（月報12号のうち2号を収録）"))
  }

  @Test func theVolumeTellsWhatWasSentNotWhatPagesSaySince() async throws {
    let one = try await workspace()
    try await volume(one)
    let page = try one.text("reports/fy2018/volume.html")
    let month = try #require(Month("2018-10"))
    let told = try #require(try Journal(one.workspace).history.sent[month]?.told)
    let headline = try #require(told.first?.facts["headline"])
    #expect(page.contains(headline.prefix { $0 != "「" }))
    try FileManager.default.removeItem(at: one.url("feeds/mee/2018-10/plan.html"))
    try await volume(one)
    #expect(try one.text("reports/fy2018/volume.html") == page)
  }

  @Test func itemsStandInTheSectionsOfTheBulletin() async throws {
    let one = try await workspace()
    let written = try await volume(one)
    let issue = try #require(written.issues.first { $0.month.description == "2018-10" })
    let names = Names(glossary: try LedgerSample.glossary(), sources: [])
    let reading = VolumeReading(
      names: names, atlas: Atlas(glossary: try LedgerSample.glossary(), names: names, month: issue.month),
      sources: [], withdrawn: [], wording: Phrasing())
    #expect(reading.items(of: issue)?.map(\.home) == [.central("plan"), .place("310000")])
    let draft = try #require(written.issues.first { $0.month.description == "2018-11" })
    #expect(reading.items(of: draft)?.map(\.isLate) == [false, true])
  }

  @Test func theVolumeLeavesTheTablesAloneAndTheTablesTheVolume() async throws {
    let one = try await workspace()
    _ = try LedgerReportFlow(workspace: one.workspace, year: try #require(FiscalYear(2018)), asOf: nil).run()
    let tables = try one.files(below: "reports/fy2018")
    try await volume(one)
    let both = try one.files(below: "reports/fy2018")
    #expect(tables.allSatisfy { both[$0.key] == $0.value } && both.count == tables.count + 2)
    _ = try LedgerReportFlow(workspace: one.workspace, year: try #require(FiscalYear(2018)), asOf: nil).run()
    #expect(try one.files(below: "reports/fy2018") == both)
    try await volume(one)
    #expect(try one.files(below: "reports/fy2018") == both)
    #expect(try one.files(below: "archive/staging").isEmpty)
  }

  @Test func whatWentOutAfterTheDayHadNotGoneOut() async throws {
    let one = try await workspace()
    let written = try await volume(one, asOf: "2018-10-31")
    #expect(written.issues.allSatisfy { $0.documents == nil })
    let page = try one.text("reports/fy2018/volume.html")
    #expect(page.contains("2018年12月に配信予定"))
    #expect(written.issues.contains { $0.state == .later && $0.month.description == "2018-10" })
    #expect(page.contains("この号は基準日までに送付していないため"))
  }

  @Test func aYearOfWhichNothingIsKnownIsRefused() async throws {
    let one = try await workspace()
    let error = await #expect(throws: GeppoError.self) { try await volume(one, 2030) }
    #expect(error?.code == .badInput)
  }

  @Test func aRestoredArchiveKnowsTheYearlyFilesForItsOwn() async throws {
    let one = try await workspace()
    try await volume(one, asOf: "2018-12-31")
    _ = try ArchiveFlow(workspace: one.workspace).backup(to: one.url("copy").path)
    #expect(try one.text("copy/SHA256SUMS").contains("archive/fy2018-volume.sha256"))
    try FileManager.default.removeItem(at: one.url("archive"))
    try FileManager.default.copyItem(at: one.url("copy/archive"), to: one.url("archive"))
    #expect(try await volume(one).findings.allSatisfy { $0.code != .personsFileKept })
  }

  @Test func anIssueThatNobodyWroteDownIsNamedToo() throws {
    var ledger = try LedgerSample.ledger()
    let may = try #require(Month("2018-05"))
    ledger.activities.removeAll { $0.covers == may }
    let year = try #require(FiscalYear(2018))
    let issues = VolumeIssues(ledger: ledger, sent: [:], year: year, asOf: nil).issues(drafts: [:])
    #expect(issues.count == 12)
    let one = try #require(issues.first { $0.month == may })
    #expect(one.ledger.isEmpty && one.state == .missing)
    let none = VolumeIssues(ledger: Ledger(), sent: [:], year: year, asOf: nil)
    #expect(none.months.isEmpty)
  }

  @Test func anIssueCountsInTheYearInWhichItWentOut() throws {
    let (ledger, year) = (try LedgerSample.ledger(), try #require(FiscalYear(2018)))
    let february = try #require(Month("2019-02"))
    let late = SentIssue(
      on: try #require(Day(iso: "2019-04-02")), documents: [], draftsAllowed: nil, deliveries: nil)
    let one = VolumeIssues(ledger: ledger, sent: [february: late], year: year, asOf: nil)
    #expect(one.months.count == 11 && !one.months.contains(february))
    let next = VolumeIssues(
      ledger: ledger, sent: [february: late], year: try #require(FiscalYear(2019)), asOf: nil)
    #expect(next.months.first == february)
  }
}
