/// What the classifier says of one item; the item itself travels beside it (a body is stored once).
struct TaggedItem: Hashable, Sendable, Codable {
  /// `Item.key`.
  var key: String
  /// Best first, then by code.
  var topics: [TopicTag]
  var places: [PlaceTag]
  var documentType: DocumentTypeTag
  var importance: Importance
  var relevance: Relevance
  /// Number of characters to translate: Chinese characters and Latin words of title, body and attachments.
  var characters: Int

  /// Codes of the places whose body issued it.
  var issuedFor: [String] { places.filter { $0.role == .issuing }.map(\.code) }
}

/// The words that made a tag, exactly as the page has them, and where they stand.
struct Evidence: Hashable, Sendable, Codable {
  enum Field: String, Hashable, Sendable, Codable, CaseIterable {
    case title, issuer, documentNumber = "document-number", body, attachment, source
  }

  /// Name of the rule, or `term T0123`.
  var rule: String
  var words: String
  var field: Field
  var location: Location
}

struct TopicTag: Hashable, Sendable, Codable {
  /// Code of `glossary/topics.csv`: `VOC`.
  var code: String
  var score: Int
  var evidence: [Evidence]
}

struct PlaceTag: Hashable, Sendable, Codable {
  enum Role: String, Hashable, Sendable, Codable, CaseIterable { case issuing, subject, mentioned }

  /// GB/T 2260 code, `CN`, or the id of a key-region group.
  var code: String
  var role: Role
  /// Several places have this name, and nothing nearby decided; all candidates are tagged.
  var isDoubtful: Bool
  var evidence: [Evidence]
}

struct DocumentTypeTag: Hashable, Sendable, Codable {
  /// Code of `glossary/document_types.csv`.
  var code: String
  var evidence: Evidence?
}

/// An additive score with every term printed.
struct Importance: Hashable, Sendable, Codable {
  struct Term: Hashable, Sendable, Codable {
    /// Name of the rule.
    var rule: String
    var points: Int
    /// Why, in Japanese.
    var note: String
  }

  enum Priority: String, Hashable, Sendable, Codable, Comparable {
    case urgent = "A"
    case normal = "B"
    case summary = "C"

    static func < (left: Priority, right: Priority) -> Bool { left.rawValue < right.rawValue }
  }

  var points: Int
  var terms: [Term]
  /// The priority in the translation queue; nil when the document is not for the queue.
  var priority: Priority?
}

/// Whether the item belongs in a bulletin at all, whatever its month.
struct Relevance: Hashable, Sendable, Codable {
  var isRelevant: Bool
  /// For an item that is not: `noTopic`, `onlyAdjacentTopic` or `placeNotMonitored`.
  var reason: OutcomeReason?
}
