/// Which documents an issue tells of: by the pages, the ids given so far, the issues that went out, and what people
/// decided.
struct IssueContents {
  private(set) var identities: DocumentIdentities
  /// By the key of the representative.
  let standing: [String: MonthOfIssue.Standing]
  let outcomes: [PageOutcome]
  /// Knows the issues that went out.
  let rule: MonthOfIssue
  let book: DecisionBook
  /// The stock as people decided it.
  let stock: Stock
  /// Documents that people merged into others, with the ids of these.
  let merged: [(entry: Entry, id: String, into: String)]
  /// Documents that are rejected ones put up once more.
  let reposts: RejectedReposts
  /// The keys of the stock as people decided them, with those of documents that people added by hand.
  let keys: [FoldKey]
  /// Decisions that find nothing to decide on.
  let findings: [Finding]

  init(
    _ stock: Stock, month: Month, known: [GivenIdentity], sent: [PublishedRun], decisions: [Decision]
  ) {
    book = DecisionBook(decisions)
    var decided = DecidedStock(stock, book: book, known: known)
    identities = DocumentIdentities(decided.stock, month: month, known: known)
    decided.settle(&identities)
    reposts = RejectedReposts(decided.stock, ids: identities.ids, book: book)
    decided.reject(identities.ids, reposts)
    var rule = stock.monthOfIssue(month)
    for run in sent {
      rule.sent[run.month] = Set(run.sent?.documents ?? [])
      rule.lookedUntil[run.month] = run.asOf
    }
    self.rule = rule
    self.stock = decided.stock
    merged = decided.merged
    keys = DecidedKeys(book, ids: identities.ids).keys(of: decided.stock)
    findings = decided.findings
    standing = decided.stock.standing(rule, ids: identities.ids)
    outcomes = decided.stock.settled(standing)
  }
}
