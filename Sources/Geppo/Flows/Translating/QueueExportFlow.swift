/// `queue export`: documents in the form that a translator's program opens, with terms, memory and context beside them.
package struct QueueExportFlow {
  private let workspace: Workspace
  private let reading: ReadingRequest
  private let by: String
  private let day: Day

  /// `by` is who gives the documents out, `day` when.
  package init(workspace: Workspace, reading: ReadingRequest, by: String, on day: Day) {
    self.workspace = workspace
    self.reading = reading
    self.by = by
    self.day = day
  }

  /// The folders that were written: one a document, `FOLDER/<id>/<profile>`, by default in `reports/<month>/queue/`. A folder that is there
  /// already stays as it is. The text as given out is kept in the journal first, so that a late file finds its place. Throws `GeppoError`.
  package func run(
    _ items: [String], as profile: ExportProfile, to folder: String?, languageTag: String,
    progress: (Progress) -> Void
  ) async throws -> [String] {
    var archive = try Archive.open(workspace, for: "queue export")
    let queue = try await QueuedDocuments.read(workspace, reading, today: day, &archive, progress: progress)
    let documents = try items.map(queue.document)
    let new = documents.filter { $0.translation.revisions.last?.digest != $0.source.digest }
    if !new.isEmpty { try archive.record(new.map(revised)) }
    let orders = TranslationOrders(queue)
    let supplement = ExportProfile.Supplement(files: try termbases())
    let form = ExchangeForm(language: languageTag)
    return try documents.map { document in
      let files = profile.files(orders.order(of: document, on: day), form: form, beside: supplement)
      let base = folder ?? workspace.absolutePath(Self.folder(of: document))
      return try NamedFolder.writeNew("\(base)/\(document.id)/\(profile.rawValue)", files)
    }
  }

  private func revised(_ document: QueuedDocument) -> TranslationEvent {
    TranslationEvent(
      number: 0, document: document.id, by: by, on: day, why: "", act: .revised(document.source))
  }

  /// Beside the report that tells of it; a document without a month has none.
  private static func folder(of document: QueuedDocument) -> RelativePath {
    let month = document.month ?? NumberedID(document.id)?.month
    return RelativePath(stringLiteral: "reports/\(month.map(\.description) ?? "undated")/queue")
  }

  /// The whole glossary, as programs for translators read it.
  private func termbases() throws -> [WorkspaceFile] {
    guard case .success(let table) = workspace.dataFile(RelativePath(stringLiteral: Glossary.Path.terms))
    else {
      return []
    }
    let concepts = TermsFile(table).concepts
    return [
      WorkspaceFile(path: "geppo-terms.tbx", bytes: TBXWriter(form: .v3).bytes(concepts)),
      WorkspaceFile(
        path: "geppo-terms.v2.tbx", bytes: TBXWriter(form: .v2, keepsDeprecated: false).bytes(concepts)),
    ]
  }
}
