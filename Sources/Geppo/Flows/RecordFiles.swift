/// `items.jsonl` and `tagged.jsonl` while a run writes them: records go in, and those of chosen entries
/// are read back, so that no run holds all documents.
struct RecordFiles: ~Copyable {
  private var items: StagedFile
  private var tagged: StagedFile
  private var itemAt: [String: Extent] = [:]
  private var taggedAt: [String: Extent] = [:]
  private let codec = RecordCodec()

  private init(items: consuming StagedFile, tagged: consuming StagedFile) {
    self.items = items
    self.tagged = tagged
  }

  static func begin(in staging: Staging) throws -> RecordFiles {
    let items = try staging.open("items.jsonl")
    let tagged = try staging.open("tagged.jsonl")
    return RecordFiles(items: items, tagged: tagged)
  }

  mutating func take(_ record: Record) throws {
    switch record {
    case .item(let item): itemAt[item.key] = try items.append(codec.line(record))
    case .tagged(let tags): taggedAt[tags.key] = try tagged.append(codec.line(record))
    case .run, .source, .page, .listed, .entry, .finding: break
    }
  }

  /// The item of a key with its tags, nil when the stream did not have both.
  mutating func document(_ key: String) throws -> (item: Item, tagged: TaggedItem)? {
    guard let one = itemAt[key], let other = taggedAt[key] else { return nil }
    guard case .item(let item) = try codec.record(items.read(one).dropLast()) else { return nil }
    guard case .tagged(let tags) = try codec.record(tagged.read(other).dropLast()) else { return nil }
    return (item, tags)
  }

  consuming func close(into staging: inout Staging) throws {
    try staging.add(items)
    try staging.add(tagged)
  }
}
