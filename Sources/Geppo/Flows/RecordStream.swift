/// Records from JSON lines that another `geppo` wrote. A line that is none ends the work: with part of the
/// records missing, no account would add up.
struct RecordStream {
  private var lines: InputLines
  private let codec = RecordCodec()
  private let glossary: String
  private var number = 0
  private(set) var header: RunHeader?

  private let stage: RunHeader.Stage
  private var isEnded = false

  /// `stage` is the one before; `glossary` the digest of the rules that all stages of one run must share.
  init(_ lines: InputLines, after stage: RunHeader.Stage, glossary: String) {
    self.lines = lines
    self.stage = stage
    self.glossary = glossary
  }

  /// The month of the stream; throws when the stream was empty.
  var month: Month {
    get throws {
      guard let header else { throw RecordStream.refused(1, "empty input") }
      return header.month
    }
  }

  /// The next record; nil only behind the closing one.
  mutating func next() throws -> Record? {
    guard let line = try lines.next() else {
      guard isEnded else {
        throw RecordStream.refused(number, "the stream is cut: its last record is missing")
      }
      return nil
    }
    number += 1
    let record = try record(line)
    guard !isEnded else { throw RecordStream.refused(number, "a record behind the last one") }
    if case .run(let header) = record { try accept(header) }
    guard header != nil else { throw RecordStream.refused(number, "the first record must be 'run'") }
    guard case .end(let end) = record else { return record }
    guard end.records == number - 1 else {
      throw RecordStream.refused(number, "\(end.records) records were written, \(number - 1) are here")
    }
    isEnded = true
    return try next()
  }

  private func record(_ line: ArraySlice<UInt8>) throws -> Record {
    do {
      return try codec.record(line)
    } catch let problem as RecordProblem {
      throw RecordStream.refused(number, problem.reason)
    }
  }

  private mutating func accept(_ header: RunHeader) throws {
    guard self.header == nil else { throw RecordStream.refused(number, "a second 'run' record") }
    guard header.version == RunHeader.formatVersion else {
      throw RecordStream.refused(
        number, "format version \(header.version), this geppo reads \(RunHeader.formatVersion)")
    }
    guard header.stage == stage else {
      throw RecordStream.refused(number, "the records are \(header.stage.rawValue), not \(stage.rawValue)")
    }
    guard header.glossary == glossary else {
      throw RecordStream.refused(number, "made with another glossary; run collect again")
    }
    self.header = header
  }

  private static func refused(_ line: Int, _ reason: String) -> GeppoError {
    GeppoError(
      .badInput, path: "standard input:\(line)",
      english: "not a record of geppo (\(reason)); feed it the output of the stage before",
      japanese: "geppoの記録として読めません（\(reason)）。前の段階の出力を渡してください")
  }
}
