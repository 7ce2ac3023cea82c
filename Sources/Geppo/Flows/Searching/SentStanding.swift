/// What became of the documents that issues told of.
struct SentStanding {
  private let sent: [Month: SentIssue]
  private let withdrawn: Set<String>
  private let book: DecisionBook

  init(_ history: RunHistory, _ book: DecisionBook) {
    (sent, withdrawn) = (history.sent, history.sent.withdrawn)
    self.book = book
  }

  /// The day on which the issue of the document went out; nil for a draft.
  func sentOn(_ document: SearchDocument) -> Day? {
    sent[document.month].flatMap { $0.documents.contains(document.id) ? $0.on : nil }
  }

  /// Whether people took out what readers have: until somebody puts it up again.
  func isWithdrawn(_ document: SearchDocument) -> Bool {
    guard sentOn(document) != nil else { return false }
    let inclusion = book.standing(document.id, .inclusion).flatMap { Decision.Inclusion(rawValue: $0.value) }
    return inclusion == .rejected || withdrawn.contains(document.id) && inclusion != .adopted
  }
}
