/// The relations between the documents of a stock: by titles, numbers and words that one says of another.
enum Relations {
  /// In the order of subjects, rules and objects. The order of the entries does not matter.
  static func among(_ entries: [Entry], keys: [FoldKey], places: PlaceIndex) -> [Relation] {
    let keyOf = Dictionary(keys.map { ($0.key, $0) }, uniquingKeysWith: { first, _ in first })
    let index = RelationIndex(
      entries.sorted { $0.representative < $1.representative }, keyOf: keyOf, places: places)
    return index.subjects.indices.flatMap { relations(of: $0, in: index) }
  }

  private static func relations(of position: Int, in index: RelationIndex) -> [Relation] {
    let subject = index.subjects[position]
    var objects: Set<Int> = [position]
    return RelationRule.all.flatMap { rule in
      let fitting = rule.candidates(subject, index).filter { candidate in
        !objects.contains(candidate.position) && rule.fits(index.subjects[candidate.position], subject)
      }
      let chosen = rule.isForSeveral ? fitting : meant(fitting, by: rule, subject, index)
      return chosen.filter { objects.insert($0.position).inserted }.map { candidate in
        Relation(
          kind: rule.kind, subject: subject.key.key, object: index.subjects[candidate.position].key.key,
          rule: rule.name, evidence: candidate.evidence, ownShare: candidate.ownShare)
      }
    }
  }

  /// One of several: that of the nearest day on the right side. Without a day nobody can say which is meant.
  private static func meant(
    _ candidates: [RelationRule.Candidate], by rule: RelationRule, _ subject: RelationSubject,
    _ index: RelationIndex
  ) -> [RelationRule.Candidate] {
    if candidates.count < 2 { return candidates }
    let dated = candidates.filter { index.subjects[$0.position].publishedOn != nil }
    let byDay = dated.sorted { left, right in
      let (one, other) = (index.subjects[left.position], index.subjects[right.position])
      guard let day = one.publishedOn, let next = other.publishedOn, day != next else {
        return one.key.key < other.key.key
      }
      return day < next
    }
    if rule.isForLater { return Array(byDay.prefix(1)) }
    let before = byDay.last { subject.isNotBefore(index.subjects[$0.position]) }
    return (before ?? byDay.first).map { [$0] } ?? []
  }
}
