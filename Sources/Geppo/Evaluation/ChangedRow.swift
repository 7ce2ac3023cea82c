/// A row that is tagged otherwise than in an earlier run.
struct ChangedRow: Hashable, Sendable {
  /// One tag that came or went, and whether that is what the label says; nil where nothing is labelled.
  struct Change: Hashable, Sendable {
    let label: String
    let isGained: Bool
    let isRight: Bool?
  }

  let id: String
  let title: String
  let changes: [Change]

  /// In the order of the rows. Rows that the earlier run did not have are left out.
  static func all(_ rows: [TaggingScore.Row], against earlier: [TagPrediction]) -> [ChangedRow] {
    let before = Dictionary(earlier.map { ($0.id, $0) }) { first, _ in first }
    return rows.compactMap { row in
      guard let old = before[row.gold.id] else { return nil }
      let changes =
        changes(from: old.topics, to: row.found.topics, gold: row.gold.topics)
        + changes(from: old.regions, to: row.found.regions, gold: row.gold.regions)
        + changes(
          from: old.important ? [important] : [], to: row.found.important ? [important] : [],
          gold: row.gold.important.map { $0 ? [important] : [] })
      return changes.isEmpty ? nil : ChangedRow(id: row.gold.id, title: row.gold.title, changes: changes)
    }
  }

  static let important = "important"

  private static func changes(from old: [String], to new: [String], gold: [String]?) -> [Change] {
    let (old, new) = (Set(old), Set(new))
    return old.symmetricDifference(new).sorted().map { label in
      let isGained = new.contains(label)
      return Change(label: label, isGained: isGained, isRight: gold.map { $0.contains(label) == isGained })
    }
  }
}
