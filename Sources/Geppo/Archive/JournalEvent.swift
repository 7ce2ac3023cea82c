/// One line of the journal: what no page and no rule can give again.
enum JournalEvent: Hashable, Sendable {
  case idGiven(GivenIdentity)
  /// Written before the run is committed; it stands unless the run is withdrawn.
  case published(PublishedRun)
  /// The run stopped before its commit: nothing of it reached `reports/`.
  case withdrawn(run: Int)
  /// The line before was cut off when a run was stopped: nothing that stands relied on it.
  case passedCutLine
  /// A person said something of a document.
  case decided(Decision)
  /// People did something with translations: one act on one document, or all that one import brought.
  case translated([TranslationEvent])
  /// A person goes on without lines before this one that were lost.
  case lossAccepted(AcceptedLoss)
}

/// Lines of the journal that no backup has.
struct AcceptedLoss: Hashable, Sendable, Codable {
  /// The highest number that a decision ever had, as far as anything tells: it is not given out again.
  var lastDecision: Int
  var reason: String
}

/// What one run wrote under `reports/`.
struct PublishedRun: Hashable, Sendable, Codable {
  var number: Int
  var month: Month
  var asOf: Day
  /// Sorted by path.
  var files: [OutputFile]
  /// Set by the run that made the issue as it was sent.
  var sent: SentIssue?
  /// Review workbooks that persons changed and that say nothing which the journal does not say: as they lay there,
  /// they may be replaced.
  var takenBack: [OutputFile]?
}

struct OutputFile: Hashable, Sendable, Codable {
  /// Relative to the workspace: `reports/2018-12/bulletin.html`.
  var path: String
  var sha256: String
}

extension JournalEvent: Codable {
  /// Version of the format of a line.
  static let version = 1

  private enum Name: String, Codable {
    case idGiven = "id-given"
    case published, withdrawn
    case passedCutLine = "passed-cut-line"
    case decided, translated
    case lossAccepted = "loss-accepted"
  }

  private enum Key: String, CodingKey {
    case event, version, identity, run, number, decision, translations, loss
  }

  init(from decoder: any Decoder) throws {
    let line = try decoder.container(keyedBy: Key.self)
    switch try line.decode(Name.self, forKey: .event) {
    case .idGiven: self = .idGiven(try line.decode(GivenIdentity.self, forKey: .identity))
    case .published: self = .published(try line.decode(PublishedRun.self, forKey: .run))
    case .withdrawn: self = .withdrawn(run: try line.decode(Int.self, forKey: .number))
    case .passedCutLine: self = .passedCutLine
    case .decided: self = .decided(try line.decode(Decision.self, forKey: .decision))
    case .translated:
      self = .translated(try line.decode([TranslationEvent].self, forKey: .translations))
    case .lossAccepted: self = .lossAccepted(try line.decode(AcceptedLoss.self, forKey: .loss))
    }
  }

  func encode(to encoder: any Encoder) throws {
    var line = encoder.container(keyedBy: Key.self)
    try line.encode(JournalEvent.version, forKey: .version)
    switch self {
    case .idGiven(let identity):
      try line.encode(Name.idGiven, forKey: .event)
      try line.encode(identity, forKey: .identity)
    case .published(let run):
      try line.encode(Name.published, forKey: .event)
      try line.encode(run, forKey: .run)
    case .withdrawn(let number):
      try line.encode(Name.withdrawn, forKey: .event)
      try line.encode(number, forKey: .number)
    case .passedCutLine:
      try line.encode(Name.passedCutLine, forKey: .event)
    case .decided(let decision):
      try line.encode(Name.decided, forKey: .event)
      try line.encode(decision, forKey: .decision)
    case .translated(let events):
      try line.encode(Name.translated, forKey: .event)
      try line.encode(events, forKey: .translations)
    case .lossAccepted(let loss):
      try line.encode(Name.lossAccepted, forKey: .event)
      try line.encode(loss, forKey: .loss)
    }
  }
}
