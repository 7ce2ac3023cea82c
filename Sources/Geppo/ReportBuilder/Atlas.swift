/// The places and key regions that one month's issue reports on.
struct Atlas: Sendable {
  let names: Names
  /// Adcodes in the order of the office; partners that the office forgot come last.
  let places: [String]
  /// Key regions that were in force on some day of the month.
  let groups: [RegionGroup]
  /// By id of the group: its members and all regions above them.
  private let regionsAbove: [String: Set<String>]

  init(glossary: Glossary, names: Names, month: Month) {
    self.names = names
    let listed = glossary.office.places
    var places = listed
    for partner in glossary.municipalities.flatMap(\.partners) where !places.contains(partner) {
      places.append(partner)
    }
    self.places = places
    groups = glossary.regionGroups.filter { $0.isKeyRegion && $0.isInForce(in: month) }
    let above = groups.map { ($0.id, Set($0.members.flatMap(names.chain))) }
    regionsAbove = Dictionary(above) { first, _ in first }
  }

  /// The nearest place of the bulletin that holds the region: 天津市 for one of its districts.
  func listedPlace(holding adcode: String) -> String? {
    names.chain(adcode).first(where: places.contains)
  }

  /// Key regions that hold the region or a part of it.
  func groups(touching adcode: String) -> [RegionGroup] {
    guard adcode != "CN" else { return [] }
    let chain = names.chain(adcode)
    return groups.filter { group in
      regionsAbove[group.id]?.contains(adcode) ?? false || chain.contains(where: group.members.contains)
    }
  }

  /// The key region for which a body was set up: 京津冀及周边地区大气污染防治领导小组. The longest name decides, because
  /// 京津冀 alone is another region.
  func group(ofBody name: String) -> String? {
    let named = groups.flatMap { group in
      ([group.zh] + group.aliases).filter(name.hasPrefix).map { ($0.count, group.id) }
    }
    return named.max { ($0.0, $1.1) < ($1.0, $0.1) }?.1
  }

  func isGroup(_ code: String) -> Bool { groups.contains { $0.id == code } }

  /// Places of the bulletin that belong to a partner: itself, its provinces, and what lies in it.
  func places(around partner: String) -> [String] {
    places.filter { names.isWithin($0, partner) || names.isWithin(partner, $0) }
  }
}

extension RegionGroup {
  func isInForce(in month: Month) -> Bool {
    let hasBegun = validFrom.map { $0.monthOfYear <= month } ?? true
    let hasEnded = validTo.map { $0.monthOfYear < month } ?? false
    return hasBegun && !hasEnded
  }
}
