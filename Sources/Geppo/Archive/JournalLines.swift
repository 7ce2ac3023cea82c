import Foundation

/// The text of `archive/journal.jsonl`, read line by line.
struct JournalLines {
  private(set) var events: [JournalEvent] = []
  private(set) var findings: [Finding] = []
  /// For each event a digest of its line and of all before it.
  private(set) var digests: [String] = []
  private(set) var ending = Ending.lineFeed

  /// How the file ends, which says what must stand before the next line.
  enum Ending { case lineFeed, wholeLine, cutLine }

  /// Throws `GeppoError` when a newer geppo has written a line.
  init(_ bytes: [UInt8]) throws {
    let lines = bytes.split(separator: JournalLines.lineFeed, omittingEmptySubsequences: false)
    var unread: Int?
    for (index, line) in lines.enumerated() where !line.isEmpty {
      let event = try JournalLines.event(line)
      // What geppo itself has passed over was told of before it wrote on.
      if let unread, event != .passedCutLine { findings.append(JournalLines.damaged(line: unread)) }
      if let event { take(event, line) }
      unread = event == nil ? index + 1 : nil
    }
    let isTerminated = lines.last?.isEmpty ?? true
    ending = isTerminated ? .lineFeed : unread == nil ? .wholeLine : .cutLine
    if let unread {
      findings.append(isTerminated ? JournalLines.damaged(line: unread) : JournalLines.cut(line: unread))
    }
  }

  private mutating func take(_ event: JournalEvent, _ line: ArraySlice<UInt8>) {
    events.append(event)
    digests.append(JournalMark.digest(of: line, after: digests.last))
    if case .lossAccepted = event { findings.removeAll { $0.code == .journalLineDamaged } }
  }

  /// The line of an event, without its line feed.
  static func line(of event: JournalEvent) throws -> [UInt8] {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return Array(try encoder.encode(event))
  }

  static func bytes(of events: [JournalEvent]) throws -> [UInt8] {
    try events.reduce(into: []) { bytes, event in
      bytes += try line(of: event)
      bytes.append(lineFeed)
    }
  }

  /// The lines without those that tell of these runs. Lines that cannot be read stay.
  static func without(runs: Set<Int>, _ bytes: [UInt8]) throws -> [UInt8] {
    guard !runs.isEmpty else { return bytes }
    let lines = bytes.split(separator: lineFeed, omittingEmptySubsequences: false)
    let kept = try lines.filter { line in
      guard !line.isEmpty, case .published(let run)? = try event(line) else { return true }
      return !runs.contains(run.number)
    }
    return Array(kept.joined(separator: [lineFeed]))
  }

  /// Nil for a line that is no record.
  private static func event(_ line: ArraySlice<UInt8>) throws -> JournalEvent? {
    let decoder = JSONDecoder()
    let data = Data(line)
    let version = (try? decoder.decode(LineVersion.self, from: data))?.version ?? 0
    guard version <= JournalEvent.version else {
      throw GeppoError.newerArchive(Journal.path, version: version, known: JournalEvent.version)
    }
    // The form is canonical, so a key that is not ours cannot survive the way back.
    guard let event = try? decoder.decode(JournalEvent.self, from: data),
      try JournalLines.line(of: event).elementsEqual(line)
    else { return nil }
    return event
  }

  private static func cut(line: Int) -> Finding {
    Finding(.journalLineIgnored, .line(file: Journal.path, line: line), String(line))
  }

  private static func damaged(line: Int) -> Finding {
    Finding(.journalLineDamaged, .line(file: Journal.path, line: line), String(line))
  }

  private struct LineVersion: Decodable { var version: Int }

  static let lineFeed = UInt8(ascii: "\n")
}

extension Finding {
  /// What is told of lines that cannot be read.
  static let codesOfLines: Set<FindingCode> = [
    .journalLineDamaged, .journalLineIgnored, .journalLineUnproven,
  ]

  /// A cut line where no index tells that nothing relied on it.
  var withoutProof: Finding {
    guard code == .journalLineIgnored else { return self }
    return Finding(.journalLineUnproven, location, arguments.first ?? "")
  }
}
