import FoundationEssentials

/// JSON lines: one record a line, `{"item":{…}}`, keys sorted, in one canonical form.
struct RecordCodec {
  private let encoder: JSONEncoder
  private let decoder = JSONDecoder()

  init() {
    encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
  }

  /// The line of a record, with its line feed.
  func line(_ record: Record) throws -> [UInt8] {
    Array(try encoder.encode(record)) + [UInt8(ascii: "\n")]
  }

  /// The record of a line (without line feed). Throws `RecordProblem`.
  func record(_ line: some Collection<UInt8>) throws -> Record {
    let bytes = Array(line)
    let record: Record
    do {
      record = try decoder.decode(Record.self, from: Data(bytes))
    } catch let error as DecodingError {
      throw RecordProblem(reason: RecordCodec.reason(of: error))
    } catch {
      throw RecordProblem(reason: "not JSON")
    }
    // The form is canonical, so a key that is not ours cannot survive the way back.
    guard Array(try encoder.encode(record)) == bytes else {
      throw RecordProblem(reason: "unknown keys, or not as geppo writes it")
    }
    return record
  }

  /// The record of a line that is known to be geppo's own: what its digest has told need not be proven again.
  func read(_ line: some Collection<UInt8>) -> Record? {
    try? decoder.decode(Record.self, from: Data(line))
  }

  private static func reason(of error: DecodingError) -> String {
    switch error {
    case .keyNotFound(let key, _): "'\(key.stringValue)' is missing"
    case .typeMismatch(_, let context), .valueNotFound(_, let context), .dataCorrupted(let context):
      ([context.codingPath.map(\.stringValue).joined(separator: ".")] + [context.debugDescription])
        .filter { !$0.isEmpty }.joined(separator: ": ")
    @unknown default: "not a record"
    }
  }
}

/// Why a line is not a record.
struct RecordProblem: Error, Hashable {
  let reason: String
}

extension Record: Codable {
  private enum Key: String, CodingKey, CaseIterable {
    case run, source, page, item, tagged, listed, entry, finding, end
  }

  init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: Key.self)
    guard container.allKeys.count == 1, let key = container.allKeys.first else {
      throw DecodingError.dataCorrupted(
        .init(
          codingPath: [],
          debugDescription:
            "a record has one of the keys \(Key.allCases.map(\.rawValue).joined(separator: ", "))"
        ))
    }
    self =
      switch key {
      case .run: .run(try container.decode(RunHeader.self, forKey: key))
      case .source: .source(try container.decode(SourceAccount.self, forKey: key))
      case .page: .page(try container.decode(PageOutcome.self, forKey: key))
      case .item: .item(try container.decode(Item.self, forKey: key))
      case .tagged: .tagged(try container.decode(TaggedItem.self, forKey: key))
      case .listed: .listed(try container.decode(ListedLink.self, forKey: key))
      case .entry: .entry(try container.decode(Entry.self, forKey: key))
      case .finding: .finding(try container.decode(Finding.self, forKey: key))
      case .end: .end(try container.decode(StreamEnd.self, forKey: key))
      }
  }

  func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: Key.self)
    switch self {
    case .run(let value): try container.encode(value, forKey: .run)
    case .source(let value): try container.encode(value, forKey: .source)
    case .page(let value): try container.encode(value, forKey: .page)
    case .item(let value): try container.encode(value, forKey: .item)
    case .tagged(let value): try container.encode(value, forKey: .tagged)
    case .listed(let value): try container.encode(value, forKey: .listed)
    case .entry(let value): try container.encode(value, forKey: .entry)
    case .finding(let value): try container.encode(value, forKey: .finding)
    case .end(let value): try container.encode(value, forKey: .end)
    }
  }
}
