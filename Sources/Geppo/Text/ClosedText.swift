/// A folded text without the spaces that only lay it out: between Chinese characters (a line that broke inside a word) and
/// between single letters (`V O C s`).
struct ClosedText: Sendable {
  let text: FoldedText
  /// By scalar of `text`: which scalar of the open text it is.
  private let places: [Int]

  /// Nil where the text has no such space.
  init?(_ open: FoldedText) {
    let scalars = open.scalars
    let spaces = Set(scalars.indices.filter { scalars[$0] == 0x20 && ClosedText.isLayout($0, scalars) })
    guard !spaces.isEmpty else { return nil }
    places = scalars.indices.filter { !spaces.contains($0) }
    text = open.keeping(places)
  }

  /// Where a word of the closed text stands in the open one; nil where that is no longer word than before, or more
  /// likely the end of one word and the beginning of the next (沿海 南京 is no 海南). Names of places need more.
  func place(of range: Range<Int>, isName: Bool, in open: FoldedText) -> Range<Int>? {
    let (start, end) = (places[range.lowerBound], places[range.upperBound - 1] + 1)
    guard end - start > range.count else { return nil }
    let isLong = range.count >= (isName ? 4 : 3)
    let isSpacedOut = end - start == 2 * range.count - 1
    let standsAlone =
      (start == 0 || !open.scalars[start - 1].isHan)
      && (end == open.scalars.count || !open.scalars[end].isHan)
    return isLong || (isSpacedOut && standsAlone) ? start..<end : nil
  }

  private static func isLayout(_ index: Int, _ scalars: [UInt32]) -> Bool {
    guard index > 0, index + 1 < scalars.count else { return false }
    let (before, behind) = (scalars[index - 1], scalars[index + 1])
    if before.isHan && behind.isHan { return true }
    guard before.isLetterOrDigit, behind.isLetterOrDigit, !(before.isDigit && behind.isDigit) else {
      return false
    }
    let isSingleBefore = index < 2 || !scalars[index - 2].isLetterOrDigit
    let isSingleBehind = index + 2 >= scalars.count || !scalars[index + 2].isLetterOrDigit
    return isSingleBefore && isSingleBehind
  }
}
