/// How many years a plan spans, as far as its folded title says so.
enum PlanPeriod {
  /// 1 for a plan of one year, nil when the title names no period.
  static func years(in title: String) -> Int? {
    let named = named(in: title)
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

  /// 三年行动计划; 秋冬季 reaches into a second year; 十三五 is the thirteenth plan of five years.
  private static func named(in title: String) -> Int? {
    let characters = Array(title)
    if let years = characters.indices.lazy.compactMap({ spelt(characters, before: $0) }).first {
      return years
    }
    if title.contains("秋冬季") { return 2 }
    return characters.indices.contains { isFiveYearPlan(characters[$0...].prefix(3)) } ? 5 : nil
  }

  /// The number right before a 年, where it is not the end of a longer one (二〇一八年, 第三年).
  private static func spelt(_ title: [Character], before place: Int) -> Int? {
    guard title[place] == "年", place > 0, let years = numerals[title[place - 1]] else { return nil }
    let runsOn = place > 1 && (numerals[title[place - 2]] != nil || "一〇零第".contains(title[place - 2]))
    return runsOn ? nil : years
  }

  private static func isFiveYearPlan(_ words: ArraySlice<Character>) -> Bool {
    let middle = words.dropFirst().first ?? " "
    return words.count == 3 && words.first == "十" && words.last == "五"
      && (middle == "一" || numerals[middle].map { $0 < 10 } ?? false)
  }

  private static let numerals: [Character: Int] = [
    "两": 2, "二": 2, "三": 3, "四": 4, "五": 5, "六": 6, "七": 7, "八": 8, "九": 9, "十": 10,
  ]

  /// Runs of exactly four digits from 1990 to 2060, outside a standard's number (`GB 37822-2019`).
  private static func yearNumbers(in title: String) -> [Int] {
    title.split { !("0"..."9").contains($0) }.filter { $0.count == 4 }.compactMap { Int($0) }
      .filter { (1990...2060).contains($0) }
  }
}
