/// Records from JSON lines that another `geppo` wrote. A line that is none ends the work: with part of the
/// records missing, no account would add up.
struct RecordStream {
  private var lines: InputLines
  private let codec = RecordCodec()
  private let glossary: String
  private var number = 0
  private(set) var header: RunHeader?

  /// `glossary` is the digest of the rules that all stages of one run must share.
  init(_ lines: InputLines, glossary: String) {
    self.lines = lines
    self.glossary = glossary
  }

  /// The month of the stream; throws when the stream was empty.
  var month: Month {
    get throws {
      guard let header else { throw RecordStream.refused(1, "empty input") }
      return header.month
    }
  }

  mutating func next() throws -> Record? {
    guard let line = try lines.next() else { return nil }
    number += 1
    let record: Record
    do {
      record = try codec.record(line)
    } catch let problem as RecordProblem {
      throw RecordStream.refused(number, problem.reason)
    }
    if case .run(let header) = record { try accept(header) }
    guard header != nil else { throw RecordStream.refused(number, "the first record must be 'run'") }
    return record
  }

  private mutating func accept(_ header: RunHeader) throws {
    guard self.header == nil else { throw RecordStream.refused(number, "a second 'run' record") }
    guard header.version == RunHeader.formatVersion else {
      throw RecordStream.refused(
        number, "format version \(header.version), this geppo reads \(RunHeader.formatVersion)")
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
