/// 文書の経緯: what happened to a document, as far as saved pages tell, in the order of days.
struct Course: Hashable, Sendable {
  enum Stage: String, Hashable, Sendable, Codable, CaseIterable {
    /// The document that it carries out.
    case basis
    /// Documents that it ends.
    case replaced, repealed
    case draft, issued
    case inForce = "in-force"
    case explanation, forward, derivation, amendment, correction, replacement, repeal, expiry

    /// A day that the document names, and no publication.
    var isDayOfDocument: Bool { self == .inForce || self == .expiry }
  }

  struct Step: Hashable, Sendable {
    var stage: Stage
    /// Of publication; for `inForce` and `expiry` the day itself.
    var day: Day?
    /// Key of the representative of the document that the step is.
    var document: String
    /// Its short id; empty for one that has none.
    var id = ""
    /// Of a draft: the last day for comments.
    var closesOn: Day? = nil
    /// What joins it to the document; nil for the document itself.
    var relation: Relation? = nil
  }

  /// Key of the representative of the document that all this is about.
  var document: String
  var steps: [Step]
}
