import Testing

@testable import Geppo

/// Human truth that is lost or unreadable is noticed before anything is written, and is never made up for.
@Suite struct JournalLossTests {
  private static let path = "archive/journal.jsonl"

  /// An archive with a run and four decisions.
  private func fixture() throws -> ArchiveFixture {
    let fixture = try ArchiveFixture()
    try fixture.run(1, ["bulletin.html": "text"])
    for number in 1...4 {
      var archive = try fixture.open()
      #expect(archive.lastDecision == number - 1)
      try archive.record([decision(number)], [])
    }
    return fixture
  }

  private func decision(_ number: Int) throws -> Decision {
    Decision(
      number: number, document: "2018-12-0001", field: .headline, value: "見出し\(number)", was: "", by: "山田",
      on: try #require(Day(iso: "2019-01-20")), why: "", seen: number - 1)
  }

  private func lines(_ fixture: ArchiveFixture) throws -> [String] {
    try #require(fixture.folder.text(Self.path)).split(separator: "\n").map(String.init)
  }

  private func write(_ lines: [String], _ fixture: ArchiveFixture) throws {
    try fixture.folder.write(Self.path, lines.map { $0 + "\n" }.joined())
  }

  private func refusal(_ fixture: ArchiveFixture) throws -> GeppoError {
    let before = fixture.reports
    let error = try #require(#expect(throws: GeppoError.self) { try fixture.dump() })
    #expect(error.code == .journalLost)
    #expect(error.sentence.japanese.contains("控えから archive/journal.jsonl を戻して"))
    #expect(fixture.reports == before)
    return error
  }

  private func accept(_ fixture: ArchiveFixture) throws -> [FindingCode] {
    let archive = try Archive.open(fixture.folder.workspace, for: "test", acceptingLoss: "控えなし")
    return archive.findings.map(\.code)
  }

  @Test func aLineCutInTheMiddleStopsEverything() throws {
    let fixture = try fixture()
    var lines = try lines(fixture)
    lines[3] = String(lines[3].prefix(40))
    try write(lines, fixture)
    let error = try refusal(fixture)
    #expect(error.path == "archive/journal.jsonl:4")
    #expect(error.sentence.japanese.hasPrefix("記録（journal）の4行目を読めません。"))
  }

  @Test func aNoteThatSomebodyWroteIntoTheJournalStopsEverything() throws {
    let fixture = try fixture()
    try write(["a note of somebody"] + lines(fixture), fixture)
    #expect(try refusal(fixture).path == "archive/journal.jsonl:1")
  }

  /// Also where the index is gone or older: the numbers tell.
  @Test(arguments: [false, true]) func aLostDecisionIsNoticed(_ isIndexLost: Bool) throws {
    let fixture = try fixture()
    var lines = try lines(fixture)
    lines.remove(at: 3)
    try write(lines, fixture)
    if isIndexLost { try fixture.folder.remove("archive/geppo.sqlite") }
    #expect(try refusal(fixture).sentence.english.contains("lacks decisions (numbers 2 to 2)"))
  }

  /// The first and the last line, one in the middle, several; one that says something else now.
  @Test(arguments: [[5], [4, 5], [0], [2, 3, 4, 5]]) func whateverLinesAreLostIsNoticed(_ lost: [Int]) throws
  {
    let fixture = try fixture()
    let lines = try lines(fixture)
    try write(lines.enumerated().filter { !lost.contains($0.offset) }.map(\.element), fixture)
    _ = try refusal(fixture)
    try write(lines, fixture)
    #expect(try fixture.open().decisions.count == 4)
  }

  @Test func aDecisionThatSaysSomethingElseNowIsNoticed() throws {
    let fixture = try fixture()
    try write(try lines(fixture).map { $0.replacing("見出し2", with: "見出し9") }, fixture)
    #expect(try refusal(fixture).sentence.english.contains("missing or were changed"))
  }

  /// Nobody may take the next decision for one that somebody else has seen.
  @Test(arguments: [[5], [3], [2, 5]]) func aNumberIsNeverGivenAgain(_ lost: [Int]) throws {
    let fixture = try fixture()
    let lines = try lines(fixture)
    try write(lines.enumerated().filter { !lost.contains($0.offset) }.map(\.element), fixture)
    #expect(try accept(fixture) == [.lossAccepted])
    var archive = try fixture.open()
    #expect(archive.findings.isEmpty)
    #expect(archive.lastDecision == 4)
    #expect(archive.decisions.count == 4 - lost.count)
    try archive.record([decision(5)], [])
    #expect(archive.lastDecision == 5)
  }

  @Test func anAcceptedLossIsALineWithItsReason() throws {
    let fixture = try fixture()
    var lines = try lines(fixture)
    lines[4] = "{}"
    try write(lines, fixture)
    #expect(try accept(fixture) == [.lossAccepted])
    #expect(
      try self.lines(fixture).last
        == #"{"event":"loss-accepted","loss":{"lastDecision":4,"reason":"控えなし"},"version":1}"#)
    #expect(try fixture.open().findings.isEmpty)
  }

  @Test func anIdThatOnlyTheIndexKnowsIsKept() throws {
    let fixture = try fixture()
    let before = try fixture.dump()
    try write(Array(try lines(fixture).dropFirst()), fixture)
    #expect(try accept(fixture) == [.lossAccepted])
    #expect(try fixture.dump() == before)
    #expect(try fixture.open().identities == fixture.content(1).identities)
  }

  @Test func aWholeJournalHasNothingToAccept() throws {
    let fixture = try fixture()
    let before = try lines(fixture)
    #expect(try accept(fixture).isEmpty)
    #expect(try lines(fixture) == before)
  }

  /// A cut last line was of nothing that stands; what is written behind it counts from there.
  @Test func aCutLastLineIsNoLoss() throws {
    let fixture = try fixture()
    try fixture.folder.write(Self.path, try #require(fixture.folder.text(Self.path)) + "{\"decision\":{")
    do {
      var archive = try fixture.open()
      #expect(archive.findings.map(\.code) == [.journalLineIgnored])
      try archive.record([decision(5)], [])
    }
    #expect(try fixture.open().findings.isEmpty)
    #expect(try fixture.open().lastDecision == 5)
  }

  // MARK: Without an index

  /// Three runs with an id each, four decisions on the first.
  private func longer() throws -> ArchiveFixture {
    let fixture = try fixture()
    for number in 2...3 { try fixture.run(number, ["bulletin.html": "text \(number)"]) }
    return fixture
  }

  private func refusalWithoutIndex(_ change: (inout [String]) throws -> Void) throws -> String {
    let fixture = try longer()
    var lines = try lines(fixture)
    try change(&lines)
    try write(lines, fixture)
    try fixture.folder.remove("archive/geppo.sqlite")
    let error = try refusal(fixture)
    #expect(try accept(fixture) == [.lossAccepted])
    #expect(try fixture.open().findings.isEmpty)
    return error.sentence.english
  }

  @Test func aLostRunIsNoticedByItsNumber() throws {
    let said = try refusalWithoutIndex { lines in
      lines.remove(at: try #require(lines.firstIndex { $0.contains(#""event":"published""#) }))
    }
    #expect(said.contains("lacks runs (numbers 1 to 1)"))
  }

  @Test func aLostIdIsNoticedByItsNumber() throws {
    let said = try refusalWithoutIndex { lines in lines.removeAll { $0.contains("2018-12-0002") } }
    #expect(said.contains("lacks ids of 2018-12 (numbers 2 to 2)"))
  }

  @Test func aDecisionOnAnIdThatNobodyGaveIsNoticed() throws {
    let said = try refusalWithoutIndex { lines in
      lines = lines.map {
        $0.contains("見出し3") ? $0.replacing("2018-12-0001", with: "2018-11-0001") : $0
      }
    }
    #expect(said.contains("decision 3 of the journal is on document 2018-11-0001"))
  }

  @Test func aDecisionThatStandsThereTwiceIsNoticed() throws {
    let said = try refusalWithoutIndex { $0.insert($0[3], at: 4) }
    #expect(said.contains("two lines of the journal have decision number 2"))
  }

  @Test func aWholeJournalNeedsNoIndex() throws {
    let fixture = try longer()
    try fixture.folder.remove("archive/geppo.sqlite")
    #expect(try fixture.open().findings.isEmpty)
  }

  /// Nothing tells that the cut line was of nothing that stands.
  @Test func aCutLastLineWithoutAnIndexIsNotSaidToBeNothing() throws {
    let fixture = try longer()
    let text = try #require(fixture.folder.text(Self.path))
    try fixture.folder.write(Self.path, String(text.dropLast(9)))
    try fixture.folder.remove("archive/geppo.sqlite")
    #expect(try fixture.open().findings.map(\.code) == [.journalLineUnproven])
  }
}
