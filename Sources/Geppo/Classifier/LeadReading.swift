/// How the first lines of a text mean what they name: as the main thing, as the ground of a law, or in passing.
struct LeadReading: Sendable {
  /// Folded characters between a word of stress and what it stresses.
  private static let reachOfStress = 24

  private let preambleStart: Int?
  /// What follows here is stressed, and what stands before these places; from left to right.
  private let forward: [Int]
  private let backward: [Int]
  private let stops: [Int]

  init(_ piece: Reading.Piece, _ sightings: [Sighting], _ lexicon: Lexicon) {
    guard piece.zone == .lead else {
      (preambleStart, forward, backward, stops) = (nil, [], [], [])
      return
    }
    let words = sightings.filter { $0.layer == .ruleWord }
    preambleStart = words.first { lexicon.preambleWords.contains($0.word) }?.range.lowerBound
    forward = words.filter { lexicon.emphasisWords.contains($0.word) }.map(\.range.upperBound).sorted()
    backward = words.filter { lexicon.emphasisBeforeWords.contains($0.word) }.map(\.range.lowerBound).sorted()
    stops = SentenceMarks.ends(in: piece.text)
  }

  func zone(of sighting: Sighting) -> TextZone {
    if let start = preambleStart, sighting.range.lowerBound >= start { return .preamble }
    let isStressed =
      isNear(forward.last(before: sighting.range.lowerBound + 1), sighting.range.lowerBound)
      || isNear(sighting.range.upperBound, backward.first(from: sighting.range.upperBound))
    return isStressed ? .emphasis : .lead
  }

  /// One stands shortly before the other, in the same sentence: 突出抓好臭氧…, 以臭氧为重点.
  private func isNear(_ first: Int?, _ second: Int?) -> Bool {
    guard let first, let second, second - first <= Self.reachOfStress else { return false }
    return stops.first(from: first).map { $0 >= second } ?? true
  }
}

extension [Int] {
  /// Of places from left to right.
  fileprivate func first(from place: Int) -> Int? {
    let index = partitioningIndex { $0 >= place }
    return index < count ? self[index] : nil
  }

  fileprivate func last(before place: Int) -> Int? {
    let index = partitioningIndex { $0 >= place }
    return index > 0 ? self[index - 1] : nil
  }
}

/// What ends a sentence: a mark (full-width ones are folded) or a line break.
enum SentenceMarks {
  private static let all = Set("。!?;".unicodeScalars.map(\.value))

  /// Their places among the folded scalars, from left to right.
  static func ends(in text: FoldedText) -> [Int] {
    let lineBreaks = Set(text.lineBreaks)
    return text.scalars.indices.filter { all.contains(text.scalars[$0]) || lineBreaks.contains($0) }
  }
}
