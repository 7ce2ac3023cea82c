/// How many years a plan spans, as far as its folded title says so.
enum PlanPeriod {
  /// 1 for a plan of one year, nil when the title names no period.
  static func years(in title: String) -> Int? {
    let named = periods.first { title.contains($0.words) }?.years
    let years = yearNumbers(in: title)
    guard let first = years.min(), let last = years.max() else { return named }
    if first < last { return last - first + 1 }
    if title.contains("\(first)年前") { return named ?? 5 }
    return named ?? (title.contains("\(first)年版") ? nil : 1)
  }

  /// The middle of the first year that the title names: stands in for the day of a document without one.
  static func firstDay(in title: String) -> Day? {
    yearNumbers(in: title).min().flatMap { Day(year: $0, month: 7, day: 1) }
  }

  private static let periods: [(words: String, years: Int)] = [
    ("三年", 3), ("五年", 5), ("两年", 2), ("十年", 10), ("秋冬季", 2),
    ("十一五", 5), ("十二五", 5), ("十三五", 5), ("十四五", 5), ("十五五", 5),
  ]

  /// Runs of exactly four digits from 1990 to 2060, outside a standard's number (`GB 37822-2019`).
  private static func yearNumbers(in title: String) -> [Int] {
    title.split { !("0"..."9").contains($0) }.filter { $0.count == 4 }.compactMap { Int($0) }
      .filter { (1990...2060).contains($0) }
  }
}
