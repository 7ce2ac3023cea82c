/// `review`: takes the decisions of people back from the workbook of a month.
package struct ReviewFlow {
  private let workspace: Workspace
  private let month: Month
  private let file: String?
  private let name: String?
  private let day: Day

  /// `file` is a workbook or table elsewhere, `name` who decided where a row does not say, `day` when.
  package init(workspace: Workspace, month: Month, file: String?, by name: String?, on day: Day) {
    self.workspace = workspace
    self.month = month
    self.file = file
    self.name = name
    self.day = day
  }

  /// Records what is new; with `isDryRun` only says what would be. Throws `GeppoError`.
  package func run(isDryRun: Bool) throws -> ReviewSummary {
    let rulebook = Rulebook.read(workspace)
    try rulebook.requireUsable()
    var archive = try Archive.open(workspace, for: "review \(month)")
    let returned = try returned(archive, rulebook.glossary)
    let book = DecisionBook(archive.decisions)
    let taking = ReviewTaking(
      returned, book: book, known: archive.identities, month: month, name: name,
      pages: try archive.pages(of: month))
    let decisions = taking.changes.enumerated().map { index, change in
      Decision(change, number: archive.lastDecision + index + 1, on: day)
    }
    if !isDryRun { try archive.record(decisions, taking.identities) }
    let after = DecisionBook(book.decisions + decisions)
    let conflicts = Self.conflicts(after, taking.changes)
    return ReviewSummary(
      month: month, issue: OpenConflicts.openIssue(from: month) { archive.sent[$0] != nil },
      told: archive.sent[month]?.documents ?? [], withdrawn: archive.sent.withdrawn, isDryRun: isDryRun,
      decisions: decisions, conflicts: conflicts.count, book: after,
      texts: DecidedText(names: Names(glossary: rulebook.glossary, sources: rulebook.sources)),
      findings: (archive.findings + taking.findings + conflicts).sorted())
  }

  private func returned(_ archive: borrowing Archive, _ glossary: Glossary) throws -> [ReturnedReview] {
    if let file {
      let one = try ReturnedReview.named(file, glossary)
      guard one.reading.isReview else { throw GeppoError.noReviewTable(file) }
      return [one]
    }
    let run = archive.lastRun(of: month)
    guard run != nil else { throw GeppoError.noReview(month) }
    return try ReturnedReview.changed(workspace, month, since: run, glossary).filter(\.reading.isReview)
  }

  /// At the cells that made them.
  private static func conflicts(_ book: DecisionBook, _ changes: [ReviewChanges.Change]) -> [Finding] {
    changes.compactMap { change in
      let contenders = book.contenders(change.document, change.field)
      guard !contenders.isEmpty else { return nil }
      return Finding(
        .reviewConflict, change.location, change.document,
        ReviewColumn.of(change.field)?.rawValue ?? change.field.rawValue,
        contenders.map(\.by).joined(separator: "、"))
    }
  }
}

extension Decision {
  fileprivate init(_ change: ReviewChanges.Change, number: Int, on day: Day) {
    self.init(
      number: number, document: change.document, field: change.field, value: change.value, was: change.was,
      by: change.by, on: day, why: change.why, seen: change.seen)
  }
}
