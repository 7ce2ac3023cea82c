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
    let translator = try translator()
    var archive = try Archive.open(workspace, for: "queue draft")
    var queue = try await QueuedDocuments.read(workspace, reading, today: day, &archive, progress: progress)
    var summary = QueueImport(isDryRun: isDryRun)
    let others = MemoryFiles.read(workspace).entries
    var events: [TranslationEvent] = []
    for document in try items.map(queue.document) {
      let draft = MachineDraft(order: TranslationOrders(queue, others: others).order(of: document, on: day))
      let questions = draft.questions
      let (lines, failure) =
        questions.isEmpty ? ([], nil) : await translator.answers(to: try DraftLines.bytes(questions))
      if let failure { throw GeppoError.draftFailed(translator.name, failure) }
      let returned = draft.returned(lines, from: translator.name)
      summary.findings += returned.findings
      let reception = Reception(
        returned, of: document.translation, now: document.source, Reception.Rules(by: by))
      if !reception.taken.isEmpty {
        events.append(event(reception, lines, document, translator.name))
        queue = queue.after(events[events.count - 1], today: day)
      }
      summary.take(reception, of: document)
    }
    if !isDryRun, !events.isEmpty { try archive.record(events) }
    summary.finish(queue)
    return summary
  }

  private func event(
    _ reception: Reception, _ lines: [UInt8], _ document: QueuedDocument, _ name: String
  ) -> TranslationEvent {
    let file = ReceivedFile(
      name: name, sha256: SHA256.hex(of: lines), taken: reception.taken(from: name),
      suggestions: reception.suggestions)
    return TranslationEvent(
      number: 0, document: document.id, by: by, on: day, why: "", act: .received(file))
  }

  private func translator() throws -> DraftTranslator {
    let command = try program.isEmpty ? configured() : ToolSettings.Command(name: program[0], words: program)
    guard let translator = DraftTranslator.find(command) else {
      throw GeppoError.noDraftTranslator(command.words.joined(separator: " "))
    }
    return translator
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
