/// Puts the documents that belong together into the order of what happened.
struct CourseBuilder: Sendable {
  private let entryOf: [String: Entry]
  private let keyOf: [String: FoldKey]
  private let from: [String: [Relation]]
  private let to: [String: [Relation]]

  init(_ entries: [Entry], keys: [FoldKey], relations: [Relation]) {
    entryOf = Dictionary(entries.map { ($0.representative, $0) }, uniquingKeysWith: { first, _ in first })
    keyOf = Dictionary(keys.map { ($0.key, $0) }, uniquingKeysWith: { first, _ in first })
    from = Dictionary(grouping: relations, by: \.subject)
    to = Dictionary(grouping: relations, by: \.object)
  }

  /// Of the document that an entry is, or is the draft, the explanation or a change of.
  func course(of representative: String) -> Course {
    let document = main(of: representative)
    var steps = own(document)
    for relation in from[document] ?? [] {
      guard let stage = Self.earlier[relation.kind] else { continue }
      steps.append(step(stage, relation.object, relation))
    }
    for relation in to[document] ?? [] {
      steps.append(step(Self.stage(of: relation.kind), relation.subject, relation))
    }
    return Course(document: document, steps: steps.sorted(by: isBefore))
  }

  /// The kinds whose subject tells of its object and of nothing else.
  private static let dependent: Set<Relation.Kind> = [.draft, .explanation, .amendment, .correction]

  /// What the object of a relation is in the course of its subject.
  private static let earlier: [Relation.Kind: Course.Stage] = [
    .derivation: .basis, .repeal: .repealed, .replacement: .replaced,
  ]

  private func main(of representative: String) -> String {
    var (document, seen) = (representative, Set([representative]))
    while let relation = from[document]?.first(where: { Self.dependent.contains($0.kind) }),
      seen.insert(relation.object).inserted
    {
      document = relation.object
    }
    return document
  }

  private func own(_ document: String) -> [Course.Step] {
    let key = keyOf[document]
    let stage: Course.Stage = key?.titleSense.role == .draft ? .draft : .issued
    let days: [(Course.Stage, Day?)] = [(.inForce, key?.inForceOn), (.expiry, key?.expiresOn)]
    return [step(stage, document, nil)]
      + days.compactMap { stage, day in day.map { Course.Step(stage: stage, day: $0, document: document) } }
  }

  private func step(_ stage: Course.Stage, _ document: String, _ relation: Relation?) -> Course.Step {
    Course.Step(
      stage: stage, day: publishedOn(document), document: document,
      closesOn: stage == .draft ? keyOf[document]?.closesOn : nil, relation: relation)
  }

  /// The day that the bulletin, the workbook and the search print; the earliest of all pages only where the one that stands
  /// for the document has none.
  private func publishedOn(_ document: String) -> Day? {
    keyOf[document]?.publishedOn ?? entryOf[document]?.publishedOn
  }

  private static func stage(of kind: Relation.Kind) -> Course.Stage {
    switch kind {
    case .draft: .draft
    case .explanation: .explanation
    case .amendment: .amendment
    case .correction: .correction
    case .repeal: .repeal
    case .replacement: .replacement
    case .forward: .forward
    case .derivation: .derivation
    }
  }

  /// By day, a step without one last; on one day in the order of the stages.
  private func isBefore(_ left: Course.Step, _ right: Course.Step) -> Bool {
    if left.day != right.day {
      guard let one = left.day else { return false }
      guard let other = right.day else { return true }
      return one < other
    }
    if left.stage != right.stage { return Self.rank(left.stage) < Self.rank(right.stage) }
    return left.document < right.document
  }

  private static func rank(_ stage: Course.Stage) -> Int { Course.Stage.allCases.firstIndex(of: stage) ?? 0 }
}
