/// The day that content management systems write into the addresses of pages.
enum AddressDate {
  struct Rule: Sendable {
    let name: String
    let reason: String
    let day: @Sendable (_ segments: [Substring]) -> Day?
  }

  static let rules: [Rule] = [
    Rule(
      name: "t20181207", reason: "TRS WCM: /201812/t20181207_673208.htm",
      day: { segments in segments.lazy.compactMap { compactDay($0, after: "t") }.last }),
    Rule(
      name: "2018-12/07", reason: "gov.cn: /content/2018-12/07/content_5345808.htm",
      day: { segments in pairs(segments).lazy.compactMap { monthAndDay($0.0, $0.1) }.last }),
    Rule(
      name: "2018/12/7", reason: "大汉 jcms: /art/2018/12/7/art_1234_56789.html",
      day: { segments in triples(segments).lazy.compactMap { parts($0.0, $0.1, $0.2) }.last }),
    Rule(
      name: "2018-12-07", reason: "news portals: /o/2018-12-07/doc-….shtml",
      day: { segments in segments.lazy.compactMap { Day(iso: $0) }.last }),
    Rule(
      name: "20181207", reason: "news portals: /a/20181207/000123.htm",
      day: { segments in
        segments.lazy.compactMap { $0.utf8.count == 8 ? compactDay($0, after: "") : nil }.last
      }),
    Rule(
      name: "2018/1207", reason: "people.com.cn: /n1/2018/1207/c14739-40237861.html",
      day: { segments in pairs(segments).lazy.compactMap { yearAndRest($0.0, $0.1) }.last }),
  ]

  /// The day in an address, and the name of the rule that read it.
  static func read(_ address: String) -> (day: Day, rule: String)? {
    let segments = Address(address).path.split(separator: "/")
    return rules.lazy.compactMap { rule in rule.day(segments).map { ($0, rule.name) } }.first
  }

  private static func compactDay(_ segment: Substring, after prefix: String) -> Day? {
    guard segment.hasPrefix(prefix) else { return nil }
    let digits = segment.dropFirst(prefix.count).prefix { $0.isASCII && $0.isNumber }
    guard digits.utf8.count == 8, let number = Int(digits) else { return nil }
    return Day(year: number / 10000, month: number / 100 % 100, day: number % 100)
  }

  private static func monthAndDay(_ month: Substring, _ day: Substring) -> Day? {
    guard let month = Month(month), day.utf8.count == 2, let day = Int(day) else { return nil }
    return Day(year: month.year, month: month.month, day: day)
  }

  private static func parts(_ year: Substring, _ month: Substring, _ day: Substring) -> Day? {
    guard year.utf8.count == 4, month.utf8.count <= 2, day.utf8.count <= 2 else { return nil }
    guard let year = Int(year), let month = Int(month), let day = Int(day) else { return nil }
    return Day(year: year, month: month, day: day)
  }

  private static func yearAndRest(_ year: Substring, _ rest: Substring) -> Day? {
    guard year.utf8.count == 4, rest.utf8.count == 4, let year = Int(year), let rest = Int(rest) else {
      return nil
    }
    return Day(year: year, month: rest / 100, day: rest % 100)
  }

  private static func pairs(_ segments: [Substring]) -> Zip2Sequence<[Substring], ArraySlice<Substring>> {
    zip(segments, segments.dropFirst())
  }

  private static func triples(_ segments: [Substring]) -> [(Substring, Substring, Substring)] {
    zip(segments, zip(segments.dropFirst(), segments.dropFirst(2))).map { ($0, $1.0, $1.1) }
  }
}
