/// Entry into force of another document, which the text merely cites: `根据《某条例》（自2003年7月1日起施行）`.
enum CitedForce {
  struct Rule: Sendable {
    let name: String
    let reason: String
    let fits: @Sendable (TextDates.Mention) -> Bool
  }

  static let rules: [Rule] = [
    Rule(
      name: "起施行以来", reason: "tells of what came of it",
      fits: { $0.after.prefix { !"。；;，,）)".contains($0) }.contains("以来") }),
    Rule(
      name: "已于", reason: "what is in force already is not what the page brings in",
      fits: { mention in past.contains(where: mention.before.hasSuffix) }),
    Rule(
      name: "原《…》", reason: "the old edition has the title of the new one",
      fits: { subject(of: $0)?.isOld == true }),
    Rule(
      name: "《…》 that is not in the title",
      reason:
        "another document is the subject of the clause, unless the title releases some without naming them",
      fits: { mention in
        guard let name = subject(of: mention)?.name, !isNamed(name, in: mention.title) else { return false }
        return isInBracket(mention) || !releasesUnnamed(mention.title)
          || mention.published.map { mention.day < $0 } ?? false
      }),
  ]

  /// The rule by which the day is of another document.
  static func rule(of mention: TextDates.Mention) -> Rule? { rules.first { $0.fits(mention) } }

  private static let past = ["已于", "已自", "已从", "已经于", "已经自"]
  /// Between the title and its verb.
  private static let adverbs = ["将", "应", "已", "拟", "也", "均"]

  /// The title in 《》 right before 自, or before the bracket in which the clause stands.
  private static func subject(of mention: TextDates.Mention) -> (name: Substring, isOld: Bool)? {
    var before = mention.before[...]
    if let from = before.last, "自从于".contains(from) { before = before.dropLast() }
    if let open = openBracket(in: before) { before = before[..<open] }
    if let adverb = adverbs.first(where: before.hasSuffix) { before = before.dropLast(adverb.count) }
    guard before.last == "》" else { return nil }
    guard let open = before.lastIndex(of: "《") else { return (before.dropLast(), false) }
    return (before[open...].dropFirst().dropLast(), before[..<open].last == "原")
  }

  private static func isInBracket(_ mention: TextDates.Mention) -> Bool {
    openBracket(in: mention.before[...]) != nil
  }

  /// The bracket in which the text ends.
  private static func openBracket(in text: Substring) -> Substring.Index? {
    guard let open = text.lastIndex(where: { "（(".contains($0) }),
      !text[open...].contains(where: { "）)".contains($0) })
    else { return nil }
    return open
  }

  /// 关于发布三项国家标准的公告, 生态环境部公告: what is released stands only in the text.
  private static func releasesUnnamed(_ title: String) -> Bool {
    guard !title.contains("《") else { return false }
    return releases.contains(where: title.contains)
      || !title.contains("关于") && announcements.contains(where: title.contains)
  }

  private static let releases = ["发布", "公布", "颁布", "印发", "批准"]
  private static let announcements = ["公告", "通告", "令"]

  /// The page of a law may call it by its full name, and a notice by its short one.
  private static func isNamed(_ name: Substring, in title: String) -> Bool {
    let (name, title) = (bare(String(name)), bare(title))
    return !title.isEmpty && (title.contains(name) || name.hasSuffix(title))
  }

  private static func bare(_ title: String) -> String {
    Compact.of(Folding.simplified(title)).replacing("中华人民共和国", with: "")
  }
}
