import Glibc

/// `archive/journal.jsonl`: append-only, on the disk before anything relies on it.
struct Journal {
  static let path = "archive/journal.jsonl"

  private static let location: RelativePath = "archive/journal.jsonl"

  let workspace: Workspace
  private(set) var events: [JournalEvent]
  /// Lines that could not be read.
  let findings: [Finding]
  private var digests: [String]
  private var ending: JournalLines.Ending

  /// Reads the journal of a workspace; one that has none yet has an empty one.
  init(_ workspace: Workspace) throws {
    let lines = try JournalLines(try Journal.bytes(workspace))
    self.workspace = workspace
    events = lines.events
    findings = lines.findings
    digests = lines.digests
    ending = lines.ending
  }

  /// What the index keeps of the journal as it is now.
  var mark: JournalMark {
    JournalMark(
      lines: events.count, digest: digests.last ?? "", lastDecision: DecisionNumbers(events).last)
  }

  /// Whether the journal begins with the lines that it had when the mark was made.
  func holds(_ mark: JournalMark) -> Bool {
    mark.lines == 0 || (digests.indices.contains(mark.lines - 1) && digests[mark.lines - 1] == mark.digest)
  }

  /// What the journal by itself shows to be missing.
  var loss: JournalLoss? {
    if let damaged = findings.first(where: { $0.code == .journalLineDamaged }) {
      return .unreadable(line: damaged.location.line ?? 1)
    }
    return DecisionNumbers(events).missing.map(JournalLoss.decisions) ?? JournalSequence(events).loss
  }

  var history: RunHistory { RunHistory(events) }

  var identities: [GivenIdentity] {
    events.compactMap { event in
      if case .idGiven(let identity) = event { identity } else { nil }
    }
  }

  var decisions: [Decision] {
    events.compactMap { event in
      if case .decided(let decision) = event { decision } else { nil }
    }
  }

  var translations: [TranslationEvent] {
    events.flatMap { event -> [TranslationEvent] in
      if case .translated(let said) = event { said } else { [] }
    }
  }

  /// Returns when the lines are on the disk. When they cannot be written, the file is as it was.
  mutating func append(_ new: [JournalEvent]) throws {
    guard !new.isEmpty else { return }
    // So that the new lines do not stick to one that was cut.
    let new = (ending == .cutLine ? [.passedCutLine] : []) + new
    let lines = try new.map(JournalLines.line)
    let separator = ending == .lineFeed ? [] : [JournalLines.lineFeed]
    let folder = try workspace.makeFolder("archive")
    let file = try workspace.open(Journal.location, O_WRONLY | O_APPEND | O_CREAT)
    let size = try file.status().size
    do {
      try file.write(separator + lines.flatMap { $0 + [JournalLines.lineFeed] })
      try file.synchronise()
    } catch {
      try file.truncate(to: size)
      throw error
    }
    try folder.synchronise()
    ending = .lineFeed
    events += new
    for line in lines { digests.append(JournalMark.digest(of: line, after: digests.last)) }
  }

  static func bytes(_ workspace: Workspace) throws(SystemError) -> [UInt8] {
    do throws(SystemError) {
      let file = try workspace.open(location, O_RDONLY)
      return try file.read(atMost: try file.status().size)
    } catch  where error.isMissing {
      return []
    }
  }
}

/// The runs that the journal tells of.
struct RunHistory: Hashable, Sendable {
  /// Runs that were not withdrawn, by number.
  let standing: [PublishedRun]
  /// Every number that was ever used, for a withdrawn run too.
  let numbers: Set<Int>

  /// The highest number, 0 before the first run.
  var last: Int { numbers.max() ?? 0 }

  private init(standing: [PublishedRun], numbers: Set<Int>) {
    self.standing = standing
    self.numbers = numbers
  }

  init(_ events: [JournalEvent]) {
    var runs: [Int: PublishedRun] = [:]
    var numbers: Set<Int> = []
    for event in events {
      switch event {
      case .idGiven, .passedCutLine, .decided, .translated, .lossAccepted: break
      case .published(let run):
        runs[run.number] = run
        numbers.insert(run.number)
      case .withdrawn(let number): runs[number] = nil
      }
    }
    standing = runs.values.sorted { $0.number < $1.number }
    self.numbers = numbers
  }

  /// The runs that wrote the issues that went out.
  var ofSentIssues: [PublishedRun] { standing.filter { $0.sent != nil } }

  /// The issues that went out, by month.
  var sent: [Month: SentIssue] {
    Dictionary(
      standing.compactMap { run in run.sent.map { (run.month, $0) } }, uniquingKeysWith: { first, _ in first }
    )
  }

  /// The history without runs of which nobody knows yet whether they were committed: the next command that takes the
  /// lock finishes or withdraws them.
  func settled(staged: Set<Int>) -> RunHistory {
    RunHistory(standing: standing.filter { !staged.contains($0.number) }, numbers: numbers)
  }

  func holds(_ number: Int) -> Bool { standing.contains { $0.number == number } }
}
