/// Counts the words of a title that stand together without a particle between them. Chinese may pile up nouns without
/// end; in Japanese nobody can tell what belongs to what.
struct WordPile {
  /// Measured on the titles of the saved pages: longer piles were misread, shorter ones were not.
  static let highest = 9

  private static let particles: Set = ["の", "及び", "又は", "、", "等", "に関する", "及びその", "その", "・", "（", "）", "～"]

  private var words = 0
  private var isBehindUnknown = false
  private(set) var isUnreadable = false

  /// Characters that no word covers are one word together: a name, mostly.
  mutating func add(_ japanese: String, isKnown: Bool) {
    if Self.particles.contains(japanese) {
      words = 0
    } else if isKnown || !isBehindUnknown {
      words += 1
    }
    isBehindUnknown = !isKnown
    if words > Self.highest { isUnreadable = true }
  }
}
