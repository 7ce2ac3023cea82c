/// How far sets of labels agree with the right ones: the measure of `score_tags.py`.
struct LabelScore: Sendable {
  /// Labels found, found wrongly, missed.
  struct Count: Hashable, Sendable, Encodable {
    var right = 0
    var wrong = 0
    var missed = 0

    var precision: Double { share(right, right + wrong) }
    var recall: Double { share(right, right + missed) }
    var f1: Double { TextAgreement.f1(precision, recall) }
    /// Rows that have the label.
    var support: Int { right + missed }

    private func share(_ part: Int, _ whole: Int) -> Double { whole == 0 ? 0 : Double(part) / Double(whole) }

    static func + (left: Count, right: Count) -> Count {
      Count(
        right: left.right + right.right, wrong: left.wrong + right.wrong, missed: left.missed + right.missed)
    }
  }

  /// By label, in their order.
  let classes: [(label: String, count: Count)]
  let rows: Int
  let exact: Int

  init(_ pairs: [(gold: Set<String>, found: Set<String>)]) {
    var counts: [String: Count] = [:]
    for (gold, found) in pairs {
      for label in gold.union(found) {
        let isRight = gold.contains(label) && found.contains(label)
        counts[label, default: Count()].right += isRight ? 1 : 0
        counts[label, default: Count()].wrong += gold.contains(label) ? 0 : 1
        counts[label, default: Count()].missed += found.contains(label) ? 0 : 1
      }
    }
    classes = counts.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
    rows = pairs.count
    exact = pairs.count { $0.gold == $0.found }
  }

  var micro: Count { classes.reduce(Count()) { $0 + $1.count } }

  /// Mean F1 of the labels that so many rows have.
  func macro(support: Int) -> Double {
    let scores = classes.filter { $0.count.support >= support }.map(\.count.f1)
    return scores.isEmpty ? 0 : scores.reduce(0, +) / Double(scores.count)
  }

  var exactShare: Double { rows == 0 ? 0 : Double(exact) / Double(rows) }
}
