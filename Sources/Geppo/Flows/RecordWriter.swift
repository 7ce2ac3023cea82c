/// Writes records as JSON lines, and at the end how many there were.
struct RecordWriter {
  private let codec = RecordCodec()
  private let stage: RunHeader.Stage
  private let output: ([UInt8]) throws -> Void
  private var count = 0

  init(_ stage: RunHeader.Stage, output: @escaping ([UInt8]) throws -> Void) {
    self.stage = stage
    self.output = output
  }

  mutating func write(_ record: Record) throws {
    count += 1
    guard case .run(var header) = record else { return try output(codec.line(record)) }
    header.stage = stage
    try output(codec.line(.run(header)))
  }

  mutating func write(_ record: StreamedRecord) throws {
    switch record {
    case .item(_, let line), .tagged(_, _, _, let line):
      count += 1
      try output(line)
    case .other(let record): try write(record)
    }
  }

  mutating func finish() throws { try output(codec.line(.end(StreamEnd(records: count)))) }
}
