extension DocumentHistory {
  init(_ course: Course, contents: IssueContents) {
    let book = StockBook(contents)
    self.init(
      title: book.title(course.document),
      events: course.steps.map { step in
        let key = book.keys[step.document]
        return Event(
          stage: step.stage, day: step.day, id: step.id, title: book.title(step.document),
          number: key?.documentNumber ?? "", deadline: step.stage.isDayOfDocument ? nil : key?.closesOn,
          isRejected: book.isRejected(step.document) ? true : nil, rule: step.relation?.rule,
          evidence: step.relation?.evidence, ownShare: step.relation?.ownShare,
          pages: step.stage.isDayOfDocument ? [] : book.pages(step.document))
      })
  }
}

/// The stock, as people decided it, by the keys of its items.
private struct StockBook {
  let keys: [String: FoldKey]
  private let contents: IssueContents
  private let entries: [String: Entry]
  private let titles: [String: String]

  init(_ contents: IssueContents) {
    self.contents = contents
    keys = Dictionary(contents.keys.map { ($0.key, $0) }, uniquingKeysWith: { first, _ in first })
    entries = Dictionary(
      contents.stock.entries.map { ($0.representative, $0) }, uniquingKeysWith: { first, _ in first })
    titles = Dictionary(
      contents.stock.outcomes.map { ($0.page.file, $0.title) }, uniquingKeysWith: { first, _ in first })
  }

  func title(_ key: String) -> String {
    decided(key, .title) ?? keys[key].flatMap { titles[$0.page.file] } ?? ""
  }

  func isRejected(_ key: String) -> Bool {
    decided(key, .inclusion) == Decision.Inclusion.rejected.rawValue || contents.reposts.certain[key] != nil
  }

  private func decided(_ key: String, _ field: DecisionField) -> String? {
    contents.identities.ids[key].flatMap { contents.book.standing($0, field)?.value }
  }

  /// The one that stands for the document first.
  func pages(_ representative: String) -> [DocumentHistory.Page] {
    let members = entries[representative]?.members ?? []
    return [first(representative)]
      + members.map { member in
        DocumentHistory.Page(
          file: member.key, url: keys[member.key]?.url?.text, relation: member.relation, rule: member.rule,
          evidence: member.evidence, changes: member.changes)
      }
  }

  /// Of a document without a page, where it was written down.
  private func first(_ representative: String) -> DocumentHistory.Page {
    let url = keys[representative]?.url?.text
    guard HandWrittenDocument.isKey(representative) else {
      return DocumentHistory.Page(file: representative, url: url)
    }
    return DocumentHistory.Page(file: Journal.path, url: url, rule: DocumentCorrection.step)
  }
}
