/// What becomes of a file that a translator returned, segment by segment.
///
/// The journal is the truth and files are couriers: nothing newer and nothing approved is replaced, what loses is kept as a suggestion,
/// and what the file does not hold stays as it is.
struct Reception {
  enum Outcome: String, Hashable, Sendable, CaseIterable {
    case taken, same
    /// Another person's or an approved translation stands.
    case conflict
    /// The source has changed since the file went out.
    case stale
    /// No text of the document, or its source was changed in the file.
    case unknown
    /// The file has no translation of it.
    case missing
  }

  /// Why a text of the document itself was not taken, where the outcome does not say it.
  enum Obstacle: Hashable, Sendable {
    /// It is not to be translated.
    case locked
    /// The file says another original than the document has for this id.
    case otherSource
  }

  struct Row: Hashable, Sendable {
    /// Id of the segment; of an unknown one as the file has it, or empty.
    var segment: String
    var outcome: Outcome
    /// Where it stands in the file; nil for what the file does not hold.
    var location: Location?
    /// What stands now, where it is not the incoming text.
    var standing = ""
    var incoming = ""
    var obstacle: Obstacle?
  }

  struct Rules: Hashable, Sendable {
    var by: String
    /// A reviewer changes what the translator wrote.
    var isReviewer = false
    var replacesApproved = false
  }

  private(set) var rows: [Row] = []
  private(set) var taken: [SegmentTranslation] = []
  /// What the translator remarks, by segment; also where there is no text.
  private(set) var notes: [String: String] = [:]
  private(set) var suggestions: [SegmentTranslation] = []
  /// Segments of which a row tells.
  private var answered: Set<String> = []
  /// Of `taken`, by segment.
  private var indexOfTaken: [String: Int] = [:]
  private let document: DocumentTranslation
  private let now: SourceRevision
  private let rules: Rules
  private let segments: [String: Segment]
  private let byText: [String: [Segment]]
  /// Of the units of the file that have a translation.
  private let ids: Set<String>
  private let former: [String: (segment: Segment, alignment: SegmentAlignment)]

  init(_ file: IncomingTranslation, of document: DocumentTranslation, now: SourceRevision, _ rules: Rules) {
    (self.document, self.now, self.rules) = (document, now, rules)
    segments = Dictionary(now.segments.map { ($0.id, $0) }) { first, _ in first }
    byText = Dictionary(grouping: now.segments.filter { !$0.isLocked }) { SegmentName.digest(of: $0.text) }
    former = Self.former(document.revisions, now)
    ids = Set(file.units.filter { !$0.target.isEmpty }.compactMap(\.id))
    for unit in file.units { take(unit) }
    for segment in now.segments where !segment.isLocked && !answered.contains(segment.id) {
      add(Row(segment: segment.id, outcome: .missing))
    }
  }

  func count(_ outcome: Outcome) -> Int { rows.count { $0.outcome == outcome } }

  /// Segments of earlier texts that the page no longer has, each with the way to what it became.
  private static func former(
    _ revisions: [SourceRevision], _ now: SourceRevision
  ) -> [String: (segment: Segment, alignment: SegmentAlignment)] {
    var former: [String: (segment: Segment, alignment: SegmentAlignment)] = [:]
    for revision in revisions where revision.digest != now.digest {
      let alignment = SegmentAlignment(old: revision.segments, new: now.segments)
      for segment in revision.segments { former[segment.id] = (segment, alignment) }
    }
    return former
  }

  private mutating func add(_ row: Row) {
    rows.append(row)
    answered.insert(row.segment)
  }

  private mutating func take(_ unit: IncomingUnit) {
    if let id = unit.id, segments[id] != nil, !unit.note.trimmingSpaces().isEmpty {
      notes[id] = unit.note.trimmingSpaces()
    }
    let isEmpty = unit.target.trimmingSpaces().isEmpty || unit.state == .untranslated
    if isEmpty { return }
    if let id = unit.id, let segment = segments[id] {
      if !isOf(segment, unit) { return keep(unit, of: segment, .unknown, .otherSource) }
      if !segment.isLocked { return take(unit, for: segment) }
      return UntouchedText.isCopy(unit.target, of: segment.text)
        ? () : keep(unit, of: segment, .conflict, .locked)
    }
    if unit.state == .locked { return }
    if let id = unit.id, let moved = counterpart(of: id, unit) { return take(unit, for: moved) }
    if let id = unit.id, let old = former[id], isOf(old.segment, unit) {
      let successor = old.alignment.successor(of: id)?.new
      suggestions.append(translation(unit, of: old.segment.text, for: successor ?? id))
      add(row(unit, .stale, successor ?? id))
      return
    }
    let digest = unit.source.map(SegmentName.digest)
    let same = digest.flatMap { byText[$0] } ?? []
    if same.isEmpty { return refuse(unit, .unknown, "") }
    for segment in same { take(unit, for: segment) }
  }

