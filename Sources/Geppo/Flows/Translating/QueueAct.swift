/// What a person asks for on one document of the queue.
package enum QueueAct: Sendable {
  /// Empty where no municipality asked.
  case add(requestedBy: String)
  case drop
  case claim
  case release
  case due(Day)
  case review
  /// Ids of segments; none for the whole document.
  case approve([String])
  case reject([String])
  /// Name of the check, id of the segment.
  case waive(check: String, segment: String)
  /// A waiver is taken back.
  case unwaive(check: String, segment: String)

  /// `queue claim`.
  var command: String {
    switch self {
    case .add: "queue add"
    case .drop: "queue drop"
    case .claim: "queue claim"
    case .release: "queue release"
    case .due: "queue due"
    case .review: "queue review"
    case .approve: "queue approve"
    case .reject: "queue reject"
    case .waive, .unwaive: "queue waive"
    }
  }

  /// Whether it says nothing without a reason.
  var needsReason: Bool {
    switch self {
    case .drop, .waive: true
    default: false
    }
  }
}

/// Whether an act is in order as the document stands.
struct QueueActRules {
  let document: QueuedDocument
  let by: String
  let why: String
  /// Segments with errors of the checks that nobody has put aside.
  let openErrors: [String]

  private var id: String { document.id }
  private var translation: DocumentTranslation { document.translation }

  /// The act as the journal keeps it. Throws `GeppoError` with the way out.
  func recorded(_ act: QueueAct) throws -> TranslationEvent.Act {
    switch act {
    case .add(let requester): return .added(requestedBy: requester)
    case .drop: return .dropped
    case .claim:
      if translation.dropped != nil { throw GeppoError.isDropped(id) }
      if translation.claim?.by == by { throw GeppoError.ownClaim(id) }
      if let claim = translation.claim { throw GeppoError.alreadyClaimed(id, by: claim.by, on: claim.on) }
      return .claimed
    case .release:
      if translation.claim == nil { throw GeppoError.notClaimed(id) }
      return .released
    case .due(let day): return .due(day)
    case .review:
      try requireTranslation(of: document.source.segments)
      try requireOtherPerson(than: document.source.segments)
      return .reviewed
    case .approve(let segments):
      let chosen = try chosen(segments)
      // Who names a segment that she sent back has thought better of it.
      try requireTranslation(of: chosen, orSentBack: !segments.isEmpty)
      try requireOtherPerson(than: chosen)
      let ids = Set(chosen.map(\.id))
      let errors = openErrors.count { ids.contains($0) }
      if errors > 0 { throw GeppoError.openErrors(id, count: errors) }
      return .approved(chosen.filter { !$0.isLocked }.map(\.id))
    case .reject(let segments):
      let wanted = try chosen(segments).filter { translation.standing[$0.id] != nil }
      if wanted.isEmpty { throw GeppoError.noTranslation(id) }
      return .rejected(wanted.map(\.id))
    case .waive(let check, let segment):
      try requireCheck(check, segment)
      return .waived(check: check, segment: segment)
    case .unwaive(let check, let segment):
      try requireCheck(check, segment)
      return .unwaived(check: check, segment: segment)
    }
  }

  private func requireCheck(_ check: String, _ segment: String) throws {
    _ = try chosen([segment])
    guard TranslationCheck.named(check) != nil else {
      throw GeppoError.unknownCheck(check, among: TranslationCheck.all.map(\.id))
    }
  }

  /// All segments where none is named.
  private func chosen(_ ids: [String]) throws -> [Segment] {
    let segments = document.source.segments
    guard !ids.isEmpty else { return segments }
    return try ids.map { id in
      guard let segment = segments.first(where: { $0.id == id }) else {
        throw GeppoError.unknownSegment(
          self.id, id, nearest: NearestWord.of(id, among: segments.map(\.id)))
      }
      return segment
    }
  }

  private func requireTranslation(of segments: [Segment], orSentBack: Bool = false) throws {
    if translation.standing.isEmpty { throw GeppoError.noTranslation(id) }
    let missing = segments.count { segment in
      guard !segment.isLocked else { return false }
      guard let standing = translation.standing[segment.id] else { return true }
      return standing.translation.isDraft || standing.isRejected && !orSentBack
    }
    if missing > 0 { throw GeppoError.incomplete(id, missing: missing) }
  }

  /// Two pairs of eyes.
  private func requireOtherPerson(than segments: [Segment]) throws {
    let own = segments.contains { translation.standing[$0.id]?.by == by } || translation.claim?.by == by
    if own, why.isEmpty { throw GeppoError.ownTranslation(id, by: by) }
  }
}
