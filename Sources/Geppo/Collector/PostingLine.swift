/// Lines by which forums, blogs, portals and papers say when a text was released, without a label and not always under
/// the title.
struct PostingLine: Sendable {
  /// A line with one day in it.
  struct Line: Sendable {
    /// What stands before and behind the day, without spaces; the time of day is cut off.
    var before: String
    var after: String
    /// The last word before it, without its colon.
    var label: String
    var hasTime: Bool
    /// Before the running text.
    var isInHead: Bool
    /// The two lines above it.
    var above: [String]
    /// Where nothing but the day and its time stand.
    var isBare: Bool { before.isEmpty && after.isEmpty }
  }

  let name: String
  let reason: String
  let fits: @Sendable (Line) -> Bool

  static let rules: [PostingLine] = [
    PostingLine(name: "发表于", reason: "blogs and forums, above or below the text") { line in
      let before = line.before.filter { !"：:".contains($0) }
      guard !isPeriod(line.after) else { return false }
      // 征求意见时间 and 会议时间 are other times.
      return postings.contains { before.hasSuffix($0) }
        || line.label == "时间"
    },
    PostingLine(name: "于…发表", reason: "boards: 本贴由某某于…在某处发表") { line in
      line.hasTime && line.before.hasSuffix("于") && ["发表", "张贴", "发布"].contains(where: line.after.contains)
    },
    PostingLine(name: "time of day", reason: "content systems print when they released a page, to the minute")
    { line in
      line.isInHead && line.hasTime && (line.before + line.after).count <= 12
        && !clocks.contains { (line.before + line.after).contains($0) }
    },
    PostingLine(name: "beside a medium", reason: "papers: `2018-12-3 某某晚报`") { line in
      line.isInHead && line.before.isEmpty && NewsCarrier.isMedium(line.after)
    },
    PostingLine(
      name: "zone of the time", reason: "whose time it is, said on pages made abroad: `2018年12月3日（北京时间）`"
    ) { line in
      line.isInHead && line.before.isEmpty && line.after.hasSuffix("时间）")
    },
    PostingLine(name: "under the author", reason: "articles: name of the writer, then the day alone") {
      line in
      line.isInHead && line.isBare
        && line.above.contains { above in authors.contains(where: above.hasPrefix) }
    },
  ]

  /// Words right before the day.
  private static let postings = [
    "发表于", "发布于", "张贴于", "发表时间", "发布时间", "发布日期", "发表日期", "发帖时间", "提交时间",
  ]

  private static func isPeriod(_ after: String) -> Bool {
    ["至", "到", "-", "—", "－"].contains(where: after.hasPrefix)
  }

  private static let authors = ["作者", "文/", "文／", "撰文", "编译", "译", "记者", "本报记者", "本报讯"]
  /// Words of clocks that a page shows, and of what happened later than the release.
  private static let clocks = ["星期", "周", "农历", "现在", "欢迎", "更新", "修改"]

  /// Words of lines that tell of answers and changes.
  private static let others = ["评论", "回复", "回贴", "回帖", "跟帖", "跟贴", "注册", "最后", "修改"]

  /// The first day that a rule finds in lines around the text.
  static func read(_ evidence: PageEvidence, title: String?) -> [FieldValue] {
    let lines = evidence.lines.lines
    let prose = evidence.body.firstProse(in: evidence.lines)
    let titleLine = title.flatMap { evidence.titleLine($0, before: prose) }
    let first = min(titleLine ?? evidence.body.lines.lowerBound, evidence.body.lines.lowerBound)
    let range = max(0, first - linesAbove)..<min(lines.count, evidence.body.lines.upperBound + linesBelow)
    return range.lazy.compactMap { index -> FieldValue? in
      guard let (line, day) = line(lines, index, isInHead: index < prose) else { return nil }
      return rules.first { $0.fits(line) }.map { rule in
        FieldValue(
          field: .publication, value: day.description, line: lines[index].line, step: "posting \(rule.name)")
      }
    }.prefix(1).map { $0 }
  }

  private static let linesAbove = 4
  private static let linesBelow = 3
  private static let longest = 80

  private static func line(_ lines: [PageLines.Line], _ index: Int, isInHead: Bool) -> (Line, Day)? {
    let text = lines[index].text
    guard lines[index].size <= longest, Prose.mayHoldDay(text), !text.contains("。") || text.contains(":")
    else {
      return nil
    }
    let words = Folding.simplified(text)
    guard !(others + DateSteps.otherDates).contains(where: words.contains) else { return nil }
    let days = ChineseDate.all(in: words)
    guard days.count == 1, let found = days.first else { return nil }
    let behind = Compact.of(words[found.range.upperBound...])
    let time = behind.prefix { $0.isNumber || $0 == ":" || $0 == "：" }
    let hasTime = time.contains { $0 == ":" || $0 == "：" }
    let before = words[..<found.range.lowerBound].filter { !"：:".contains($0) }
    let line = Line(
      before: Compact.of(words[..<found.range.lowerBound]),
      after: String(hasTime ? behind.dropFirst(time.count) : behind[...]),
      label: before.split(whereSeparator: \.isWhitespace).last.map(String.init) ?? "", hasTime: hasTime,
      isInHead: isInHead, above: lines[max(0, index - 2)..<index].map { Folding.simplified($0.text) })
    return (line, found.day)
  }
}
