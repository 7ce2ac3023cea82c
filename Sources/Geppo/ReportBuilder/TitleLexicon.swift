/// The words that titles are put into Japanese with: `title_words.csv` first, then terms, bodies, places.
struct TitleLexicon: Sendable {
  struct Entry: Hashable, Sendable {
    var zh: [Character]
    var ja: String
  }

  /// By the first character, the longest first.
  private let words: [Character: [Entry]]
  private let verbs: [Character: [Entry]]
  private let events: [Character: [Entry]]
  private let acts: [Character: [Entry]]
  private let stops: [Character: [Entry]]
  private let adverbs: [Character: [Entry]]
  /// Names of provinces, cities and regions.
  private let places: [Character: [Entry]]
  /// 汉 is 武漢: only where nothing but a place can stand.
  private let abbreviations: [String: String]
  private let clauses: [String: String]

  /// For sentences of a text there are more words than for titles.
  init(_ glossary: Glossary, ofTexts: Bool = false) {
    let table = { (role: TitleWord.Role) in
      glossary.titleWords.filter { $0.role == role }.map { ($0.zh, $0.ja) }
    }
    // A term that is a verb of titles (实施) stands for a noun only where the table says so.
    let actions = Set(glossary.titleWords.filter { $0.role == .verb }.map(\.zh))
    let terms = glossary.terms.filter { !actions.contains($0.zh) }
    words = Self.index(
      table(.word) + (ofTexts ? table(.text) : []) + terms.flatMap(Self.pairs)
        + glossary.bodies.flatMap(Self.pairs)
        + glossary.regionGroups.flatMap(Self.pairs) + glossary.regions.flatMap(Self.pairs))
    verbs = Self.index(table(.verb) + (ofTexts ? table(.textVerb) : []))
    events = Self.index(table(.event))
    acts = Self.index(table(.act))
    stops = Self.index(table(.stop))
    adverbs = Self.index(table(.adverb))
    places = Self.index(glossary.regions.flatMap(Self.pairs) + glossary.regionGroups.flatMap(Self.pairs))
    clauses = Dictionary(table(.textClause)) { first, _ in first }
    abbreviations = Dictionary(
      glossary.regions.flatMap { region in region.abbreviations.map { ($0, Self.short(region)) } }
    ) { first, _ in first }
  }

  func word(at text: ArraySlice<Character>) -> Entry? { Self.longest(in: words, at: text) }

  /// All that begin there, the longest first.
  func words(at text: ArraySlice<Character>) -> [Entry] { Self.all(in: words, at: text) }

  func verbs(at text: ArraySlice<Character>) -> [Entry] { Self.all(in: verbs, at: text) }

  func adverbs(at text: ArraySlice<Character>) -> [Entry] { Self.all(in: adverbs, at: text) }

  func verb(at text: ArraySlice<Character>) -> Entry? { Self.longest(in: verbs, at: text) }

  func event(at text: ArraySlice<Character>) -> Entry? { Self.longest(in: events, at: text) }

  func act(at text: ArraySlice<Character>) -> Entry? { Self.longest(in: acts, at: text) }

  func abbreviation(_ text: ArraySlice<Character>) -> String? { abbreviations[String(text)] }

  /// The Japanese of a clause that says what is done without an object.
  func clause(_ text: String) -> String? { clauses[text] }

  func stop(at text: ArraySlice<Character>) -> Entry? { Self.longest(in: stops, at: text) }

  func place(at text: ArraySlice<Character>) -> Entry? { Self.longest(in: places, at: text) }

  private static func all(in index: [Character: [Entry]], at text: ArraySlice<Character>) -> [Entry] {
    (text.first.flatMap { index[$0] } ?? []).filter { text.starts(with: $0.zh) }
  }

  private static func longest(in index: [Character: [Entry]], at text: ArraySlice<Character>) -> Entry? {
    text.first.flatMap { index[$0] }?.first { text.starts(with: $0.zh) }
  }

  /// Where two sources have the same word, the first counts.
  private static func index(_ pairs: [(String, String)]) -> [Character: [Entry]] {
    let known = Dictionary(pairs) { first, _ in first }
    let entries = known.filter { !$0.key.isEmpty }.map { Entry(zh: Array($0.key), ja: $0.value) }
    // Of one length only one can fit a text.
    return Dictionary(grouping: entries) { $0.zh[0] }.mapValues { $0.sorted { $1.zh.count < $0.zh.count } }
  }

  /// A term by its first spelling: the others often say a little more or less. What its Japanese explains in brackets has no place in a title, and where it gives
  /// two words nobody knows which one the title means.
  private static func pairs(_ term: Term) -> [(String, String)] {
    let ja = term.ja.prefix { $0 != "（" }.map { $0 == "「" ? "『" : $0 == "」" ? "』" : $0 }
    guard !ja.isEmpty, !ja.contains("、"), !ja.contains("・") || term.zh.count > 2 else { return [] }
    return term.zh.count > 1 ? [(term.zh, String(ja))] : []
  }

  private static func pairs(_ body: IssuingBody) -> [(String, String)] {
    ([body.zh] + body.aliases).filter { $0.count > 2 }.map { ($0, body.ja) }
  }

  private static func pairs(_ group: RegionGroup) -> [(String, String)] {
    ([group.zh] + group.aliases).map { ($0, String(group.ja.prefix { $0 != "（" })) }
  }

  /// Counties are many, and their names also words: their characters are turned one by one, which gives the same.
  private static func pairs(_ region: Region) -> [(String, String)] {
    guard region.level != .county else { return [(region.zh, region.ja)] }
    let ending = region.zh.count - region.zhShort.count
    return [(region.zh, region.ja)]
      + (region.zhShort.isEmpty || ending != 1 ? [] : [(region.zhShort, short(region))])
  }

  /// 武漢 of 武漢市.
  private static func short(_ region: Region) -> String { String(region.ja.dropLast()) }
}
