/// All words that the classifier looks for, and what each may mean: built once, found in one pass over a text.
struct Lexicon: Sendable {
  /// What a word may mean. The numbers are rows of the glossary's tables.
  enum Meaning: Hashable, Sendable {
    case guardPhrase(Int)
    /// A word behind which another may begin, so that no name of a place and no word of importance reaches across.
    case border(Int)
    case term(Int)
    /// A place by its full name (`辽宁省`), or by a name in use (`辽宁`).
    case region(Int, isFullName: Bool)
    /// A county by its name without 县 or 区, which only counts where a project is named after it.
    case county(Int)
    /// A short name that other places have, too.
    case homonym(Int)
    case regionGroup(Int)
    case body(Int)
    case cue(Cue)
    /// A word of a rule of topics or of a word set.
    case ruleWord
    /// A word that a row of importance asks of titles.
    case titleWord

    var layer: Layer {
      switch self {
      case .guardPhrase: .guardPhrase
      case .border: .border
      case .term: .term
      case .region, .regionGroup, .county, .homonym: .place
      case .body: .body
      case .cue: .cue
      case .ruleWord: .ruleWord
      case .titleWord: .titleWord
      }
    }
  }

  /// Words of one layer compete for the characters; words of different layers do not.
  enum Layer: Int, CaseIterable, Sendable {
    case guardPhrase, border, term, place, body, cue, ruleWord, titleWord
  }

  /// By number of the word: what it may mean, in the order of the glossary.
  private(set) var meanings: [[Meaning]] = []
  private(set) var words: [[UInt32]] = []
  /// By word: its number.
  private let numbers: [[UInt32]: Int]
  let automaton: Automaton
  /// By row of the borders: what may follow, the longest first.
  let behindBorder: [[[UInt32]]]
  let continuations: [Continuation]
  let readingWords: [ReadingWords: [[UInt32]]]
  /// Numbers of the words of the sets that say how the text around them is meant.
  private(set) var emphasisWords: Set<Int> = []
  private(set) var emphasisBeforeWords: Set<Int> = []
  private(set) var preambleWords: Set<Int> = []

  init(_ glossary: Glossary) {
    var builder = Builder()
    for (row, phrase) in glossary.guards.enumerated() { builder.add(phrase.words, .guardPhrase(row)) }
    for (row, border) in glossary.wordBorders.enumerated() {
      for word in glossary.ruleWords(border.before) { builder.add(word, .border(row)) }
    }
    for (row, term) in glossary.terms.enumerated() where !term.topic.isEmpty && term.weight > 0 {
      for word in [term.zh] + term.variants { builder.add(word, .term(row)) }
    }
    for (row, region) in glossary.regions.enumerated() { builder.add(region, row) }
    for (row, homonym) in glossary.homonyms.enumerated() where !homonym.alone.isEmpty {
      builder.add(homonym.name, .homonym(row))
    }
    for (row, group) in glossary.regionGroups.enumerated() {
      for word in group.names { builder.add(word, .regionGroup(row)) }
    }
    for (row, body) in glossary.bodies.enumerated() {
      for word in [body.zh] + body.aliases { builder.add(word, .body(row)) }
    }
    for cue in Cue.allCases {
      for word in glossary.words(ofSet: cue.rawValue) { builder.add(word, .cue(cue)) }
    }
    for set in Lexicon.setsOfReading {
      for word in glossary.words(ofSet: set) { builder.add(word, .ruleWord) }
    }
    for rule in glossary.topicRules {
      for word in rule.cells.flatMap({ glossary.ruleWords($0.words) }) { builder.add(word, .ruleWord) }
    }
    for set in Set(glossary.importance.flatMap(\.titleSets)).sorted() {
      for word in glossary.words(ofSet: set) { builder.add(word, .titleWord) }
    }
    behindBorder = glossary.wordBorders.map { border in
      glossary.ruleWords(border.behind).map { FoldedText($0).scalars }.sorted { $0.count > $1.count }
    }
    continuations = glossary.continuations.map(Continuation.init)
    readingWords = Dictionary(
      uniqueKeysWithValues: ReadingWords.allCases.map { set in
        (set, glossary.words(ofSet: set.rawValue).map { FoldedText($0).scalars })
      })
    words = builder.words
    numbers = builder.numbers
    meanings = builder.meanings
    automaton = Automaton(patterns: builder.words)
    emphasisWords = numbers(of: glossary.words(ofSet: Lexicon.emphasis))
    emphasisBeforeWords = numbers(of: glossary.words(ofSet: Lexicon.emphasisBefore))
    preambleWords = numbers(of: glossary.words(ofSet: Lexicon.preamble))
  }

  /// Sets of words that say how the text around them is to be read.
  static let emphasis = "emphasis"
  static let preamble = "preamble"
  static let emphasisBefore = "emphasis-before"
  private static let setsOfReading = [emphasis, emphasisBefore, preamble]

  /// The numbers of the words that stand in the lexicon.
  func numbers(of words: [String]) -> Set<Int> { Set(words.compactMap { numbers[FoldedText($0).scalars] }) }

  /// Collects words in the order they come; a word that is given twice gets both meanings.
  private struct Builder {
    var words: [[UInt32]] = []
    var meanings: [[Meaning]] = []
    private(set) var numbers: [[UInt32]: Int] = [:]

    mutating func add(_ word: String, _ meaning: Meaning) {
      let folded = FoldedText(word).scalars
      guard !folded.isEmpty else { return }
      if let number = numbers[folded] {
        if !meanings[number].contains(meaning) { meanings[number].append(meaning) }
      } else {
        numbers[folded] = words.count
        words.append(folded)
        meanings.append([meaning])
      }
    }

    /// A single character (京, 津, 苏) is never a place by itself, and a county only by its full name:
    /// 和平, 平安 and 大兴 are common words.
    mutating func add(_ region: Region, _ row: Int) {
      add(region.zh, .region(row, isFullName: true))
      guard region.level != .county else {
        if let name = region.nameOfCounty { add(name, .county(row)) }
        return
      }
      for word in [region.zhShort] + region.aliases where word.unicodeScalars.count >= 2 {
        add(word, .region(row, isFullName: false))
      }
    }
  }
}

extension Glossary {
  /// The words of a cell of a rule, with those of the sets that it names; topics are left out.
  func ruleWords(_ cell: [String]) -> [String] {
    cell.flatMap { word -> [String] in
      if word.hasPrefix("#") { return [] }
      return word.nameOfWordSet.map { words(ofSet: $0) } ?? [word]
    }
  }
}

extension Region {
  /// `阳高` of 阳高县; none for names of two characters (和县) and autonomous counties, which nobody shortens so.
  fileprivate var nameOfCounty: String? {
    guard let last = zh.last, "县区市旗".contains(last), zh.count >= 3, !zh.contains("自治") else { return nil }
    return String(zh.dropLast())
  }
}

extension Lexicon {
  /// In folded scalars, in the order of the set.
  func scalars(_ words: ReadingWords) -> [[UInt32]] { readingWords[words] ?? [] }
}
