/// Finds all of many patterns in one pass over a folded text (Aho-Corasick on a double array).
///
/// States are placed breadth first from sorted patterns, so the same patterns always give the same automaton.
struct Automaton: Sendable {
  private let alphabet: PatternAlphabet
  private let states: [PatternState]
  /// By state: the first pattern that ends in it; -1: none.
  private let endings: [Int32]
  /// By state: the next shorter state where a pattern ends, which is a suffix of it; -1: none.
  private let shorterEndings: [Int32]
  /// By pattern: the next one with the very same scalars; -1: none.
  private let twins: [Int32]
  private let lengths: [Int32]

  /// Patterns are folded scalars; an empty one is never found.
  init(patterns: [[UInt32]]) {
    alphabet = PatternAlphabet(patterns)
    let words = PatternWords(patterns, alphabet: alphabet)
    var array = DoubleArray(symbols: alphabet.count)
    array.add(words)
    states = array.states
    endings = array.endings
    shorterEndings = array.shorterEndings
    twins = words.twins
    lengths = patterns.map { Int32($0.count) }
  }

  /// Calls `body` for every match, also overlapping ones: by their end, the longest first, then by pattern index.
  func forEachMatch(in text: FoldedText, _ body: (Int, Range<Int>) -> Void) {
    states.withUnsafeBufferPointer { states in
      var state = 0
      for (index, scalar) in text.scalars.enumerated() {
        state = states.next(state, alphabet.symbol(of: scalar))
        var ending = states[state].ending
        while ending >= 0 {
          report(endings[Int(ending)], end: index + 1, body)
          ending = shorterEndings[Int(ending)]
        }
      }
    }
  }

  private func report(_ first: Int32, end: Int, _ body: (Int, Range<Int>) -> Void) {
    var pattern = first
    while pattern >= 0 {
      body(Int(pattern), (end - Int(lengths[Int(pattern)]))..<end)
      pattern = twins[Int(pattern)]
    }
  }
}
