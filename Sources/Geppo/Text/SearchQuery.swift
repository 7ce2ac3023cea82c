/// What a person types: words that must all be there, `"…"` for words that stand together, `-` before what must not.
///
/// Everything can be typed: what is no letter and no number looks for nothing.
struct SearchQuery: Hashable, Sendable {
  struct Word: Hashable, Sendable {
    /// As typed.
    let text: String
    let phrase: SearchPhrase
    /// What may stand in its place: the spellings of Chinese text, and Chinese words for it.
    let others: [SearchPhrase]
    /// The Chinese words, as the glossary has them.
    let renderings: [String]

    /// Nil for a word that looks for nothing.
    init?(_ text: String, renderings: [String]) {
      guard let phrase = SearchPhrase(text) else { return nil }
      self.text = text
      self.phrase = phrase
      self.renderings = renderings
      others = (JapaneseCharacters.chineseSpellings(of: text) + renderings).compactMap { SearchPhrase($0) }
        .withoutRepeats.filter { $0 != phrase }
    }

    var phrases: [SearchPhrase] { [phrase] + others }
  }

  private(set) var wanted: [Word] = []
  private(set) var unwanted: [Word] = []

  /// Longer input is no question.
  static let longest = 1_000
  static let mostWords = 32

  /// `renderings` gives the Chinese words for a Japanese one.
  init(_ text: String, renderings: (String) -> [String] = { _ in [] }) {
    var rest = Substring(text.prefix(Self.longest))
    while let word = Self.next(in: &rest), wanted.count + unwanted.count < Self.mostWords {
      guard let one = Word(word.text, renderings: renderings(word.text)) else { continue }
      if word.isUnwanted { unwanted.append(one) } else { wanted.append(one) }
    }
  }

  var isEmpty: Bool { wanted.isEmpty && unwanted.isEmpty }

  /// The same without one of the wanted words.
  func without(_ index: Int) -> SearchQuery {
    var query = self
    query.wanted.remove(at: index)
    return query
  }

  private static let quotes: [Character: Character] = [
    "\"": "\"", "“": "”", "”": "”", "＂": "＂", "「": "」", "『": "』", "《": "》",
  ]

  private static func next(in rest: inout Substring) -> (text: String, isUnwanted: Bool)? {
    rest = rest.drop { $0.isWhitespace }
    guard let first = rest.first else { return nil }
    let isUnwanted = ["-", "－", "−"].contains(first)
    if isUnwanted { rest = rest.dropFirst() }
    let word: Substring
    if let opening = rest.first, let closing = quotes[opening] {
      let inner = rest.dropFirst()
      word = inner.prefix { $0 != closing }
      rest = inner[word.endIndex...].dropFirst()
    } else {
      word = rest.prefix { !$0.isWhitespace && quotes[$0] == nil }
      rest = rest[word.endIndex...]
    }
    return (String(word), isUnwanted)
  }
}
