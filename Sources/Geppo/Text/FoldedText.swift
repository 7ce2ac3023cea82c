/// A text folded for comparison, and for each folded scalar the place in the original that it came from.
///
/// Folding is NFKC, lower case, traditional to simplified by character; format characters (zero width) vanish,
/// a run of white space is one space.
struct FoldedText: Hashable, Sendable {
  let original: String
  private(set) var scalars: [UInt32] = []
  /// UTF-8 offsets of the original character that each folded scalar came from.
  private var starts: [UInt32] = []
  private var ends: [UInt32] = []
  /// Folded spaces that were line breaks, from left to right.
  private(set) var lineBreaks: [Int] = []

  init(_ text: String) {
    var text = text
    text.makeContiguousUTF8()
    original = text
    reserve(text.utf8.count / 3 + 16)
    fold()
  }

  /// UTF-8 offsets of the original for a range of folded scalars: from the first character to the last, whole.
  func offsets(of range: Range<Int>) -> Range<Int> {
    guard !range.isEmpty, range.lowerBound >= 0, range.upperBound <= scalars.count else { return 0..<0 }
    return Int(starts[range.lowerBound])..<Int(ends[range.upperBound - 1])
  }

  /// The place in the original of a range of folded scalars.
  func indices(of range: Range<Int>) -> Range<String.Index> {
    let offsets = offsets(of: range)
    let start = original.utf8.index(original.startIndex, offsetBy: offsets.lowerBound)
    return start..<original.utf8.index(start, offsetBy: offsets.count)
  }

  /// The exact original characters of a range of folded scalars.
  func original(of range: Range<Int>) -> Substring { original[indices(of: range)] }

  /// Only the scalars at these places; the others are as if they had been dropped in folding.
  func keeping(_ places: [Int]) -> FoldedText {
    var kept = self
    kept.scalars = places.map { scalars[$0] }
    kept.starts = places.map { starts[$0] }
    kept.ends = places.map { ends[$0] }
    return kept
  }

  private mutating func fold() {
    let table = FoldingTable.shared
    var offset: UInt32 = 0
    for scalar in original.unicodeScalars {
      let end = offset + UInt32(UTF8.width(scalar))
      table.forEach(scalar.value) { append($0, from: offset, to: end) }
      if scalar == "\n", lineBreaks.last != scalars.count - 1 { lineBreaks.append(scalars.count - 1) }
      offset = end
    }
  }

  private mutating func append(_ scalar: UInt32, from start: UInt32, to end: UInt32) {
    if scalar == Self.space, scalars.last == Self.space {
      ends[ends.count - 1] = end
      return
    }
    scalars.append(scalar)
    starts.append(start)
    ends.append(end)
  }

  private mutating func reserve(_ count: Int) {
    scalars.reserveCapacity(count)
    starts.reserveCapacity(count)
    ends.reserveCapacity(count)
  }

  private static let space: UInt32 = 0x20
}
