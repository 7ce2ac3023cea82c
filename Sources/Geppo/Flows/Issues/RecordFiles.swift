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

  mutating func take(_ record: StreamedRecord) throws {
    switch record {
    case .item(let key, let line): itemAt[key.key] = try items.append(line)
    case .tagged(let key, _, _, let line): taggedAt[key] = try tagged.append(line)
    case .other: break
    }
  }

  /// The item of a key with its tags. Throws when the stream did not have both: no document is lost in silence.
  mutating func document(_ key: String) throws -> (item: Item, tagged: TaggedItem) {
    if let one = itemAt[key], let other = taggedAt[key],
      case .item(let item) = try codec.record(items.read(one).dropLast()),
      case .tagged(let tags) = try codec.record(tagged.read(other).dropLast())
    {
      return (item, tags)
    }
    throw GeppoError(
      .badInput, path: "standard input",
      english: "the item or the tags of '\(key)' are missing; collect again",
      japanese: "「\(key)」の項目又はタグがありません。collect からやり直してください")
  }

  consuming func close(into staging: inout Staging) throws {
    try staging.add(items)
    try staging.add(tagged)
  }
}
