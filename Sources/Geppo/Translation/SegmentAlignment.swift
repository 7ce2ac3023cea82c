/// Which segment of an older text became which of a newer one.
///
/// What kept its text kept its id. Of the rest, segments between the same neighbours are compared first, then what moved and changed
/// at once. So a late file finds its place, and a translator sees what changed since she translated it.
struct SegmentAlignment: Hashable, Sendable {
  /// From which likeness on a text is the other one, changed.
  static let floor = 60

  struct Change: Hashable, Sendable {
    /// Ids.
    var old: String
    var new: String
    /// From 60 to 99; 100 where only the how-manieth is another.
    var likeness: Int
  }

  /// In the order of the newer text.
  let changes: [Change]
  /// Ids that are in the one text only, and no change leads from or to.
  let gone: [String]
  let added: [String]

  init(old: [Segment], new: [Segment]) {
    let shared = Set(old.map(\.id)).intersection(new.map(\.id))
    var matching = Matching(old: old, new: new, shared: shared)
    for gap in Self.gaps(old, new, shared) { matching.match(gap.old, gap.new) }
    matching.match(
      old.indices.filter { !shared.contains(old[$0].id) }, new.indices.filter { !shared.contains(new[$0].id) }
    )
    let found = matching.found
    changes = found.keys.sorted().compactMap { index in
      found[index].map { Change(old: old[$0.old].id, new: new[index].id, likeness: $0.likeness) }
    }
    let (left, reached) = (Set(changes.map(\.old)), Set(changes.map(\.new)))
    gone = old.map(\.id).filter { !shared.contains($0) && !left.contains($0) }
    added = new.map(\.id).filter { !shared.contains($0) && !reached.contains($0) }
  }

  /// The older segment of a newer one that changed.
  func former(of id: String) -> Change? { changes.first { $0.new == id } }

  /// The newer segment of an older one that changed.
  func successor(of id: String) -> Change? { changes.first { $0.old == id } }

  private typealias Gap = (old: [Int], new: [Int])

  /// What stands in both texts between the same two neighbours that did not change.
  private static func gaps(_ old: [Segment], _ new: [Segment], _ shared: Set<String>) -> [Gap] {
    let oldAt = Dictionary(old.enumerated().map { ($1.id, $0) }) { first, _ in first }
    var gaps: [Gap] = []
    var (lastOld, gap) = (-1, [Int]())
    for (index, segment) in new.enumerated() {
      guard let at = oldAt[segment.id], at > lastOld else {
        if !shared.contains(segment.id) { gap.append(index) }
        continue
      }
      if !gap.isEmpty { gaps.append((Array(lastOld + 1..<at).filter { !shared.contains(old[$0].id) }, gap)) }
      (lastOld, gap) = (at, [])
    }
    if !gap.isEmpty {
      gaps.append((Array(lastOld + 1..<old.count).filter { !shared.contains(old[$0].id) }, gap))
    }
    return gaps
  }
}

private struct Matching {
  /// Pairs of a gap that are compared at most: beyond it a page is another one, and nothing is said of what became what.
  private static let mostPairs = 250_000

  let old: [Segment]
  let new: [Segment]
  private let oldTexts: [Int: CharacterLikeness]
  private let newTexts: [Int: CharacterLikeness]
  /// By the index of the newer segment.
  private(set) var found: [Int: (old: Int, likeness: Int)] = [:]
  private var taken: Set<Int> = []

  init(old: [Segment], new: [Segment], shared: Set<String>) {
    (self.old, self.new) = (old, new)
    oldTexts = Self.texts(old, but: shared)
    newTexts = Self.texts(new, but: shared)
  }

  private static func texts(_ segments: [Segment], but shared: Set<String>) -> [Int: CharacterLikeness] {
    Dictionary(
      uniqueKeysWithValues: segments.enumerated().filter { !shared.contains($1.id) }
        .map { ($0, CharacterLikeness($1.text)) })
  }

  /// The most alike first; of equals the first in both texts.
  mutating func match(_ left: [Int], _ right: [Int]) {
    let left = left.filter { !taken.contains($0) && !old[$0].isLocked }
    let right = right.filter { found[$0] == nil && !new[$0].isLocked }
    guard left.count * right.count <= Self.mostPairs else { return }
    let pairs = right.flatMap { newer in
      left.compactMap { older -> (likeness: Int, old: Int, new: Int)? in
        guard let one = oldTexts[older], let other = newTexts[newer],
          let value = one.likeness(to: other, from: SegmentAlignment.floor)
        else { return nil }
        return (value, older, newer)
      }
    }.sorted { (-$0.likeness, $0.new, $0.old) < (-$1.likeness, $1.new, $1.old) }
    for pair in pairs where found[pair.new] == nil && !taken.contains(pair.old) {
      found[pair.new] = (pair.old, pair.likeness)
      taken.insert(pair.old)
    }
  }
}
