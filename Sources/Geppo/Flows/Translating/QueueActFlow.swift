/// `queue add`, `claim`, `approve` …: what a person says of one document, as one line of the journal.
package struct QueueActFlow {
  private let workspace: Workspace
  private let reading: ReadingRequest
  private let by: String
  private let day: Day
  private let why: String

  /// `by` is who says it, `day` when, `why` may be empty where no reason is needed.
  package init(workspace: Workspace, reading: ReadingRequest, by: String, on day: Day, why: String) {
    self.workspace = workspace
    self.reading = reading
    self.by = by
    self.day = day
    self.why = why
  }

  /// What was recorded. `item` is an id, a document number or the path of a page. Throws `GeppoError`.
  package func run(_ act: QueueAct, item: String, progress: (Progress) -> Void) async throws -> QueueLine {
    if act.needsReason, why.isEmpty { throw GeppoError.lacksReason(act.command) }
    let by = try ActingPerson.name(by)
    var archive = try Archive.open(workspace, for: act.command)
    let queue = try await QueuedDocuments.read(workspace, reading, today: day, &archive, progress: progress)
    let (id, said) = try event(act, item, by, in: queue)
    let event = TranslationEvent(number: 0, document: id, by: by, on: day, why: why, act: said)
    try archive.record(revised(act, id, by, in: queue) + [event])
    if queue.documents.contains(where: { $0.id == id }) { return try queue.after(event, today: day).line(id) }
    let after = try await QueuedDocuments.read(workspace, reading, today: day, &archive, progress: { _ in })
    return try after.line(id)
  }

  /// The text that was approved as a whole, if no copy of it was kept: the memory knows it with its neighbours, and a late file finds its
  /// place.
  private func revised(
    _ act: QueueAct, _ id: String, _ by: String, in queue: QueuedDocuments
  ) -> [TranslationEvent] {
    guard case .approve(let segments) = act, segments.isEmpty,
      let document = queue.documents.first(where: { $0.id == id }),
      document.translation.revisions.last?.digest != document.source.digest
    else { return [] }
    return [
      TranslationEvent(
        number: 0, document: id, by: by, on: day, why: "", act: .revised(document.source))
    ]
  }

  private func event(
    _ act: QueueAct, _ item: String, _ by: String, in queue: QueuedDocuments
  ) throws -> (String, TranslationEvent.Act) {
    if case .add(let requester) = act {
      return (try queue.id(of: item), .added(requestedBy: try municipality(requester, queue.rulebook)))
    }
    let document = try queue.document(item)
    let errors = DocumentChecks(queue).findings(on: document).filter { $0.level == .error }.map(\.segment)
    let rules = QueueActRules(document: document, by: by, why: why, openErrors: errors)
    return (document.id, try rules.recorded(act))
  }

  private func municipality(_ name: String, _ rulebook: Rulebook) throws -> String {
    let known = rulebook.glossary.municipalities
    guard !name.isEmpty else { return "" }
    guard let found = known.first(where: { $0.ja == name || $0.code == name }) else {
      throw GeppoError.unknownMunicipality(name, among: known.map(\.ja))
    }
    return found.ja
  }
}
