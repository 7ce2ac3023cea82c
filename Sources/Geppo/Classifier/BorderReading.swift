/// Where one word ends and the next begins, as `glossary/word_borders.csv` tells: no name of a place reaches across
/// (保定 in 确保定期, 河南 in 黄河南岸).
///
/// A pair of words inside a longer pair gives way: 参加|大理 over 加大|理, 江西|岸线 over 江|西岸. And a pair speaks only of
/// names that end within it: 省长|治理 says nothing of 长治市.
struct BorderReading {
  private struct Border {
    var offset: Int
    /// Both words.
    var phrase: Sighting
  }

  /// In the order of the text.
  private let borders: [Border]

  init(_ found: [Sighting], in text: FoldedText, words: Lexicon) {
    var pairs: [Border] = []
    for first in found where first.layer == .border {
      for case .border(let row) in words.meanings[first.word] {
        let rest = text.scalars[first.range.upperBound...]
        guard let behind = words.behindBorder[row].first(where: { rest.starts(with: $0) }) else { continue }
        var phrase = first
        phrase.range = first.range.lowerBound..<first.range.upperBound + behind.count
        pairs.append(Border(offset: first.range.upperBound, phrase: phrase))
      }
    }
    borders = BorderReading.widest(pairs)
  }

  /// The pair of words that the name would lie across.
  func border(across name: Sighting) -> Sighting? {
    let next = borders.partitioningIndex { $0.offset > name.range.lowerBound }
    return borders[next...].prefix { $0.offset < name.range.upperBound }
      .first { $0.phrase.range.upperBound >= name.range.upperBound }?.phrase
  }

  private static func widest(_ pairs: [Border]) -> [Border] {
    let ordered = pairs.sorted {
      let (one, other) = ($0.phrase.range, $1.phrase.range)
      return (one.lowerBound, -one.count, $0.offset) < (other.lowerBound, -other.count, $1.offset)
    }
    var widest: Range<Int>?
    var standing: [Border] = []
    for pair in ordered {
      if let widest, pair.phrase.range.upperBound <= widest.upperBound, pair.phrase.range != widest {
        continue
      }
      widest = pair.phrase.range
      standing.append(pair)
    }
    return standing.sorted { $0.offset < $1.offset }
  }
}
