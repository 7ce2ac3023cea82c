/// The trie of all patterns, while the automaton is built: a node is a state, 0 the root.
struct PatternTrie {
  private var symbols: [UInt16] = [0]
  private var parents: [Int32] = [0]
  private var children: [[Int32]] = [[]]
  /// The first pattern that ends in a state; -1: none.
  private(set) var endings: [Int32] = [-1]
  /// The next pattern with the very same scalars; -1: none.
  private(set) var twins: [Int32]

  /// Sorted patterns reach a node's children in their order, so only the last child can be the one to follow.
  init(_ patterns: [[UInt32]], alphabet: PatternAlphabet) {
    twins = [Int32](repeating: -1, count: patterns.count)
    let words = patterns.map { $0.map(alphabet.symbol) }
    let order = words.indices.sorted {
      words[$0] == words[$1] ? $0 < $1 : words[$0].lexicographicallyPrecedes(words[$1])
    }
    var previous = -1
    for index in order where !words[index].isEmpty {
      if previous >= 0, words[previous] == words[index] {
        twins[previous] = Int32(index)
      } else {
        endings[Int(insert(words[index]))] = Int32(index)
      }
      previous = index
    }
  }

  /// The edges of all states.
  func edges(alphabet: PatternAlphabet) -> PatternEdges {
    var edges = PatternEdges(alphabet: alphabet)
    for child in children[0] { edges.rootTargets[Int(symbols[Int(child)])] = child }
    for node in children.indices {
      edges.symbols += children[node].map { symbols[Int($0)] }
      edges.targets += children[node]
      edges.starts.append(Int32(edges.targets.count))
    }
    return edges
  }

  /// For each state the state of its longest proper suffix: where to go on when no edge fits.
  func failures(along edges: PatternEdges) -> [Int32] {
    var failures = [Int32](repeating: 0, count: symbols.count)
    for node in breadthFirst() where parents[Int(node)] != 0 {
      let start = failures[Int(parents[Int(node)])]
      failures[Int(node)] = edges.next(start, symbols[Int(node)], failures: failures)
    }
    return failures
  }

  /// For each state the nearest one on the way of failures where a pattern ends; -1: none.
  func shorterEndings(_ failures: [Int32]) -> [Int32] {
    var shorter = [Int32](repeating: -1, count: symbols.count)
    for node in breadthFirst() where node != 0 {
      let failure = Int(failures[Int(node)])
      shorter[Int(node)] = endings[failure] >= 0 ? Int32(failure) : shorter[failure]
    }
    return shorter
  }

  private mutating func insert(_ word: [UInt16]) -> Int32 {
    var node: Int32 = 0
    for symbol in word {
      if let last = children[Int(node)].last, symbols[Int(last)] == symbol {
        node = last
      } else {
        node = addChild(to: node, symbol)
      }
    }
    return node
  }

  private mutating func addChild(to parent: Int32, _ symbol: UInt16) -> Int32 {
    let child = Int32(symbols.count)
    symbols.append(symbol)
    parents.append(parent)
    children.append([])
    endings.append(-1)
    children[Int(parent)].append(child)
    return child
  }

  private func breadthFirst() -> [Int32] {
    var queue: [Int32] = [0]
    var index = 0
    while index < queue.count {
      queue += children[Int(queue[index])]
      index += 1
    }
    return queue
  }
}

/// The edges between states, in flat arrays.
struct PatternEdges: Sendable {
  /// The state that the root goes to, by symbol.
  var rootTargets: [Int32]
  /// The edges of state s are those from `starts[s]` to `starts[s + 1]`, sorted by symbol.
  var starts: [Int32] = [0]
  var symbols: [UInt16] = []
  var targets: [Int32] = []

  init(alphabet: PatternAlphabet) { rootTargets = [Int32](repeating: 0, count: alphabet.count) }

  /// The state after `symbol`, from the state or the first on its way of failures that has an edge.
  @inline(__always)
  func next(_ state: Int32, _ symbol: UInt16, failures: [Int32]) -> Int32 {
    guard symbol != PatternAlphabet.none else { return 0 }
    var state = state
    while state != 0 {
      if let target = target(of: state, symbol) { return target }
      state = failures[Int(state)]
    }
    return rootTargets[Int(symbol)]
  }

  private func target(of state: Int32, _ symbol: UInt16) -> Int32? {
    var low = Int(starts[Int(state)])
    var high = Int(starts[Int(state) + 1])
    while low < high {
      let middle = (low + high) / 2
      if symbols[middle] == symbol { return targets[middle] }
      if symbols[middle] < symbol { low = middle + 1 } else { high = middle }
    }
    return nil
  }
}
