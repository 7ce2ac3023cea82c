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
  /// White space of any width, and the characters of no width that editors and web pages leave behind.
  var isSpaceOrInvisible: Bool {
    properties.isWhitespace || (0x200B...0x200D).contains(value) || value == 0x2060 || value == 0xFEFF
  }
}
