extension FoldedText {
  /// Whether no letter or digit of a longer word stands beside the word: `VOC` is not in `VOCs`, nor `PM10` in `PM100`. The
  /// mark of a footnote or of a list (`PM2.5①`, `①VOCs`) goes on with nothing.
  func isWhole(_ range: Range<Int>) -> Bool {
    let (start, end) = (range.lowerBound, range.upperBound)
    let runsOnBefore =
      start > 0 && scalars[start].isLetterOrDigit && scalars[start - 1].isLetterOrDigit && !isMark(start - 1)
    let runsOnBehind =
      end < scalars.count && scalars[end - 1].isLetterOrDigit && scalars[end].isLetterOrDigit && !isMark(end)
    return !runsOnBefore && !runsOnBehind
  }

  private func isMark(_ index: Int) -> Bool {
    guard let mark = original(of: index..<index + 1).unicodeScalars.first else { return false }
    switch mark.value {
    case 0xB9, 0xB2, 0xB3, 0x2070, 0x2074...0x2079, 0x2460...0x2473: return true
    default: return false
    }
  }
}

extension UInt32 {
  /// An ASCII digit.
  var isDigit: Bool { (0x30...0x39).contains(self) }

  /// An ASCII letter or digit (folded text has no capitals).
  var isLetterOrDigit: Bool { isDigit || (0x61...0x7A).contains(self) }

  /// A Chinese character.
  var isHan: Bool { (0x3400...0x9FFF).contains(self) || (0x20000...0x3FFFF).contains(self) }
}
