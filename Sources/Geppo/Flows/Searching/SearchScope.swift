/// What a person may ask of the documents besides words, as typed.
package struct SearchRequest: Sendable {
  let words: String
  /// Codes or names.
  let topics: [String]
  let regions: [String]
  let types: [String]
  let sources: [String]
  let from: Month?
  let to: Month?
  let limit: Int

  /// All lists may be empty: then only words and months count. `limit` is the greatest number of hits that are shown.
  package init(
    words: String, topics: [String] = [], regions: [String] = [], types: [String] = [],
    sources: [String] = [], from: Month? = nil, to: Month? = nil, limit: Int = 20
  ) {
    self.words = words
    self.topics = topics
    self.regions = regions
    self.types = types
    self.sources = sources
    self.from = from
    self.to = to
    self.limit = limit
  }
}

/// Finds the codes that a person means by names.
struct SearchScope {
  private let glossary: Glossary
  private let sources: [Source]

  init(_ rulebook: Rulebook) {
    glossary = rulebook.glossary
    sources = rulebook.sources
  }

  /// Throws `GeppoError` with the nearest name for one that nobody knows.
  func filter(_ request: SearchRequest) throws -> SearchFilter {
    SearchFilter(
      topics: try request.topics.flatMap(names.topics),
      places: try request.regions.flatMap(places),
      types: try request.types.flatMap { try ScopeNames.exact($0, typeNames, "--type") },
      sources: try request.sources.flatMap { try ScopeNames.exact($0, sourceNames, "--source") },
      from: request.from, to: request.to)
  }

  /// The very codes that names mean, without what lies around them. Throws as `filter(_:)` does.
  func codes(topics: [String], regions: [String]) throws -> (topics: [String], places: [String]) {
    (
      try topics.flatMap(names.topics), try regions.flatMap { try names.places($0) }
    )
  }

  private var names: ScopeNames { ScopeNames(glossary) }
  private var typeNames: [ScopeName] {
    glossary.documentTypes.map { ScopeName($0.code, [$0.zh, $0.ja]) }
  }
  private var sourceNames: [ScopeName] { sources.map { ScopeName($0.id, [$0.zh, $0.ja]) } }

  /// The place with all that lies in it, and the groups that it belongs to; of a group also its members.
  private func places(_ name: String) throws -> [String] {
    let codes = try names.places(name)
    // All of China would be no filter: what is meant is what the centre issues.
    if codes == ["CN"] { return codes }
    let groups = glossary.regionGroups.filter { codes.contains($0.id) }
    let named = within(codes.filter { code in !groups.contains { $0.id == code } })
    let around = glossary.regionGroups.filter { $0.members.contains(where: named.contains) }
    let all = named.union(within(groups.flatMap(\.members))).union((groups + around).map(\.id))
    return all.sorted()
  }

  /// The places with all that lies in them.
  private func within(_ places: [String]) -> Set<String> {
    let below = Dictionary(grouping: glossary.regions, by: \.parent)
    var open = places
    var all = Set(places)
    while let place = open.popLast() {
      for region in below[place] ?? [] where all.insert(region.adcode).inserted { open.append(region.adcode) }
    }
    return all
  }
}
