import Testing

@testable import Geppo

@Suite struct JournalTests {
  @Test func linesComeBackAsTheyWereWritten() throws {
    let folder = try TestFolder()
    let events = [try event(1), try event(2), .withdrawn(run: 3), try published()]
    var journal = try Journal(folder.workspace)
    try journal.append(Array(events.prefix(2)))
    try journal.append(Array(events.dropFirst(2)))
    let again = try Journal(folder.workspace)
    #expect(again.events == events)
    #expect(again.findings.isEmpty)
  }

  /// The form of a line is a contract: later versions must read it.
  @Test func aLineHasSortedKeysAndAVersion() throws {
    let bytes = try JournalLines.bytes(of: [.withdrawn(run: 3), try published()])
    #expect(
      String(decoding: bytes, as: UTF8.self) == """
        {"event":"withdrawn","number":3,"version":1}
        {"event":"published","run":{"asOf":"2019-01-31","files":[{"path":"reports/2018-12/a.html","sha256":"ff"}],\
        "month":"2018-12","number":4},"version":1}

        """)
  }

  /// Cut anywhere, the last line is ignored with a finding, and the next one does not stick to it.
  @Test(arguments: [1, 5, 20, 60])
  func aCutLastLineIsIgnored(_ kept: Int) throws {
    let folder = try TestFolder()
    let first = String(decoding: try JournalLines.bytes(of: [try event(1)]), as: UTF8.self)
    let cut = String(decoding: try JournalLines.bytes(of: [try event(2)]), as: UTF8.self).prefix(kept)
    try folder.write("archive/journal.jsonl", first + cut)
    var journal = try Journal(folder.workspace)
    #expect(journal.events == [try event(1)])
    let place = Location.line(file: "archive/journal.jsonl", line: 2)
    #expect(journal.findings == [Finding(.journalLineIgnored, place, "2")])
    try journal.append([try event(3)])
    let again = try Journal(folder.workspace)
    #expect(again.events == [try event(1), .passedCutLine, try event(3)])
    // It was told of before geppo wrote on.
    #expect(again.findings.isEmpty)
    #expect(folder.text("archive/journal.jsonl")?.contains("\n\(cut)\n{") == true)
  }

  @Test func aWholeLastLineWithoutLineFeedCounts() throws {
    let folder = try TestFolder()
    let line = String(decoding: try JournalLines.bytes(of: [try event(1)]), as: UTF8.self)
    try folder.write("archive/journal.jsonl", String(line.dropLast()))
    var journal = try Journal(folder.workspace)
    #expect(journal.findings.isEmpty)
    try journal.append([try event(2)])
    #expect(try Journal(folder.workspace).events == [try event(1), try event(2)])
  }

  @Test func aBadLastLineThatWasNotCutIsAnError() throws {
    let folder = try TestFolder()
    try folder.write("archive/journal.jsonl", "not a record\nnor this\n")
    let findings = try Journal(folder.workspace).findings
    #expect(findings.map(\.code) == [.journalLineDamaged, .journalLineDamaged])
    #expect(findings.map(\.location.line) == [1, 2])
  }

  @Test func aBadLineInTheMiddleIsAnError() throws {
    let folder = try TestFolder()
    let lines = try [event(1), event(2)].map {
      String(decoding: try JournalLines.bytes(of: [$0]), as: UTF8.self)
    }
    try folder.write("archive/journal.jsonl", "\(lines[0])not a record\n\(lines[1])")
    let journal = try Journal(folder.workspace)
    #expect(journal.events.count == 2)
    let place = Location.line(file: "archive/journal.jsonl", line: 2)
    #expect(journal.findings == [Finding(.journalLineDamaged, place, "2")])
    #expect(journal.findings.map(\.severity) == [.error])
    #expect(journal.findings.first?.message(.japanese).contains("2行目を読めません") == true)
  }

  @Test func aLineOfANewerGeppoStopsTheRun() throws {
    let folder = try TestFolder()
    try folder.write("archive/journal.jsonl", "{\"event\":\"decided\",\"version\":2}\n")
    let error = #expect(throws: GeppoError.self) { try Journal(folder.workspace) }
    #expect(error?.code == .newerArchive)
    #expect(error?.sentence.english.contains("newer geppo") == true)
  }

  /// A key that this geppo does not know may matter to whoever wrote it.
  @Test(arguments: [
    #"{"event":"withdrawn","more":1,"number":3,"version":1}"#,
    #"{"event":"withdrawn","number":3,"run":null,"version":1}"#,
    #"{"decision":{"by":"山田","document":"2018-12-0001","field":"headline","more":1,"number":1,"on":"2019-01-20","seen":0,"value":"あ","was":"","why":""},"event":"decided","version":1}"#,
    #"{"event":"withdrawn","number":3}"#, #"{"number":3,"event":"withdrawn","version":1}"#,
  ])
  func aLineThatGeppoDoesNotWriteIsRefused(_ line: String) throws {
    #expect(try JournalLines(Array("\(line)\n".utf8)).findings.map(\.code) == [.journalLineDamaged])
    let known = line.replacing(#""more":1,"#, with: "").replacing(#""run":null,"#, with: "")
    #expect(try JournalLines(Array("\(known)\n".utf8)).events.count == (known == line ? 0 : 1))
    let newer = line.replacing(#""version":1"#, with: #""version":2"#)
    guard newer != line else { return }
    let error = #expect(throws: GeppoError.self) { try JournalLines(Array("\(newer)\n".utf8)) }
    #expect(error?.code == .newerArchive)
  }

  @Test func withdrawnRunsDoNotStandAndTheirNumbersAreNotUsedAgain() throws {
    let history = RunHistory([try published(), .withdrawn(run: 4)])
    #expect(history.standing.isEmpty)
    #expect(history.last == 4)
  }

  private func event(_ number: Int) throws -> JournalEvent {
    .idGiven(
      GivenIdentity(
        id: "2018-12-000\(number)", month: try #require(Month("2018-12")),
        anchors: Anchors(
          pageHashes: ["ab"], urls: ["mee.gov.cn/a"], documentNumberAndIssuer: "环大气〔2018〕179号 生态环境部",
          title: "通知"), couldBe: []))
  }

  private func published() throws -> JournalEvent {
    .published(
      PublishedRun(
        number: 4, month: try #require(Month("2018-12")), asOf: try #require(Day(iso: "2019-01-31")),
        files: [OutputFile(path: "reports/2018-12/a.html", sha256: "ff")]))
  }
}
