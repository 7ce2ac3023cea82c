/// A row that can be read and does something, but hardly what its author meant: `check` tells it and no run minds.
struct RowDoubt: Sendable {
  let name: String
  /// Said of what the row quotes; `FindingArguments` has it in Japanese.
  let reason: String
  let test: @Sendable (Glossary) -> [Doubt]

  /// What is quoted, where, and what was meant if that can be told.
  struct Doubt: Sendable {
    let row: Location
    let column: String
    let words: String
    var meant: String?
  }

  static let all: [RowDoubt] = [
    RowDoubt(
      name: "joined words", reason: "is read as one word; put a half-width | between words"
    ) { glossary in
      glossary.lists.flatMap { list in
        list.words.filter(isJoined).map { Doubt(row: list.row, column: list.column, words: $0) }
      }
    },
    RowDoubt(
      name: "piece of a title",
      reason:
        "has more than 8 characters and is no listed term: it fits one title only; write shorter words, or add the term"
    ) { glossary in
      let known = glossary.listedNames
      return glossary.ruleWords.flatMap { list in
        list.words.filter { $0.isLongWord && !known.contains(Folding.fold($0)) }
          .map { Doubt(row: list.row, column: list.column, words: $0) }
      }
    },
    RowDoubt(
      name: "near without another word", reason: "has no effect: 'near' belongs to 'with', 'and' or 'without'"
    ) { glossary in
      glossary.topicRules.filter { $0.reach != .paragraph && $0.groups.count < 2 && $0.without.isEmpty }
        .map { Doubt(row: $0.location, column: "near", words: $0.id) }
    },
    RowDoubt(
      name: "threshold above every term",
      reason: "is more than any single term or rule gives in a title: documents with one term lose the topic"
    ) { glossary in
      glossary.topics.filter { $0.tier != .none && $0.threshold > glossary.strongestInTitle($0.code) }
        .map { Doubt(row: $0.location, column: "threshold", words: "\($0.code) \($0.threshold)") }
    },
    RowDoubt(
      name: "partner that is nearly a municipality", reason: "is not in glossary/municipalities.csv"
    ) { glossary in
      let names = glossary.municipalities.map(\.ja)
      return glossary.partnerships.compactMap { row in
        guard !names.contains(row.japanSide), let meant = municipality(meantBy: row.japanSide, names) else {
          return nil
        }
        return Doubt(row: row.location, column: "japan_side", words: row.japanSide, meant: meant)
      }
    },
    RowDoubt(
      name: "municipality without partners",
      reason: "has no partner, so that its edition tells of no place; write their codes"
    ) { glossary in
      glossary.municipalities.filter(\.partners.isEmpty).map {
        Doubt(row: $0.location, column: "partners", words: $0.ja)
      }
    },
    RowDoubt(
      name: "code with another check digit",
      reason: "is no code of a local government: its last digit, which checks the others, would be another"
    ) { glossary in
      glossary.municipalities.compactMap { row in
        guard let digit = row.checkDigit, row.code.last != digit else { return nil }
        return Doubt(
          row: row.location, column: "code", words: row.code, meant: "\(row.code.dropLast())\(digit)")
      }
    },
    RowDoubt(
      name: "another word than the term",
      reason: "is not what the term is called; use one of its words, or admit this one there"
    ) { glossary in
      let terms = Dictionary(glossary.terms.map { ($0.zh, $0) }) { first, _ in first }
      return glossary.titleWords.compactMap { word in
        guard [.word, .text].contains(word.role), let term = terms[word.zh], !term.admits(word.ja) else {
          return nil
        }
        return Doubt(
          row: word.location, column: "ja", words: word.ja,
          meant: "\(term.location.file):\(term.location.line ?? 1) \(term.ja)")
      }
    },
  ]

  static func findings(_ glossary: Glossary) -> [Finding] {
    all.flatMap { doubt in
      doubt.test(glossary).map {
        Finding(
          .doubtfulRow, .cell(file: $0.row.file, row: $0.row.line ?? 1, column: $0.column), $0.words,
          doubt.reason, $0.meant.map { " → " + $0 } ?? "")
      }
    }.sorted()
  }

