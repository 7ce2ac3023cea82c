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
      topics: try request.topics.flatMap { try codes(of: $0, in: topicNames, option: "--topic") },
      places: try request.regions.flatMap(places),
      types: try request.types.flatMap { try codes(of: $0, in: typeNames, option: "--type") },
      sources: try request.sources.flatMap { try codes(of: $0, in: sourceNames, option: "--source") },
      from: request.from, to: request.to)
  }

  private struct Named {
    let code: String
    let names: [String]
  }

  private var topicNames: [Named] {
    glossary.topics.map { Named(code: $0.code, names: [$0.zh, $0.ja, $0.en]) }
  }
  private var typeNames: [Named] {
    glossary.documentTypes.map { Named(code: $0.code, names: [$0.zh, $0.ja]) }
  }
  private var sourceNames: [Named] { sources.map { Named(code: $0.id, names: [$0.zh, $0.ja]) } }

  private var placeNames: [Named] {
    glossary.regions.map {
      Named(
        code: $0.adcode,
        names: [$0.zh, $0.zhShort, $0.ja, $0.kana, $0.romaji, Self.short($0.ja)] + $0.aliases)
    }
      + glossary.regionGroups.map {
        Named(code: $0.id, names: [$0.zh, $0.ja, Self.short($0.zh), Self.short($0.ja)] + $0.aliases)
      }
  }

  /// 上海市 → 上海, 長江デルタ（…） → 長江デルタ.
  private static func short(_ name: String) -> String {
    let name = String(name.prefix { $0 != "（" })
    return name.count > 2 && ["市", "省"].contains(name.last) ? String(name.dropLast()) : name
  }

  private func codes(of name: String, in known: [Named], option: String) throws -> [String] {
    let key = Folding.key(name)
    let exact = known.filter { Folding.key($0.code) == key }
    let found =
      exact.isEmpty ? known.filter { $0.names.contains { !$0.isEmpty && Folding.key($0) == key } } : exact
    guard found.isEmpty else { return found.map(\.code) }
    let words = known.flatMap { [$0.code] + $0.names }.filter { $0.count > 1 }
    let longer = key.isEmpty ? nil : words.first { Folding.key($0).contains(key) }
    let near = NearestWord.of(name, among: words) ?? longer
    throw GeppoError.unknownName(name, option, near: near, known: known.prefix(12).map(\.code))
  }

  /// The place with all that lies in it, and the groups that it belongs to; of a group also its members.
  private func places(_ name: String) throws -> [String] {
    let codes = try codes(of: name, in: placeNames, option: "--region")
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

extension GeppoError {
  fileprivate static func unknownName(
    _ name: String, _ option: String, near: String?, known: [String]
  ) -> GeppoError {
    let (hint, japanese) =
      near.map { ("did you mean '\($0)'?", "「\($0)」のことですか") } ?? (
        "known are for instance: \(known.joined(separator: ", "))", "使えるもの（例）：\(known.joined(separator: "、"))"
      )
    return GeppoError(
      .badInput, path: "\(option) \(name)", english: "'\(name)' is not in the tables; \(hint)",
      japanese: "「\(name)」は表にありません。\(japanese)")
  }
}
