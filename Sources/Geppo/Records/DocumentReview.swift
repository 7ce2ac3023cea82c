/// What people decided on a document, as the report needs it.
struct DocumentReview: Hashable, Sendable {
  /// What stands, in the form of the journal.
  var values: [DecisionField: String] = [:]
  /// Decisions of people who had not seen each other's; the first stands. By field.
  var conflicts: [DecisionField: [Decision]] = [:]
  /// The number of the last decision on it, 0 for none.
  var seen = 0
  /// The document as geppo reads it, where decisions changed it.
  var asRead: ReadDocument?

  /// How the summary begins of a text in which geppo found nothing to say.
  static let noSummary = "要約は未作成"

  var inclusion: Decision.Inclusion? { values[.inclusion].flatMap(Decision.Inclusion.init) }

  /// Whether somebody has said that it is told of, and nobody else said otherwise.
  var isAdopted: Bool { inclusion == .adopted && conflicts.isEmpty }

  /// Whether a person stands for the Japanese text of a field.
  func isConfirmed(_ field: DecisionField) -> Bool {
    !(values[field] ?? "").isEmpty && conflicts[field] == nil
  }
}

/// A document before people corrected it.
struct ReadDocument: Hashable, Sendable {
  var item: Item
  var tagged: TaggedItem
}

/// A document that people took out of the issue.
struct LeftOutDocument: Hashable, Sendable {
  enum Reason: Hashable, Sendable {
    case rejected
    /// The id of the rejected document that was put up once more.
    case rejectedBefore(String)
    /// The id of the document that it is the same as.
    case merged(String)
  }

  var entry: IssueEntry
  var reason: Reason
}
