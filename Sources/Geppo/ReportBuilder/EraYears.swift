/// Years of Japanese eras in a text, and whether they are right.
enum EraYears {
  /// `平成32年` and `平成31年12月` are none, `平成30年度（2019年度）` are two years. `issued` is the year of the issue: a year of an
  /// era far beyond it with no western year beside is a slip of the era.
  static func problems(in text: String, issued: Int) -> [String] {
    guard text.contains("平成") || text.contains("令和") || text.contains("昭和") else { return [] }
    var problems: [String] = []
    for match in text.matches(
      of: /(昭和|平成|令和)(元|[0-9０-９]{1,3})年(度)?(?:([0-9０-９]{1,2})月)?(?:[（(]([0-9０-９]{4})年)?/)
    {
      let year = EraYear(match.1, match.2, month: match.3 == nil ? match.4.flatMap(number) : nil)
      let told = match.5.flatMap(number)
      if !year.exists || (told ?? year.western) != year.western
        || (told == nil && year.western > issued + farthest)
      {
        problems.append(String(match.0))
      }
    }
    for match in text.matches(
      of: /([0-9０-９]{4})年度?(?:[0-9０-９]{1,2}月)?[（(](昭和|平成|令和)(元|[0-9０-９]{1,3})年/)
    {
      let year = EraYear(match.2, match.3, month: nil)
      if !year.exists || year.western != number(match.1) { problems.append(String(match.0)) }
    }
    return problems.withoutRepeats
  }

  /// Years that a plan looks ahead at most, when only the era is written.
  private static let farthest = 15

  /// Of ASCII or full-width digits.
  fileprivate static func number(_ digits: Substring) -> Int? {
    digits.reduce(0 as Int?) { sum, digit in
      sum.flatMap { sum in digit.wholeNumberValue.map { sum * 10 + $0 } }
    }
  }
}

/// A year as an era counts it; the month decides where one era ends and the next begins.
private struct EraYear {
  let western: Int
  let exists: Bool

  /// First year of an era, and the first month of it; last year, and the last month.
  private static let spans: [Substring: (first: (Int, Int), last: (Int, Int))] = [
    "昭和": ((1926, 12), (1989, 1)), "平成": ((1989, 1), (2019, 4)), "令和": ((2019, 5), (9999, 12)),
  ]

  init(_ era: Substring, _ number: Substring, month: Int?) {
    let count = number == "元" ? 1 : EraYears.number(number) ?? 0
    guard let span = Self.spans[era], count > 0 else {
      (western, exists) = (0, false)
      return
    }
    western = span.first.0 + count - 1
    let isWithin = western <= span.last.0
    guard let month else {
      exists = isWithin
      return
    }
    exists = isWithin && (western, month) >= span.first && (western, month) <= span.last
  }
}
