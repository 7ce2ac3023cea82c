/// A fact of a document that one page, or one issue, tells otherwise than another.
struct FactChange: Hashable, Sendable, Codable {
  /// The raw value travels in records and in the journal.
  enum Kind: String, Hashable, Sendable, Codable, CaseIterable {
    case title, number, issuer, publication, signature, deadline, status, text
    // What else an issue says of a document; told where a person has corrected it.
    case headline, summary, adoption
    case inForce = "in-force"
    case expiry, type, topics, places, url

    /// What two captures of a page are compared by.
    static let ofPages: [Kind] = [
      .title, .number, .issuer, .publication, .signature, .deadline, .status, .text,
    ]

    /// As findings name it.
    var english: String {
      switch self {
      case .title: "title of the document"
      case .number: "document number"
      case .issuer: "issuing body"
      case .publication: "day of publication"
      case .signature: "day of signature"
      case .deadline: "last day for comments"
      case .status: "force of the document"
      case .text: "text of the document"
      case .headline: "headline"
      case .summary: "summary"
      case .adoption: "day of the document"
      case .inForce: "day of entry into force"
      case .expiry: "end of validity"
      case .type: "type of document"
      case .topics: "topics"
      case .places: "places"
      case .url: "address"
      }
    }
  }

  var fact: Kind
  /// Empty where there was nothing; of a text always.
  var before: String
  var after: String
}
