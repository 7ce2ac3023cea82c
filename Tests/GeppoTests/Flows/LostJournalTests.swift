import Foundation
import Testing

@testable import Geppo

/// Commands that only read: what the journal has lost must not be passed over in silence there, either.
@Suite struct LostJournalTests {
  private static let path = "archive/journal.jsonl"

  /// October went out; the line of the sending is the last.
  private func sentWorkspace() async throws -> TemporaryWorkspace {
    let one = try TemporaryWorkspace()
    try one.writePage(
      "feeds/mee/2018-10/a.html", title: "工业涂装挥发性有机物治理方案", date: "2018-10-12",
      body: "<p>到2020年，挥发性有机物排放量比2015年下降10%。</p>", address: "http://www.mee.gov.cn/yangli/1.html")
    try await one.run("2018-10")
    _ = try await SendFlow(
      workspace: one.workspace, month: try #require(Month("2018-10")),
      on: try #require(Day(iso: "2018-11-30")),
      draftsAllowed: "試行のため", reading: reading
    ).run(progress: { _ in })
    return one
  }

  private let reading = ReadingRequest(jobs: 1, maxPageSize: Workspace.pageLimit)

  private func lines(_ one: TemporaryWorkspace) throws -> [String] {
    try one.text(Self.path).split(separator: "\n").map(String.init)
  }

  private func write(_ lines: [String], _ one: TemporaryWorkspace) throws {
    try one.write(Self.path, lines.map { $0 + "\n" }.joined())
  }

  private func search(_ one: TemporaryWorkspace) throws -> [FindingCode] {
    try SearchFlow(workspace: one.workspace).run(SearchRequest(words: "工业涂装")).findings.map(\.code)
  }

  private func expectLoss(_ one: TemporaryWorkspace) async throws {
    let today = Day(iso: "2018-12-01")
    let ofStatus = #expect(throws: GeppoError.self) {
      try StatusFlow(workspace: one.workspace).run(today: today)
    }
    #expect(ofStatus?.code == .journalLost)
    let history = HistoryFlow(workspace: one.workspace, reading: reading)
    let ofHistory = await #expect(throws: GeppoError.self) {
      try await history.run(item: "2018-10-0001", progress: { _ in })
    }
    #expect(ofHistory?.code == .journalLost)
    #expect(
      try search(one) == [.journalIncomplete] || search(one) == [.journalIncomplete, .searchIndexBehind])
  }

  @Test func aWholeJournalIsRead() async throws {
    let one = try await sentWorkspace()
    let status = try StatusFlow(workspace: one.workspace).run(today: Day(iso: "2018-12-01"))
    #expect(status.issues.first?.sentOn == Day(iso: "2018-11-30"))
    #expect(try search(one).isEmpty)
    try await _ = HistoryFlow(workspace: one.workspace, reading: reading)
      .run(item: "2018-10-0001", progress: { _ in })
  }

  /// The sending would be forgotten, or an id.
  @Test(arguments: [0, 2]) func aLineThatIsGoneIsNoticed(_ position: Int) async throws {
    let one = try await sentWorkspace()
    var lines = try lines(one)
    #expect(lines.count == 3)
    lines.remove(at: position)
    try write(lines, one)
    try await expectLoss(one)
  }

  @Test func aLineThatIsNoRecordIsNoticed() async throws {
    let one = try await sentWorkspace()
    try write(["a note of somebody"] + lines(one), one)
    try await expectLoss(one)
  }

  @Test func aJournalThatIsGoneIsNoticed() async throws {
    let one = try await sentWorkspace()
    try FileManager.default.removeItem(at: one.url(Self.path))
    try await expectLoss(one)
  }

  /// Of nothing that stands.
  @Test func aLineThatIsBeingWrittenIsNoLoss() async throws {
    let one = try await sentWorkspace()
    try one.write(Self.path, try one.text(Self.path) + "{\"event\":\"id-gi")
    #expect(try UnlockedJournal(one.workspace).loss == nil)
  }

  /// Another command has the lock and stands at any of its steps.
  @Test(arguments: 0...7) func aRunAtWorkIsNoLoss(_ steps: Int) throws {
    let fixture = try ArchiveFixture()
    try fixture.run(1, ["bulletin.html": "text"])
    try fixture.runThatDies(after: steps, 2, ["bulletin.html": "new"])
    #expect(try UnlockedJournal(fixture.folder.workspace).loss == nil)
  }

  /// What is made of the journal says nothing against it.
  @Test func withoutAnIndexTheJournalSpeaksForItself() async throws {
    let one = try await sentWorkspace()
    try one.forgetIndex()
    #expect(try UnlockedJournal(one.workspace).loss == nil)
    try one.write("archive/geppo.sqlite", "no database, whatever its name says")
    #expect(try UnlockedJournal(one.workspace).loss == nil)
    #expect(try one.text("archive/geppo.sqlite").hasPrefix("no database"))
  }
}
