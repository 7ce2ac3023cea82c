/// What other rules made of the same page between two drafts of one issue. It is told on the screen and in no file: files are
/// a function of pages and journal, never of earlier runs.
struct DraftChange: Hashable, Sendable {
  enum Kind: Hashable, Sendable {
    /// With what became of the page, where it is no document any more.
    case fellOut(OutcomeReason?)
    case cameIn
    /// The fact is named as in findings.
    case changed(fact: String, before: String, after: String)
  }

  var id: String
  var title: String
  var kind: Kind
}
