/// How the first lines of a text mean what they name: as the main thing, as the ground of a law, or in passing.
struct LeadReading: Sendable {
  /// Folded characters between a word of stress and what it stresses.
  private static let reachOfStress = 24

  private let preambleStart: Int?
  private let stresses: [Range<Int>]
  private let stops: [Int]

  init(_ piece: Reading.Piece, _ sightings: [Sighting], _ lexicon: Lexicon) {
    guard piece.zone == .lead else {
      (preambleStart, stresses, stops) = (nil, [], [])
      return
    }
    let words = sightings.filter { $0.layer == .ruleWord }
    preambleStart = words.first { lexicon.preambleWords.contains($0.word) }?.range.lowerBound
    stresses = words.filter { lexicon.emphasisWords.contains($0.word) }.map(\.range)
    stops = piece.text.scalars.indices.filter { SentenceMarks.all.contains(piece.text.scalars[$0]) }
  }

  func zone(of sighting: Sighting) -> TextZone {
    if let start = preambleStart, sighting.range.lowerBound >= start { return .preamble }
    return stresses.contains { isStressed(sighting.range, by: $0) } ? .emphasis : .lead
  }

  /// Near the word of stress, in the same sentence: 突出抓好臭氧…, 以臭氧为重点.
  private func isStressed(_ range: Range<Int>, by stress: Range<Int>) -> Bool {
    let gap = range.lowerBound >= stress.upperBound ? stress.upperBound..<range.lowerBound
      : range.upperBound <= stress.lowerBound ? range.upperBound..<stress.lowerBound : 0..<0
    return gap.count <= Self.reachOfStress && !stops.contains { gap.contains($0) }
  }
}

/// Folded characters that end a sentence.
enum SentenceMarks {
  static let all = Set("。！？；!?;\n".unicodeScalars.map(\.value))
}
