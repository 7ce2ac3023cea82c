/// `status`: what is waiting. Reads names, the journal and the tables of the issues; no page is opened, no lock taken.
package struct StatusFlow {
  /// Days ahead in which a deadline is told.
  private static let daysAhead = 30

  private let workspace: Workspace

  package init(workspace: Workspace) { self.workspace = workspace }

  /// Throws `GeppoError` when lines of the journal are lost: an issue that went out would be shown as waiting.
  package func run(today: Day?) throws -> WorkspaceStatus {
    let listing = workspace.listing(upTo: .last)
    let read = try UnlockedJournal.whole(workspace)
    let runs = Dictionary(read.settled.standing.map { ($0.month, $0) }, uniquingKeysWith: { $1 })
    let tables = runs.mapValues { IssueTables(workspace, $0) }
    let book = DecisionBook(read.journal.decisions)
    let pages = Dictionary(grouping: listing.pages.compactMap(\.month)) { $0 }.mapValues(\.count)
    let months = Set(pages.keys).union(runs.keys).sorted()
    let open = OpenConflicts(book, sent: Array(runs.values))
    return WorkspaceStatus(
      today: today,
      issues: months.map { issue($0, pages: pages[$0] ?? 0, runs[$0], tables[$0], open) },
      unsaved: today.map { Self.months(after: months.last, before: $0.monthOfYear) } ?? [],
      conflicts: conflicts(open, tables),
      deadlines: today.map { deadlines(from: $0, tables) } ?? [],
      sources: sources(listing, tables, newest: pages.keys.max()))
  }

  private func issue(
    _ month: Month, pages: Int, _ run: PublishedRun?, _ tables: IssueTables?, _ open: OpenConflicts
  ) -> WorkspaceStatus.IssueLine {
    let rows = Set(tables?.documents.map(\.id) ?? [])
    let conflicts = Set(open.subjects(of: month)).union(open.subjects.filter(rows.contains))
    let review = tables.map { tables in
      WorkspaceStatus.Review(
        undecided: tables.documents.count(where: \.isUndecided),
        conflicts: conflicts.count,
        doubtfulPages: tables.doubtfulPages, noted: tables.noted)
    }
    return .init(
      month: month, pages: pages, draftedAsOf: run?.asOf, sentOn: run?.sent?.on,
      deliveries: run?.sent?.deliveries ?? [], review: run?.sent == nil ? review : nil,
      translations: tables?.translations ?? [:], originals: tables?.originals ?? 0)
  }

  private func conflicts(
    _ open: OpenConflicts, _ tables: [Month: IssueTables]
  ) -> [WorkspaceStatus.OpenConflict] {
    open.subjects.filter(open.isOfSentIssue).compactMap { subject in
      open.issue(of: subject).map { issue in
        let row = Decision.file(ofPage: subject) ?? subject
        let isListed = tables[issue]?.conflicts.contains(row) ?? false
        return .init(document: subject, issue: issue, isListed: isListed)
      }
    }
  }

  private func deadlines(
    from today: Day, _ tables: [Month: IssueTables]
  ) -> [WorkspaceStatus.OpenDeadline] {
    let documents = tables.values.flatMap(\.documents).filter(\.isShown)
    let open = documents.compactMap { document -> WorkspaceStatus.OpenDeadline? in
      guard let day = document.commentDeadline, day >= today, day <= today.adding(days: Self.daysAhead)
      else { return nil }
      return .init(day: day, id: document.id, headline: document.headline)
    }
    return open.sorted { ($0.day, $0.id) < ($1.day, $1.id) }
  }

  private func sources(
    _ listing: FeedListing, _ tables: [Month: IssueTables], newest: Month?
  ) -> [WorkspaceStatus.SourceLine] {
    let shown = tables.values.flatMap(\.documents).filter(\.isShown)
    let lastNew = Dictionary(grouping: shown, by: \.source).mapValues { $0.compactMap(\.publishedOn).max() }
    return Rulebook.read(workspace).sources.map { source in
      let pages = listing.sources.first { $0.name == source.id }?.pages ?? []
      let months = Set(pages.compactMap(\.month))
      return .init(
        id: source.id, name: source.ja, pages: pages.count, lastMonth: months.max(),
        lastNewItem: lastNew[source.id] ?? nil,
        missing: Self.months(after: months.min(), before: newest?.next).filter { !months.contains($0) })
    }
  }

  /// The months between two; none where one of them is not known.
  private static func months(after first: Month?, before end: Month?) -> [Month] {
    guard let first, let end else { return [] }
    return Array(sequence(first: first.next) { $0.next }.prefix { $0 < end })
  }
}