  /// Where a text stood several times and one of them is gone, the how-manieth of the others is another: the segment with this very
  /// text that the file does not answer by its own id.
  private func counterpart(of id: String, _ unit: IncomingUnit) -> Segment? {
    guard let source = unit.source ?? former[id]?.segment.text else { return nil }
    return byText[SegmentName.digest(of: source)]?.first { !ids.contains($0.id) && !answered.contains($0.id) }
  }

  /// Whether the file says nothing else of the source than the document does. What a spreadsheet without simplified characters wrote as `?`
  /// says nothing: the id tells which sentence it was.
  private func isOf(_ segment: Segment, _ unit: IncomingUnit) -> Bool {
    guard let source = unit.source.map(SegmentName.plain) else { return true }
    let (left, right) = (source.unicodeScalars, SegmentName.plain(segment.text).unicodeScalars)
    return left.count == right.count && zip(left, right).allSatisfy { $0 == $1 || Self.lost.contains($0) }
  }

  private static let lost: Set<Unicode.Scalar> = ["?", "\u{FFFD}"]

  private mutating func take(_ unit: IncomingUnit, for segment: Segment) {
    let incoming = translation(unit, of: segment.text, for: segment.id)
    let before = indexOfTaken[segment.id].map { taken[$0] }
    let earlier = before ?? document.standing[segment.id]?.translation
    // A form that keeps numbers of clauses apart says nothing of them.
    let isSameClause = unit.clause == nil || earlier?.clause == incoming.clause
    // What was sent back and comes again as it was is what its translator stands for.
    let isSentBack = before == nil && document.standing[segment.id]?.isRejected == true
    if let earlier, earlier.target == incoming.target, earlier.isDraft == incoming.isDraft, isSameClause,
      !isSentBack
    {
      add(row(unit, .same, segment.id))
    } else if mayReplace(segment.id, by: incoming) {
      indexOfTaken[segment.id] = taken.count
      taken.append(incoming)
      add(row(unit, .taken, segment.id))
    } else {
      suggestions.append(incoming)
      add(row(unit, .conflict, segment.id, standing: earlier?.target ?? ""))
    }
  }

  /// Drafts and what was sent back give way to anybody, a translator's own text to her newer one, nothing to what was replaced before.
  private func mayReplace(_ id: String, by incoming: SegmentTranslation) -> Bool {
    if indexOfTaken[id] != nil { return false }
    guard let standing = document.standing[id] else { return true }
    if standing.approved != nil { return rules.replacesApproved }
    if incoming.isDraft, !standing.translation.isDraft { return false }
    if standing.translation.isDraft || standing.isRejected { return true }
    let isOld = { (former: SegmentTranslation) in
      former.target == incoming.target && former.clause == incoming.clause
    }
    if document.suggestions[id]?.contains(where: isOld) == true { return false }
    if let before = standing.translation.changedAt, let now = incoming.changedAt, now < before {
      return false
    }
    return standing.by == rules.by || rules.isReviewer
  }

  /// As a suggestion: a person may still want the words.
  private mutating func keep(
    _ unit: IncomingUnit, of segment: Segment, _ outcome: Outcome, _ obstacle: Obstacle
  ) {
    suggestions.append(translation(unit, of: unit.source ?? segment.text, for: segment.id))
    var told = row(unit, outcome, segment.id, standing: segment.text)
    told.obstacle = obstacle
    add(told)
  }

  private mutating func refuse(_ unit: IncomingUnit, _ outcome: Outcome, _ id: String) {
    add(row(unit, outcome, id.isEmpty ? unit.id ?? unit.source ?? "" : id))
  }

  private func row(_ unit: IncomingUnit, _ outcome: Outcome, _ id: String, standing: String = "") -> Row {
    Row(segment: id, outcome: outcome, location: unit.location, standing: standing, incoming: unit.target)
  }

  private func translation(_ unit: IncomingUnit, of source: String, for id: String) -> SegmentTranslation {
    let clause = segments[id]?.clause ?? ""
    let isChanged = unit.clause.map { SegmentName.plain($0) != SegmentName.plain(clause) } ?? false
    return SegmentTranslation(
      segment: id, source: source, target: VisibleText.of(unit.target).trimmingSpaces(), origin: .person,
      clause: isChanged ? unit.clause : nil, isDraft: unit.state == .draft, changedAt: unit.changedAt)
  }
}
