/// What stands of all decisions. A decision replaces those that its maker had seen, and the maker's own; two people who
/// did not see each other's and differ are a conflict: the first stands, both are listed, until somebody who sees both
/// decides.
struct DecisionBook: Sendable {
  private struct Point: Hashable {
    var document: String
    var field: DecisionField
  }

  let decisions: [Decision]
  /// What was decided last on a point: one, or several that are in conflict, the one that stands first.
  private let live: [Point: [Decision]]
  private let lastNumber: [String: Int]

  /// In any order; the numbers tell.
  init(_ decisions: [Decision]) {
    self.decisions = decisions.sorted { $0.number < $1.number }
    live = Self.live(self.decisions)
    lastNumber = Dictionary(self.decisions.map { ($0.document, $0.number) }) { max($0, $1) }
  }

  private static func live(_ decisions: [Decision]) -> [Point: [Decision]] {
    decisions.reduce(into: [:]) { live, decision in
      let point = Point(document: decision.document, field: decision.field)
      live[point] = following(live[point] ?? [], decision)
    }
  }

  private static func following(_ live: [Decision], _ decision: Decision) -> [Decision] {
    let unseen = live.filter {
      $0.number > decision.seen && $0.by != decision.by && $0.value != decision.value
    }
    guard !unseen.isEmpty else { return [decision] }
    // Who has changed her mind keeps her place.
    let kept = live.compactMap { one in
      unseen.contains(one) ? one : one.by == decision.by ? decision : nil
    }
    return kept.contains(decision) ? kept : kept + [decision]
  }

  /// Files and ids on which somebody decided something, sorted.
  var documents: [String] { lastNumber.keys.sorted() }

  /// Those of them on which people differ.
  var conflicting: [String] { Set(live.filter { $0.value.count > 1 }.keys.map(\.document)).sorted() }

  /// On how many points they differ.
  var openConflicts: Int { live.values.count { $0.count > 1 } }

  func last(on document: String) -> Int { lastNumber[document] ?? 0 }

  /// What stands for a point, nil when nothing was decided or all was taken back.
  func standing(_ document: String, _ field: DecisionField) -> Decision? {
    live[Point(document: document, field: field)]?.first.flatMap { $0.value.isEmpty ? nil : $0 }
  }

  /// The decision that holds for a point, also one that took all back.
  func current(_ document: String, _ field: DecisionField) -> Decision? {
    live[Point(document: document, field: field)]?.first
  }

  /// Whether anybody has ever decided on a point, also where all was taken back.
  func isDecided(_ document: String, _ field: DecisionField) -> Bool {
    live[Point(document: document, field: field)] != nil
  }

  /// The decisions that are in conflict.
  func contenders(_ document: String, _ field: DecisionField) -> [Decision] {
    let all = live[Point(document: document, field: field)] ?? []
    return all.count > 1 ? all : []
  }

  /// The book as it was after the decision of that number.
  func upTo(_ number: Int) -> DecisionBook { DecisionBook(decisions.filter { $0.number <= number }) }

  /// Whether a decision behind the number says the same already.
  func holds(_ value: String, for document: String, _ field: DecisionField, behind number: Int) -> Bool {
    decisions.contains {
      $0.document == document && $0.field == field && $0.number > number && $0.value == value
    }
  }

  /// All that stands for a document, for its report.
  func review(of document: String) -> DocumentReview {
    var review = DocumentReview(seen: last(on: document))
    for field in DecisionField.allCases {
      review.values[field] = standing(document, field)?.value
      let contenders = contenders(document, field)
      if !contenders.isEmpty { review.conflicts[field] = contenders }
    }
    return review
  }
}
