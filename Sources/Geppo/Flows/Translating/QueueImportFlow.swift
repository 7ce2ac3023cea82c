/// `queue import`: takes back what translators returned, all files at once or none.
package struct QueueImportFlow {
  private let workspace: Workspace
  private let reading: ReadingRequest
  private let by: String
  private let isReviewer: Bool
  private let replacesApproved: Bool
  private let day: Day

  /// `by` is whose work it is. A reviewer's text replaces that of the translator; approved text is replaced only if `replacingApproved`.
  package init(
    workspace: Workspace, reading: ReadingRequest, by: String, on day: Day, asReviewer: Bool,
    replacingApproved: Bool
  ) {
    self.workspace = workspace
    self.reading = reading
    self.day = day
    self.by = by
    (isReviewer, replacesApproved) = (asReviewer, replacingApproved)
  }

  /// What became of every segment; with `isDryRun` nothing is recorded. Throws `GeppoError`.
  package func run(
    _ paths: [String], isDryRun: Bool, progress: (Progress) -> Void
  ) async throws -> QueueImport {
    let rules = Reception.Rules(
      by: try ActingPerson.name(by), isReviewer: isReviewer, replacesApproved: replacesApproved)
    let files = try paths.map { try ReturnedFile($0) }
    var archive = try Archive.open(workspace, for: "queue import")
    var queue = try await QueuedDocuments.read(workspace, reading, today: day, &archive, progress: progress)
    var summary = QueueImport(isDryRun: isDryRun)
    var events: [TranslationEvent] = []
    for file in files {
      for translation in file.translations {
        summary.findings += translation.findings
        guard !translation.units.isEmpty else { continue }
        guard let document = addressee(of: translation, in: queue) else {
          summary.findings.append(unaddressed(translation, file))
          continue
        }
        let reception = Reception(translation, of: document.translation, now: document.source, rules)
        for event in self.events(reception, document, file, rules) {
          events.append(event)
          queue = queue.after(event, today: day)
        }
        summary.take(reception, of: document)
      }
    }
    // All files, or none.
    summary.isRefused = summary.findings.contains { $0.severity == .error }
    if !isDryRun, !summary.isRefused, !events.isEmpty { try archive.record(events) }
    summary.finish(queue)
    return summary
  }

  private func events(
    _ reception: Reception, _ document: QueuedDocument, _ file: ReturnedFile, _ rules: Reception.Rules
  ) -> [TranslationEvent] {
    guard !reception.taken.isEmpty || !reception.suggestions.isEmpty || !reception.notes.isEmpty else {
      return []
    }
    var received = ReceivedFile(
      name: file.name, sha256: file.sha256, taken: reception.taken, suggestions: reception.suggestions)
    if !reception.notes.isEmpty { received.notes = reception.notes }
    if rules.isReviewer { received.isReviewers = true }
    // A document that geppo never gave out: the text is kept now.
    let first: [TranslationEvent.Act] =
      document.translation.revisions.isEmpty ? [.revised(document.source)] : []
    return (first + [.received(received)]).map { act in
      TranslationEvent(number: 0, document: document.id, by: rules.by, on: day, why: "", act: act)
    }
  }

  /// The document that the file names; where it names none, the one whose text it holds.
  private func addressee(of translation: IncomingTranslation, in queue: QueuedDocuments) -> QueuedDocument? {
    if let id = translation.document { return queue.documents.first { $0.id == id } }
    let ids = Set(translation.units.compactMap(\.id))
    let texts = Set(translation.units.compactMap { $0.source.map(SegmentName.digest) })
    let shared = queue.documents.map { document in
      document.source.segments.count {
        !$0.isLocked && (ids.contains($0.id) || texts.contains(SegmentName.digest(of: $0.text)))
      }
    }
    guard let most = shared.max(), most > 0, let index = shared.firstIndex(of: most) else { return nil }
    return queue.documents[index]
  }

  private func unaddressed(_ translation: IncomingTranslation, _ file: ReturnedFile) -> Finding {
    Finding(
      .unaddressedTranslation, translation.units.first?.location ?? .file(file.name),
      translation.document ?? "-")
  }
}
