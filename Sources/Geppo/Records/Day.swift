/// A calendar day without time or zone, as printed on a document: `2018-12-03`.
package struct Day: Hashable, Sendable, Comparable, CustomStringConvertible {
  /// 1900 to 2100.
  package let year: Int
  /// 1 to 12.
  package let month: Int
  /// 1 to the length of the month.
  package let day: Int

  /// The day, or nil when the calendar has no such day (Gregorian, years 1900 to 2100).
  package init?(year: Int, month: Int, day: Int) {
    guard (1900...2100).contains(year), (1...12).contains(month) else { return nil }
    guard day >= 1, day <= Month.length(year: year, month: month) else { return nil }
    self.year = year
    self.month = month
    self.day = day
  }

  /// Reads `2018-12-03`, and nothing else.
  package init?(iso text: some StringProtocol) {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.count == 3, parts[0].count == 4, parts[1].count == 2, parts[2].count == 2 else { return nil }
    guard let year = parts[0].digits, let month = parts[1].digits, let day = parts[2].digits else {
      return nil
    }
    self.init(year: year, month: month, day: day)
  }

  /// The month that the day lies in.
  package var monthOfYear: Month { Month(of: self) }

  /// ISO 8601: `2018-12-03`.
  package var description: String { "\(monthOfYear)-\(day < 10 ? "0" : "")\(day)" }

  /// As Japanese running text has it, without zero padding: `2018年12月3日`.
  package var japanese: String { "\(year)年\(month)月\(day)日" }

  /// The day so many days later; the last day of the calendar where it ends before.
  func adding(days: Int) -> Day {
    var (rest, month) = (day + days, monthOfYear)
    while let last = month.lastDay?.day, rest > last, month < Month.last {
      (rest, month) = (rest - last, month.next)
    }
    return Day(year: month.year, month: month.month, day: rest) ?? month.lastDay ?? self
  }

  /// The earlier day is less.
  package static func < (left: Day, right: Day) -> Bool {
    (left.year, left.month, left.day) < (right.year, right.month, right.day)
  }
}

extension Day: Codable {
  /// Reads `"2018-12-03"`; throws `DecodingError` at anything else.
  package init(from decoder: any Decoder) throws {
    let text = try decoder.singleValueContainer().decode(String.self)
    guard let day = Day(iso: text) else {
      throw DecodingError.dataCorrupted(
        .init(codingPath: decoder.codingPath, debugDescription: "'\(text)' is not a day (YYYY-MM-DD)"))
    }
    self = day
  }

  /// Writes `"2018-12-03"`.
  package func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(description)
  }
}
