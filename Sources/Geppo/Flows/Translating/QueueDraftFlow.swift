/// `queue draft`: a program of the user's choice drafts what nobody has translated yet.
package struct QueueDraftFlow {
  private let workspace: Workspace
  private let reading: ReadingRequest
  private let by: String
  private let day: Day
  private let program: [String]

  /// `by` is who has it drafted; `program` a command that is used instead of the one in the user's settings, empty for that.
  package init(workspace: Workspace, reading: ReadingRequest, by: String, on day: Day, program: [String]) {
    self.workspace = workspace
    self.reading = reading
    self.by = by
    self.day = day
    self.program = program
  }

  /// What came of each document; with `isDryRun` nothing is recorded. Throws `GeppoError`.
  package func run(
    _ items: [String], isDryRun: Bool, progress: (Progress) -> Void
  ) async throws -> QueueImport {
    let (by, translator) = (try ActingPerson.name(by), try translator())
    // The program may take hours: others can work meanwhile.
    let answered = try await answers(items, of: translator, progress)
    var archive = try Archive.open(workspace, for: "queue draft")
    var queue = try await QueuedDocuments.read(workspace, reading, today: day, &archive, progress: { _ in })
    var summary = QueueImport(isDryRun: isDryRun)
    var events: [TranslationEvent] = []
    for (id, returned, sha256) in answered {
      let document = try queue.document(id)
      summary.findings += returned.findings
      let reception = Reception(
        returned, of: document.translation, now: document.source, Reception.Rules(by: by))
      if !reception.taken.isEmpty {
        events.append(event(reception, sha256, document, by, translator.name))
        queue = queue.after(events[events.count - 1], today: day)
      }
      summary.take(reception, of: document)
    }
    if !isDryRun, !events.isEmpty { try archive.record(events) }
    summary.finish(queue)
    return summary
  }

  /// What the program says of each document, by id. Throws where it fails, or answers nothing of what it was asked.
  private func answers(
    _ items: [String], of translator: DraftTranslator, _ progress: (Progress) -> Void
  ) async throws -> [(id: String, returned: IncomingTranslation, sha256: String)] {
    let queue = try await QueuedDocuments.read(workspace, reading, today: day, progress: progress)
    let orders = TranslationOrders(queue)
    var answered: [(id: String, returned: IncomingTranslation, sha256: String)] = []
    for document in try items.map(queue.document) {
      let draft = MachineDraft(
        order: orders.order(of: document, on: day), translation: document.translation)
      let questions = draft.questions
      if questions.isEmpty { continue }
      let (lines, failure) = await translator.answers(to: try DraftLines.bytes(questions))
      let returned = draft.returned(lines, from: translator.name)
      if let failure = failure ?? (returned.units.isEmpty ? "no answers" : nil) {
        throw GeppoError.draftFailed(translator.name, failure)
      }
      answered.append((document.id, returned, SHA256.hex(of: lines)))
    }
    return answered
  }

  private func event(
    _ reception: Reception, _ sha256: String, _ document: QueuedDocument, _ by: String, _ name: String
  ) -> TranslationEvent {
    let file = ReceivedFile(
      name: name, sha256: sha256, taken: Reception.texts(reception.taken, from: name),
      suggestions: Reception.texts(reception.suggestions, from: name))
    return TranslationEvent(
      number: 0, document: document.id, by: by, on: day, why: "", act: .received(file))
  }

  private func translator() throws -> DraftTranslator {
    let command = try program.isEmpty ? configured() : named(program)
    guard let translator = DraftTranslator.find(command) else {
      throw GeppoError.noDraftTranslator(command.words.joined(separator: " "))
    }
    return translator
  }

  /// The name of a program without the folders of somebody's machine.
  private func named(_ words: [String]) -> ToolSettings.Command {
    let name = words[0].split(separator: "/").last.map(String.init) ?? words[0]
    return ToolSettings.Command(name: name, words: words)
  }

  /// Only what the user has set up for herself counts.
  private func configured() throws -> ToolSettings.Command {
    guard let path = ToolSettings.path else {
      throw GeppoError.noDraftTranslator("~/.config/geppo/tools.yaml")
    }
    switch NamedFile.read(path, limit: YAMLFile.maximumBytes) {
    case .success(let bytes):
      let (settings, findings) = ToolSettings.read(bytes, file: path)
      if let first = findings.first { throw GeppoError(.badInput, first) }
      guard let command = settings.draftTranslator else { throw GeppoError.noDraftTranslator(path) }
      return command
    case .failure(.missing): throw GeppoError.noDraftTranslator(path)
    case .failure(let problem): throw GeppoError(.badInput, problem.finding(ofData: path))
    }
  }
}
