/// `evaluate decisions`: reads the pages with the rules of today and holds what they say against what people decided.
package struct DecisionEvaluation {
  private let workspace: Workspace
  private let reading: ReadingRequest

  package init(workspace: Workspace, reading: ReadingRequest) {
    self.workspace = workspace
    self.reading = reading
  }

  package struct Evaluated: Sendable {
    let score: DecisionScore
    let texts: DecidedText
    package let findings: [Finding]

    package func lines(_ language: Language) -> [String] {
      score.lines(language) { language == .japanese ? texts.text($0, $1) : $1 }
    }

    package func json() throws -> [UInt8] { try score.json() }
  }

  /// Throws `GeppoError` when the rules are broken or the archive cannot be opened.
  package func run() async throws -> Evaluated {
    let rulebook = Rulebook.read(workspace)
    try rulebook.requireUsable()
    let archive = try Archive.open(workspace, for: "evaluate decisions")
    let (decisions, known, findings) = (archive.decisions, archive.identities, archive.findings)
    let book = DecisionBook(decisions)
    let decided = known.filter { book.last(on: $0.id) > 0 }
    let names = Names(glossary: rulebook.glossary, sources: rulebook.sources)
    let texts = DecidedText(names: names)
    guard let month = decided.map(\.month).max() else {
      return Evaluated(score: DecisionScore(cases: [], unread: 0), texts: texts, findings: findings)
    }
    let issue = try IssueRequest(month: month, asOf: nil)
    let stock = try await stock(rulebook, issue)
    let ids = DocumentIdentities(stock, month: month, known: known).ids
    let entries = Dictionary(
      stock.entries.compactMap { entry in ids[entry.representative].map { ($0, entry) } },
      uniquingKeysWith: { first, _ in first })
    let wanted = Dictionary(
      decided.compactMap { identity in entries[identity.id].map { ($0.representative, identity.id) } },
      uniquingKeysWith: { first, _ in first })
    let read = try await documents(rulebook, issue, wanted)
    return Evaluated(
      score: score(book, decided.map(\.id), read, entries: entries, names), texts: texts,
      findings: findings)
  }

  private func stock(_ rulebook: Rulebook, _ issue: IssueRequest) async throws -> Stock {
    var stock = Stock(sources: rulebook.sources)
    try await collect(rulebook, issue) { stock.take($0) }
    stock.fold()
    return stock
  }

  /// A second reading, so that only the bodies of decided documents are held.
  private func documents(
    _ rulebook: Rulebook, _ issue: IssueRequest, _ wanted: [String: String]
  ) async throws -> [String: ReadDocument] {
    var items: [String: Item] = [:]
    var documents: [String: ReadDocument] = [:]
    let codec = RecordCodec()
    try await collect(rulebook, issue) { record in
      switch record {
      case .item(let key, let line) where wanted[key.key] != nil:
        if case .item(let item) = try codec.record(line.dropLast()) { items[item.key] = item }
      case .tagged(let key, _, _, let line):
        guard let id = wanted[key], let item = items.removeValue(forKey: key) else { return }
        if case .tagged(let tagged) = try codec.record(line.dropLast()) {
          documents[id] = ReadDocument(item: item, tagged: tagged)
        }
      default: break
      }
    }
    return documents
  }

  private func collect(
    _ rulebook: Rulebook, _ issue: IssueRequest, emit: (StreamedRecord) throws -> Void
  ) async throws {
    try await Collecting(workspace: workspace, rulebook: rulebook, issue: issue, reading: reading)
      .run(progress: { _ in }, tagging: Tagging(rulebook), emit: emit)
  }

  private func score(
    _ book: DecisionBook, _ ids: [String], _ read: [String: ReadDocument], entries: [String: Entry],
    _ names: Names
  ) -> DecisionScore {
    var score = DecisionScore(cases: [], unread: 0)
    for id in ids {
      for field in DecisionField.allCases {
        guard let decided = book.standing(id, field)?.value else { continue }
        // Who wants to wait has not said what is right.
        if field == .inclusion, decided == Decision.Inclusion.open.rawValue { continue }
        guard let document = read[id], let entry = entries[id] else {
          // Pages that are joined today need no decision: the rules have learnt it.
          field == .mergedInto ? score.cases.append(.init(id, field, decided, decided)) : (score.unread += 1)
          continue
        }
        score.cases.append(.init(id, field, decided, value(field, document, entry, id, decided, names)))
      }
    }
    return score
  }

  private func value(
    _ field: DecisionField, _ document: ReadDocument, _ entry: Entry, _ id: String, _ decided: String,
    _ names: Names
  ) -> String {
    if let value = ReadValue.of(field, document.item, document.tagged) { return value }
    let shown = IssueEntry(
      id: id, entry: entry, item: document.item, tagged: document.tagged, alsoPublishedBy: [], isLate: false)
    let texts = ItemTexts(names: names, entry: shown)
    switch field {
    case .headline: return texts.headline.plain
    case .summary: return texts.summary.plain
    case .splitOut:
      let pages = decided.split(separator: Decision.Word.separator).map(String.init)
      return pages.contains(where: entry.keys.contains) ? "" : decided
    default: return ""
    }
  }
}

extension DecisionScore.Case {
  fileprivate init(_ document: String, _ field: DecisionField, _ decided: String, _ read: String) {
    self.init(
      document: document, field: field.rawValue, decided: decided, read: read,
      isRight: ReadValue.agree(read, decided))
  }
}
