import Foundation
import Testing

@testable import Geppo

@Suite struct ArchiveTests {
  private let files = ["bulletin.html": "text", "queue/queue.csv": "rows"]

  @Test func theSecondCommandIsToldWhoHasTheLock() throws {
    let fixture = try ArchiveFixture()
    let archive = try Archive.open(fixture.folder.workspace, for: "run 2018-12")
    let error = #expect(throws: GeppoError.self) { try fixture.open().dump() }
    #expect(error?.code == .lockHeld)
    let words = try #require(error?.sentence.english)
    #expect(words.contains("(process \(getpid()), geppo run 2018-12, since 20"))
    #expect(error?.sentence.japanese.contains("geppo run 2018-12、20") == true)
    #expect(archive.findings.isEmpty)
  }

  /// The holder has taken the lock and not yet written, or somebody has written into the file.
  @Test(arguments: ["", "\u{1B}[2J", "process 12: geppo run 2018-12\n", "x\ty\tz\n", "1\t\t\n"])
  func whatTheLockSaysMayBeMissing(_ text: String) {
    #expect(LockHolder(Array(text.utf8)) == nil)
    #expect(GeppoError.lockHeld(by: nil).sentence.english.contains("in this workspace; wait"))
  }

  @Test func whatTheHolderWroteIsReadAgain() {
    let holder = LockHolder(process: 7, command: "run 2018-12", since: "2019-01-31 09:15")
    #expect(LockHolder(holder.bytes) == holder)
    #expect(LockHolder(Array("7\trun\u{7}\t2019\nmore".utf8))?.command == "run")
  }

  @Test func theLockEndsWithItsValue() throws {
    let fixture = try ArchiveFixture()
    #expect(try fixture.dump().isEmpty)
    #expect(try fixture.dump().isEmpty)
  }

  @Test func theDumpDoesNotDependOnTheOrderOfRuns() throws {
    let dumps = try [[11, 12], [12, 11, 12]].map { months in
      let fixture = try ArchiveFixture()
      for month in months {
        var archive = try fixture.open()
        let issue = try #require(Month(year: 2018, month: month))
        var staging = archive.stage(issue)
        try staging.write("bulletin.html", Array("\(issue)".utf8))
        let content = RunContent(asOf: fixture.asOf, identities: [], pages: [fixture.page("a.html")])
        _ = try archive.publish(staging, content)
      }
      return try fixture.dump()
    }
    #expect(dumps[0] == dumps[1])
    #expect(dumps[0].contains("output\treports/2018-11/bulletin.html\t"))
    #expect(dumps[0].contains("page\t2018-12\tfeeds/mee/2018-12/a.html\titem\thash\n"))
  }

  @Test func aRebuiltArchiveEqualsTheOldOne() throws {
    let fixture = try ArchiveFixture()
    try fixture.run(1, files)
    try fixture.run(2, files)
    try fixture.runThatDies(after: 2, 3, ["bulletin.html": "never seen"])
    let before = try fixture.dump()
    for name in try databaseNames(fixture) { try fixture.folder.remove("archive/\(name)") }
    var archive = try fixture.open()
    let missing = try archive.rebuild()
    #expect(missing.map(\.month) == [fixture.month])
    #expect(missing.map(\.asOf) == [fixture.asOf])
    try archive.record(fixture.content(2).pages, of: fixture.month)
    #expect(try archive.dump() == before)
    #expect(try archive.runsWithoutPages().isEmpty)
    #expect(before.contains("document\t2018-12-0003"))
  }

  @Test func aDamagedIndexIsKeptAsideAndMadeAgain() throws {
    let fixture = try ArchiveFixture()
    try fixture.run(1, files)
    let before = try fixture.dump().split(separator: "\n").filter { !$0.hasPrefix("page") }
    try fixture.folder.write("archive/geppo.sqlite", "this is no database, whatever its name says")
    do {
      let archive = try fixture.open()
      #expect(archive.findings.map(\.code) == [.indexRebuilt])
      #expect(archive.findings.first?.arguments == ["archive/geppo.sqlite.damaged-1"])
      #expect(try archive.dump().split(separator: "\n") == before)
    }
    #expect(fixture.folder.text("archive/geppo.sqlite.damaged-1")?.hasPrefix("this is no") == true)
    #expect(try fixture.run(2, ["bulletin.html": "next"]).isEmpty)
    #expect(fixture.reports == ["bulletin.html": "next"])
  }

