/// A place of the double array. All that one step of a search asks of a state lies together, in 16 bytes.
struct PatternState: Sendable {
  /// The state after symbol s is at `base + s`, if that place says in `parent` that it belongs here.
  var base: Int32 = 0
  /// The state of which this is a child; -1: the root, or nobody's place.
  var parent: Int32 = -1
  /// The state of the longest proper suffix: where to go on when no child fits.
  var failure: Int32 = 0
  /// This state, or the nearest on the way of failures, where a pattern ends; -1: none.
  var ending: Int32 = -1
}

extension UnsafeBufferPointer<PatternState> {
  /// The state after `symbol`, from the state or the first on its way of failures that has such a child. Behind
  /// the last base there are places for every symbol, so that none lies outside.
  @inline(__always)
  func next(_ state: Int, _ symbol: UInt16) -> Int {
    guard symbol != PatternAlphabet.none else { return 0 }
    var state = state
    while true {
      let child = Int(self[state].base) + Int(symbol)
      if Int(self[child].parent) == state { return child }
      if state == 0 { return 0 }
      state = Int(self[state].failure)
    }
  }
}
