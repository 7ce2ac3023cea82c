/// The title of a document within what a page puts into `<title>` or breaks over lines.
enum PageTitle {
  /// One line without invisible characters: a break between Chinese characters joins them, other white space is
  /// one space.
  static func tidy(_ title: String) -> String {
    var tidy = String.UnicodeScalarView()
    var gap: [Unicode.Scalar] = []
    for scalar in title.unicodeScalars {
      if scalar.isSpaceOrInvisible {
        gap.append(scalar)
      } else {
        if let last = tidy.last, needsSpace(last, gap, scalar) { tidy.append(" ") }
        tidy.append(scalar)
        gap = []
      }
    }
    return String(tidy)
  }

  /// Cuts the name of the site, `-生态环境部`, `_滚动新闻_中国政府网`, behind a title. Names that the source
  /// declares are cut wherever they stand last; others only when they look like the name of a site. Columns that the
  /// page shows are words of titles, too: 《…》-专家解读.
  static func withoutSite(_ title: String, siteNames: [String], columns: Set<String> = []) -> String {
    let names = siteNames.map(Folding.key)
    let columns = SiteName.shortColumns.union(columns)
    var rest = tidy(title)
    while let cut = cutPoint(of: rest, names: names, columns) {
      rest = String(rest[..<cut]).trimmingSpaces()
    }
    return rest
  }

  private static let shortestTitle = 4

  private static func cutPoint(of title: String, names: [String], _ columns: Set<String>) -> String.Index? {
    guard let mark = title.lastIndex(where: SiteName.marks.contains) else { return nil }
    let tail = title[title.index(after: mark)...].trimmingSpaces()
    let head = String(title[..<mark]).trimmingSeparators()
    guard head.count >= shortestTitle, !isClosing(tail) else { return nil }
    let place = place(behind: title[..<title.index(after: mark)])
    let isShortColumn = columns.contains(tail) && place <= .behindHyphen && !head.hasSuffix("》")
    let isSite =
      names.contains(Folding.key(tail)) || tail.isEmpty || SiteName.columns.contains(tail) || isShortColumn
      || SiteName.isOne(tail, place)
    return isSite ? head.endIndex(in: title) : nil
  }

  /// Whether the text ends with a mark that no title has within: `--`, `_`, `|`, a hyphen behind a space.
  private static func place(behind text: Substring) -> SiteName.Place {
    let isOfTemplate =
      text.hasSuffix("--") || text.hasSuffix(" -") || text.last.map { "_＿|｜>»".contains($0) } ?? false
    if isOfTemplate { return .behindMarkOfTemplate }
    return text.hasSuffix("-") ? .behindHyphen : .behindAnyMark
  }

  /// Text that closes a bracket opened before the separator belongs to the title: `（2018-2020年）`.
  private static func isClosing(_ tail: String) -> Bool {
    var depth = 0
    for character in tail {
      if "（(《〈“〔[【".contains(character) { depth += 1 }
      if "）)》〉”〕]】".contains(character) { depth -= 1 }
      if depth < 0 { return true }
    }
    return false
  }

  private static func needsSpace(
    _ left: Unicode.Scalar, _ gap: [Unicode.Scalar], _ right: Unicode.Scalar
  ) -> Bool {
    let hasBreak = gap.contains { $0 == "\n" || $0 == "\r" }
    let hasSpace = gap.contains { $0.properties.isWhitespace }
    return hasSpace && !(hasBreak && left.value >= 0x2E80 && right.value >= 0x2E80)
  }
}

extension String {
  /// The text without separators and spaces at its end.
  fileprivate func trimmingSeparators() -> Substring {
    var rest = self[...]
    while let last = rest.last, last == " " || SiteName.marks.contains(last) { rest = rest.dropLast() }
    return rest
  }
}

extension Substring {
  fileprivate func endIndex(in text: String) -> String.Index {
    text.index(text.startIndex, offsetBy: count)
  }
}
