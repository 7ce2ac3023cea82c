/// Holds the draft against the one of the last run, and tells what only other rules or another glossary have changed: the
/// pages of the document are the same, and nobody has decided on it.
struct DraftComparison {
  private let former: LastDraft
  private let contents: IssueContents
  private let names: SearchNames
  private let sha256: [String: String]
  private let entryOf: [String: Entry]
  private let keyOf: [String: FoldKey]
  /// By file.
  private let entryAt: [String: Entry]
  private let reasonAt: [String: OutcomeReason]
  /// Decisions that put a document into an issue or take it out, also those that were taken back.
  private let moves: [Decision]

  /// Nil where the two drafts differ in more: in the day of issue, or by an issue that was sent in between.
  init?(
    _ former: LastDraft?, contents: IssueContents, asOf day: Day, sent: [PublishedRun], names: SearchNames
  ) {
    guard let former, former.asOf == day, !sent.contains(where: { $0.number > former.run }) else {
      return nil
    }
    self.former = former
    self.contents = contents
    self.names = names
    sha256 = Dictionary(
      contents.outcomes.map { ($0.page.file, $0.page.sha256) }, uniquingKeysWith: { first, _ in first })
    entryOf = Dictionary(
      contents.stock.entries.flatMap { entry in entry.keys.map { ($0, entry) } },
      uniquingKeysWith: { first, _ in first })
    keyOf = Dictionary(contents.stock.keys.map { ($0.key, $0) }, uniquingKeysWith: { first, _ in first })
    let entries = self.entryOf
    entryAt = Dictionary(
      contents.stock.keys.map { ($0.page.file, entries[$0.key]) }, uniquingKeysWith: { first, _ in first }
    ).compactMapValues(\.self)
    reasonAt = Dictionary(
      contents.outcomes.filter { $0.disposition != .item }.map { ($0.page.file, $0.reason) },
      uniquingKeysWith: { first, _ in first })
    let fields: Set<DecisionField> = [.inclusion, .mergedInto, .splitOut, .publication]
    moves = contents.book.decisions.filter { fields.contains($0.field) }
  }

  /// By id.
  func changes(to documents: [SearchDocument]) -> [DraftChange] {
    let now = Dictionary(documents.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    let before = Dictionary(former.documents.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    let gone = former.documents.filter { now[$0.id] == nil && isByRules($0) }.map {
      DraftChange(id: $0.id, title: $0[.title], kind: .fellOut(reasonAt[$0.file]))
    }
    let come = documents.filter { before[$0.id] == nil && isByRules($0) }.map {
      DraftChange(id: $0.id, title: $0[.title], kind: .cameIn)
    }
    let changed = documents.flatMap { document in
      before[document.id].map { facts($0, document) } ?? []
    }
    return (gone + come + changed).sorted { $0.id < $1.id }
  }

  // MARK: In and out

  private func isByRules(_ document: SearchDocument) -> Bool {
    let pages =
      [document.file] + (entryAt[document.file]?.keys.compactMap { keyOf[$0]?.page.file } ?? [])
    return pages.allSatisfy(isUnchanged) && !isDecided(document)
  }

  private func isDecided(_ document: SearchDocument) -> Bool {
    let isOwn = moves.contains {
      $0.document == document.id || $0.value == document.id || $0.value.contains(document.file)
    }
    return isOwn || entryAt[document.file].map { contents.reposts.certain[$0.representative] != nil } ?? false
  }

  private func isUnchanged(_ file: String) -> Bool {
    former.pages[file] != nil && former.pages[file] == sha256[file]
  }

  // MARK: Facts and tags

  private func facts(_ before: SearchDocument, _ after: SearchDocument) -> [DraftChange] {
    guard before.file == after.file, isUnchanged(after.file) else { return [] }
    let decided = contents.book.review(of: after.id).values
    let facts: [(String, DecisionField, String, String)] = [
      ("title of the document", .title, before[.title], after[.title]),
      ("document number", .documentNumber, before[.number], after[.number]),
      ("issuing body", .issuers, before[.issuer], after[.issuer]),
      (
        "day of publication", .publication, before.publishedOn?.description ?? "–",
        after.publishedOn?.description ?? "–"
      ),
    ]
    let tags = TagChange.between(ToldTags(before), ToldTags(after), names: names).map {
      ($0.english, $0.decision, $0.before, $0.after)
    }
    return (facts + tags).filter { $0.2 != $0.3 && decided[$0.1] == nil }.map { fact, _, old, new in
      DraftChange(
        id: after.id, title: after[.title],
        kind: .changed(fact: fact, before: old.isEmpty ? "–" : old, after: new.isEmpty ? "–" : new))
    }
  }
}

extension ToldTags {
  fileprivate init(_ document: SearchDocument) {
    self.init(type: document.type, topics: document.topics.sorted(), places: document.places.sorted())
  }
}
