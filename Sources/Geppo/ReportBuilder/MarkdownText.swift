/// Text as a line of Markdown shows it. Only what would be markup where it stands is escaped, so that the file can be read as it is.
enum MarkdownText {
  static func escaped(_ text: String) -> String {
    let scalars = Array(text.unicodeScalars)
    var escaped = String.UnicodeScalarView()
    for (index, scalar) in scalars.enumerated() {
      let before = index > 0 ? scalars[index - 1] : nil
      let after = index + 1 < scalars.count ? scalars[index + 1] : nil
      if ["\n", "\r", "\t"].contains(scalar) {
        escaped.append(" ")
        continue
      }
      if always.contains(scalar) || isMarkup(scalar, before, after, behind: scalars[..<index]) {
        escaped.append("\\")
      }
      escaped.append(scalar)
    }
    return String(escaped)
  }

  /// What may be markup anywhere: emphasis, code, links, tags, cells, deletions, escapes.
  private static let always: Set<Unicode.Scalar> = ["\\", "`", "*", "[", "]", "<", "|", "~"]

  private static func isMarkup(
    _ scalar: Unicode.Scalar, _ before: Unicode.Scalar?, _ after: Unicode.Scalar?,
    behind: ArraySlice<Unicode.Scalar>
  ) -> Bool {
    switch scalar {
    // Between letters or figures it is none: a_b.
    case "_": !(isWord(before) && isWord(after))
    // An entity begins with a letter or #.
    case "&": after.map { $0.properties.isAlphabetic || $0 == "#" } ?? true
    // Bare addresses become links in many readers; 10:30 does not.
    case ":": after == "/"
    // Headings, quotes, lists, rules, tables and front matter at the beginning of a line; numbers before a dot.
    case "#", ">", "+", "-", "=": isStart(behind)
    case ".", ")": isNumber(behind) && isDigit(before) && (after == nil || after == " ")
    // With a link behind it an image.
    case "!": after == "[" || after == nil
    case "@": isWord(before) && isWord(after)
    default: false
    }
  }

  /// Whether nothing but what begins a block stands before.
  private static func isStart(_ before: ArraySlice<Unicode.Scalar>) -> Bool {
    before.allSatisfy { "#>+-=".unicodeScalars.contains($0) || $0.properties.isWhitespace }
  }

  /// Whether only a number stands before.
  private static func isNumber(_ before: ArraySlice<Unicode.Scalar>) -> Bool {
    !before.isEmpty && before.allSatisfy { isDigit($0) || $0.properties.isWhitespace }
  }

  private static func isWord(_ scalar: Unicode.Scalar?) -> Bool {
    scalar.map { $0.properties.isAlphabetic || isDigit($0) } ?? false
  }

  private static func isDigit(_ scalar: Unicode.Scalar?) -> Bool {
    scalar.map { ("0"..."9").contains($0) } ?? false
  }
}
