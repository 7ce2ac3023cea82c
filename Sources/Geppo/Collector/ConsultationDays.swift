/// The ways in which consultations give a day that only the day of release makes whole: 1月15日, 1月底, 自发布之日起30日内.
struct ConsultationDays {
  let published: Day

  /// No consultation without a year is open longer.
  private static let longestMonths = 4

  // MARK: Without a year

  /// `1月15日`, `1月底`, `明年1月底`, `2019年1月底`; not `2019年1月15日`.
  func withoutYear(in text: String) -> [ChineseDate.Occurrence] {
    let folded = FoldedText(text)
    return folded.scalars.indices.filter { folded.scalars[$0] == Self.month }.compactMap { index in
      day(around: index, folded.scalars).map {
        ChineseDate.Occurrence(day: $0.day, range: folded.indices(of: $0.range))
      }
    }
  }

  private func day(around mark: Int, _ scalars: [UInt32]) -> (day: Day, range: Range<Int>)? {
    let start = Self.startOfNumeral(before: mark, scalars)
    guard let month = ChineseNumeral.number(scalars[start..<mark]), (1...12).contains(month),
      let end = Self.endOfDay(behind: mark + 1, scalars),
      let year = year(before: start, of: month, scalars, isDayKnown: end.day != nil),
      let last = Month(year: year, month: month)?.lastDay
    else { return nil }
    return Day(year: year, month: month, day: end.day ?? last.day).map { ($0, start..<end.position) }
  }

  private static func startOfNumeral(before end: Int, _ scalars: [UInt32]) -> Int {
    var start = end
    while start > 0, end - start < 3,
      ChineseNumeral.digit(scalars[start - 1]) != nil || scalars[start - 1] == ten
    {
      start -= 1
    }
    return start
  }

  /// 底, 末 or a day; nil of other text. The day is nil for the last of the month.
  private static func endOfDay(behind start: Int, _ scalars: [UInt32]) -> (day: Int?, position: Int)? {
    guard start < scalars.count else { return nil }
    if ends.contains(scalars[start]) { return (nil, start + 1) }
    let run = scalars[start...].prefix(3).prefix { ChineseNumeral.digit($0) != nil || $0 == ten }
    guard run.endIndex < scalars.count, signs.contains(scalars[run.endIndex]),
      let day = ChineseNumeral.number(run)
    else { return nil }
    return (day, run.endIndex + 1)
  }

  /// The year before the month: 今年, 明年, in digits, or the likely one. 每年 is none, and a whole day is no matter of this.
  private func year(before start: Int, of month: Int, _ scalars: [UInt32], isDayKnown: Bool) -> Int? {
    guard start > 1, scalars[start - 1] == Self.year else { return likelyYear(of: month) }
    if Self.thisYear.contains(scalars[start - 2]) { return published.year }
    if Self.nextYear.contains(scalars[start - 2]) { return published.year + 1 }
    guard start > 4, !isDayKnown else { return nil }
    let digits = scalars[start - 5..<start - 1].compactMap(ChineseNumeral.digit)
    return digits.count == 4 ? digits.reduce(0) { $0 * 10 + $1 } : nil
  }

  /// That of the release; the next for a month that is over, when it comes soon.
  private func likelyYear(of month: Int) -> Int? {
    if month >= published.month { return published.year }
    return month + 12 - published.month <= Self.longestMonths ? published.year + 1 : nil
  }

  private static let month: UInt32 = 0x6708
  private static let year: UInt32 = 0x5E74
  private static let ten: UInt32 = 0x5341
  private static let ends = "底末".unicodeScalars.map(\.value)
  private static let signs = "日号".unicodeScalars.map(\.value)
  private static let thisYear = "今本当".unicodeScalars.map(\.value)
  private static let nextYear = "明次来".unicodeScalars.map(\.value)

  // MARK: Periods

  /// `自发布之日起30日内`, `即日起15天内`: the last day of the period. `30个工作日` is no number of days.
  func periods(in text: String) -> [ChineseDate.Occurrence] {
    var periods: [ChineseDate.Occurrence] = []
    var rest = text[...]
    while let mark = rest.firstRange(of: "日起") {
      rest = rest[mark.upperBound...]
      let before = text[..<mark.upperBound].suffix(Self.longestBeginning)
      guard Self.beginnings.contains(where: before.contains), let days = Self.days(in: rest) else { continue }
      periods.append(.init(day: published.adding(days: days), range: mark))
    }
    return periods
  }

  private static func days(in text: Substring) -> Int? {
    let words = Array(FoldedText(String(text.prefix(12))).scalars.filter { $0 != 0x20 })
    let number = words.prefix { ChineseNumeral.digit($0) != nil || $0 == ten }
    let unit = String(String.UnicodeScalarView(words[number.endIndex...].compactMap(Unicode.Scalar.init)))
    guard units.contains(where: unit.hasPrefix) else { return nil }
    return ChineseNumeral.number(number).flatMap { $0 > 0 ? $0 : nil }
  }

  private static let longestBeginning = 14
  private static let beginnings = ["发布之日起", "公布之日起", "公告之日起", "公示之日起", "刊登之日起", "即日起"]
  private static let units = ["日内", "天内", "个自然日内", "日以内", "天以内"]
}
