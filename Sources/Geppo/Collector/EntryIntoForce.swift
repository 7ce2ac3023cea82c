/// The day of entry into force where the text counts it from another: 自发布之日起施行, 自公布之日起30日后施行.
struct EntryIntoForce {
  let file: String
  let title: String

  struct Rule: Sendable {
    let name: String
    /// Right before 之日起.
    let words: [String]
    /// The days that it may mean, the surest first.
    let bases: [DatedFact.Kind]
    let reason: String
  }

  static let rules: [Rule] = [
    Rule(
      name: "自发布之日起…施行", words: ["发布", "公布", "颁布", "公告"], bases: [.publication],
      reason: "rules and notices that are released to the public"),
    Rule(
      name: "自印发之日起…施行", words: ["印发", "下发", "发文", "签发"], bases: [.adoption, .signature, .publication],
      reason: "papers that go to offices: the document's own day"),
  ]

  /// The first in the text, counted from the dates that are known. A draft is not in force from its release.
  func read(_ blocks: [Block], _ known: [DatedFact]) -> DatedFact? {
    guard !Self.drafts.contains(where: Folding.simplified(title).contains) else { return nil }
    return blocks.lazy.filter { $0.kind != .table }.compactMap { fact(in: $0, known) }.first
  }

  private static let drafts = ["征求意见", "征集意见", "意见稿", "草案", "送审稿", "讨论稿", "公示"]

  private func fact(in block: Block, _ known: [DatedFact]) -> DatedFact? {
    guard block.text.contains(Self.mark) else { return nil }
    let text = Compact.of(block.text)
    var rest = text[...]
    while let mark = rest.firstRange(of: Self.mark) {
      rest = rest[mark.upperBound...]
      guard let (rule, days) = clause(text[..<mark.lowerBound], rest),
        let base = rule.bases.lazy.compactMap({ kind in known.first { $0.kind == kind }?.day }).first
      else { continue }
      return DatedFact(
        kind: .inForce, day: base.adding(days: days), location: .line(file: file, line: block.line),
        step: "text \(rule.name)")
    }
    return nil
  }

  private static let mark = "之日起"

  /// The rule, and the days to be counted, of `…自发布` and `满30日后施行。`.
  private func clause(_ before: Substring, _ after: Substring) -> (rule: Rule, days: Int)? {
    for rule in Self.rules {
      guard let word = rule.words.first(where: before.hasSuffix) else { continue }
      let head = before.dropLast(word.count)
      guard let from = head.last, "自从".contains(from), speaksOfItself(head.dropLast()),
        let days = Self.delay(after)
      else { continue }
      return (rule, days)
    }
    return nil
  }

  /// 本办法自…, or a clause without a subject; another document stands in 《》 or is 该办法.
  private func speaksOfItself(_ before: Substring) -> Bool {
    if before.last == "》", let open = before.lastIndex(of: "《") {
      return title.contains(before[open...].dropFirst().dropLast())
    }
    let subject = before.suffix(Self.longestSubject).split { "，。；、：,;:）)》".contains($0) }.last
    guard let last = before.last, !"，。；、：,;:".contains(last), let subject else { return true }
    return ["本", "均", "并", "以上", "上述"].contains(where: subject.contains)
  }

  private static let longestSubject = 16

  /// Days until the word for force: none, or `满30日后`, `三十日后`. Months and working days are not counted.
  private static func delay(_ after: Substring) -> Int? {
    let rest = after.first == "满" ? after.dropFirst() : after
    if isForce(rest) { return 0 }
    let scalars = FoldedText(String(rest.prefix(12))).scalars
    let number = scalars.prefix { ChineseNumeral.digit($0) != nil || ten == $0 }
    let unit = rest.dropFirst(number.count)
    guard let days = ChineseNumeral.number(number), (1...365).contains(days),
      let word = ["日后", "天后", "日", "天"].first(where: unit.hasPrefix), isForce(unit.dropFirst(word.count))
    else { return nil }
    return days
  }

  private static let ten: UInt32 = 0x5341

  private static func isForce(_ text: Substring) -> Bool {
    let bare = ["正式", "开始", "起"].first(where: text.hasPrefix).map { text.dropFirst($0.count) } ?? text
    return ["施行", "实施", "执行", "生效"].contains { bare.hasPrefix($0) && !bare.dropFirst(2).hasPrefix("的") }
  }
}
