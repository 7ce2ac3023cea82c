/// What an issue tells beside its documents: activities of the month, and the counts of a year.
struct IssueAnnex {
  let issuedOn: Day
  /// By day.
  let cooperation: [CooperationLine]
  private let month: Month
  private let tags: [DatedTags]
  private let saved: Set<Month>
  private let names: Names
  private let wording: Phrasing

  init(_ material: IssueMaterial, names: Names, wording: Phrasing) {
    issuedOn = material.sentOn ?? material.asOf
    cooperation = material.activities.map { CooperationLine($0, names: names) }
    (month, tags, saved) = (material.month, material.tags, material.savedMonths)
    self.names = names
    self.wording = wording
  }

  /// Topics of all documents, and the given places.
  func trends(for places: [String]) -> [ShadedGrid] {
    IssueFigures.trends(tags, until: month, saved: saved, places: places, names: names, wording: wording)
  }
}
