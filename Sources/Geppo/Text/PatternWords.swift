/// The patterns in symbols, each of several equal ones once, sorted: those that begin alike stand together.
struct PatternWords {
  private var symbols: [UInt16] = []
  /// By pattern: where its symbols begin; one more at the end.
  private var starts: [Int] = [0]
  /// The patterns in their order.
  private(set) var order: [Int32] = []
  /// By pattern: the next one with the very same scalars; -1: none.
  private(set) var twins: [Int32]

  /// Empty patterns, and those with a scalar that the alphabet lacks, are left out: they are never found.
  init(_ patterns: [[UInt32]], alphabet: PatternAlphabet) {
    twins = [Int32](repeating: -1, count: patterns.count)
    symbols.reserveCapacity(patterns.reduce(0) { $0 + $1.count })
    starts.reserveCapacity(patterns.count + 1)
    for pattern in patterns {
      for scalar in pattern { symbols.append(alphabet.symbol(of: scalar)) }
      starts.append(symbols.count)
    }
    sort()
  }

  var count: Int { order.count }

  /// The symbol of a word (by its place in the order) at a depth; 0 behind its end.
  @inline(__always)
  func symbol(_ word: Int, _ depth: Int) -> UInt16 {
    let pattern = Int(order[word])
    let index = starts[pattern] + depth
    return index < starts[pattern + 1] ? symbols[index] : PatternAlphabet.none
  }

  /// Sorted by the first four symbols in one number, and only where these are the same by the rest.
  private mutating func sort() {
    let indices = twins.indices.filter { !word($0).isEmpty && !word($0).contains(PatternAlphabet.none) }
    let keyed = indices.map { (key: key(of: $0), pattern: Int32($0)) }
    let sorted = keyed.sorted { $0.key == $1.key ? isBefore($0.pattern, $1.pattern) : $0.key < $1.key }
    var previous: Int32?
    for (_, pattern) in sorted {
      if let previous, isSame(previous, pattern) {
        twins[Int(previous)] = pattern
      } else {
        order.append(pattern)
      }
      previous = pattern
    }
  }

  private func word(_ pattern: Int) -> ArraySlice<UInt16> { symbols[starts[pattern]..<starts[pattern + 1]] }

  private func key(of pattern: Int) -> UInt64 {
    let word = word(pattern).prefix(4)
    return word.reduce(0) { $0 << 16 | UInt64($1) } << UInt64(16 * (4 - word.count))
  }

  private func isBefore(_ one: Int32, _ other: Int32) -> Bool {
    if isSame(one, other) { return one < other }
    return word(Int(one)).lexicographicallyPrecedes(word(Int(other)))
  }

  private func isSame(_ one: Int32, _ other: Int32) -> Bool { word(Int(one)) == word(Int(other)) }
}
