/// Japanese names of what records hold as codes or in Chinese.
struct Names: Sendable {
  private let topics: [String: Topic]
  private let regions: [String: Region]
  private let groups: [String: RegionGroup]
  private let bodies: [String: String]
  private let types: [String: DocumentType]
  private let terms: [String: Term]
  private let sources: [String: Source]
  private let placeNames: Set<String>
  private let mediaHosts: Set<String>
  private let everydayWords: Set<String>
  let titles: TitleTranslator
  /// For the sentences of a document.
  let texts: TitleTranslator
  let partners: [NamedPartners.Name]

  init(glossary: Glossary, sources: [Source]) {
    topics = Self.index(glossary.topics, by: \.code)
    regions = Self.index(glossary.regions, by: \.adcode)
    groups = Self.index(glossary.regionGroups, by: \.id)
    types = Self.index(glossary.documentTypes, by: \.code)
    terms = Self.index(glossary.terms, by: \.id)
    self.sources = Self.index(sources, by: \.id)
    mediaHosts = Set(sources.filter { $0.level == .media }.compactMap { $0.site?.bareHost })
    everydayWords = Set(glossary.terms.filter { $0.weight < Self.leastOfTerms }.map(\.zh))
    placeNames = Set(
      glossary.regions.map(\.ja) + glossary.regionGroups.map { String($0.ja.prefix { $0 != "（" }) })
    titles = TitleTranslator(lexicon: TitleLexicon(glossary))
    texts = TitleTranslator(lexicon: TitleLexicon(glossary, ofTexts: true))
    partners = glossary.municipalities.map { .init(code: $0.code, ja: $0.ja, zh: $0.zh) }
    let spellings = glossary.bodies.flatMap { body in ([body.zh] + body.aliases).map { ($0, body.ja) } }
    bodies = Dictionary(spellings) { first, _ in first }
  }

  /// Weight of a term that the list of terms may hold.
  private static let leastOfTerms = 3

  private static func index<Row>(_ rows: [Row], by key: KeyPath<Row, String>) -> [String: Row] {
    Dictionary(rows.map { ($0[keyPath: key], $0) }) { first, _ in first }
  }

  func topic(_ code: String) -> String { topics[code]?.ja ?? code }

  /// Without what its name has in brackets.
  func shortTopic(_ code: String) -> String { String(topic(code).prefix { $0 != "（" }) }

  func tier(of code: String) -> Topic.Tier { topics[code]?.tier ?? .none }

  func type(_ code: String) -> DocumentType? { types[code] }

  func source(_ id: String) -> Source? { sources[id] }

  /// Whether a newspaper or agency wrote the page, whatever document it tells of.
  func isOfMedium(_ item: Item) -> Bool {
    item.carrier != nil || source(item.page.source)?.level == .media
      || item.url.map { mediaHosts.contains($0.bareHost) } ?? false
  }

  /// The term that a rule of evidence names: `term T0012`.
  func term(rule: String) -> Term? {
    rule.hasPrefix("term ") ? terms[String(rule.dropFirst("term ".count))] : nil
  }

  /// A region (a district with the city above it) or key region; the code itself where the glossary does not have it.
  func place(_ code: String) -> String {
    if code == "CN" { return "中国全国" }
    guard let region = regions[code] else { return groups[code]?.ja ?? code }
    // 朝陽区 alone could be any city's; a city below a city (常熟市) has a name of its own.
    guard region.level == .county, !region.ja.hasSuffix("市"), let above = regions[region.parent] else {
      return region.ja
    }
    return above.ja + region.ja
  }

  /// The Japanese name of a body, put together from known words where the glossary lacks it, or its Chinese name as
  /// it is.
  func body(_ zh: String) -> MixedText {
    (bodies[zh] ?? titles.body(zh)).map(MixedText.japanese) ?? .chinese(zh)
  }

  /// The region and all above it, nearest first, ending with `CN`.
  func chain(_ adcode: String) -> [String] {
    var chain: [String] = []
    var next: String? = adcode
    while let code = next, !code.isEmpty, !chain.contains(code) {
      chain.append(code)
      next = regions[code]?.parent
    }
    return chain
  }

  func isProvince(_ code: String) -> Bool { regions[code]?.level == .province }

  /// A term of little weight: 标准, 监测.
  func isEverydayWord(_ zh: String) -> Bool { everydayWords.contains(zh) }

  /// Whether a Japanese name is that of a region or key region.
  func isPlace(_ japanese: String) -> Bool { placeNames.contains(japanese) }

  func isWithin(_ adcode: String, _ place: String) -> Bool { chain(adcode).contains(place) }
}
