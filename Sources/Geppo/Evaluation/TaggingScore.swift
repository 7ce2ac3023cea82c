/// The figures of one file of labelled titles.
struct TaggingScore: Sendable {
  /// Rows that a class must have to count in the mean over classes.
  static let support = 9

  /// A labelled title and what geppo says of it.
  struct Row: Sendable {
    let gold: LabelledTitle
    let found: TagPrediction
  }

  /// A label that is often missed or wrongly given, and the rows.
  struct CommonError: Hashable, Sendable {
    let label: String
    let isMissed: Bool
    let ids: [String]
  }

  let name: String
  let rows: [Row]
  /// Codes of the core topics: labels of other topics are measured apart.
  let core: Set<String>

  var topics: LabelScore { topics(of: rows, within: nil) }
  var coreTopics: LabelScore { topics(of: rows, within: core) }
  var regions: LabelScore { regions(of: rows) }
  var important: LabelScore { important(of: rows) }

  /// The same without the rows marked as doubtful.
  var clear: TaggingScore {
    TaggingScore(name: name, rows: rows.filter { $0.gold.borderline != true }, core: core)
  }

  /// The rows of each province that has at least so many, and all others.
  func byProvince(least: Int) -> [(province: String, its: TaggingScore, others: TaggingScore)] {
    let groups = Dictionary(grouping: rows, by: \.gold.province)
    return groups.filter { $0.value.count >= least }.sorted { $0.key < $1.key }.map { province, own in
      let others = rows.filter { $0.gold.province != province }
      return (
        province, TaggingScore(name: province, rows: own, core: core),
        TaggingScore(name: province, rows: others, core: core)
      )
    }
  }

  /// Topics, places and importance, the commonest first.
  var errors: [CommonError] {
    var ids: [CommonErrorKey: [String]] = [:]
    for row in rows {
      let labels = [
        (Set(row.gold.topics ?? []), Set(row.found.topics)),
        (Set(row.gold.regions ?? []), Set(row.found.regions)),
        (row.gold.importanceLabels, row.found.importanceLabels),
      ]
      for (gold, found) in labels {
        for label in gold.symmetricDifference(found) {
          ids[CommonErrorKey(label: label, isMissed: gold.contains(label)), default: []].append(row.gold.id)
        }
      }
    }
    return ids.sorted { left, right in
      let keys = (left.key, right.key)
      return (right.value.count, keys.0.label, keys.0.isMissed ? 0 : 1)
        < (left.value.count, keys.1.label, keys.1.isMissed ? 0 : 1)
    }
    .map { CommonError(label: $0.key.label, isMissed: $0.key.isMissed, ids: $0.value) }
  }

  var measures: [SetScore.Measure] {
    let (all, clear) = (measures(""), clear.measures("clear-"))
    return all + clear
  }

  private func measures(_ prefix: String) -> [SetScore.Measure] {
    [
      ("topics", topics.micro.f1), ("core", coreTopics.micro.f1),
      ("macro", coreTopics.macro(support: Self.support)), ("regions", regions.micro.f1),
      ("important", important.micro.f1), ("important-recall", important.micro.recall),
    ].map { SetScore.Measure(name: prefix + $0.0, value: $0.1) }
  }

  private func topics(of rows: [Row], within wanted: Set<String>?) -> LabelScore {
    LabelScore(
      rows.map { row in
        let (gold, found) = (Set(row.gold.topics ?? []), Set(row.found.topics))
        return wanted.map { (gold.intersection($0), found.intersection($0)) } ?? (gold, found)
      })
  }

  private func regions(of rows: [Row]) -> LabelScore {
    LabelScore(rows.map { (Set($0.gold.regions ?? []), Set($0.found.regions)) })
  }

  private func important(of rows: [Row]) -> LabelScore {
    LabelScore(rows.map { ($0.gold.importanceLabels, $0.found.importanceLabels) })
  }
}

private struct CommonErrorKey: Hashable {
  let label: String
  let isMissed: Bool
}

extension LabelledTitle {
  fileprivate var importanceLabels: Set<String> { important == true ? ["important"] : [] }
}

extension TagPrediction {
  fileprivate var importanceLabels: Set<String> { important ? ["important"] : [] }
}
