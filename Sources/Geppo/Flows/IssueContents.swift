/// Which documents an issue tells of: by the pages, the ids given so far, and the issues that went out.
struct IssueContents {
  let identities: DocumentIdentities
  /// By the key of the representative.
  let standing: [String: MonthOfIssue.Standing]
  let outcomes: [PageOutcome]

  init(_ stock: Stock, month: Month, known: [GivenIdentity], sent: [Month: SentIssue]) {
    identities = DocumentIdentities(stock, month: month, known: known)
    var rule = stock.monthOfIssue(month)
    rule.sent = sent.mapValues { Set($0.documents) }
    standing = stock.standing(rule, ids: identities.ids)
    outcomes = stock.settled(standing)
  }
}
