/// How the first lines of a text mean what they name: as the main thing, as the ground of a law, or in passing.
struct LeadReading: Sendable {
  /// Folded characters between a word of stress and what it stresses.
  private static let reachOfStress = 24

  private let preambleStart: Int?
  /// What follows these is stressed, and what stands before those.
  private let forward: [Range<Int>]
  private let backward: [Range<Int>]
  private let stops: [Int]

  init(_ piece: Reading.Piece, _ sightings: [Sighting], _ lexicon: Lexicon) {
    guard piece.zone == .lead else {
      (preambleStart, forward, backward, stops) = (nil, [], [], [])
      return
    }
    let words = sightings.filter { $0.layer == .ruleWord }
    preambleStart = words.first { lexicon.preambleWords.contains($0.word) }?.range.lowerBound
    forward = words.filter { lexicon.emphasisWords.contains($0.word) }.map(\.range)
    backward = words.filter { lexicon.emphasisBeforeWords.contains($0.word) }.map(\.range)
    stops = piece.text.scalars.indices.filter { SentenceMarks.all.contains(piece.text.scalars[$0]) }
  }

  func zone(of sighting: Sighting) -> TextZone {
    if let start = preambleStart, sighting.range.lowerBound >= start { return .preamble }
    let range = sighting.range
    let isStressed =
      forward.contains { isNear($0.upperBound, range.lowerBound) }
      || backward.contains { isNear(range.upperBound, $0.lowerBound) }
    return isStressed ? .emphasis : .lead
  }

  /// One stands shortly before the other, in the same sentence: 突出抓好臭氧…, 以臭氧为重点.
  private func isNear(_ first: Int, _ second: Int) -> Bool {
    first <= second && second - first <= Self.reachOfStress
      && !stops.contains { (first..<second).contains($0) }
  }
}

/// Folded characters that end a sentence.
enum SentenceMarks {
  static let all = Set("。！？；!?;\n".unicodeScalars.map(\.value))
}
