/// A fact of a document that one page, or one issue, tells otherwise than another.
struct FactChange: Hashable, Sendable, Codable {
  /// The raw value travels in records and in the journal.
  enum Fact: String, Hashable, Sendable, Codable, CaseIterable {
    case title, number, issuer, publication, signature, deadline, status, text
  }

  var fact: Fact
  /// Empty where there was nothing; of a text always.
  var before: String
  var after: String
}
