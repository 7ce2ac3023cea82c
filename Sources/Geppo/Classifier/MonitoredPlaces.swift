/// The places that the bulletin reports on: China as a whole, the key regions of the day with what lies in them,
/// the partners, the provinces of partner cities, and what else the office lists.
struct MonitoredPlaces: Sendable {
  /// Why a place is monitored.
  enum Standing: Hashable, Sendable {
    case national, keyRegion, partner
    /// The province of a partner city, or a place that `office.yaml` lists beside the partners.
    case nearPartner
    case inKeyRegion
  }

  private let places: PlaceIndex
  private let groups: [RegionGroup]
  private let municipalitiesPartners: Set<String>
  private let partnerships: [Partnership]
  private let listed: Set<String>

  init(_ glossary: Glossary, places: PlaceIndex) {
    self.places = places
    groups = glossary.regionGroups.filter(\.isKeyRegion)
    municipalitiesPartners = Set(glossary.municipalities.flatMap(\.partners))
    partnerships = glossary.partnerships
    let near = municipalitiesPartners.union(
      glossary.partnerships.filter { $0.firstYear >= 2014 }.map(\.adcode))
    listed = Set(near.compactMap { places.province(of: $0) }).union(glossary.office.places)
  }

  /// Nil when the place is not monitored. Without a day only the key regions that are still valid count.
  func standing(of code: String, on day: Day?) -> Standing? {
    if code == "CN" { return .national }
    let valid = groups.filter { $0.isValid(onOrNow: day) }
    if valid.contains(where: { $0.id == code }) { return .keyRegion }
    if partner(for: code, on: day) != nil { return .partner }
    if listed.contains(code) { return .nearPartner }
    return valid.contains { $0.members.contains { touches($0, code) } } ? .inKeyRegion : nil
  }

  /// The partner that a place is, or is a district of. The other cities of a partner province are not partners.
  func partner(for code: String, on day: Day?) -> String? {
    let named = [code] + (places.region(code).map { $0.level == .county ? [$0.parent] : [] } ?? [])
    return named.first { isPartner($0, on: day) }
  }

  /// Whether the places of a key region include a partner, or a city of a partner province.
  func holdsPartner(_ group: String, on day: Day?) -> Bool {
    groups.first { $0.id == group }?.members.contains { member in
      ([member] + places.ancestors(of: member)).contains { isPartner($0, on: day) }
    } ?? false
  }

  /// A partner of a municipality, or a place of the programme in the five fiscal years before the day.
  private func isPartner(_ code: String, on day: Day?) -> Bool {
    if municipalitiesPartners.contains(code) { return true }
    return partnerships.contains { row in
      row.adcode == code && day.map { row.lastYear >= $0.fiscalYear - 5 } ?? true
    }
  }

  /// A member of a key region, a district of one, or the province that one lies in.
  private func touches(_ member: String, _ code: String) -> Bool {
    if member == code { return true }
    guard let region = places.region(code) else { return false }
    if region.level == .county { return region.parent == member }
    return region.level == .province && places.isWithin(member, code)
  }
}

extension RegionGroup {
  /// Valid on the day; without a day, still valid.
  func isValid(onOrNow day: Day?) -> Bool { day.map { isValid(on: $0) } ?? (validTo == nil) }
}
