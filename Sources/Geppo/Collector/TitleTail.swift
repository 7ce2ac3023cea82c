/// What stands behind a title without being a part of it.
struct TitleTail {
  /// What the page itself says of where its text comes from.
  let origins: [String]

  struct Rule: Sendable {
    let name: String
    let reason: String
    /// The title without it; nil where it has no such tail.
    let cut: @Sendable (TitleTail, String) -> String?
  }

  static let rules: [Rule] = [
    Rule(name: "mark", reason: "catalogues mark words and titles that their thesaurus lacks") { _, title in
      let bare = withoutMarks(title)
      return bare == title ? nil : bare
    },
    Rule(
      name: "origin", reason: "portals put the name of the office behind the title, and print it as 来源, too"
    ) {
      $0.withoutOrigin($1)
    },
  ]

  /// The title without such tails, however many; they are all of no title.
  func cut(_ title: String) -> String {
    var rest = title
    while let bare = Self.rules.lazy.compactMap({ $0.cut(self, rest) }).first,
      bare.count >= Self.shortestTitle
    {
      rest = bare
    }
    return rest
  }

  /// `应急预案△`; not ○, which is a numeral, too.
  static func withoutMarks(_ text: String) -> String {
    var rest = text[...]
    while let last = rest.last, marks.contains(last) || last.isWhitespace { rest = rest.dropLast() }
    return rest.count < text.count && text[rest.endIndex...].contains(where: marks.contains)
      ? String(rest) : text
  }

  private static let marks: Set<Character> = ["△", "▲", "▽", "▼", "☆", "★", "※"]
  private static let shortestTitle = 4

  private func withoutOrigin(_ title: String) -> String? {
    origins.lazy.map { $0.trimmingSpaces() }.filter { $0.count >= Self.shortestOrigin && title.hasSuffix($0) }
      .compactMap { origin in
        let head = title.dropLast(origin.count)
        guard let last = head.last, last.isWhitespace || SiteName.marks.contains(last) else { return nil }
        var bare = head
        while let last = bare.last, last.isWhitespace || SiteName.marks.contains(last) {
          bare = bare.dropLast()
        }
        return Prose.hanCount(String(bare)) >= Self.shortestTitle ? String(bare) : nil
      }.first
  }

  /// No body has a shorter name.
  private static let shortestOrigin = 3
}
