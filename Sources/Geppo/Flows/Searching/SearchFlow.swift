/// `search`: documents of all issues by their words.
package struct SearchFlow {
  private let workspace: Workspace

  package init(workspace: Workspace) { self.workspace = workspace }

  /// Looks into the index and changes nothing. Throws `GeppoError` when a name is unknown or nothing is asked.
  package func run(_ request: SearchRequest) throws -> SearchResult {
    let rulebook = Rulebook.names(workspace)
    let filter = try SearchScope(rulebook).filter(request)
    let chinese = ChineseWords(rulebook.glossary)
    let query = SearchQuery(request.words, renderings: chinese.words)
    guard !query.isEmpty || filter != SearchFilter() else { throw GeppoError.nothingAsked(request.words) }
    let read = try UnlockedJournal(workspace)
    let (history, incomplete) = (read.settled, Self.incomplete(read.loss))
    let standing = SentStanding(history, DecisionBook(read.journal.decisions))
    guard let store = SearchStore(existingIn: workspace) else {
      return SearchResult(request: request, findings: incomplete + Self.behind(history, [:]))
    }
    return try SearchStore.reporting {
      let documents = try store.documents(query, filter, limit: request.limit)
      let names = SearchNames(rulebook)
      var result = SearchResult(
        request: request, findings: incomplete + Self.behind(history, try store.runs()))
      result.hits = documents.map {
        SearchHit($0, query, names: names, standing: standing)
      }
      result.total =
        documents.count < request.limit ? documents.count : try store.count(query, filter)
      result.searched = try store.count()
      result.rendered = query.wanted.filter { !$0.renderings.isEmpty }
      result.holdsText = try store.holdsText()
      if documents.isEmpty { result.wider = try wider(query, filter, store) }
      return result
    }
  }

  /// What would be found without one of the conditions.
  private func wider(
    _ query: SearchQuery, _ filter: SearchFilter, _ store: SearchStore
  ) throws -> [SearchResult.Wider] {
    let conditions: [(String, (inout SearchFilter) -> Void)] = [
      ("--topic", { $0.topics = [] }), ("--region", { $0.places = [] }), ("--type", { $0.types = [] }),
      ("--source", { $0.sources = [] }), ("--from", { $0.from = nil }), ("--to", { $0.to = nil }),
    ]
    let options = try conditions.compactMap { option, removing -> SearchResult.Wider? in
      var other = filter
      removing(&other)
      guard other != filter, !query.isEmpty || other != SearchFilter() else { return nil }
      return SearchResult.Wider(without: option, count: try store.count(query, other))
    }
    let words =
      try query.wanted.count < 2
      ? []
      : query.wanted.indices.map { index in
        SearchResult.Wider(
          without: query.wanted[index].text, count: try store.count(query.without(index), filter))
      }
    return (options + words).filter { $0.count > 0 }
  }

  /// Issues whose last run the index does not have.
  static func behind(_ history: RunHistory, _ runs: [Month: Int]) -> [Finding] {
    let last = Dictionary(history.standing.map { ($0.month, $0.number) }, uniquingKeysWith: { $1 })
    let months = last.filter { runs[$0.key] != $0.value }.keys.sorted().map(\.description)
    guard !months.isEmpty else { return [] }
    return [
      Finding(.searchIndexBehind, .file("\(SearchStore.layout.path)"), months.joined(separator: ", "))
    ]
  }

  /// The search goes on without what the journal has lost, but does not hide it.
  private static func incomplete(_ loss: JournalLoss?) -> [Finding] {
    loss.map { _ in [Finding(.journalIncomplete, .file(Journal.path))] } ?? []
  }
}

extension GeppoError {
  fileprivate static func nothingAsked(_ words: String) -> GeppoError {
    GeppoError(
      .badInput, path: "search \(words)",
      english: "there is no word to look for; give words ('VOCs 上海'), or --topic, --region, --from …",
      japanese: "検索語がありません。語（例：'VOCs 上海'）か、--topic、--region、--from などを指定してください")
  }
}
