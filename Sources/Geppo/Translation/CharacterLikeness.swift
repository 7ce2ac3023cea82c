/// How alike two texts are, from 0 to 100, on the characters that count: the share that need not be typed anew.
///
/// Words would be no measure: a Chinese sentence has no spaces, so tools that count words call a whole paragraph one.
struct CharacterLikeness: Sendable {
  /// Longer texts are compared by their beginning: no sentence is longer.
  private static let longest = 2000

  private let characters: [UInt32]
  private let counts: [UInt32: Int]

  init(_ text: String) {
    characters = SegmentName.plain(text).unicodeScalars.prefix(Self.longest).map(\.value)
    counts = characters.reduce(into: [:]) { $0[$1, default: 0] += 1 }
  }

  /// 100 × (1 − Levenshtein distance ÷ length of the longer text), rounded down; nil where it is below `floor`.
  func likeness(to other: CharacterLikeness, from floor: Int) -> Int? {
    let longest = max(characters.count, other.characters.count)
    guard longest > 0 else { return 100 }
    let most = longest * (100 - floor) / 100
    guard abs(characters.count - other.characters.count) <= most, missing(in: other) <= most,
      let distance = distance(to: other, atMost: most)
    else { return nil }
    let value = 100 * (longest - distance) / longest
    return value >= floor ? value : nil
  }

  /// At least so many characters differ.
  private func missing(in other: CharacterLikeness) -> Int {
    counts.reduce(0) { $0 + max(0, $1.value - (other.counts[$1.key] ?? 0)) }
  }

  /// Row by row; given up as soon as every way costs more.
  private func distance(to other: CharacterLikeness, atMost most: Int) -> Int? {
    let (left, right) = (characters, other.characters)
    var row = Array(0...right.count)
    for (line, scalar) in left.enumerated() {
      var corner = row[0]
      row[0] = line + 1
      for column in right.indices {
        let changed = corner + (right[column] == scalar ? 0 : 1)
        corner = row[column + 1]
        row[column + 1] = min(changed, corner + 1, row[column] + 1)
      }
      if row.min() ?? 0 > most { return nil }
    }
    return row.last.flatMap { $0 <= most ? $0 : nil }
  }
}
