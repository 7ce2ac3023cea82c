/// What tells running Chinese text from menus, labels and captions.
enum Prose {
  /// Characters of running text from which a page has a text of its own: two sentences, more than a line under a picture,
  /// a summary or a notice of the site.
  static let leastOfText = 80

  /// A line with the punctuation of sentences, of some length, and not mainly links.
  static func isProse(_ line: PageLines.Line) -> Bool {
    line.size >= 15 && !line.isLink && line.text.unicodeScalars.contains { sentenceMarks.contains($0.value) }
  }

  /// A short line that ends as a sentence does: verse, an answer, the last words of a paragraph.
  static func endsSentence(_ line: PageLines.Line) -> Bool {
    guard line.size >= 5, !line.isLink, let last = line.text.unicodeScalars.last else { return false }
    return sentenceMarks.contains(last.value)
  }

  private static let sentenceMarks: Set<UInt32> = Set("，。；！？".unicodeScalars.map(\.value))

  /// Characters without space, counted as scalars.
  static func size(_ text: some StringProtocol) -> Int {
    text.unicodeScalars.reduce(0) { $0 + ($1.isSpaceOrInvisible ? 0 : 1) }
  }

  /// Whether it is worth while to look for a day: a digit of either width, or the sign of a month.
  static func mayHoldDay(_ text: some StringProtocol) -> Bool {
    text.utf8.contains { (0x30...0x39).contains($0) }
      || text.unicodeScalars.contains { $0 == "月" || (0xFF10...0xFF19).contains($0.value) }
  }

  /// Chinese characters in a text.
  static func hanCount(_ text: some StringProtocol) -> Int {
    text.unicodeScalars.reduce(0) { $0 + (isHan($1) ? 1 : 0) }
  }

  static func isHan(_ scalar: Unicode.Scalar) -> Bool {
    (0x4E00...0x9FFF).contains(scalar.value) || (0x3400...0x4DBF).contains(scalar.value)
      || (0x20000...0x323AF).contains(scalar.value) || scalar.value == 0x3007
  }
}
