/// A Japanese fiscal year: April to March, called by the year in which it begins.
package struct FiscalYear: Hashable, Sendable, Comparable, CustomStringConvertible {
  /// 1900 to 2099.
  package let year: Int

  /// Nil outside of the calendar that geppo knows.
  package init?(_ year: Int) {
    guard (1900...2099).contains(year) else { return nil }
    self.year = year
  }

  /// The year that a day lies in; January to March belong to the year before.
  init?(of day: Day) { self.init(day.month >= 4 ? day.year : day.year - 1) }

  /// Reads `2018`, `2018年度`, `fy2018`, `平成30`, `平成30年度`, `令和元`, `H30` and `R1`. 平成 ends with 31: what comes after is 令和.
  package init?(text: some StringProtocol) {
    var rest = Substring(FiscalYear.plain(text))
    for ending in ["年度", "年"] where rest.hasSuffix(ending) {
      rest = rest.dropLast(ending.count)
      break
    }
    let era = FiscalYear.eras.first { era in era.signs.contains { rest.hasPrefix($0) } }
    guard let era, let sign = era.signs.first(where: { rest.hasPrefix($0) }) else {
      if rest.hasPrefix("FY") { rest = rest.dropFirst(2) }
      guard rest.utf8.count == 4, let year = rest.digits else { return nil }
      self.init(year)
      return
    }
    rest = rest.dropFirst(sign.count)
    let number = rest == "元" ? 1 : rest.digits
    guard let number, (1...era.last).contains(number) else { return nil }
    self.init(era.before + number)
  }

  /// `2018`.
  package var description: String { String(year) }

  /// The 1st of April, and the 31st of March after it.
  var days: ClosedRange<Day>? {
    guard let first = Day(year: year, month: 4, day: 1), let last = Day(year: year + 1, month: 3, day: 31)
    else { return nil }
    return first...last
  }

  /// `平成30年度`. The year 2019 has two names: until 30 April 2019 it was 平成31年度.
  package func name(on day: Day? = nil) -> String {
    if year == 2019, let day, (day.year, day.month) <= (2019, 4) { return "平成31年度" }
    return FiscalYear.eraName(year)
  }

  /// The year before.
  var previous: FiscalYear? { FiscalYear(year - 1) }

  /// The year after.
  var next: FiscalYear? { FiscalYear(year + 1) }

  /// As letters to municipalities name it: `平成30年度`; from 2019 on `令和元年度`, `令和2年度`.
  static func eraName(_ year: Int) -> String {
    switch year {
    case 2020...: "令和\(year - 2018)年度"
    case 2019: "令和元年度"
    case 1990...: "平成\(year - 1988)年度"
    case 1989: "平成元年度"
    case 1927...: "昭和\(year - 1925)年度"
    default: "\(year)年度"
    }
  }

  /// The earlier year is less.
  package static func < (left: FiscalYear, right: FiscalYear) -> Bool { left.year < right.year }

  private struct EraSigns {
    let signs: [String]
    let before: Int
    /// Number of its last fiscal year.
    let last: Int
  }

  private static let eras = [
    EraSigns(signs: ["令和", "R"], before: 2018, last: 81),
    EraSigns(signs: ["平成", "H"], before: 1988, last: 31),
    EraSigns(signs: ["昭和", "S"], before: 1925, last: 63),
  ]

  /// Without spaces; full-width letters and digits as ASCII, small letters as large ones.
  private static func plain(_ text: some StringProtocol) -> String {
    String(text.filter { !$0.isWhitespace }).halfWidth.uppercased()
  }
}
