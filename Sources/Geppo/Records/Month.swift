/// A calendar month, the unit of a bulletin: `2018-12`.
package struct Month: Hashable, Sendable, Comparable, CustomStringConvertible {
  /// 1900 to 2100.
  package let year: Int
  /// 1 to 12.
  package let month: Int

  /// The month, or nil when the calendar has no such month (years 1900 to 2100).
  package init?(year: Int, month: Int) {
    guard (1900...2100).contains(year), (1...12).contains(month) else { return nil }
    self.year = year
    self.month = month
  }

  /// Reads `2018-12`, and nothing else.
  package init?(_ text: some StringProtocol) {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.count == 2, parts[0].count == 4, parts[1].count == 2 else { return nil }
    guard let year = parts[0].digits, let month = parts[1].digits else { return nil }
    self.init(year: year, month: month)
  }

  init(of day: Day) {
    year = day.year
    month = day.month
  }

  private init(index: Int) {
    year = index / 12
    month = index % 12 + 1
  }

  private var index: Int { year * 12 + month - 1 }

  /// The last month of the calendar that geppo knows.
  static let last = Month(index: 2100 * 12 + 11)

  /// The month after this one, past the end of a year too.
  package var next: Month { Month(index: index + 1) }
  /// The month before this one.
  package var previous: Month { Month(index: index - 1) }

  /// The last day of the month.
  package var lastDay: Day? { Day(year: year, month: month, day: Month.length(year: year, month: month)) }

  /// `2018-12`.
  package var description: String { "\(year)-\(month < 10 ? "0" : "")\(month)" }

  /// `2018年12月`.
  package var japanese: String { "\(year)年\(month)月" }

  /// The Japanese fiscal year (April to March) of the *bulletin series* that the month's issue belongs to:
  /// the series of fiscal year N reports on March N to February N+1, sent one month later.
  package var fiscalYearOfIssue: Int { month >= 3 ? year : year - 1 }

  /// The number of the month's issue within its fiscal year: March is 1, February 12.
  package var issueNumber: Int { (month + 9) % 12 + 1 }

  /// The earlier month is less.
  package static func < (left: Month, right: Month) -> Bool { left.index < right.index }

  static func length(year: Int, month: Int) -> Int {
    switch month {
    case 4, 6, 9, 11: 30
    case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    default: 31
    }
  }
}

extension Month: Codable {
  /// Reads `"2018-12"`; throws `DecodingError` at anything else.
  package init(from decoder: any Decoder) throws {
    let text = try decoder.singleValueContainer().decode(String.self)
    guard let month = Month(text) else {
      throw DecodingError.dataCorrupted(
        .init(codingPath: decoder.codingPath, debugDescription: "'\(text)' is not a month (YYYY-MM)"))
    }
    self = month
  }

  /// Writes `"2018-12"`.
  package func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(description)
  }
}

extension StringProtocol {
  /// The number that ASCII digits, and nothing else, make: `Int` would also read a sign.
  var digits: Int? { utf8.allSatisfy { (0x30...0x39).contains($0) } ? Int(self) : nil }
}
