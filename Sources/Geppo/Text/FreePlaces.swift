/// The free places of a double array, in their order, while it is filled.
///
/// A block in which families of children were refused again and again is crowded: its last places are given up, so that
/// no search goes over them once more.
struct FreePlaces {
  private static let blockSize = 256
  /// Refusals after which a block is given up.
  private static let patience: UInt16 = 1_024

  /// A list through the free places; both are 0 at one that is not in it. Place 0 is the root's, and the list's head.
  private var next: [Int32] = [0]
  private var previous: [Int32] = [0]
  private var isTaken: [Bool] = [true]
  private var refusals: [UInt16] = [0]

  /// Places that there are.
  var count: Int { next.count }

  /// Adds free places behind the last one.
  mutating func grow(to count: Int) {
    for place in self.count..<max(count, self.count) {
      let last = previous[0]
      next.append(0)
      previous.append(last)
      isTaken.append(false)
      if place % Self.blockSize == 0 { refusals.append(0) }
      next[Int(last)] = Int32(place)
      previous[0] = Int32(place)
    }
  }

  mutating func take(_ place: Int) {
    isTaken[place] = true
    unlink(place)
  }

  /// The first base at which all symbols (sorted) find free places; there is one behind the last place.
  mutating func base(for symbols: [UInt16]) -> Int {
    let first = Int(symbols[0])
    var place = Int(next[0])
    while place != 0 {
      let following = Int(next[place])
      if place >= first {
        if isFree(symbols, at: place - first) { return place - first }
        refuse(place)
      }
      place = following
    }
    return max(0, count - first)
  }

  private func isFree(_ symbols: [UInt16], at base: Int) -> Bool {
    symbols.allSatisfy { base + Int($0) >= count || !isTaken[base + Int($0)] }
  }

  private mutating func refuse(_ place: Int) {
    let block = place / Self.blockSize
    refusals[block] += 1
    guard refusals[block] == Self.patience else { return }
    for place in block * Self.blockSize..<min(count, (block + 1) * Self.blockSize) { unlink(place) }
  }

  private mutating func unlink(_ place: Int) {
    guard place != 0, next[place] != 0 || previous[place] != 0 || next[0] == Int32(place) else { return }
    next[Int(previous[place])] = next[place]
    previous[Int(next[place])] = previous[place]
    next[place] = 0
    previous[place] = 0
  }
}
