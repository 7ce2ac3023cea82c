/// What only other rules make of a document that a sent issue told of: no news, and told to the office alone.
struct RuleChanges {
  let stock: Stock
  let decided: DecidedDocuments
  let told: ToldDocument
  /// The issue that announced it.
  let month: Month

  /// The same bytes, read otherwise than when the issue went out.
  func facts(_ changes: [FactChange], at page: FoldKey) -> [Finding] {
    changes.map { change in
      finding(
        at: page, change.fact.english, Self.shown(change, change.before, "as it was"),
        Self.shown(change, change.after, "otherwise"))
    }
  }

  /// The same bytes, classified otherwise than then. What a person decided of tags is the office's own affair.
  func tags(_ now: ToldTags?, _ review: DocumentReview, at page: FoldKey) -> [Finding] {
    guard let before = told.tags, let after = now else { return [] }
    return TagChange.between(before, after, names: SearchNames(decided.rulebook))
      .filter { review.values[$0.decision] == nil }
      .map { finding(at: page, $0.english, $0.before, $0.after) }
  }

  /// A document of which the page is still there and is none any more, or another one's.
  var vanished: [Finding] {
    let contents = decided.contents
    guard told.isWithdrawn == nil, let page = stock.keys.first(where: { $0.page.sha256 == told.page })
    else { return [] }
    let other = stock.entries.first { $0.keys.contains(page.key) }.flatMap {
      contents.identities.ids[$0.representative]
    }
    return [
      other.map { finding(at: page, "identity of the document", told.id, $0) }
        ?? finding(at: page, "place in the issue", "told of", "not of air policy")
    ]
  }

  private func finding(at page: FoldKey, _ fact: String, _ before: String, _ after: String) -> Finding {
    Finding(.rulesChanged, .file(page.page.file), told.id, month.description, fact, before, after)
  }

  /// Of a text only that it is another.
  private static func shown(_ change: FactChange, _ value: String, _ word: String) -> String {
    change.fact == .text ? word : value.isEmpty ? "–" : value
  }
}
