/// A word of the lexicon with all places where it stands in one piece of text.
struct WordOccurrence: Sendable {
  let word: Int
  let layer: Lexicon.Layer
  /// From left to right.
  private(set) var ranges: [Range<Int>]

  private struct Key: Hashable {
    var word: Int
    var layer: Lexicon.Layer
  }

  /// In the order of their first places.
  static func all(_ sightings: [Sighting]) -> [WordOccurrence] {
    var places: [Key: Int] = [:]
    var all: [WordOccurrence] = []
    for sighting in sightings.sorted(by: { $0.range.lowerBound < $1.range.lowerBound }) {
      let key = Key(word: sighting.word, layer: sighting.layer)
      if let place = places[key] {
        all[place].ranges.append(sighting.range)
      } else {
        places[key] = all.count
        all.append(WordOccurrence(word: sighting.word, layer: sighting.layer, ranges: [sighting.range]))
      }
    }
    return all
  }

  /// Whether it stands within the range, elsewhere than at this very place.
  func stands(in range: Range<Int>, besides sighting: Sighting) -> Bool {
    let first = ranges.partitioningIndex { $0.lowerBound >= range.lowerBound }
    return ranges[first...].prefix { $0.upperBound <= range.upperBound }.contains { place in
      word != sighting.word || layer != sighting.layer || place != sighting.range
    }
  }
}
