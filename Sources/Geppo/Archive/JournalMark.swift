/// What the index knows of the journal: enough to see that a line is gone or says something else, the last one too.
struct JournalMark: Hashable, Sendable {
  /// Lines that can be read.
  var lines: Int
  /// See `digest(of:after:)`; of the last of these lines.
  var digest: String
  /// The highest number that a decision had.
  var lastDecision: Int

  /// A digest of a line and of all before it.
  static func digest(of line: some Sequence<UInt8>, after earlier: String?) -> String {
    var digest = SHA256()
    digest.update((earlier ?? "").utf8)
    digest.update(line)
    return digest.hex()
  }
}

/// Why the journal is not whole.
enum JournalLoss: Hashable, Sendable {
  /// The first line that is no record, without having been cut at the end of the file.
  case unreadable(line: Int)
  /// The first decisions that are gone though later ones are there.
  case decisions(ClosedRange<Int>)
  /// Runs whose lines are gone though later ones are there.
  case runs(ClosedRange<Int>)
  /// Ids of a month that are gone though higher ones are there.
  case ids(Month, ClosedRange<Int>)
  /// A decision on a document whose id no line gives.
  case unknownDocument(String, decision: Int)
  /// Lines of translations that are gone though later ones are there.
  case translations(ClosedRange<Int>)
  /// A number that two decisions have.
  case repeatedDecision(Int)
  /// Lines that the index knows are gone or say something else.
  case lines
}

/// The numbers of decisions: each is given once, one after the other.
struct DecisionNumbers {
  /// The highest ever given, 0 for none.
  let last: Int
  /// The first that no line has, though a higher one was given.
  let missing: ClosedRange<Int>?

  init(_ events: [JournalEvent]) {
    var (numbers, accepted) = ([Int](), 0)
    for event in events {
      switch event {
      case .decided(let decision): numbers.append(decision.number)
      case .lossAccepted(let loss): accepted = max(accepted, loss.lastDecision)
      case .idGiven, .published, .withdrawn, .passedCutLine, .translated: break
      }
    }
    let used = numbers.filter { $0 > accepted }.sorted()
    last = used.last ?? accepted
    missing = zip([accepted] + used, used).first { $1 - $0 > 1 }.map { $0 + 1...$1 - 1 }
  }
}
