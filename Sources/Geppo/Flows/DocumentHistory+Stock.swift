extension DocumentHistory {
  init(_ course: Course, stock: Stock) {
    let book = StockBook(stock)
    self.init(
      title: book.title(course.document),
      events: course.steps.map { step in
        Event(
          stage: step.stage, day: step.day, id: step.id, title: book.title(step.document),
          number: book.keys[step.document]?.documentNumber ?? "", deadline: step.closesOn,
          rule: step.relation?.rule, evidence: step.relation?.evidence, ownShare: step.relation?.ownShare,
          pages: step.stage.isDayOfDocument ? [] : book.pages(step.document))
      })
  }
}

/// The stock by the keys of its items.
private struct StockBook {
  let keys: [String: FoldKey]
  private let entries: [String: Entry]
  private let titles: [String: String]

  init(_ stock: Stock) {
    keys = Dictionary(stock.keys.map { ($0.key, $0) }, uniquingKeysWith: { first, _ in first })
    entries = Dictionary(
      stock.entries.map { ($0.representative, $0) }, uniquingKeysWith: { first, _ in first })
    titles = Dictionary(
      stock.outcomes.map { ($0.page.file, $0.title) }, uniquingKeysWith: { first, _ in first })
  }

  func title(_ key: String) -> String { keys[key].flatMap { titles[$0.page.file] } ?? "" }

  /// The one that stands for the document first.
  func pages(_ representative: String) -> [DocumentHistory.Page] {
    let members = entries[representative]?.members ?? []
    return [DocumentHistory.Page(file: representative, url: keys[representative]?.url?.text)]
      + members.map { member in
        DocumentHistory.Page(
          file: member.key, url: keys[member.key]?.url?.text, relation: member.relation, rule: member.rule,
          evidence: member.evidence, changes: member.changes)
      }
  }
}
