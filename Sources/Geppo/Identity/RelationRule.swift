/// A way in which a document tells that it belongs to another one.
struct RelationRule: Sendable {
  /// A document that may be meant, with the words that say so.
  struct Candidate: Sendable {
    var position: Int
    var evidence: String
    var ownShare: Int? = nil
  }

  let name: String
  let reason: String
  let kind: Relation.Kind
  let candidates: @Sendable (RelationSubject, RelationIndex) -> [Candidate]
  /// Whether the first may be meant by the second.
  let fits: @Sendable (RelationSubject, RelationSubject) -> Bool
  /// Of several documents of one name the latest one before is meant; a draft's is the first one after it.
  var isForLater = false
  /// Whether one document can stand so to several.
  var isForSeveral = false

  static let all = [
    draft, explanation, amendment, correction, titledRepeal, repealClause, replacementClause, newEdition,
    forward,
    citedBasis, commonText,
  ]

  private static let draft = RelationRule(
    name: "draft of the same title", reason: "the title says 征求意见稿, and a later one is the same without it",
    kind: .draft,
    candidates: { $0.role == .draft ? named($0.core, in: $1) : [] },
    // A bureau asks for comments on what the government issues.
    fits: { $0.role == .document && $0.isNotBefore($1) && $0.maySharePlace(with: $1) }, isForLater: true)

  private static let explanation = RelationRule(
    name: "explanation of the title", reason: "《…》解读 names what it explains", kind: .explanation,
    candidates: { subject, index in
      guard subject.role == .explanation else { return [] }
      let numbered = subject.numbers.sorted().flatMap { number in
        index.numbered(number).map { Candidate(position: $0, evidence: number) }
      }
      return named(subject.core, in: index) + numbered
    },
    // Explanations are often put on the site some days before the document.
    fits: { document, _ in [.document, .amendment, .draft].contains(document.role) })

  private static let amendment = RelationRule(
    name: "amendment of the title", reason: "关于修改《…》的决定 names what it changes", kind: .amendment,
    candidates: { $0.role == .amendment ? named($0.core, in: $1) : [] },
    fits: { $0.role == .document && $1.isNotBefore($0) })

  private static let correction = RelationRule(
    name: "correction of the title", reason: "关于《…》的更正 names what it mends", kind: .correction,
    candidates: { $0.role == .correction ? named($0.core, in: $1) : [] },
    fits: { $0.role != .correction && $1.isNotBefore($0) })

  private static let titledRepeal = RelationRule(
    name: "repeal by a decision", reason: "关于废止…的决定 names or lists what it ends", kind: .repeal,
    candidates: { $0.role == .repeal ? cited($0, .repealed, in: $1) : [] },
    fits: { $0.role != .draft && $1.isNotBefore($0) }, isForSeveral: true)

  private static let repealClause = RelationRule(
    name: "repeal by a clause", reason: "…同时废止 at the end of another document", kind: .repeal,
    candidates: { $0.role == .document ? cited($0, .repealed, in: $1) : [] },
    fits: { $0.role == .document && $1.isNotBefore($0) && $0.core != $1.core }, isForSeveral: true)

  private static let replacementClause = RelationRule(
    name: "replacement by a clause", reason: "…同时废止 in a document of the same name", kind: .replacement,
    candidates: { $0.role == .document ? cited($0, .repealed, in: $1) : [] },
    fits: { $0.role == .document && $1.isNotBefore($0) && $0.core == $1.core })

  private static let newEdition = RelationRule(
    name: "new edition of the title", reason: "（2018年修订） behind the same name", kind: .replacement,
    candidates: { $0.role == .document && $0.key.titleSense.isNewEdition ? named($0.core, in: $1) : [] },
    fits: { $0.role == .document && $1.isNotBefore($0) && $1.mayShareIssuer(with: $0) })

  private static let forward = RelationRule(
    name: "forward with a number of its own", reason: "转发 names what it passes on", kind: .forward,
    candidates: { $0.role == .forward ? named($0.core, in: $1) : [] },
    fits: { $0.role == .document && $1.isNotBefore($0) })

  private static let citedBasis = RelationRule(
    name: "made to carry out what it cites", reason: "为贯彻落实《…》，制定本方案", kind: .derivation,
    candidates: { cited($0, .carriedOut, in: $1) },
    fits: { [.document, .forward].contains($0.role) && $1.isNotBefore($0) }, isForSeveral: true)

  private static let commonText = RelationRule(
    name: "text in common", reason: "a city's plan holds much of the provincial plan of the same name",
    kind: .derivation,
    candidates: { subject, index in
      guard subject.role == .document, let text = subject.key.sketch else { return [] }
      return index.likeNamed(subject).compactMap { position in
        guard let share = index.subjects[position].key.sketch.map(text.share), share >= leastShare else {
          return nil
        }
        let common = Int((share * 20).rounded()) * 5
        return Candidate(position: position, evidence: "\(common)%", ownShare: 100 - common)
      }
    },
    fits: { model, copy in copy.isOfPlace(below: model) && copy.isNotBefore(model) })

  private static let leastShare = 0.3

  private static func named(_ core: String, in index: RelationIndex) -> [Candidate] {
    index.named(core).map { Candidate(position: $0, evidence: index.subjects[$0].key.title) }
  }

  private static func cited(_ subject: RelationSubject, _ kind: Citation.Kind, in index: RelationIndex)
    -> [Candidate]
  {
    subject.key.citations.filter { $0.kind == kind }.flatMap { citation in
      let numbered = citation.number.map(index.numbered) ?? []
      let positions = numbered.isEmpty ? index.named(citation.core) : numbered
      return positions.map { Candidate(position: $0, evidence: citation.words) }
    }
  }
}
