/// A name broken into the lines that the head of a narrow column holds.
enum ColumnHead {
  /// Three lines at most; what does not fit is cut with a mark. `PM2.5` and other Latin words stay whole.
  static func lines(of name: String) -> [String] {
    var lines: [String] = []
    for word in words(of: name) {
      if let last = lines.last, LetterWidth.of(last + word) <= Measure.width {
        lines[lines.count - 1] += word
      } else {
        lines.append(word)
      }
    }
    guard lines.count > Measure.lines else { return lines }
    var last = lines[Measure.lines - 1]
    while LetterWidth.of(last + "…") > Measure.width, last.count > 1 { last.removeLast() }
    return lines.prefix(Measure.lines - 1) + [last + "…"]
  }

  /// In hundredths of a letter of Japanese.
  private enum Measure {
    static let (lines, width) = (3, 440)
  }

  /// Single characters; Latin letters with their figures are one word, and a dot between words does not begin a line.
  private static func words(of name: String) -> [String] {
    var words: [String] = []
    for character in name {
      let isLatin = character.isASCII && (words.last?.last?.isASCII ?? false)
      if isLatin || (character == "・" && !words.isEmpty) {
        words[words.count - 1].append(character)
      } else {
        words.append(String(character))
      }
    }
    return words
  }
}
