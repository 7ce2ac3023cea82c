extension StringProtocol {
  /// The text without white space at its ends; also without U+3000, NO-BREAK SPACE, zero-width characters.
  func trimmingSpaces() -> String {
    let view = unicodeScalars
    guard let first = view.firstIndex(where: { !$0.isSpaceOrInvisible }),
      let last = view.lastIndex(where: { !$0.isSpaceOrInvisible })
    else { return "" }
    return String(self[first..<view.index(after: last)])
  }
}

extension Unicode.Scalar {
  /// White space of any width (the property White_Space of Unicode), and the characters of no width that editors and web
  /// pages leave behind. A list, because every character of every page is asked.
  var isSpaceOrInvisible: Bool {
    switch value {
    case 0x09...0x0D, 0x20, 0x85, 0xA0, 0x1680, 0x2000...0x200D, 0x2028, 0x2029, 0x202F, 0x205F, 0x2060,
      0x3000,
      0xFEFF:
      true
    default: false
    }
  }
}
