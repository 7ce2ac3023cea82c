/// A column whose values must stand in another table.
struct GlossaryReference: Sendable {
  enum Target: Sendable { case topic, region }

  /// A code that a row uses, and where.
  struct Use: Hashable, Sendable {
    var code: String
    var location: Location
  }

  let name: String
  let target: Target
  let uses: @Sendable (Glossary) -> [Use]

  static let all: [GlossaryReference] = [
    GlossaryReference(name: "topic of a term", target: .topic) {
      $0.terms.flatMap { cell($0.topic.isEmpty ? [] : [$0.topic], $0.location, "topic") }
    },
    GlossaryReference(name: "topics of a partnership", target: .topic) {
      $0.partnerships.flatMap { cell($0.topics, $0.location, "topics") }
    },
    GlossaryReference(name: "region above", target: .region) {
      $0.regions.flatMap { cell($0.parent.isEmpty ? [] : [$0.parent], $0.location, "parent") }
    },
    GlossaryReference(name: "places of the same name", target: .region) {
      $0.regions.flatMap { cell($0.namesakes, $0.location, "namesakes") }
    },
    GlossaryReference(name: "members of a group", target: .region) {
      $0.regionGroups.flatMap { cell($0.members, $0.location, "members") }
    },
    GlossaryReference(name: "place of a body", target: .region) {
      $0.bodies.flatMap { cell([$0.adcode], $0.location, "adcode") }
    },
    GlossaryReference(name: "partners of a municipality", target: .region) {
      $0.municipalities.flatMap { cell($0.partners, $0.location, "partners") }
    },
    GlossaryReference(name: "place of a partnership", target: .region) {
      $0.partnerships.flatMap { cell([$0.adcode], $0.location, "adcode") }
    },
  ]

  private static func cell(_ codes: [String], _ row: Location, _ column: String) -> [Use] {
    codes.map { Use(code: $0, location: .cell(file: row.file, row: row.line ?? 1, column: column)) }
  }
}

/// A region lies in one of a higher level, so that going up always ends at the country.
enum RegionOrder {
  static func findings(_ regions: [Region]) -> [Finding] {
    let levels = Dictionary(regions.map { ($0.adcode, $0.level) }) { first, _ in first }
    return regions.compactMap { region in
      guard let above = levels[region.parent], above.depth >= region.level.depth else { return nil }
      let place = Location.cell(file: region.location.file, row: region.location.line ?? 1, column: "parent")
      return Finding(.badValue, place, region.parent, "parent", "")
    }
  }
}

extension Region.Level {
  fileprivate var depth: Int {
    switch self {
    case .country: 0
    case .province: 1
    case .prefecture: 2
    case .county: 3
    }
  }
}
