/// The tables of a year, with what the archive's documents have to do with its activities.
struct YearTables {
  let workspace: Workspace
  let year: FiscalYear
  let asOf: Day?

  /// The search index has the documents of all issues; without it there are none.
  func report(
    _ book: LedgerBook, _ rulebook: Rulebook, _ documents: [SearchDocument]
  ) -> YearReport {
    let ledger = book.ledger.standing(on: asOf)
    let joins = CooperationJoins(ledger: ledger, glossary: rulebook.glossary, year: year)
      .joined(with: documents.filter { document in asOf.map { (document.publishedOn ?? $0) <= $0 } ?? true })
    return YearReportBuilder(book.ledger, rulebook.glossary, year: year, asOf: asOf, joins: joins).report()
  }

  /// Documents of all issues, without those that issues have withdrawn, and what is to be said where the index is not
  /// up to date.
  func documents(_ history: RunHistory) throws -> ([SearchDocument], [Finding]) {
    guard let store = SearchStore(existingIn: workspace) else {
      return ([], SearchFlow.behind(history, [:]))
    }
    return try SearchStore.reporting {
      let runs = try store.runs()
      let withdrawn = history.sent.withdrawn
      let documents = try runs.keys.sorted().flatMap { try store.documents(of: $0) }
        .filter { !withdrawn.contains($0.id) }
      return (documents, SearchFlow.behind(history, runs))
    }
  }
}
