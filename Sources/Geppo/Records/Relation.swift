/// How one document of the stock stands to another, which stays a document of its own.
struct Relation: Hashable, Sendable {
  /// What the subject is to the object.
  enum Kind: String, Hashable, Sendable, CaseIterable {
    /// Its draft for comment.
    case draft
    case explanation, amendment, correction, repeal
    /// A new document in its place.
    case replacement
    /// Passed on (转发) under a number or with words of its own.
    case forward
    /// Made from it or to carry it out: a city's copy of a provincial plan.
    case derivation
  }

  var kind: Kind
  /// Keys of representatives.
  var subject: String
  var object: String
  /// Name of the rule.
  var rule: String
  /// The words or figures that say so.
  var evidence: String
  /// Of a derivation by its text: how much of it is its own, in percent.
  var ownShare: Int? = nil
}
