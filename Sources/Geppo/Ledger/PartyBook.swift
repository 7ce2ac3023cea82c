/// Who may stand on the two sides of an activity.
struct PartyBook {
  /// Bodies by their whole and their short name.
  private let bodies: [String: Party]
  private let municipalities: Set<String>
  /// Codes of the places of a Japanese name.
  private let places: [String: [String]]
  /// Bodies, municipalities and places, the last also without 市: no persons.
  let allNames: Set<String>
  /// All names of a side, for a hint.
  private let names: [Party.Side: [String]]

  init(_ ledger: Ledger, _ glossary: Glossary) {
    let named = ledger.parties.flatMap { party in
      [party.ja, party.short].filter { !$0.isEmpty }.map { ($0, party) }
    }
    bodies = Dictionary(named) { first, _ in first }
    municipalities = Set(glossary.municipalities.map(\.ja))
    places = Dictionary(grouping: glossary.regions.filter { $0.adcode != "CN" }, by: \.ja).mapValues {
      $0.map(\.adcode)
    }
    let regions = glossary.regions.flatMap {
      [$0.ja, $0.zhShort] + ($0.ja.count > 2 ? [String($0.ja.dropLast())] : [])
    }
    allNames = municipalities.union(bodies.keys).union(regions.filter { $0.count > 1 })
    let provincesAndCities = glossary.regions.filter { $0.level != .county }.map(\.ja)
    names = [
      .japan: glossary.municipalities.map(\.ja) + named.filter { $0.1.side == .japan }.map(\.0),
      .china: provincesAndCities + named.filter { $0.1.side == .china }.map(\.0),
    ]
  }

  func knows(_ name: String, on side: Party.Side) -> Bool {
    if let body = bodies[name] { return body.side == side || body.side == .other }
    return side == .japan ? municipalities.contains(name) : places[name] != nil
  }

  /// Codes that the name of a place may mean; empty for a body.
  func codes(_ name: String) -> [String] { bodies[name] == nil ? places[name] ?? [] : [] }

  func hint(for name: String, on side: Party.Side) -> String {
    NearestWord.hint(for: name, among: names[side] ?? [])
  }

  /// One name for all spellings of a party.
  func identity(_ name: String) -> String { bodies[name]?.ja ?? name }

  func identities(_ names: [String]) -> Set<String> { Set(names.map(identity)) }

  /// Names of cities as tables of places have them, with the suffix that a place name goes without: `北京市`.
  func isWholeName(_ city: String) -> Bool {
    city.hasSuffix("市") && (municipalities.contains(city) || places[city] != nil)
  }

  /// `JP`, `CN`, or both where two countries have a city of the name; none for a city that nobody knows.
  func countries(of city: String) -> [String] {
    guard !city.isEmpty else { return [] }
    let names = [city] + ["市", "県", "都", "府", "省", "区"].map { city + $0 }
    return (names.contains(where: municipalities.contains) ? ["JP"] : [])
      + (names.contains { places[$0] != nil } ? ["CN"] : [])
  }

  /// As tables print it.
  func printed(_ name: String) -> String {
    guard let body = bodies[name] else { return name }
    return body.short.isEmpty ? body.ja : body.short
  }
}
