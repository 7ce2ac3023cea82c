/// A longer term around one that alone gives another topic: where it stands, the shorter does not count (臭氧 in
/// 消耗臭氧层物质). Right for most; an analyst who adds a term sees what it takes.
struct TermWithin: Sendable {
  /// The longer word, its term, and the column that has it.
  let longer: String
  let term: Term
  let column: String
  /// What it takes: words of other topics, each once.
  let shorter: [(word: String, topic: String)]

  /// In the order of the glossary. `known` are longer words with what they take, of which nothing is said.
  static func findings(_ glossary: Glossary, besides known: [TermWithin] = []) -> [Finding] {
    let keys = Set(known.map(\.key))
    return all(glossary.terms, glossary.topics).filter { !keys.contains($0.key) }.map(\.finding)
  }

  static func all(_ terms: [Term], _ topics: [Topic]) -> [TermWithin] {
    let thresholds = Dictionary(topics.map { ($0.code, $0.threshold) }) { first, _ in first }
    let words = terms.filter { !$0.topic.isEmpty && $0.weight > 0 }.flatMap { term in
      ([(term.zh, "zh")] + term.variants.map { ($0, "variants") }).map {
        Word(text: $0.0, column: $0.1, term: term)
      }
    }
    let automaton = Automaton(patterns: words.map(\.folded.scalars))
    return words.compactMap { longer in
      var shorter: [(word: String, topic: String)] = []
      automaton.forEachMatch(in: longer.folded) { number, range in
        let word = words[number]
        if range.count < longer.folded.scalars.count, longer.folded.isWhole(range),
          word.term.topic != longer.term.topic,
          word.term.weight >= thresholds[word.term.topic] ?? .max,
          !shorter.contains(where: { $0.word == word.text })
        {
          shorter.append((word.text, word.term.topic))
        }
      }
      return shorter.isEmpty
        ? nil
        : TermWithin(longer: longer.text, term: longer.term, column: longer.column, shorter: shorter)
    }
  }

  private struct Word {
    let text: String
    let column: String
    let term: Term
    let folded: FoldedText

    init(text: String, column: String, term: Term) {
      (self.text, self.column, self.term) = (text, column, term)
      folded = FoldedText(text)
    }
  }

  private var finding: Finding {
    let place = Location.cell(file: term.location.file, row: term.location.line ?? 1, column: column)
    let taken = shorter.map { "\($0.word) (\($0.topic))" }.joined(separator: ", ")
    return Finding(.termWithin, place, longer, term.topic, taken)
  }

  /// The words and topics alone: rows move.
  private var key: [String] { [longer, term.topic] + shorter.flatMap { [$0.word, $0.topic] } }
}
