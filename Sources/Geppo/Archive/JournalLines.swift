import Foundation

/// The text of `archive/journal.jsonl`, read line by line.
struct JournalLines {
  private(set) var events: [JournalEvent] = []
  private(set) var findings: [Finding] = []
  /// Whether the file ends with a line feed, so that the next line can follow.
  let endsCleanly: Bool

  /// Throws `GeppoError` when a newer geppo has written a line.
  init(_ bytes: [UInt8]) throws {
    endsCleanly = bytes.isEmpty || bytes.last == JournalLines.lineFeed
    let lines = bytes.split(separator: JournalLines.lineFeed, omittingEmptySubsequences: false)
    for (index, line) in lines.enumerated() where !line.isEmpty {
      let isCut = index == lines.count - 1
      try read(line, number: index + 1, problem: isCut ? "it was cut off" : "it is not a record of geppo")
    }
  }

  static func bytes(of events: [JournalEvent]) throws -> [UInt8] {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return try events.reduce(into: []) { bytes, event in
      bytes += try encoder.encode(event)
      bytes.append(lineFeed)
    }
  }

  private mutating func read(_ line: ArraySlice<UInt8>, number: Int, problem: String) throws {
    let decoder = JSONDecoder()
    let data = Data(line)
    let version = (try? decoder.decode(LineVersion.self, from: data))?.version ?? 0
    guard version <= JournalEvent.version else {
      throw GeppoError.newerArchive(Journal.path, version: version, known: JournalEvent.version)
    }
    if let event = try? decoder.decode(JournalEvent.self, from: data) {
      events.append(event)
    } else {
      let place = Location.line(file: Journal.path, line: number)
      findings.append(Finding(.journalLineIgnored, place, String(number), problem))
    }
  }

  private struct LineVersion: Decodable { var version: Int }

  private static let lineFeed = UInt8(ascii: "\n")
}
