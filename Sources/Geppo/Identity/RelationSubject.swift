/// One document as relations are looked for: what its first page says, and the numbers that any of its pages shows.
struct RelationSubject: Sendable {
  let key: FoldKey
  let publishedOn: Day?
  let numbers: Set<String>
  /// The places that it was issued for, each with what lies above it, the nearest first and the country last.
  private let places: [[String]]

  init?(_ entry: Entry, keyOf: [String: FoldKey], places index: PlaceIndex) {
    guard let first = keyOf[entry.representative] else { return nil }
    places = first.issuedFor.map { $0 == "CN" ? [$0] : [$0] + index.ancestors(of: $0) + ["CN"] }
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

  /// Whether it is of places that lie in those of the other: 河北省 may be the model of 邯郸市, 内蒙古 that of 呼和浩特市.
  func isOfPlace(below other: RelationSubject) -> Bool {
    !places.isEmpty
      && places.allSatisfy { own in
        own.dropFirst().contains { code in other.places.contains { $0[0] == code } }
      }
  }

  /// Whether both are of one place: a city's bureau drafts what its government issues. Where a place is not known, the
  /// names must fit.
  func maySharePlace(with other: RelationSubject) -> Bool {
    places.isEmpty || other.places.isEmpty
      ? mayShareIssuer(with: other) : places.contains { own in other.places.contains { $0[0] == own[0] } }
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

  init(_ entries: [Entry], keyOf: [String: FoldKey], places: PlaceIndex) {
    let subjects = entries.compactMap { RelationSubject($0, keyOf: keyOf, places: places) }
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
