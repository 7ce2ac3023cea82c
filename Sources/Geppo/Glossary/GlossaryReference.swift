/// A column whose values must stand in another table.
struct GlossaryReference: Sendable {
  enum Target: Sendable { case topic, region, wordSet, documentType }

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
    GlossaryReference(name: "topic of a rule", target: .topic) {
      $0.topicRules.flatMap { cell([$0.topic], $0.location, "topic") }
    },
    GlossaryReference(name: "topics that a rule needs beside its words", target: .topic) {
      $0.topicRules.flatMap { rule in
        rule.cells.flatMap { column, words in
          cell(names(in: words, after: "#", besides: ["core", "adjacent", "office"]), rule.location, column)
        }
      }
    },
    GlossaryReference(name: "word sets of a rule", target: .wordSet) {
      $0.topicRules.flatMap { rule in
        rule.cells.flatMap { column, words in cell(words.compactMap(\.nameOfWordSet), rule.location, column) }
      }
    },
    GlossaryReference(name: "word sets of a border", target: .wordSet) {
      $0.wordBorders.flatMap { border in
        border.cells.flatMap { column, words in
          cell(words.compactMap(\.nameOfWordSet), border.location, column)
        }
      }
    },
    GlossaryReference(name: "topic of a field weight", target: .topic) {
      $0.fieldWeights.flatMap { cell($0.topic.isEmpty ? [] : [$0.topic], $0.location, "topic") }
    },
    GlossaryReference(name: "topics of importance", target: .topic) {
      $0.importance.flatMap { row in
        row.cells.flatMap { column, facts in cell(names(in: facts, after: "topic:"), row.location, column) }
      }
    },
    GlossaryReference(name: "types of importance", target: .documentType) {
      $0.importance.flatMap { row in
        row.cells.flatMap { column, facts in cell(names(in: facts, after: "type:"), row.location, column) }
      }
    },
    GlossaryReference(name: "word sets of importance", target: .wordSet) {
      $0.importance.flatMap { row in
        row.cells.flatMap { column, facts in cell(names(in: facts, after: "title:"), row.location, column) }
      }
    },
    GlossaryReference(name: "place of a site", target: .region) {
      $0.siteHosts.flatMap { cell([$0.adcode], $0.location, "adcode") }
    },
    GlossaryReference(name: "place of a number prefix", target: .region) {
      $0.numberPrefixes.flatMap { cell([$0.adcode], $0.location, "adcode") }
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

  /// What follows the mark in the words that begin with it.
  private static func names(in words: [String], after mark: String, besides known: [String] = []) -> [String]
  {
    words.filter { $0.hasPrefix(mark) }.map { String($0.dropFirst(mark.count)) }
      .filter { !known.contains($0) }
  }

  private static func cell(_ codes: [String], _ row: Location, _ column: String) -> [Use] {
    codes.map { Use(code: $0, location: .cell(file: row.file, row: row.line ?? 1, column: column)) }
  }
}

/// A region lies in one of a higher level, so that going up always ends at the country and no parents form a circle.
enum RegionOrder {
  static func findings(_ regions: [Region]) -> [Finding] {
    let levels = Dictionary(regions.map { ($0.adcode, $0.level) }) { first, _ in first }
    let parents = Dictionary(regions.map { ($0.adcode, $0.parent) }) { first, _ in first }
    return regions.compactMap { region in
      guard let above = levels[region.parent], above.depth >= region.level.depth else { return nil }
      let place = Location.cell(file: region.location.file, row: region.location.line ?? 1, column: "parent")
      let meant = region.codesAbove.first { code in
        levels[code].map { $0.depth < region.level.depth } ?? false
      }
      let hint = meant.map { " → " + $0 } ?? ""
      guard let circle = circle(from: region.adcode, parents) else {
        return Finding(.badValue, place, region.parent, "parent", hint)
      }
      return Finding(.parentCircle, place, circle.joined(separator: " < "), hint)
    }
  }

  /// The places that one passes on the way up until one is back; nil where the way ends.
  private static func circle(from code: String, _ parents: [String: String]) -> [String]? {
    var way = [code]
    while let above = parents[way[way.count - 1]], !above.isEmpty {
      if above == code { return way + [code] }
      guard !way.contains(above) else { return nil }
      way.append(above)
    }
    return nil
  }
}

extension Region {
  /// What GB/T 2260 says by the code alone, the nearest first.
  fileprivate var codesAbove: [String] {
    ["\(adcode.prefix(4))00", "\(adcode.prefix(2))0000"].filter { $0 != adcode } + ["CN"]
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
