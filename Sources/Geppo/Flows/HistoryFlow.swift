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
    let known = try Journal(workspace).identities
    let identities = DocumentIdentities(stock, month: month, known: known)
    // An id that no run has given yet may go to another document.
    let given = Set(known.map(\.id))
    let ids = identities.ids.filter { given.contains($0.value) }
    guard let entry = entry(item, in: stock, ids) else { throw GeppoError.unknownDocument(item) }
    return DocumentHistory(
      DocumentCourses(stock, ids: ids, glossary: rulebook.glossary).course(of: entry.representative),
      stock: stock)
  }

  private func entry(_ item: String, in stock: Stock, _ ids: [String: String]) -> Entry? {
    let number = DocumentNumber.normalise(item)
    let file = item.hasPrefix("./") ? String(item.dropFirst(2)) : item
    let keys = Set(
      stock.keys.filter { key in
        key.key == file || key.page.file == file || (number != nil && key.documentNumber == number)
      }.map(\.key))
    return stock.entries.first { ids[$0.representative] == item }
      ?? stock.entries.first { entry in
        keys.contains(entry.representative) || entry.members.contains { keys.contains($0.key) }
      }
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
