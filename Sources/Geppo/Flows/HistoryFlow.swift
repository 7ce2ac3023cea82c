/// `history`: what the saved pages tell of one document, from the draft to the repeal.
package struct HistoryFlow {
  private let workspace: Workspace
  private let reading: ReadingRequest

  package init(workspace: Workspace, reading: ReadingRequest) {
    self.workspace = workspace
    self.reading = reading
  }

  /// Reads all saved pages and writes nothing. `item` is a short id, a 文号 or the path of a saved page. Throws
  /// `GeppoError` when no document is called so.
  package func run(item: String, progress: (Progress) -> Void) async throws -> DocumentHistory {
    let rulebook = Rulebook.read(workspace)
    try rulebook.requireUsable()
    guard let month = workspace.listing(upTo: .last).sources.compactMap(\.months.last).max() else {
      throw GeppoError.unknownDocument(item)
    }
    var stock = Stock(sources: rulebook.sources)
    try await Collecting(
      workspace: workspace, rulebook: rulebook, issue: try IssueRequest(month: month, asOf: nil),
      reading: reading
    ).run(progress: progress, tagging: Tagging(rulebook)) { stock.take($0) }
    stock.fold()
    let journal = try Journal(workspace)
    let contents = IssueContents(
      stock, month: month, known: journal.identities, sent: journal.history.ofSentIssues,
      decisions: journal.decisions)
    guard let entry = DocumentLookup(contents).entry(item) else { throw GeppoError.unknownDocument(item) }
    // An id that no run has given yet may go to another document.
    let given = Set(journal.identities.map(\.id))
    let ids = contents.identities.ids.filter { given.contains($0.value) }
    return DocumentHistory(
      DocumentCourses(contents, ids: ids, glossary: rulebook.glossary).course(of: entry.representative),
      contents: contents)
  }
}

/// Finds a document as a person calls it.
private struct DocumentLookup {
  private let contents: IssueContents
  private let given: Set<String>

  init(_ contents: IssueContents) {
    self.contents = contents
    given = Set(contents.identities.given.map(\.id))
  }

  func entry(_ item: String) -> Entry? { identified(item) ?? carrying(item) }

  /// By its id; one that was merged into another is found there.
  private func identified(_ item: String) -> Entry? {
    let id = contents.merged.first { $0.id == item }?.into ?? item
    guard !given.contains(id) else { return nil }
    return contents.stock.entries.first { contents.identities.ids[$0.representative] == id }
  }

  /// By the path of a page, or by a number as the page or as the bulletin prints it.
  private func carrying(_ item: String) -> Entry? {
    let file = item.hasPrefix("./") ? String(item.dropFirst(2)) : item
    let number = DocumentNumber.normalise(item).map(JapaneseCharacters.of)
    let keys = Set(
      contents.keys.filter { key in
        key.key == file || key.page.file == file
          || number != nil && key.documentNumber.map(JapaneseCharacters.of) == number
      }.map(\.key))
    return contents.stock.entries.first { keys.contains($0.representative) }
      ?? contents.stock.entries.first { $0.keys.contains(where: keys.contains) }
  }
}

extension GeppoError {
  fileprivate static func unknownDocument(_ item: String) -> GeppoError {
    GeppoError(
      .badInput, path: item,
      english:
        "no saved page carries such a document; give an id (2018-12-0042), a document number or the path of a saved page (feeds/mee/2018-12/t1.html)",
      japanese:
        "該当する文書がありません。整理番号（2018-12-0042）、文書番号、又は保存ページの場所（feeds/mee/2018-12/t1.html）を指定してください")
  }
}
