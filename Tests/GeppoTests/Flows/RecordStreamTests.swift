import Foundation
import Testing

@testable import Geppo

/// A bulletin from part of the records, or from records of a skipped stage, would say false things.
@Suite struct RecordStreamTests {
  private let digest = "rules"

  private func header(_ stage: RunHeader.Stage, glossary: String = "rules") throws -> Record {
    let month = try #require(Month("2018-12"))
    let day = try #require(Day(iso: "2019-01-31"))
    return .run(
      RunHeader(version: RunHeader.formatVersion, stage: stage, month: month, asOf: day, glossary: glossary))
  }

  private func read(_ records: [Record], after stage: RunHeader.Stage = .collected) throws -> Int {
    let codec = RecordCodec()
    let pipe = Pipe()
    try pipe.fileHandleForWriting.write(contentsOf: Data(records.flatMap { try codec.line($0) }))
    try pipe.fileHandleForWriting.close()
    var stream = RecordStream(
      InputLines(descriptor: pipe.fileHandleForReading.fileDescriptor), after: stage, glossary: digest)
    var count = 0
    while try stream.next() != nil { count += 1 }
    return count
  }

  private let finding = Record.finding(Finding(.noDate, .file("a")))

  @Test func aWholeStreamIsRead() throws {
    #expect(try read([header(.collected), finding, .end(StreamEnd(records: 2))]) == 2)
  }

  @Test func whatIsNotAWholeStreamOfTheStageBeforeIsRefused() throws {
    let end = Record.end(StreamEnd(records: 2))
    let broken: [[Record]] = [
      [], [try header(.collected), finding], [try header(.collected), end], [finding, finding, end],
      [try header(.classified), finding, end], [try header(.collected, glossary: "other"), finding, end],
      [try header(.collected), finding, end, finding], [try header(.collected), try header(.collected), end],
    ]
    for records in broken { #expect(throws: GeppoError.self) { try read(records) } }
  }
}
