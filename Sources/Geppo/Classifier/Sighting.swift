/// A word of the lexicon where it stands in a piece of text.
struct Sighting: Hashable, Sendable {
  /// Number of the word in the lexicon.
  var word: Int
  var layer: Lexicon.Layer
  /// Number of the piece in the reading.
  var piece: Int
  /// Folded scalars of the piece.
  var range: Range<Int>
}

extension Sighting {
  func overlaps(_ other: Sighting) -> Bool { range.overlaps(other.range) }

  /// Whether it holds all characters of the other and more.
  func isLonger(than other: Sighting) -> Bool {
    range.count > other.range.count && range.lowerBound <= other.range.lowerBound
      && range.upperBound >= other.range.upperBound
  }
}
