/// Counts which terms stand in texts: by themselves, or only inside longer words. The longest match wins, as in tagging.
struct TermUse: Sendable {
  private struct Count: Sendable {
    var alone = 0
    /// How often inside which longer word.
    var inside: [String: Int] = [:]
  }

  private let terms: [Term]
  private let words: [String]
  /// By word: the term that it belongs to; nil for a guard phrase.
  private let owners: [Int?]
  private let automaton: Automaton
  private var counts: [Count]
  private(set) var texts = 0

  init(_ glossary: Glossary) {
    terms = glossary.terms
    var words: [String] = []
    var owners: [Int?] = []
    for (row, term) in terms.enumerated() {
      for word in [term.zh] + term.variants {
        words.append(word)
        owners.append(row)
      }
    }
    for phrase in glossary.guards {
      words.append(phrase.words)
      owners.append(nil)
    }
    self.words = words
    self.owners = owners
    automaton = Automaton(patterns: words.map { FoldedText($0).scalars })
    counts = [Count](repeating: Count(), count: terms.count)
  }

  mutating func read(_ text: String) {
    texts += 1
    let folded = FoldedText(text)
    var found: [(word: Int, range: Range<Int>)] = []
    automaton.forEachMatch(in: folded) { word, range in
      if folded.isWhole(range) { found.append((word, range)) }
    }
    found.sort {
      ($0.range.lowerBound, -$0.range.count, $0.word) < ($1.range.lowerBound, -$1.range.count, $1.word)
    }
    var standing: (word: Int, range: Range<Int>)?
    for one in found {
      if let longer = standing, one.range.lowerBound < longer.range.upperBound,
        one.range.count < longer.range.count
      {
        count(one.word, inside: longer.word)
      } else {
        standing = one
        owners[one.word].map { counts[$0].alone += 1 }
      }
    }
  }

  private mutating func count(_ word: Int, inside longer: Int) {
    guard let row = owners[word], owners[longer] != row else { return }
    counts[row].inside[words[longer], default: 0] += 1
  }

  /// How many terms of each topic no text has by themselves, in the order of the glossary; terms without a topic under "".
  func unusedByTopic(_ topics: [Topic]) -> [(topic: String, terms: Int)] {
    let unused = zip(terms, counts).filter { $0.1.alone == 0 }.map(\.0.topic)
    return (topics.map(\.code) + [""]).compactMap { topic in
      let count = unused.count { $0 == topic }
      return count == 0 ? nil : (topic, count)
    }
  }

  /// Terms that no text has, and those that only longer words have. `months` are those whose texts were read.
  func findings(months: Int) -> [Finding] {
    zip(terms, counts).compactMap { term, count in
      guard count.alone == 0 else { return nil }
      let place = Location.cell(file: term.location.file, row: term.location.line ?? 1, column: "zh")
      let most = count.inside.max { ($0.value, $1.key) < ($1.value, $0.key) }
      guard let most else {
        return Finding(.unusedTerm, place, term.zh, String(months), String(texts))
      }
      return Finding(.coveredTerm, place, term.zh, most.key, String(most.value), String(months))
    }
  }
}