  /// A full-width bar separates nothing. Other separators stand inside words, too (汽、柴油, “双随机、一公开”).
  private static func isJoined(_ word: String) -> Bool {
    if word.contains("｜") { return true }
    let parts = word.split(omittingEmptySubsequences: false) { "、，；;".contains($0) }
    return parts.count > 1 && parts.allSatisfy { $0.count > 1 } && !word.contains { "“”《》".contains($0) }
  }

  /// 北九州 for 北九州市, or a slip in the name; a city is not the prefecture of its name.
  private static func municipality(meantBy name: String, _ known: [String]) -> String? {
    known.first { name.count > 1 && $0.hasPrefix(name) }
      ?? NearestWord.of(name, among: known.filter { $0.last == name.last })
  }
}

extension Term {
  /// One of its renderings, with or without quotation marks; more or less of one; or what stands in its brackets.
  fileprivate func admits(_ word: String) -> Bool {
    let bare = { (text: String) in text.filter { !"「」『』".contains($0) } }
    let names = ([ja] + japanese.admitted).flatMap {
      $0.split { "（）、・".contains($0) }.map(String.init) + [$0]
    }
    let said = bare(word)
    return names.map(bare).contains { $0 == said || $0.hasPrefix(said) || said.hasPrefix($0) }
  }
}

extension Municipality {
  /// The sixth digit of its code as JIS X 0402 reckons it from the five before; nil where these are no digits.
  fileprivate var checkDigit: Character? {
    let digits = code.dropLast().compactMap(\.wholeNumberValue)
    guard digits.count == 5, code.count == 6 else { return nil }
    let sum = zip(digits, [6, 5, 4, 3, 2]).map(*).reduce(0, +)
    return "\((11 - sum % 11) % 10)".first
  }
}

/// The words of one cell.
private struct WordList {
  let row: Location
  let column: String
  let words: [String]
}

extension Glossary {
  fileprivate var ruleWords: [WordList] {
    topicRules.flatMap { rule in
      rule.cells.map { WordList(row: rule.location, column: $0.column, words: $0.words) }
    } + wordSets.map { WordList(row: $0.location, column: "words", words: $0.words) }
  }

  fileprivate var lists: [WordList] {
    ruleWords
      + terms.flatMap { term in
        [
          WordList(row: term.location, column: "variants", words: term.variants),
          WordList(row: term.location, column: "ja_variants", words: term.japanese.admitted),
        ]
      }
      + regions.map { WordList(row: $0.location, column: "aliases", words: $0.aliases) }
      + bodies.map { WordList(row: $0.location, column: "aliases", words: $0.aliases) }
  }

  /// All that a table lists by name, folded.
  fileprivate var listedNames: Set<String> {
    let places = regions.flatMap { [$0.zh] + $0.aliases } + regionGroups.flatMap { [$0.zh] + $0.aliases }
    let names = terms.flatMap { [$0.zh] + $0.variants } + bodies.flatMap { [$0.zh] + $0.aliases } + places
    return Set(names.map(Folding.fold))
  }

  /// Points of the strongest term or rule of a topic in a title.
  fileprivate func strongestInTitle(_ topic: String) -> Int {
    let rows = fieldWeights.filter { $0.zone == .title }
    let percent = (rows.first { $0.topic == topic } ?? rows.first { $0.topic.isEmpty })?.percent ?? 0
    let points =
      terms.filter { $0.topic == topic }.map(\.weight) + topicRules.filter { $0.topic == topic }.map(\.points)
    return (points.max() ?? 0) * percent / 100
  }
}

extension String {
  /// A rule that quotes more than that of one title says nothing of the next.
  fileprivate var isLongWord: Bool {
    count > 8 && !hasPrefix("#") && !hasPrefix("[")
      && contains { $0.unicodeScalars.contains { (0x4E00...0x9FFF).contains($0.value) } }
  }
}
