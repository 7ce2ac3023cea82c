/// Which of the groups of one name a text means.
enum GroupChoice {
  /// Those valid on the day; without a day those that still are, else the one whose period ended last.
  static func valid(_ groups: [RegionGroup], on day: Day?) -> [RegionGroup] {
    let valid = groups.filter { $0.isValid(onOrNow: day) }
    guard valid.isEmpty, day == nil else { return valid }
    let ends = groups.compactMap(\.validTo)
    return groups.filter { $0.validTo == ends.max() }
  }
}
