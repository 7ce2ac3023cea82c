/// The documents of all saved pages as people decided them, and how a person calls one of them.
struct KnownDocuments {
  let contents: IssueContents
  private let given: Set<String>
  /// By the key of the representative; an id that no run has given yet may go to another document.
  let ids: [String: String]

  /// Reads all saved pages and writes nothing; nil where there are none. `seeing` sees every record as it passes. Throws `GeppoError` when lines of the journal
  /// are lost.
  static func read(
    _ workspace: Workspace, _ rulebook: Rulebook, _ reading: ReadingRequest, cache: PageCache? = nil,
    progress: (Progress) -> Void, seeing: (StreamedRecord) -> Void = { _ in }
  ) async throws -> KnownDocuments? {
    let journal = try UnlockedJournal.whole(workspace).journal
    guard let month = workspace.listing(upTo: .last).sources.compactMap(\.months.last).max() else {
      return nil
    }
    var stock = Stock(sources: rulebook.sources)
    try await Collecting(
      workspace: workspace, rulebook: rulebook, issue: try IssueRequest(month: month, asOf: nil),
      reading: reading
    ).run(progress: progress, tagging: Tagging(rulebook), cache: cache) { record in
      stock.take(record)
      seeing(record)
    }
    stock.fold()
    let contents = IssueContents(
      stock, month: month, known: journal.identities, sent: journal.history.ofSentIssues,
      decisions: journal.decisions)
    return KnownDocuments(contents, journaled: Set(journal.identities.map(\.id)))
  }

  private init(_ contents: IssueContents, journaled: Set<String>) {
    self.contents = contents
    given = Set(contents.identities.given.map(\.id))
    ids = contents.identities.ids.filter { journaled.contains($0.value) }
  }

  func entry(_ item: String) -> Entry? { identified(item) ?? carrying(item) }

  /// Ids, numbers and files: what a slip may have meant.
  var names: [String] {
    ids.values.sorted() + contents.keys.compactMap(\.documentNumber).withoutRepeats
      + contents.stock.outcomes.map(\.page.file)
  }

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
  /// `names` are those that are known.
  static func unknownDocument(_ item: String, among names: [String]) -> GeppoError {
    let near = NearestWord.of(item, among: names)
    return GeppoError(
      .badInput, path: item,
      english: "no saved page carries such a document"
        + (near.map { "; did you mean '\($0)'?" }
          ?? "; give an id (2018-12-0003), a document number or the path of a saved page (feeds/mee/2018-12/t1.html)"),
      japanese: "該当する文書がありません。"
        + (near.map { "「\($0)」のことですか" }
          ?? "整理番号（2018-12-0003）、文書番号、又は保存ページの場所（feeds/mee/2018-12/t1.html）を指定してください"))
  }
}
