import FoundationEssentials

/// The records of a piece of the cache as bytes: lines, each with a letter before it that says what it is.
///
/// Records stand in groups, one a page: a page that was saved after the day of issue is told of without what it says.
struct PieceCodec {
  private enum Mark {
    static let group = UInt8(ascii: "-")
    static let record = UInt8(ascii: "r")
    static let key = UInt8(ascii: "k")
    static let item = UInt8(ascii: "i")
    static let relevance = UInt8(ascii: "v")
    static let tagged = UInt8(ascii: "t")
    /// In tags: the next record of what was collected, as it is.
    static let same = UInt8(ascii: "=")
  }

  private struct KeyedTags: Codable {
    let key: String
    let relevance: Relevance
    let codes: TagCodes
  }

  private let encoder = {
    let encoder = JSONEncoder()
    encoder.outputFormatting = .sortedKeys
    return encoder
  }()
  private let decoder = JSONDecoder()
  private let records = RecordCodec()

  func bytes(of groups: [[StreamedRecord]]) throws -> [UInt8] {
    var bytes: [UInt8] = []
    for group in groups {
      append(Mark.group, to: &bytes)
      for record in group { try append(record, to: &bytes) }
    }
    return bytes
  }

  /// What tagging made of the collected records: it keeps each and adds to it, but for list entries, which it changes.
  func bytes(ofTags groups: [[StreamedRecord]], on collected: [[StreamedRecord]]) throws -> [UInt8] {
    var bytes: [UInt8] = []
    for (group, before) in zip(groups, collected) {
      append(Mark.group, to: &bytes)
      var rest = before[...]
      for record in group {
        if record == rest.first {
          append(Mark.same, to: &bytes)
          rest.removeFirst()
        } else {
          if record.isListed { rest = rest.dropFirst() }
          try append(record, to: &bytes)
        }
      }
    }
    return bytes
  }

  /// The collected records; nil when the bytes are not of this codec.
  func collected(_ bytes: [UInt8]) -> [[StreamedRecord]]? {
    var reader = MarkedLines(bytes)
    var groups: [[StreamedRecord]] = []
    while let (mark, line) = reader.next() {
      if mark == Mark.group {
        groups.append([])
      } else {
        guard !groups.isEmpty, let record = record(mark, line, &reader) else { return nil }
        groups[groups.count - 1].append(record)
      }
    }
    return reader.isWhole ? groups : nil
  }

  /// The same with their tags.
  func tagged(_ bytes: [UInt8], on collected: [[StreamedRecord]]) -> [[StreamedRecord]]? {
    var reader = MarkedLines(bytes)
    var groups: [[StreamedRecord]] = []
    var rest: ArraySlice<StreamedRecord> = []
    while let (mark, line) = reader.next() {
      if mark == Mark.group {
        guard rest.isEmpty, groups.count < collected.count else { return nil }
        rest = collected[groups.count][...]
        groups.append([])
        continue
      }
      guard !groups.isEmpty,
        let record = mark == Mark.same ? rest.popFirst() : record(mark, line, &reader)
      else { return nil }
      if mark != Mark.same, record.isListed { rest = rest.dropFirst() }
      groups[groups.count - 1].append(record)
    }
    return reader.isWhole && rest.isEmpty && groups.count == collected.count ? groups : nil
  }

  private func append(_ record: StreamedRecord, to bytes: inout [UInt8]) throws {
    switch record {
    case .item(let key, let line):
      append(Mark.key, to: &bytes, try encoder.encode(key))
      bytes.append(Mark.item)
      bytes += line
    case .tagged(let key, let relevance, let codes, let line):
      let tags = KeyedTags(key: key, relevance: relevance, codes: codes)
      append(Mark.relevance, to: &bytes, try encoder.encode(tags))
      bytes.append(Mark.tagged)
      bytes += line
    case .other(let record):
      bytes.append(Mark.record)
      bytes += try records.line(record)
    }
  }

  private func append(_ mark: UInt8, to bytes: inout [UInt8], _ line: Data = Data()) {
    bytes.append(mark)
    bytes += line
    bytes.append(MarkedLines.lineFeed)
  }

  private func record(
    _ mark: UInt8, _ line: ArraySlice<UInt8>, _ reader: inout MarkedLines
  ) -> StreamedRecord? {
    switch mark {
    case Mark.record:
      return (try? decoder.decode(Record.self, from: Data(line))).map(StreamedRecord.other)
    case Mark.key:
      guard let key = try? decoder.decode(FoldKey.self, from: Data(line)),
        let (next, item) = reader.next(), next == Mark.item
      else { return nil }
      return .item(key, line: item + [MarkedLines.lineFeed])
    case Mark.relevance:
      guard let said = try? decoder.decode(KeyedTags.self, from: Data(line)),
        let (next, tags) = reader.next(), next == Mark.tagged
      else { return nil }
      return .tagged(
        key: said.key, said.relevance, said.codes, line: tags + [MarkedLines.lineFeed])
    default: return nil
    }
  }
}

/// Lines with their marks. A cut last line is none.
private struct MarkedLines {
  static let lineFeed = UInt8(ascii: "\n")

  private let bytes: [UInt8]
  private var position = 0

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// Whether all bytes were lines.
  var isWhole: Bool { position == bytes.count }

  mutating func next() -> (mark: UInt8, line: ArraySlice<UInt8>)? {
    guard let end = bytes[position...].firstIndex(of: Self.lineFeed), end > position else { return nil }
    defer { position = end + 1 }
    return (bytes[position], bytes[(position + 1)..<end])
  }
}

extension StreamedRecord {
  fileprivate var isListed: Bool {
    if case .other(.listed) = self { true } else { false }
  }
}
