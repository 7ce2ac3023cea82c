/// An issue as it went out. What it told of stays told: no later run says it again or takes it back.
struct SentIssue: Hashable, Sendable, Codable {
  var on: Day
  /// Ids of the documents that it told of, sorted.
  var documents: [String]
  /// Why texts that no person had confirmed went out; nil when there were none.
  var draftsAllowed: String?
  /// Who got what; nil in what early versions recorded.
  var deliveries: [Delivery]?
  /// What it said of them, and of those that it corrected; by id. Nil in lines of before this was kept.
  var told: [ToldDocument]? = nil
  /// The translations that it gave (仮訳), by id; nil where it gave none.
  var translations: [SentTranslation]? = nil
}

extension [Month: SentIssue] {
  /// Documents of which the last issue that told of them said that they are withdrawn.
  var withdrawn: Set<String> {
    let told = sorted { $0.key < $1.key }.flatMap { $0.value.told ?? [] }
    let last = [String: Bool?](told.map { ($0.id, $0.isWithdrawn) }, uniquingKeysWith: { $1 })
    return Set(last.filter { $0.value == true }.keys)
  }
}

/// What an issue said of a document, and of which page it had it.
struct ToldDocument: Hashable, Sendable, Codable {
  var id: String
  /// SHA-256 of the page.
  var page: String
  /// Its address, for comparing; empty where it is not known.
  var address: String
  /// By `FactChange.Kind`; facts that the page does not have are left out.
  var facts: [String: String]
  /// That a person has withdrawn it; nil otherwise.
  var isWithdrawn: Bool? = nil
  /// How it was classified; nil in lines of before this was kept.
  var tags: ToldTags? = nil
}

/// The tags with which an issue told of a document: codes, sorted.
struct ToldTags: Hashable, Sendable, Codable {
  var type: String
  var topics: [String]
  /// Places that issue it or that it is about.
  var places: [String]

  init(type: String, topics: [String], places: [String]) {
    (self.type, self.topics, self.places) = (type, topics, places)
  }

  init(_ tagged: TaggedItem) {
    type = tagged.documentType.code
    topics = tagged.topics.map(\.code).sorted()
    places = Set(tagged.places.filter { $0.role != .mentioned }.map(\.code)).sorted()
  }
}

extension ToldDocument {
  /// What the other says otherwise, in the order of the facts. Spaces and punctuation are none; of a text only that it
  /// is another. What a person decided is compared letter by letter.
  func changes(to other: ToldDocument, decided: Set<FactChange.Kind> = []) -> [FactChange] {
    FactChange.Kind.allCases.compactMap { fact in
      let isDecided = decided.contains(fact)
      guard isDecided ? holds(fact) : FactChange.Kind.ofPages.contains(fact) else { return nil }
      let (before, after) = (facts[fact.rawValue] ?? "", other.facts[fact.rawValue] ?? "")
      guard isDecided ? before != after : Folding.key(before) != Folding.key(after) else { return nil }
      return fact == .text
        ? FactChange(fact: fact, before: "", after: "") : FactChange(fact: fact, before: before, after: after)
    }
  }

  /// Whether it would have the fact, if the document had it: early lines have only what pages are compared by.
  private func holds(_ fact: FactChange.Kind) -> Bool {
    FactChange.Kind.ofPages.contains(fact) || facts[FactChange.Kind.headline.rawValue] != nil
  }
}