  @Test func aNewerDatabaseIsRefusedAndLeftAsItIs() throws {
    let fixture = try ArchiveFixture()
    try fixture.run(1, files)
    // Byte 63 of an SQLite file is the last of `user_version`.
    try fixture.folder.set(99, at: 63, of: "archive/geppo.sqlite")
    let before = fixture.folder.tree("archive")
    let error = #expect(throws: GeppoError.self) { try fixture.dump() }
    #expect(error?.code == .newerArchive)
    #expect(error?.path == "archive/geppo.sqlite")
    let after = fixture.folder.tree("archive")
    #expect(after["journal.jsonl"] == before["journal.jsonl"])
    #expect(after.keys.sorted() == before.keys.sorted())
  }

  /// The index was lost between commit and publication: the journal and staging are enough to finish.
  @Test(arguments: 2...7)
  func aRunIsFinishedEvenWhenTheIndexIsLost(_ steps: Int) throws {
    let fixture = try ArchiveFixture()
    try fixture.run(1, files)
    try fixture.runThatDies(after: steps, 2, ["bulletin.html": "new"])
    for name in try databaseNames(fixture) { try fixture.folder.remove("archive/\(name)") }
    #expect(try fixture.dump().contains("2018-12-0002"))
    #expect(fixture.reports == ["bulletin.html": "new"])
  }

  @Test func anIndexFromAnOldBackupIsBroughtUpToDate() throws {
    let fixture = try ArchiveFixture()
    try fixture.run(1, files)
    try fixture.folder.copy("archive/geppo.sqlite", to: "archive/backup")
    try fixture.run(2, ["bulletin.html": "new"])
    try fixture.folder.remove("archive/geppo.sqlite")
    try fixture.folder.copy("archive/backup", to: "archive/geppo.sqlite")
    #expect(try fixture.dump().contains("document\t2018-12-0002"))
    #expect(try fixture.run(3, ["bulletin.html": "newer"]).isEmpty)
    #expect(fixture.reports == ["bulletin.html": "newer"])
  }

  @Test func aLostJournalIsNotTakenForAnEmptyOne() throws {
    let fixture = try ArchiveFixture()
    try fixture.run(1, files)
    try fixture.folder.remove("archive/journal.jsonl")
    let error = #expect(throws: GeppoError.self) { try fixture.dump() }
    #expect(error?.code == .journalLost)
  }

  /// The index still has the id of a line that was damaged: it is neither given out again nor forgotten.
  @Test func aDamagedLineWhoseIdTheIndexKnowsStopsTheRun() throws {
    let fixture = try ArchiveFixture()
    try fixture.run(1, files)
    try fixture.run(2, files)
    let journal = try #require(fixture.folder.text("archive/journal.jsonl"))
    let damaged = journal.replacing("\"id\":\"2018-12-0002\"", with: "\"id\":\"2018-12-0002")
    try fixture.folder.write("archive/journal.jsonl", damaged)
    for _ in 1...2 {
      let error = #expect(throws: GeppoError.self) { try fixture.dump() }
      #expect(error?.code == .journalLost)
      #expect(error?.path == "archive/journal.jsonl:3")
    }
    try fixture.folder.write("archive/journal.jsonl", journal)
    #expect(try fixture.dump().contains("document\t2018-12-0002"))
  }

  @Test func aCutJournalWhoseLinesTheIndexKnowsStopsTheRun() throws {
    let fixture = try ArchiveFixture()
    try fixture.run(1, files)
    let journal = try #require(fixture.folder.text("archive/journal.jsonl"))
    try fixture.folder.write("archive/journal.jsonl", String(journal.dropLast(5)))
    let error = #expect(throws: GeppoError.self) { try fixture.dump() }
    #expect(error?.code == .journalLost)
  }

  @Test func whatTheSystemRefusesSaysTheWayOut() {
    let codes = [ENOSPC, EROFS, EACCES, ELOOP, EIO].map {
      GeppoError(SystemError(code: $0, path: "reports")).code
    }
    #expect(codes == [.diskFull, .notWritable, .notWritable, .linkInPath, .refused])
    let line = GeppoError(SystemError(code: ENOSPC, path: "archive/journal.jsonl")).line(.english)
    #expect(line.hasPrefix("archive/journal.jsonl: error: [disk-full] the disk is full; make room"))
  }

  /// A device that is always full stands for the disk.
  @Test(.enabled(if: access("/dev/full", W_OK) == 0, "needs /dev/full"))
  func aFullDiskIsReported() throws {
    let number = try SystemError.check("full") { open("/dev/full", O_WRONLY) }
    var file = StagedFile(Descriptor(number: number, path: "full"), path: "reports/2018-12/a.html")
    try file.append([1, 2, 3])
    let error = #expect(throws: GeppoError.self) { try file.read(Extent(offset: 0, length: 3)) }
    #expect(error?.code == .diskFull)
  }

  private func databaseNames(_ fixture: ArchiveFixture) throws -> [String] {
    fixture.folder.tree("archive").keys.filter { $0.hasPrefix("geppo.sqlite") }.sorted()
  }
}
