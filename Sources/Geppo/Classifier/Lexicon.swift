/// All words that the classifier looks for, and what each may mean: built once, found in one pass over a text.
struct Lexicon: Sendable {
  /// What a word may mean. The numbers are rows of the glossary's tables.
  enum Meaning: Hashable, Sendable {
    case guardPhrase(Int)
    case term(Int)
    /// A place by its full name (`辽宁省`), or by a name in use (`辽宁`).
    case region(Int, isFullName: Bool)
    case regionGroup(Int)
    case body(Int)
    case cue(Cue)
    /// A word of a rule of topics or of a word set.
    case ruleWord

    var layer: Layer {
      switch self {
      case .guardPhrase: .guardPhrase
      case .term: .term
      case .region, .regionGroup: .place
      case .body: .body
      case .cue: .cue
      case .ruleWord: .ruleWord
      }
    }
  }

  /// Words of one layer compete for the characters; words of different layers do not.
  enum Layer: Int, CaseIterable, Sendable { case guardPhrase, term, place, body, cue, ruleWord }

  /// By number of the word: what it may mean, in the order of the glossary.
  private(set) var meanings: [[Meaning]] = []
  private(set) var words: [[UInt32]] = []
  /// By word: its number.
  private let numbers: [[UInt32]: Int]
  let automaton: Automaton
  /// Numbers of the words of the sets that say how the text around them is meant.
  private(set) var emphasisWords: Set<Int> = []
  private(set) var emphasisBeforeWords: Set<Int> = []
  private(set) var preambleWords: Set<Int> = []

  init(_ glossary: Glossary) {
    var builder = Builder()
    for (row, phrase) in glossary.guards.enumerated() { builder.add(phrase.words, .guardPhrase(row)) }
    for (row, term) in glossary.terms.enumerated() where !term.topic.isEmpty && term.weight > 0 {
      for word in [term.zh] + term.variants { builder.add(word, .term(row)) }
    }
    for (row, region) in glossary.regions.enumerated() { builder.add(region, row) }
    for (row, group) in glossary.regionGroups.enumerated() {
      for word in [group.zh.untilParenthesis] + group.aliases { builder.add(word, .regionGroup(row)) }
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
      guard region.level != .county else { return }
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

extension String {
  /// `京津冀及周边地区（六省区市）` without its explanation.
  fileprivate var untilParenthesis: String { String(prefix { $0 != "（" && $0 != "(" }) }
}
