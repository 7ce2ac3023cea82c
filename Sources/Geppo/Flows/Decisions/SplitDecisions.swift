/// The pages that people split off, and since which decision each of them is: a list that only gained another page says
/// nothing new of the others.
struct SplitDecisions {
  private var since: [String: Int] = [:]

  init(_ book: DecisionBook) {
    var lists: [String: [String: Int]] = [:]
    for decision in book.decisions where decision.field == .splitOut {
      let before = lists[decision.document] ?? [:]
      lists[decision.document] = Dictionary(
        decision.pages.map { ($0, before[$0] ?? decision.number) }, uniquingKeysWith: { first, _ in first })
    }
    for (document, list) in lists {
      for page in book.standing(document, .splitOut)?.pages ?? [] {
        if let number = list[page] { since[page] = max(since[page] ?? 0, number) }
      }
    }
  }

  /// Whether people took the document out again after they had merged it.
  func undo(_ merge: Decision, of entry: Entry) -> Bool {
    entry.keys.allSatisfy { since[$0].map { $0 > merge.number } ?? false }
  }
}
