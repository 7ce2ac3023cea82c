import Markup

/// Where a text begins that no known system marks: behind its title and the line that says when and by whom it was put
/// on the site. Both are read as facts.
enum TextStart {
  private static let mostLines = 8

  static func trimmed(_ body: PageBody, _ page: PageLines, _ tree: MarkupTree) -> PageBody {
    var body = body
    let prose = body.firstProse(in: page)
    let head = body.lines.prefix(mostLines).prefix { $0 < prose }
    guard !head.isEmpty else { return body }
    let title = Compact.of(tree.elements(named: "title").first.map { tree.string(of: $0) } ?? "")
    let last = head.last { isTitle(page.lines[$0], title) || isDateline(page.lines[$0]) }
    if let last { body.lines = last + 1..<body.lines.upperBound }
    return body
  }

  private static func isTitle(_ line: PageLines.Line, _ title: String) -> Bool {
    (1...2).contains(line.heading) || line.size >= 5 && title.contains(Compact.of(line.text))
  }

  /// A day with a time of day: `2005年03月21日 11:21 来源：…`.
  private static func isDateline(_ line: PageLines.Line) -> Bool {
    line.size <= 80 && hasClock(line.text) && Prose.mayHoldDay(line.text)
      && !ChineseDate.all(in: line.text).isEmpty
  }

  /// Two digits on each side of a colon.
  private static func hasClock(_ text: String) -> Bool {
    let bytes = Array(text.utf8)
    func isDigit(_ index: Int) -> Bool {
      bytes.indices.contains(index) && (0x30...0x39).contains(bytes[index])
    }
    return bytes.indices.contains {
      bytes[$0] == 0x3A && isDigit($0 - 1) && isDigit($0 + 1) && isDigit($0 + 2)
    }
  }
}
