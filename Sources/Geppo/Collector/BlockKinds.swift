/// What a line of the text is, by its element and its wording.
enum BlockKinds {
  struct Rule: Sendable {
    let name: String
    let kind: Block.Kind
    let reason: String
    let fits: @Sendable (PageLines.Line, ClauseNumber?) -> Bool
  }

  /// The first that fits wins; a line that fits none is a paragraph.
  static let rules: [Rule] = [
    Rule(
      name: "caption element", kind: .caption, reason: "<caption> and <figcaption> say so",
      fits: { line, _ in line.isCaption }),
    Rule(
      name: "heading element", kind: .heading, reason: "<h1> to <h6> say so",
      fits: { line, _ in line.heading > 0 }),
    Rule(
      name: "numbered heading", kind: .heading,
      reason: "第三章, 一、 and （二） before a few words that are no sentence",
      fits: { line, number in
        guard let number, line.size <= longestHeading else { return false }
        return headingForms.contains(number.form) && !endsLikeText(line.text)
      }),
    Rule(
      name: "note", kind: .note, reason: "注： and 备注：, with or without a number, explain a table or a word",
      fits: { line, _ in isNote(line.text) }),
    Rule(
      name: "numbered caption", kind: .caption,
      reason: "表1 and 图2 before a few words name a table or picture",
      fits: { line, _ in line.size <= longestHeading && isCaption(line.text) && !endsLikeText(line.text) }),
    Rule(
      name: "list element", kind: .listItem, reason: "<li> says so", fits: { line, _ in line.isListItem }),
  ]

  static let longestHeading = 40

  static func kind(of line: PageLines.Line, _ number: ClauseNumber?) -> Block.Kind {
    rules.first { $0.fits(line, number) }?.kind ?? .paragraph
  }

  /// Articles and the narrow forms number paragraphs.
  private static let headingForms: Set<ClauseNumber.Form> = [.part, .chapter, .section, .counted, .bracketed]

  private static func endsLikeText(_ text: String) -> Bool {
    text.unicodeScalars.last.map { "。；，：！".unicodeScalars.contains($0) } ?? true
  }

  private static func isNote(_ text: String) -> Bool {
    let scalars = text.unicodeScalars.drop { "（(*".unicodeScalars.contains($0) }
    guard let word = ["备注", "注"].first(where: { scalars.starts(with: $0.unicodeScalars) }) else {
      return false
    }
    let rest = scalars.dropFirst(word.unicodeScalars.count).drop { isNumeral($0) || $0.isSpaceOrInvisible }
    return rest.first == "：" || rest.first == ":"
  }

  private static func isCaption(_ text: String) -> Bool {
    let scalars = text.unicodeScalars
    guard let word = ["附表", "附图", "表", "图"].first(where: { scalars.starts(with: $0.unicodeScalars) }) else {
      return false
    }
    let rest = scalars.dropFirst(word.unicodeScalars.count).drop(while: \.isSpaceOrInvisible)
    let number = rest.prefix(while: isNumeral)
    guard !number.isEmpty, let after = rest.dropFirst(number.count).first else { return false }
    return after.isSpaceOrInvisible || "：:.-．".unicodeScalars.contains(after)
  }

  private static func isNumeral(_ scalar: Unicode.Scalar) -> Bool {
    (0x30...0x39).contains(scalar.value) || "一二三四五六七八九十".unicodeScalars.contains(scalar)
  }
}
