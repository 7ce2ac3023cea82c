import Testing

@testable import Geppo

@Suite struct PublicationTests {
  private let old = [
    "bulletin.html": "old", "editions/120000/a.html": "old edition", "queue/queue.csv": "same",
  ]
  private let new = [
    "bulletin.html": "new", "editions/310000/b.html": "new edition", "queue/queue.csv": "same",
  ]

  @Test func aRunPublishesItsFiles() throws {
    let fixture = try ArchiveFixture()
    let findings = try fixture.run(1, old)
    #expect(findings.isEmpty)
    #expect(fixture.reports == old)
    #expect(fixture.folder.tree("archive/staging").isEmpty)
  }

  @Test func theNextRunReplacesWhatItMadeAndRemovesWhatItNoLongerMakes() throws {
    let fixture = try ArchiveFixture()
    try fixture.run(1, old)
    let findings = try fixture.run(2, new)
    #expect(findings.isEmpty)
    #expect(fixture.reports == new)
    #expect(!fixture.folder.exists("reports/2018-12/editions/120000"))
  }

  @Test func anotherMonthIsLeftAlone() throws {
    let fixture = try ArchiveFixture()
    try fixture.run(1, old)
    var archive = try fixture.open()
    var staging = archive.stage(fixture.month.next)
    try staging.write("bulletin.html", Array("january".utf8))
    _ = try archive.publish(staging, RunContent(asOf: fixture.asOf, identities: [], pages: []))
    #expect(fixture.reports == old)
    #expect(fixture.folder.text("reports/2019-01/bulletin.html") == "january")
  }

  /// Dies after every step in turn; the next start finds the whole old state or the whole new one.
  @Test(arguments: 0...10)
  func aCrashLeavesTheWholeOldOrTheWholeNewState(_ steps: Int) throws {
    let fixture = try ArchiveFixture()
    try fixture.run(1, old)
    let all = try fixture.runThatDies(after: steps, 2, new)
    #expect(all == 9)
    let isCommitted = steps >= 3
    let isFinished = steps >= 8
    let codes = try openingCodes(fixture)
    #expect(fixture.reports == (isCommitted ? new : old))
    #expect(codes == (isFinished ? [] : isCommitted ? [.rolledForward] : [.stagingRemoved]))
    #expect(fixture.folder.tree("archive/staging").isEmpty)
    #expect(try openingCodes(fixture).isEmpty)
    #expect(try fixture.run(3, new).isEmpty)
    #expect(fixture.reports == new)
  }

  /// The disk was full at the commit: the journal tells of the run, the index does not. Without its files the next start
  /// would take it for published.
  @Test(arguments: 0...3)
  func aRunThatIsGivenUpIsTakenBack(_ steps: Int) throws {
    let fixture = try ArchiveFixture()
    try fixture.run(1, old)
    do {
      var archive = try fixture.open()
      let staging = try fixture.stage(archive, new)
      let publication = try archive.publication(staging, fixture.content(2))
      for step in publication.steps.prefix(steps) { _ = try archive.perform(step, of: publication) }
      archive.discard(staging)
    }
    let codes = try openingCodes(fixture)
    #expect(codes == (steps < 2 ? [] : steps == 2 ? [.stagingRemoved] : [.rolledForward]))
    #expect(fixture.reports == (steps == 3 ? new : old))
    let archive = try fixture.open()
    #expect(archive.lastRun(of: fixture.month)?.number == (steps == 3 ? 2 : 1))
    #expect(fixture.folder.tree("archive/staging").isEmpty)
  }

