/// `history`: what the saved pages tell of one document, from the draft to the repeal.
package struct HistoryFlow {
  private let workspace: Workspace
  private let reading: ReadingRequest

  package init(workspace: Workspace, reading: ReadingRequest) {
    self.workspace = workspace
    self.reading = reading
  }

  /// Reads all saved pages and writes nothing. `item` is a short id, a 文号 or the path of a saved page. Throws
  /// `GeppoError` when no document is called so, and when lines of the journal are lost.
  package func run(item: String, progress: (Progress) -> Void) async throws -> DocumentHistory {
    let rulebook = Rulebook.read(workspace)
    try rulebook.requireUsable()
    let known = try await KnownDocuments.read(workspace, rulebook, reading, progress: progress)
    guard let contents = known?.contents, let entry = known?.entry(item), let ids = known?.ids else {
      throw GeppoError.unknownDocument(item, among: known?.names ?? [])
    }
    return DocumentHistory(
      DocumentCourses(contents, ids: ids, glossary: rulebook.glossary).course(of: entry.representative),
      contents: contents)
  }
}
