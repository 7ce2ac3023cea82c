/// Japanese names of codes, and what lies within what.
struct SiteNames: Sendable {
  private let topics: [String: Topic]
  private let regions: [String: Region]
  private let groups: [String: RegionGroup]
  private let types: [String: DocumentType]
  private let municipalities: [String: String]
  private let codes: [String: String]

  init(_ glossary: Glossary) {
    topics = Self.index(glossary.topics, by: \.code)
    regions = Self.index(glossary.regions, by: \.adcode)
    groups = Self.index(glossary.regionGroups, by: \.id)
    types = Self.index(glossary.documentTypes, by: \.code)
    municipalities = Self.index(glossary.municipalities, by: \.code).mapValues(\.ja)
    codes = Dictionary(glossary.municipalities.map { ($0.ja, $0.code) }) { first, _ in first }
  }

  private static func index<Row>(_ rows: [Row], by key: KeyPath<Row, String>) -> [String: Row] {
    Dictionary(rows.map { ($0[keyPath: key], $0) }) { first, _ in first }
  }

  func topic(_ code: String) -> String { topics[code]?.ja ?? code }

  func type(_ code: String) -> String { types[code]?.ja ?? code }

  /// A district with the city above it: 朝陽区 alone could be any city's.
  func place(_ code: String) -> String {
    if code == "CN" { return "中国全国" }
    guard let region = regions[code] else { return groups[code]?.ja ?? code }
    guard region.level == .county, !region.ja.hasSuffix("市"), let above = regions[region.parent] else {
      return region.ja
    }
    return above.ja + region.ja
  }

  /// The code of a municipality by its Japanese name.
  func municipality(named name: String) -> String? { codes[name] }

  func municipality(_ code: String) -> String { municipalities[code] ?? code }

  func isGroup(_ code: String) -> Bool { groups[code] != nil }

  /// The place and all above it below the country.
  func chain(_ code: String) -> [String] {
    var chain: [String] = []
    var next: String? = code
    while let place = next, !place.isEmpty, place != "CN" || chain.isEmpty, !chain.contains(place) {
      chain.append(place)
      next = regions[place]?.parent
    }
    return chain
  }

  /// One is the other, or lies in it.
  func touches(_ one: String, _ other: String) -> Bool {
    chain(one).contains(other) || chain(other).contains(one)
  }
}
