/// A time as programs count it: seconds or milliseconds since 1970, which some systems print into their meta tags.
enum UnixTime {
  /// Behind the step that found it.
  static let mark = "（UNIX）"

  /// The day in China (UTC+8); nil of other numbers.
  static func day(of text: String) -> Day? {
    let digits = text.trimmingSpaces()
    guard digits.utf8.allSatisfy({ (0x30...0x39).contains($0) }), let number = Int(digits),
      let seconds = digits.utf8.count == 13 ? number / 1000 : digits.utf8.count == 10 ? number : nil
    else { return nil }
    return Day(year: 1970, month: 1, day: 1)?.adding(days: (seconds + 8 * 3600) / 86_400)
  }
}
