/// `queue list`, `show`, `check` and `stats`: what the queue holds. Reads all saved pages and writes nothing.
package struct QueueLookFlow {
  private let workspace: Workspace
  private let reading: ReadingRequest
  private let today: Day?

  /// `today` is the day by which dates count.
  package init(workspace: Workspace, reading: ReadingRequest, today: Day?) {
    self.workspace = workspace
    self.reading = reading
    self.today = today
  }

  /// Those that wait for somebody, the most urgent first; with `isWhole` those that are done as well. Of one month, or of all; by
  /// status, or all. Throws `GeppoError`.
  package func list(
    month: Month?, status: TranslationStatus?, isWhole: Bool, progress: (Progress) -> Void
  ) async throws -> [QueueLine] {
    let queue = try await queue(progress)
    let chosen = queue.documents.filter { document in
      (month == nil || document.month == month)
        && (status.map { $0 == document.standing.status } ?? (isWhole || !document.standing.status.isDone))
    }
    return queue.lines(chosen)
  }

  /// Everything about one document. Throws `GeppoError`.
  package func show(_ item: String, progress: (Progress) -> Void) async throws -> QueueCard {
    let queue = try await queue(progress)
    let document = try queue.document(item)
    return QueueCard(document: document, line: try queue.line(document.id))
  }

  /// What the checks say of the documents, or of all of which something has come back. Throws `GeppoError`.
  package func check(
    _ items: [String], numbers: NumberComparison, progress: (Progress) -> Void
  ) async throws -> [CheckedDocument] {
    let queue = try await queue(progress)
    let documents =
      try items.isEmpty
      ? queue.documents.filter { !$0.translation.standing.isEmpty } : items.map(queue.document)
    let checks = DocumentChecks(queue, numbers: numbers)
    return documents.map { CheckedDocument(document: $0, findings: checks.findings(on: $0)) }
  }

  /// How much waits, who did how much, what the memory holds. Throws `GeppoError`.
  package func stats(progress: (Progress) -> Void) async throws -> QueueStats {
    QueueStats(try await queue(progress))
  }

  private func queue(_ progress: (Progress) -> Void) async throws -> QueuedDocuments {
    try await QueuedDocuments.read(workspace, reading, today: today, progress: progress)
  }
}
