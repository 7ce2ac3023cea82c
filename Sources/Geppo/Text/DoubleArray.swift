/// Places the states of an automaton, breadth first, each with its children at the first base where all find room.
///
/// A failure leads to a state nearer to the root, whose children are placed before, so it is known at once.
struct DoubleArray {
  /// A state whose children are still to be placed: the words that begin with it stand together.
  private struct Family {
    var state: Int
    var words: Range<Int>
    var depth: Int
  }

  private let symbolCount: Int
  private(set) var states = [PatternState()]
  /// By state: the first pattern that ends in it; -1: none.
  private(set) var endings: [Int32] = [-1]
  /// By state: the next shorter state where a pattern ends, which is a suffix of it; -1: none.
  private(set) var shorterEndings: [Int32] = [-1]
  private var free = FreePlaces()
  /// The symbols of the children in hand, kept so that their memory is not asked for anew.
  private var symbols: [UInt16] = []

  /// `symbols` is one more than the greatest symbol.
  init(symbols: Int) { symbolCount = symbols }

  mutating func add(_ words: PatternWords) {
    grow(to: symbolCount)
    var families = [Family(state: 0, words: 0..<words.count, depth: 0)]
    var index = 0
    while index < families.count {
      var family = families[index]
      end(&family, words)
      place(family, words, &families)
      index += 1
    }
  }

  /// Of the words of a state the first may end there; the others go on.
  private mutating func end(_ family: inout Family, _ words: PatternWords) {
    guard let first = family.words.first else { return }
    let state = family.state
    // What ends at the failure is known: it lies nearer to the root.
    shorterEndings[state] = states[Int(states[state].failure)].ending
    states[state].ending = shorterEndings[state]
    guard words.symbol(first, family.depth) == PatternAlphabet.none else { return }
    endings[state] = words.order[first]
    states[state].ending = Int32(state)
    family.words.removeFirst()
  }

  /// Gives the children of a state their places; they are the next families.
  private mutating func place(_ family: Family, _ words: PatternWords, _ families: inout [Family]) {
    symbols.removeAll(keepingCapacity: true)
    let known = families.count
    for word in family.words {
      let symbol = words.symbol(word, family.depth)
      if symbol != symbols.last {
        symbols.append(symbol)
        families.append(Family(state: 0, words: word..<word, depth: family.depth + 1))
      }
      let first = families[families.count - 1].words.lowerBound
      families[families.count - 1].words = first..<word + 1
    }
    guard !symbols.isEmpty else { return }
    let base = free.base(for: symbols)
    grow(to: base + symbolCount)
    states[family.state].base = Int32(base)
    for (index, symbol) in symbols.enumerated() {
      families[known + index].state = base + Int(symbol)
      settle(base + Int(symbol), symbol, below: family.state)
    }
  }

  private mutating func settle(_ child: Int, _ symbol: UInt16, below parent: Int) {
    free.take(child)
    states[child].parent = Int32(parent)
    guard parent != 0 else { return }
    let start = Int(states[parent].failure)
    states[child].failure = Int32(states.withUnsafeBufferPointer { $0.next(start, symbol) })
  }

  /// Behind the last base there is a place for every symbol.
  private mutating func grow(to count: Int) {
    let missing = count - states.count
    guard missing > 0 else { return }
    free.grow(to: count)
    states += repeatElement(PatternState(), count: missing)
    endings += repeatElement(-1, count: missing)
    shorterEndings += repeatElement(-1, count: missing)
  }
}
