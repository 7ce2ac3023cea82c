/// Titles that a page breaks over several lines: `某市人民政府办公厅` / `关于印发某某方案` / `（2018—2020年）的通知`. Parts are
/// joined without a space.
struct TitleLines {
  let lines: [PageLines.Line]

  /// No title has more parts.
  static let most = 4

  /// A line, or several that follow one another, as one title.
  struct Joined {
    var text: String
    var line: Int
    var heading: Int
    var compact: String { Compact.of(text) }
  }

  /// All that begins with one of the headings: it alone, then with those of the same rank directly behind it.
  func headings(from first: Int) -> [Joined] {
    let rank = lines[first].heading
    return joins(from: first, before: lines.count) { $0.heading == rank }
  }

  /// Where `<h1>` to `<h3>` begin.
  var headingStarts: [Int] { headingStarts(to: 3) }

  /// Where `<h1>` to headings of that rank begin.
  func headingStarts(to lowest: Int) -> [Int] {
    lines.indices.filter { (1...lowest).contains(lines[$0].heading) && !lines[$0].isLink }
  }

  /// Whether the line behind the heading, or behind those of its rank, says when the page was released.
  func isAboveDay(_ start: Int) -> Bool {
    let behind = lines[start...].drop { $0.heading == lines[start].heading }
    return behind.first.map { DateLine.isOne($0.text) } ?? false
  }

  /// The title of a notice that shows in full what `<title>` only has the inner name of: it holds the name, and more,
  /// and follows the grammar of a notice that carries a document.
  func notice(around name: String, before end: Int) -> Joined? {
    let wanted = Compact.of(name)
    for start in lines.indices.prefix(max(0, end)) where lines[start].size <= Self.longestPart {
      let joins = joins(from: start, before: end) { $0.size <= Self.longestPart && !DateLine.isOne($0.text) }
      let found = joins.first { joined in
        joined.compact.contains(wanted) && joined.compact.count > wanted.count && Self.isNotice(joined.text)
      }
      if let found { return found }
    }
    return nil
  }

  private static let longestPart = 100

  /// `<issuer>关于…的<type>`.
  static func isOfficial(_ text: String) -> Bool {
    let parsed = TitleGrammar.parse(text)
    return parsed.type != nil && (!parsed.issuers.isEmpty || Folding.simplified(text).hasPrefix("关于"))
  }

  /// Types of documents that carry another.
  private static let covers: Set<String> = ["通知", "公告", "通告", "决定", "命令", "令", "函", "批复"]

  /// `<issuer>关于印发…的通知`.
  static func isNotice(_ text: String) -> Bool {
    let parsed = TitleGrammar.parse(text)
    return isOfficial(text) && parsed.carried != nil && parsed.type.map(covers.contains) ?? false
  }

  private func joins(
    from first: Int, before end: Int, while belongs: (PageLines.Line) -> Bool
  ) -> [Joined] {
    let last = min(first + Self.most, end)
    guard first < last, !lines[first].isLink else { return [] }
    let parts = lines[first..<last].prefix { belongs($0) && !$0.isLink }
    return parts.indices.map { index in
      Joined(
        text: parts[first...index].map(\.text).joined(), line: lines[first].line,
        heading: lines[first].heading)
    }
  }
}
