/// Finds all of many patterns in one pass over a folded text (Aho-Corasick).
///
/// States are numbered breadth first from sorted patterns, so the same patterns always give the same automaton.
struct Automaton: Sendable {
  private let alphabet: PatternAlphabet
  private let edges: PatternEdges
  private let failures: [Int32]
  private let endings: [Int32]
  private let shorterEndings: [Int32]
  private let twins: [Int32]
  private let lengths: [Int32]

  /// Patterns are folded scalars; an empty one is never found.
  init(patterns: [[UInt32]]) {
    alphabet = PatternAlphabet(patterns)
    let trie = PatternTrie(patterns, alphabet: alphabet)
    edges = trie.edges(alphabet: alphabet)
    failures = trie.failures(along: edges)
    endings = trie.endings
    shorterEndings = trie.shorterEndings(failures)
    twins = trie.twins
    lengths = patterns.map { Int32($0.count) }
  }

  /// Calls `body` for every match, also overlapping ones: by their end, the longest first, then by pattern index.
  func forEachMatch(in text: FoldedText, _ body: (Int, Range<Int>) -> Void) {
    var state: Int32 = 0
    for (index, scalar) in text.scalars.enumerated() {
      state = edges.next(state, alphabet.symbol(of: scalar), failures: failures)
      var ending = endings[Int(state)] >= 0 ? state : shorterEndings[Int(state)]
      while ending >= 0 {
        report(endings[Int(ending)], end: index + 1, body)
        ending = shorterEndings[Int(ending)]
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
