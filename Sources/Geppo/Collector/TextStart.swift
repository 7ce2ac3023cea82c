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

  /// Of an element that is named after the text: behind the line of the posting, if one stands at its head.
  static func behindPosting(_ body: PageBody, _ page: PageLines) -> PageBody {
    var body = body
    let head = body.lines.prefix(mostBeforePosting)
    guard let posting = head.first(where: { isPosting(page.lines[$0]) }),
      head.prefix(while: { $0 < posting }).allSatisfy({ !Prose.isProse(page.lines[$0]) })
    else { return body }
    body.lines = posting + 1..<body.lines.upperBound
    return body
  }

  private static let mostBeforePosting = 4

  /// A day with a time of day and nothing else, or with author, source and the count of readers: `作者：某某 2020年01月12日18:32
  /// 浏览：272`. 会议时间：… is text.
  private static func isPosting(_ line: PageLines.Line) -> Bool {
    guard isDateline(line) else { return false }
    let text = Folding.simplified(line.text)
    let bare = (ChineseDate.all(in: text).map { String(text[$0.range]) } + clockWords).reduce(text) {
      $0.replacing($1, with: "")
    }
    return Prose.hanCount(bare) == 0 || postingWords.contains(where: text.contains)
  }

  private static let clockWords =
    "一二三四五六日天".flatMap { ["星期\($0)", "周\($0)"] } + ["上午", "下午", "中午", "凌晨", "晚上"]
  private static let postingWords = ["作者：", "作者:", "来源：", "来源:", "浏览：", "浏览:", "阅读：", "阅读:", "点击：", "点击:"]

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
