/// The records of documents that may be in the queue, while all pages stream by: their lines, and nothing of the others.
struct QueueRecords {
  private var waiting: [String: [UInt8]] = [:]
  private var kept: [String: (item: [UInt8], tagged: [UInt8])] = [:]
  private let codec = RecordCodec()

  mutating func take(_ record: StreamedRecord) {
    switch record {
    case .item(let key, let line): waiting[key.key] = line
    case .tagged(let key, let relevance, _, let line):
      guard let item = waiting.removeValue(forKey: key), relevance.isRelevant else { return }
      kept[key] = (item, line)
    case .other: break
    }
  }

  /// The tags alone, which say whether the document is worth a translation.
  func tagged(_ key: String) throws -> TaggedItem? {
    guard let lines = kept[key], case .tagged(let tagged) = try codec.record(Self.line(lines.tagged)) else {
      return nil
    }
    return tagged
  }

  func document(_ key: String) throws -> ReadDocument? {
    guard let lines = kept[key], let tagged = try tagged(key),
      case .item(let item) = try codec.record(Self.line(lines.item))
    else { return nil }
    return ReadDocument(item: item, tagged: tagged)
  }

  /// Without the line feed.
  private static func line(_ bytes: [UInt8]) -> ArraySlice<UInt8> {
    bytes.last == 0x0A ? bytes.dropLast() : bytes[...]
  }
}
