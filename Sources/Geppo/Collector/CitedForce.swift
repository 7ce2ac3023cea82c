/// Entry into force of another document, which the text merely cites: `根据《某条例》（自2003年7月1日起施行）`.
enum CitedForce {
  struct Rule: Sendable {
    let name: String
    let reason: String
    let fits: @Sendable (TextDates.Mention) -> Bool
  }

  static let rules: [Rule] = [
    Rule(name: "起施行以来", reason: "tells of what came of it", fits: { $0.after.prefix(10).contains("以来") }),
    Rule(
      name: "已于", reason: "what is in force already is not what the page brings in",
      fits: { mention in past.contains(where: mention.before.hasSuffix) }),
    Rule(
      name: "原《…》", reason: "the old edition has the title of the new one",
      fits: { subject(of: $0)?.isOld == true }),
    Rule(
      name: "《…》 that is not in the title", reason: "another document is the subject of the clause",
      fits: { mention in subject(of: mention).map { !isNamed($0.name, in: mention.title) } ?? false }),
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
    if let open = before.lastIndex(where: { "（(".contains($0) }),
      !before[open...].contains(where: { "）)".contains($0) })
    {
      before = before[..<open]
    }
    if let adverb = adverbs.first(where: before.hasSuffix) { before = before.dropLast(adverb.count) }
    guard before.last == "》" else { return nil }
    guard let open = before.lastIndex(of: "《") else { return (before.dropLast(), false) }
    return (before[open...].dropFirst().dropLast(), before[..<open].last == "原")
  }

  /// The page of a law may call it by its full name, and a notice by its short one.
  private static func isNamed(_ name: Substring, in title: String) -> Bool {
    let (name, title) = (bare(String(name)), bare(title))
    return !title.isEmpty && (title.contains(name) || name.hasSuffix(title))
  }

  private static func bare(_ title: String) -> String {
    Compact.of(Folding.simplified(title)).replacing("中华人民共和国", with: "")
  }
}
