/// Something that must hold of a translation from Chinese into Japanese: a row of the table by which translations are checked.
struct TranslationCheck: Sendable {
  enum Level: String, Hashable, Sendable {
    /// The translation is not delivered until it is mended or waived.
    case error
    /// Listed.
    case warning
  }

  /// What is wrong, and the words it stands in.
  struct Slip: Hashable, Sendable {
    enum Side: String, Hashable, Sendable { case source, target }

    /// In Japanese.
    var what: String
    /// Of the text of that side; empty where something is missing as a whole.
    var words: String
    var side: Side
  }

  enum Test: Sendable {
    /// Of one segment.
    case segment(@Sendable (CheckSubject) -> [Slip])
    /// Of all segments of a document together: which of them, and what.
    case document(@Sendable ([CheckSubject]) -> [(index: Int, slip: Slip)])
  }

  /// As commands, waivers and reports name it.
  let id: String
  let level: Level
  /// In Japanese.
  let name: String
  /// What to do about it.
  let wayOut: String
  let test: Test

  static let all: [TranslationCheck] =
    NumberChecks.all + TermChecks.all + SenseChecks.all + MarkChecks.all
    + ConsistencyChecks.all

  init(
    _ level: Level, _ id: String, _ name: String, wayOut: String,
    segment: @escaping @Sendable (CheckSubject) -> [Slip]
  ) {
    (self.id, self.level, self.name, self.wayOut, test) = (id, level, name, wayOut, .segment(segment))
  }

  init(
    _ level: Level, _ id: String, _ name: String, wayOut: String,
    document: @escaping @Sendable ([CheckSubject]) -> [(index: Int, slip: Slip)]
  ) {
    (self.id, self.level, self.name, self.wayOut, test) = (id, level, name, wayOut, .document(document))
  }

  /// By its id; nil for none of that name.
  static func named(_ id: String) -> TranslationCheck? { all.first { $0.id == id } }

  /// All that is wrong with the translations of one document, in the order of its segments, for each in the order of the table.
  /// Locked segments are not looked at; what a person has put aside is left out.
  static func findings(
    in segments: [TranslatedSegment], _ context: CheckContext, waivers: Set<Waiver> = []
  ) -> [CheckFinding] {
    let subjects = segments.filter { !$0.segment.isLocked }.map { CheckSubject($0, context) }
    let translated = subjects.filter { !$0.target.trimmingSpaces().isEmpty }
    let waived = Set(waivers.map { [$0.check, $0.segment] })
    let consistency = all.flatMap { check in
      check.ofDocument(translated).map {
        (translated[$0.index].segment.id, check.finding($0.slip, translated[$0.index]))
      }
    }
    let bySegment = Dictionary(grouping: consistency) { $0.0 }
    return subjects.flatMap { subject in
      all.flatMap { check in check.ofSegment(subject).map { check.finding($0, subject) } }
        + (bySegment[subject.segment.id] ?? []).map(\.1)
    }.filter { !waived.contains([$0.check, $0.segment]) }
  }

  private func ofSegment(_ subject: CheckSubject) -> [Slip] {
    guard case .segment(let test) = test else { return [] }
    // Of an empty translation there is only one thing to say.
    return subject.target.trimmingSpaces().isEmpty && id != "empty-target" ? [] : test(subject)
  }

  private func ofDocument(_ subjects: [CheckSubject]) -> [(index: Int, slip: Slip)] {
    guard case .document(let test) = test else { return [] }
    return test(subjects)
  }

  private func finding(_ slip: Slip, _ subject: CheckSubject) -> CheckFinding {
    CheckFinding(check: id, level: level, segment: subject.segment.id, slip: slip)
  }
}

extension TranslationCheck.Slip {
  /// Something that the original says and the translation does not.
  static func missing(_ what: String, _ words: some StringProtocol) -> Self {
    Self(what: what, words: String(words), side: .source)
  }

  /// Something that the translation says.
  static func said(_ what: String, _ words: some StringProtocol) -> Self {
    Self(what: what, words: String(words), side: .target)
  }
}
