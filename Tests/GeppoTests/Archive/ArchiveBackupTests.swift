import Foundation
import Testing

@testable import Geppo

@Suite struct ArchiveBackupTests {
  private let files = ["bulletin.html": "text", "queue/queue.csv": "rows"]

  private func backup(_ fixture: ArchiveFixture, to folder: TestFolder) throws -> ArchiveBackup.Made {
    try ArchiveBackup(workspace: fixture.folder.workspace).write(to: "\(folder.path)/copy")
  }

  /// Puts the copy in the place of the archive, as README says.
  private func restore(_ folder: TestFolder, into fixture: ArchiveFixture) throws {
    try fixture.folder.remove("archive")
    try FileManager.default.copyItem(
      atPath: "\(folder.path)/copy/archive", toPath: "\(fixture.folder.path)/archive")
  }

  @Test func aRestoredCopyKnowsTheSame() throws {
    let (fixture, target) = (try ArchiveFixture(), try TestFolder())
    try fixture.run(1, files)
    try fixture.run(2, files)
    let before = try fixture.dump()
    let made = try backup(fixture, to: target)
    #expect(made.runs == 2 && made.identities == 2)
    try restore(target, into: fixture)
    #expect(try fixture.dump() == before)
    #expect(try fixture.run(3, ["bulletin.html": "next"]).isEmpty)
    #expect(fixture.reports == ["bulletin.html": "next"])
  }

  @Test func theSumsAreThoseOfTheCopiedFiles() throws {
    let (fixture, target) = (try ArchiveFixture(), try TestFolder())
    try fixture.run(1, files)
    _ = try backup(fixture, to: target)
    let lines = try #require(target.text("copy/SHA256SUMS")).split(separator: "\n")
    #expect(lines.count == 2)
    for line in lines {
      let parts = line.split(separator: " ")
      let bytes = try Data(contentsOf: URL(fileURLWithPath: "\(target.path)/copy/\(parts[1])"))
      #expect(SHA256.hex(of: bytes) == String(parts[0]))
    }
    #expect(target.tree("copy/archive").keys.sorted() == ["geppo.sqlite", "journal.jsonl"])
  }

  /// The run has the lock, and stands at any of its steps.
  @Test(arguments: 0...7)
  func aCopyDuringARunIsWhole(_ steps: Int) throws {
    let (fixture, target) = (try ArchiveFixture(), try TestFolder())
    try fixture.run(1, files)
    var archive = try fixture.open()
    let publication = try archive.publication(
      try fixture.stage(archive, ["bulletin.html": "new"]), fixture.content(2))
    for step in publication.steps.prefix(steps) { _ = try archive.perform(step, of: publication) }
    let made = try backup(fixture, to: target)
    #expect(made.runs == (steps >= 3 ? 2 : 1))
    let copy = Workspace(root: "\(target.path)/copy")
    let restored = try Archive.open(copy, for: "test")
    #expect(restored.findings.isEmpty)
    #expect(restored.lastRun(of: fixture.month)?.number == (steps >= 3 ? 2 : 1))
    #expect(restored.identities.count == (steps >= 2 ? 2 : 1))
  }

  @Test func nothingIsOverwritten() throws {
    let (fixture, target) = (try ArchiveFixture(), try TestFolder())
    try fixture.run(1, files)
    _ = try backup(fixture, to: target)
    let before = target.tree("copy")
    let error = #expect(throws: GeppoError.self) { try backup(fixture, to: target) }
    #expect(error?.code == .workspaceExists)
    #expect(target.tree("copy") == before)
  }

  @Test func anEmptyFolderMayBeUsed() throws {
    let (fixture, target) = (try ArchiveFixture(), try TestFolder())
    try fixture.run(1, files)
    try target.makeFolder("copy")
    #expect(try backup(fixture, to: target).runs == 1)
  }

  @Test func whereThereIsNothingNothingIsMade() throws {
    let (fixture, target) = (try ArchiveFixture(), try TestFolder())
    let error = #expect(throws: GeppoError.self) { try backup(fixture, to: target) }
    #expect(error?.code == .badInput)
    #expect(!target.exists("copy"))
  }

  /// The line that a run was writing when the copy was made.
  @Test func aLineThatIsNotYetWholeIsLeftOut() throws {
    let (fixture, target) = (try ArchiveFixture(), try TestFolder())
    try fixture.run(1, files)
    let journal = try #require(fixture.folder.text("archive/journal.jsonl"))
    try fixture.folder.write("archive/journal.jsonl", journal + "{\"event\":\"id-gi")
    _ = try backup(fixture, to: target)
    #expect(target.text("copy/archive/journal.jsonl") == journal)
  }

  /// All lines, the last one, or one that is no record any more.
  @Test(arguments: ["all", "last", "damaged"])
  func ofAJournalThatHasLostLinesThereIsNoCopy(_ loss: String) throws {
    let (fixture, target) = (try ArchiveFixture(), try TestFolder())
    try fixture.run(1, files)
    let lines = try #require(fixture.folder.text("archive/journal.jsonl")).split(separator: "\n")
    let left = ["all": [], "last": lines.dropLast(), "damaged": ["{"] + lines.dropFirst()][loss] ?? []
    try fixture.folder.write("archive/journal.jsonl", left.map { $0 + "\n" }.joined())
    let error = #expect(throws: GeppoError.self) { try backup(fixture, to: target) }
    #expect(error?.code == .journalLost)
    #expect(error?.sentence.japanese.contains("控えから archive/journal.jsonl を戻して") == true)
    #expect(!target.exists("copy"))
  }

  @Test func aDamagedIndexIsNoCopy() throws {
    let (fixture, target) = (try ArchiveFixture(), try TestFolder())
    try fixture.run(1, files)
    try fixture.folder.write("archive/geppo.sqlite", "no database, whatever its name says")
    #expect(throws: GeppoError.self) { try backup(fixture, to: target) }
    #expect(!target.exists("copy"))
  }

  @Test func aCopyThatFailsLeavesTheFolderOfAPersonEmpty() throws {
    let (fixture, target) = (try ArchiveFixture(), try TestFolder())
    try fixture.run(1, files)
    try fixture.folder.write("archive/geppo.sqlite", "no database, whatever its name says")
    try target.makeFolder("copy")
    #expect(throws: GeppoError.self) { try backup(fixture, to: target) }
    #expect(target.exists("copy") && target.tree("copy").isEmpty)
    #expect(!target.exists("copy/archive"))
  }
}
