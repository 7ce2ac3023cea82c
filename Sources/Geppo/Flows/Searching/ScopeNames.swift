/// A code that people may ask for, and what it is called.
struct ScopeName: Sendable {
  let code: String
  let names: [String]
  /// What people say for short; counts only where no full name is meant, and where it means one code alone.
  var short: [String] = []
  /// What people are shown of several.
  var shown: String

  init(_ code: String, _ names: [String], short: [String] = [], shown: String? = nil) {
    self.code = code
    self.names = names.filter { !$0.isEmpty }
    self.short = short
    self.shown = "\(code) \(shown ?? names.first ?? "")"
  }
}

/// Topics and places as people call them, the surest first: by code, by name, and for short where that means one alone.
struct ScopeNames {
  private let glossary: Glossary
  private let places: PlaceIndex

  init(_ glossary: Glossary) {
    self.glossary = glossary
    places = PlaceIndex(glossary)
  }

  /// Throws `GeppoError` with what comes near.
  func topics(_ name: String) throws -> [String] {
    let words = Dictionary(grouping: glossary.terms.filter { $0.weight > 0 }, by: \.topic)
    let known = glossary.topics.map { topic in
      let names = [topic.zh, topic.ja, topic.en]
      return ScopeName(topic.code, names, short: names.flatMap(Self.parts), shown: topic.ja)
    }
    let terms = glossary.topics.map { topic in
      ScopeName(topic.code, [], short: (words[topic.code] ?? []).flatMap(\.words), shown: topic.ja)
    }
    return try Self.codes(name, known, "--topic", [Self.short(known), Self.short(terms)])
  }

  /// Throws `GeppoError` with what comes near, for the option in which the name was given.
  func places(_ name: String, option: String = "--region") throws -> [String] {
    let known =
      glossary.regions.map { region in
        ScopeName(region.adcode, Self.names(region) + [region.kana, region.romaji], shown: full(region))
      }
      + glossary.regionGroups.map {
        ScopeName($0.id, [$0.zh, $0.ja, Self.short($0.zh), Self.short($0.ja)] + $0.aliases, shown: $0.ja)
      }
    return try Self.codes(name, known, option, [below, Self.beginnings(known)])
  }

  /// For what has no short names. Throws as the others do.
  static func exact(_ name: String, _ known: [ScopeName], _ option: String) throws -> [String] {
    try codes(name, known, option, [])
  }

  /// `shorter` are asked in turn for what a folded name may mean for short.
  private static func codes(
    _ name: String, _ known: [ScopeName], _ option: String, _ shorter: [(String) -> [ScopeName]]
  ) throws -> [String] {
    let key = Folding.key(name)
    let coded = known.filter { Folding.key($0.code) == key }
    let named = coded.isEmpty ? known.filter { $0.names.contains { Folding.key($0) == key } } : coded
    guard named.isEmpty, !key.isEmpty else {
      if named.isEmpty { throw GeppoError.unknownName(name, option, among: known) }
      return named.map(\.code)
    }
    for find in shorter {
      let found = find(key)
      if found.count > 1 { throw GeppoError.severalNames(name, option, found) }
      if let one = found.first { return [one.code] }
    }
    throw GeppoError.unknownName(name, option, among: known)
  }

  private static func short(_ known: [ScopeName]) -> (String) -> [ScopeName] {
    { key in known.filter { $0.short.contains { Folding.key($0) == key } } }
  }

  /// 通州 for 通州区.
  private static func beginnings(_ known: [ScopeName]) -> (String) -> [ScopeName] {
    { key in
      guard key.count > 1, !key.utf8.contains(where: { $0 < 0x80 }) else { return [] }
      return known.filter { $0.names.contains { Folding.key($0).hasPrefix(key) } }
    }
  }

  /// 上海市浦東新区: a name behind those of places above it.
  private func below(_ key: String) -> [ScopeName] {
    glossary.regions.filter { region in
      Self.names(region).map(Folding.key).contains {
        key.hasSuffix($0) && isAbove(key.dropLast($0.count), region.adcode)
      }
    }.map { ScopeName($0.adcode, [], shown: full($0)) }
  }

  private func isAbove(_ rest: Substring, _ code: String) -> Bool {
    rest.isEmpty
      || above(code).contains { above in
        Self.names(above).map(Folding.key).contains {
          rest.hasSuffix($0) && isAbove(rest.dropLast($0.count), above.adcode)
        }
      }
  }

  private func full(_ region: Region) -> String {
    let above = region.level == .county ? above(region.adcode) : []
    return above.reversed().map(\.ja).joined() + region.ja
  }

  /// The places above without the country, nearest first.
  private func above(_ code: String) -> [Region] { places.ancestors(of: code).compactMap(places.region) }

  private static func names(_ region: Region) -> [String] {
    ([region.zh, region.zhShort, region.ja, short(region.ja)] + region.aliases).filter { !$0.isEmpty }
  }

  /// 上海市 → 上海, 長江デルタ（…） → 長江デルタ.
  private static func short(_ name: String) -> String {
    let name = String(name.prefix { $0 != "（" })
    return name.count > 2 && ["市", "省"].contains(name.last) ? String(name.dropLast()) : name
  }

  /// 粉じん（揚じん） → 粉じん, 揚じん; 自動車・移動発生源 → 自動車, 移動発生源.
  private static func parts(_ name: String) -> [String] {
    name.split { "（）()・/".contains($0) }.map { $0.trimmingSpaces() }
  }
}

extension Term {
  /// In all languages, as people may type them.
  fileprivate var words: [String] { [zh, ja, en] + variants + japanese.admitted + english.admitted }
}
