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
  init(_ document: IssueEntry, isWithdrawn: Bool = false) {
    let item = document.item
    self.init(
      id: document.id, page: item.page.sha256, address: item.url?.comparisonKey ?? "",
      facts: Dictionary(
        FactChange.Kind.allCases.compactMap { fact in
          item.value(of: fact).map { (fact.rawValue, $0) }
        }, uniquingKeysWith: { first, _ in first }),
      isWithdrawn: isWithdrawn ? true : nil, tags: ToldTags(document.tagged))
  }

  /// What the other says otherwise, in the order of the facts. Spaces and punctuation are none; of a text only that it
  /// is another.
  func changes(to other: ToldDocument) -> [FactChange] {
    FactChange.Kind.allCases.compactMap { fact in
      let (before, after) = (facts[fact.rawValue] ?? "", other.facts[fact.rawValue] ?? "")
      guard Folding.key(before) != Folding.key(after) else { return nil }
      return fact == .text
        ? FactChange(fact: fact, before: "", after: "") : FactChange(fact: fact, before: before, after: after)
    }
  }
}

extension Item {
  /// As an issue tells it; of the text a digest.
  fileprivate func value(of fact: FactChange.Kind) -> String? {
    switch fact {
    case .title: title?.value
    case .number: documentNumber?.value
    case .issuer: issuers.isEmpty ? nil : issuers.map(\.value).joined(separator: "、")
    case .publication: publishedOn?.description
    case .signature: nil
    case .deadline: date(.commentDeadline)?.description
    case .status: status?.value
    case .text: String(SHA256.hex(of: Array(Folding.key(bodyText).utf8)).prefix(16))
    }
  }
}
