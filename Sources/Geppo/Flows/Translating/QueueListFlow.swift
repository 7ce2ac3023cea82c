/// `queue list`: the documents of all months that are worth a translation or that somebody wants.
package struct QueueListFlow {
  private let workspace: Workspace
  private let reading: ReadingRequest
  private let today: Day?

  package init(workspace: Workspace, reading: ReadingRequest, today: Day?) {
    self.workspace = workspace
    self.reading = reading
    self.today = today
  }

  /// Those that wait for somebody, the most urgent first; with `isWhole` those that are done as well. Of one month, or of all; by
  /// status, or all. Writes nothing. Throws `GeppoError`.
  package func run(
    month: Month?, status: TranslationStatus?, isWhole: Bool, progress: (Progress) -> Void
  ) async throws -> [QueueLine] {
    let queue = try await QueuedDocuments.read(workspace, reading, today: today, progress: progress)
    let chosen = queue.documents.filter { document in
      (month == nil || document.month == month)
        && (status.map { $0 == document.standing.status } ?? (isWhole || !document.standing.status.isDone))
    }
    return queue.lines(chosen)
  }
}
