/// One document as relations are looked for: what its first page says, and the numbers that any of its pages shows.
struct RelationSubject: Sendable {
  let key: FoldKey
  let publishedOn: Day?
  let numbers: Set<String>

  init?(_ entry: Entry, keyOf: [String: FoldKey]) {
    guard let first = keyOf[entry.representative] else { return nil }
    key = first
    publishedOn = entry.publishedOn
    numbers = Set(
      ([entry.representative] + entry.members.map(\.key)).compactMap { keyOf[$0]?.documentNumber })
  }

  var role: TitleRole { key.titleSense.role }
  var core: String { key.titleSense.core }

  /// Shorter names (实施方案) are those of many documents.
  static let shortestCore = 8

  /// Nothing is said of a document without a day.
  func isNotBefore(_ other: RelationSubject) -> Bool {
    guard let own = publishedOn, let day = other.publishedOn else { return true }
    return own >= day
  }

  func mayShareIssuer(with other: RelationSubject) -> Bool {
    !IssuerLikeness.contradicts(key.ownIssuers, other.key.ownIssuers)
  }
}

/// All documents, by what others name them.
struct RelationIndex: Sendable {
  let subjects: [RelationSubject]
  private let byCore: [String: [Int]]
  private let byNumber: [String: [Int]]
  private let byTail: [String: [Int]]

  init(_ entries: [Entry], keyOf: [String: FoldKey]) {
    let subjects = entries.compactMap { RelationSubject($0, keyOf: keyOf) }
    self.subjects = subjects
    byCore = Self.index(subjects) { $0.core.count < RelationSubject.shortestCore ? [] : [$0.core] }
    byNumber = Self.index(subjects) { $0.numbers.sorted() }
    byTail = Self.index(subjects) { $0.role == .document ? Self.tail(of: $0).map { [$0] } ?? [] : [] }
  }

  func named(_ core: String) -> [Int] { byCore[core] ?? [] }
  func numbered(_ number: String) -> [Int] { byNumber[number] ?? [] }

  /// Those whose names end in the same words: 某省…行动计划, 某市…行动计划.
  func likeNamed(_ subject: RelationSubject) -> [Int] {
    Self.tail(of: subject).flatMap { byTail[$0] } ?? []
  }

  private static func tail(of subject: RelationSubject) -> String? {
    let core = subject.core
    return core.count < RelationSubject.shortestCore + 2
      ? nil : String(core.suffix(RelationSubject.shortestCore))
  }

  private static func index(_ subjects: [RelationSubject], by names: (RelationSubject) -> [String])
    -> [String: [Int]]
  {
    subjects.indices.reduce(into: [:]) { index, position in
      for name in names(subjects[position]) { index[name, default: []].append(position) }
    }
  }
}