  /// Ids that were written to the journal are kept even when their run was not committed.
  @Test(arguments: 0...10)
  func noIdIsLostOrGivenTwice(_ steps: Int) throws {
    let fixture = try ArchiveFixture()
    try fixture.run(1, old)
    try fixture.runThatDies(after: steps, 2, new)
    let archive = try fixture.open()
    #expect(
      archive.identities.map(\.id) == (steps >= 2 ? ["2018-12-0001", "2018-12-0002"] : ["2018-12-0001"]))
  }

  @Test(arguments: 0...10)
  func aCrashDuringTheRollForwardIsRolledForwardAgain(_ steps: Int) throws {
    let fixture = try ArchiveFixture()
    try fixture.run(1, old)
    try fixture.folder.write("reports/2018-12/bulletin.html", "a person's")
    try fixture.runThatDies(after: steps, 2, new)
    _ = try fixture.open()
    #expect(fixture.folder.text("reports/2018-12/bulletin.html") == "a person's")
    #expect(fixture.folder.text("reports/2018-12/bulletin.html.new") == (steps >= 3 ? "new" : nil))
  }

  /// Somebody cleared staging between the commit and the publication.
  @Test func aCommittedRunWithoutItsFilesIsTakenBack() throws {
    let fixture = try ArchiveFixture()
    try fixture.run(1, old)
    try fixture.runThatDies(after: 3, 2, new)
    try fixture.folder.remove("archive/staging")
    #expect(try openingCodes(fixture) == [.stagingRemoved])
    #expect(try openingCodes(fixture).isEmpty)
    #expect(fixture.reports == old)
    #expect(try fixture.run(3, new).isEmpty)
    #expect(fixture.reports == new)
  }

  @Test func aLinkedArchiveFolderIsRefused() throws {
    let (fixture, outside) = (try ArchiveFixture(), try TestFolder())
    try fixture.folder.link("archive", to: outside.path)
    let error = #expect(throws: GeppoError.self) { try fixture.dump() }
    #expect(error?.code == .linkInPath)
    #expect(outside.tree("").isEmpty)
  }

  @Test func aPersonsFileStaysAndTheNewOneLiesBesideIt() throws {
    let fixture = try ArchiveFixture()
    try fixture.run(1, old)
    try fixture.folder.write("reports/2018-12/bulletin.html", "a person's")
    let findings = try fixture.run(2, new)
    let place = Location.file("reports/2018-12/bulletin.html")
    #expect(findings == [Finding(.personsFileKept, place, "reports/2018-12/bulletin.html.new")])
    #expect(fixture.folder.text("reports/2018-12/bulletin.html") == "a person's")
    #expect(fixture.folder.text("reports/2018-12/bulletin.html.new") == "new")
  }

  @Test func whatLayThereBeforeTheFirstRunIsAPersons() throws {
    let fixture = try ArchiveFixture()
    try fixture.folder.write("reports/2018-12/bulletin.html", "a person's")
    try fixture.folder.makeFolder("reports/2018-12/queue/queue.csv")
    let findings = try fixture.run(1, old)
    #expect(findings.map(\.code) == [.personsFileKept, .personsFileKept])
    #expect(fixture.folder.text("reports/2018-12/bulletin.html") == "a person's")
    #expect(fixture.folder.text("reports/2018-12/queue/queue.csv.new") == "same")
  }

  @Test func theCopyBesideIsRenewedAndGoesWhenThePersonTakesIt() throws {
    let fixture = try ArchiveFixture()
    try fixture.run(1, old)
    try fixture.folder.write("reports/2018-12/bulletin.html", "a person's")
    try fixture.run(2, new)
    try fixture.run(3, ["bulletin.html": "newer"])
    #expect(fixture.folder.text("reports/2018-12/bulletin.html.new") == "newer")
    try fixture.folder.remove("reports/2018-12/bulletin.html")
    #expect(try fixture.run(4, ["bulletin.html": "newest"]).isEmpty)
    #expect(fixture.reports == ["bulletin.html": "newest"])
  }

  @Test func aChangedCopyBesideIsAPersonsToo() throws {
    let fixture = try ArchiveFixture()
    try fixture.folder.write("reports/2018-12/bulletin.html", "first")
    try fixture.folder.write("reports/2018-12/bulletin.html.new", "second")
    try fixture.run(1, ["bulletin.html": "new"])
    #expect(
      fixture.reports == [
        "bulletin.html": "first", "bulletin.html.new": "second", "bulletin.html.2.new": "new",
      ])
  }

  @Test func aFileThatEqualsTheNewOneIsLeftAlone() throws {
    let fixture = try ArchiveFixture()
    try fixture.folder.write("reports/2018-12/bulletin.html", "new")
    #expect(try fixture.run(1, ["bulletin.html": "new"]).isEmpty)
    #expect(fixture.reports == ["bulletin.html": "new"])
  }

  @Test func aChangedFileThatIsNoLongerMadeStays() throws {
    let fixture = try ArchiveFixture()
    try fixture.run(1, old)
    try fixture.folder.write("reports/2018-12/editions/120000/a.html", "a person's")
    let findings = try fixture.run(2, new)
    #expect(findings == [Finding(.staleFileKept, .file("reports/2018-12/editions/120000/a.html"))])
    #expect(fixture.folder.text("reports/2018-12/editions/120000/a.html") == "a person's")
  }

  @Test func conflictsAreKnownBeforeTheRunIsPublished() throws {
    let fixture = try ArchiveFixture()
    try fixture.run(1, old.merging(["findings.csv": "none"]) { first, _ in first })
    for name in ["bulletin.html", "editions/120000/a.html", "findings.csv"] {
      try fixture.folder.write("reports/2018-12/\(name)", "a person's")
    }
    var archive = try fixture.open()
    var staging = try fixture.stage(archive, new)
    let announced = try archive.conflicts(staging, unwritten: ["findings.csv"], asOf: fixture.asOf)
    try staging.write("findings.csv", Array("two".utf8))
    #expect(announced.map(\.code) == [.personsFileKept, .staleFileKept, .personsFileKept])
    #expect(try archive.publish(staging, fixture.content(2)) == announced)
  }

  @Test func aLinkedReportsFolderStopsTheRunBeforeAnythingIsWritten() throws {
    let (fixture, outside) = (try ArchiveFixture(), try TestFolder())
    try fixture.folder.link("reports", to: outside.path)
    let error = #expect(throws: GeppoError.self) { try fixture.run(1, new) }
    #expect(error?.code == .linkInPath)
    #expect(outside.tree("").isEmpty)
    #expect(try openingCodes(fixture) == [.stagingRemoved])
  }

  @Test(arguments: ["../x.html", "/etc/x", "a/../../x", "editions//x.html", ""])
  func aNameThatLeadsElsewhereIsRefused(_ name: String) throws {
    let fixture = try ArchiveFixture()
    let archive = try fixture.open()
    var staging = archive.stage(fixture.month)
    let error = #expect(throws: GeppoError.self) { try staging.write(name, [1]) }
    #expect(error?.code == .badOutputName)
  }

  @Test func piecesOfAStagedFileCanBeReadBack() throws {
    let fixture = try ArchiveFixture()
    var archive = try fixture.open()
    var staging = archive.stage(fixture.month)
    var file = try staging.open("items.jsonl")
    let lines = (0..<5000).map { "{\"n\":\($0),\"text\":\"\(String(repeating: "本", count: $0 % 90))\"}\n" }
    let extents = try lines.map { try file.append(Array($0.utf8)) }
    for number in [0, 4999, 17, 2500] {
      #expect(try file.read(extents[number]) == Array(lines[number].utf8))
    }
    try staging.add(file)
    _ = try archive.publish(staging, RunContent(asOf: fixture.asOf, identities: [], pages: []))
    #expect(fixture.reports == ["items.jsonl": lines.joined()])
    #expect(staging.files.map(\.sha256) == [SHA256.hex(of: Array(lines.joined().utf8))])
  }

  @Test(arguments: [
    (Placement.State.absent, Placement.Decision.replace), (.file(sha256: "staged"), .leave),
    (.file(sha256: "previous"), .replace), (.file(sha256: "else"), .beside), (.other, .beside),
  ])
  func thePlaceOfAFileDecides(_ state: Placement.State, _ decision: Placement.Decision) {
    #expect(Placement.decide(state, known: ["previous"], staged: "staged") == decision)
  }

  private func openingCodes(_ fixture: ArchiveFixture) throws -> [FindingCode] {
    let archive = try fixture.open()
    return archive.findings.map(\.code)
  }
}
