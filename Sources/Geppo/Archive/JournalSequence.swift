/// Numbers and ids of the journal follow each other, and a decision names an id that was given: where that is not so, lines
/// are missing or were written twice. It needs no index.
struct JournalSequence {
  private var runs = Series()
  private var translations = Series()
  private var ids: [Month: Series] = [:]
  private var given: Set<String> = []
  private var decisions: Set<Int> = []
  /// Documents of decisions, in their order.
  private var decided: [Decision] = []
  private var repeated: Int?

  init(_ events: [JournalEvent]) {
    for event in events { take(event) }
  }

  /// The first that is found.
  var loss: JournalLoss? {
    if let repeated { return .repeatedDecision(repeated) }
    if let missing = runs.missing { return .runs(missing) }
    if let missing = translations.missing { return .translations(missing) }
    for (month, series) in ids.sorted(by: { $0.key < $1.key }) {
      if let missing = series.missing { return .ids(month, missing) }
    }
    let orphan = decided.first { NumberedID($0.document) != nil && !given.contains($0.document) }
    return orphan.map { .unknownDocument($0.document, decision: $0.number) }
  }

  private mutating func take(_ event: JournalEvent) {
    switch event {
    case .idGiven(let identity):
      given.insert(identity.id)
      guard let id = NumberedID(identity.id) else { return }
      ids[id.month, default: Series()].numbers.insert(id.number)
    case .published(let run): runs.numbers.insert(run.number)
    case .decided(let decision):
      if !decisions.insert(decision.number).inserted { repeated = repeated ?? decision.number }
      decided.append(decision)
    case .translated(let said): translations.numbers.formUnion(said.map(\.number))
    case .lossAccepted: forgive()
    case .withdrawn, .passedCutLine: break
    }
  }

  /// What stands before an accepted loss is no longer missed.
  private mutating func forgive() {
    runs.forgive()
    translations.forgive()
    for month in ids.keys { ids[month]?.forgive() }
    (decided, repeated) = ([], nil)
  }

  /// Numbers from 1.
  private struct Series {
    var numbers: Set<Int> = []
    private var accepted = 0

    mutating func forgive() { accepted = numbers.max() ?? accepted }

    var missing: ClosedRange<Int>? {
      let used = numbers.filter { $0 > accepted }.sorted()
      return zip([accepted] + used, used).first { $1 - $0 > 1 }.map { $0 + 1...$1 - 1 }
    }
  }
}
