/// Which documents an issue tells of: by the pages, the ids given so far, and the issues that went out.
struct IssueContents {
  let identities: DocumentIdentities
  /// By the key of the representative.
  let standing: [String: MonthOfIssue.Standing]
  let outcomes: [PageOutcome]
  /// Knows the issues that went out.
  let rule: MonthOfIssue

  init(_ stock: Stock, month: Month, known: [GivenIdentity], sent: [PublishedRun]) {
    identities = DocumentIdentities(stock, month: month, known: known)
    var rule = stock.monthOfIssue(month)
    for run in sent {
      rule.sent[run.month] = Set(run.sent?.documents ?? [])
      rule.lookedUntil[run.month] = run.asOf
    }
    self.rule = rule
    standing = stock.standing(rule, ids: identities.ids)
    outcomes = stock.settled(standing)
  }
}
