/// The stock of a run as people decided it: what they adopted counts whatever the rules say, pages are split out,
/// documents merged, dates corrected, documents added.
struct DecidedStock {
  private(set) var stock: Stock
  /// What was merged into another document, with the id of that.
  private(set) var merged: [(entry: Entry, id: String, into: String)] = []
  private(set) var findings: [Finding] = []
  private let book: DecisionBook
  private let known: [GivenIdentity]

  /// Before ids are bound: a page that was split out asks for one of its own.
  init(_ stock: Stock, book: DecisionBook, known: [GivenIdentity]) {
    self.stock = stock
    self.book = book
    self.known = known
    splitOut()
    adopt()
  }

  private mutating func adopt() {
    let adopted = known.filter { isDecided($0.id, .adopted) }.map(\.anchors)
    guard !adopted.isEmpty else { return }
    let pages = KnownPages(stock)
    let keys = Set(adopted.flatMap(pages.keys))
    for index in stock.keys.indices where keys.contains(stock.keys[index].key) {
      stock.keys[index].isRelevant = true
      stock.relevance[stock.keys[index].key] = Relevance(isRelevant: true, reason: nil)
    }
  }

  private mutating func splitOut() {
    let pages = Set(book.documents.flatMap { values($0, .splitOut) })
    guard !pages.isEmpty else { return }
    let keyOf = Dictionary(stock.keys.map { ($0.key, $0) }, uniquingKeysWith: { first, _ in first })
    stock.entries = stock.entries.flatMap { entry in
      let keys = entry.keys.compactMap { keyOf[$0] }
      let leaving = keys.filter { pages.contains($0.key) }
      guard !leaving.isEmpty, leaving.count < keys.count else { return [entry] }
      return Fold.entries(of: keys.filter { !pages.contains($0.key) })
        + leaving.flatMap { Fold.entries(of: [$0]) }
    }.sorted { $0.representative < $1.representative }
  }

  /// Once ids are bound.
  mutating func settle(_ identities: inout DocumentIdentities) {
    merge(identities.ids)
    for index in stock.entries.indices {
      guard let id = identities.ids[stock.entries[index].representative],
        let day = book.standing(id, .publication).flatMap({ Day(iso: $0.value) })
      else { continue }
      stock.entries[index].publishedOn = day
    }
    add(&identities)
  }

  private mutating func merge(_ ids: [String: String]) {
    let present = Set(stock.entries.compactMap { ids[$0.representative] })
    var positions = Dictionary(
      stock.entries.enumerated().compactMap { position, entry in
        ids[entry.representative].map { ($0, position) }
      },
      uniquingKeysWith: { first, _ in first })
    let merges = merges(present, positions)
    let chain = MergeChain { merges[$0]?.value }
    for id in present.sorted() {
      guard let decision = merges[id], let position = positions[id] else { continue }
      guard !chain.isCircle(from: id) else {
        let page = stock.entries[position].representative
        findings.append(Finding(.mergedInCircle, .file(page), id, decision.value))
        continue
      }
      let target = chain.end(of: id)
      guard let other = positions[target], other != position else {
        let page = stock.entries[position].representative
        findings.append(Finding(.decisionWithoutEffect, .file(page), id, decision.value))
        continue
      }
      stock.entries[other].take(stock.entries[position], because: decision)
      merged.append((stock.entries[position], id, target))
      positions[id] = nil
    }
    let gone = Set(merged.map(\.entry.representative))
    stock.entries.removeAll { gone.contains($0.representative) }
  }

  /// What stands, but for merges of documents that were split off later.
  private func merges(_ present: Set<String>, _ positions: [String: Int]) -> [String: Decision] {
    let splits = SplitDecisions(book)
    return present.reduce(into: [:]) { merges, id in
      guard let decision = book.standing(id, .mergedInto), let position = positions[id] else { return }
      if !splits.undo(decision, of: stock.entries[position]) { merges[id] = decision }
    }
  }

  /// Documents that people added and of which no page was saved yet.
  private mutating func add(_ identities: inout DocumentIdentities) {
    let present = Set(identities.ids.values)
    let pageless = known.filter { $0.anchors.pageHashes.isEmpty && !present.contains($0.id) }
    for identity in pageless where book.standing(identity.id, .title) != nil {
      let key = HandWrittenDocument.key(of: identity.id)
      stock.entries.append(
        Entry(
          representative: key, members: [],
          publishedOn: book.standing(identity.id, .publication).flatMap { Day(iso: $0.value) },
          firstFolder: identity.month, firstIssue: identity.month))
      identities.add(identity.id, for: key)
    }
  }

  /// Every page of a document that people rejected, wherever it was put up once more.
  mutating func reject(_ ids: [String: String], _ reposts: RejectedReposts) {
    for entry in stock.entries {
      guard let id = ids[entry.representative],
        isDecided(id, .rejected) || reposts.certain[entry.representative] != nil
      else { continue }
      for key in entry.keys {
        stock.relevance[key] = Relevance(isRelevant: false, reason: .rejectedInReview)
      }
    }
  }

  private func isDecided(_ id: String, _ inclusion: Decision.Inclusion) -> Bool {
    book.standing(id, .inclusion)?.value == inclusion.rawValue
  }

  private func values(_ document: String, _ field: DecisionField) -> [String] {
    (book.standing(document, field)?.value ?? "").split(separator: Decision.Word.separator).map(String.init)
  }
}

extension Entry {
  /// Of all its pages, the representative's first.
  var keys: [String] { [representative] + members.map(\.key) }

  /// Takes in the pages of a document that a person found to be the same.
  fileprivate mutating func take(_ other: Entry, because decision: Decision) {
    members.append(
      Member(
        key: other.representative, relation: .repost, rule: DocumentCorrection.merging, evidence: decision.by)
    )
    members += other.members
    publishedOn = [publishedOn, other.publishedOn].compactMap(\.self).min()
    firstFolder = [firstFolder, other.firstFolder].compactMap(\.self).min()
    firstIssue = [firstIssue, other.firstIssue].compactMap(\.self).min()
  }
}
