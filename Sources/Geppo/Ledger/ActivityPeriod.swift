/// From when to when, as exactly as it is known: days, or months.
struct ActivityPeriod: Hashable, Sendable {
  enum Moment: Hashable, Sendable {
    case day(Day)
    case month(Month)

    /// Reads `2018-05-10`, `2018-05`, and what spreadsheets make of them.
    init?(_ text: String) {
      if let day = Day(spreadsheet: text) {
        self = .day(day)
      } else if let month = Month(text) ?? Self.month(slashed: text) {
        self = .month(month)
      } else {
        return nil
      }
    }

    /// `2018/5`.
    private static func month(slashed text: String) -> Month? {
      let parts = text.split(separator: "/", omittingEmptySubsequences: false)
      guard parts.count == 2, parts[0].utf8.count == 4, let year = parts[0].digits,
        let month = parts[1].digits
      else { return nil }
      return Month(year: year, month: month)
    }

    var first: Day? {
      switch self {
      case .day(let day): day
      case .month(let month): Day(year: month.year, month: month.month, day: 1)
      }
    }

    var last: Day? {
      switch self {
      case .day(let day): day
      case .month(let month): month.lastDay
      }
    }
  }

  var begin: Moment
  /// Nil for one day, or one month.
  var end: Moment?
  let first: Day
  let last: Day

  /// Nil where the end lies before the begin.
  init?(_ begin: Moment, to end: Moment? = nil) {
    guard let first = begin.first, let last = (end ?? begin).last, first <= last else { return nil }
    self.begin = begin
    self.end = end
    self.first = first
    self.last = last
  }

  /// In days; nil where only months are known.
  var length: Int? { lengths.count == 1 ? lengths.lowerBound : nil }

  /// In days, as many as it may be: of months the last day of the first to the first day of the last at least.
  var lengths: ClosedRange<Int> {
    let most = last.ordinal - first.ordinal + 1
    let (begins, ends) = (begin.last ?? first, (end ?? begin).first ?? last)
    return max(1, ends.ordinal - begins.ordinal + 1)...most
  }

  /// `2018.5.23-24`, `2018.10.30-11.2`, `2018.8`: as the tables of the report have it.
  var short: String {
    switch begin {
    case .month(let month): return "\(month.year).\(month.month)" + until { "-\($0.year).\($0.month)" }
    case .day(let day):
      return "\(day.year).\(day.month).\(day.day)"
        + until { last in
          if last.year != day.year { return "-\(last.year).\(last.month).\(last.day)" }
          return last.month == day.month ? "-\(last.day)" : "-\(last.month).\(last.day)"
        }
    }
  }

  /// `2018年6月10日`, `2019年1月21日～25日`.
  var japanese: String {
    switch begin {
    case .month(let month): return month.japanese + until { "～\($0.monthOfYear.japanese)" }
    case .day(let day):
      return day.japanese
        + until { last in
          if last.year != day.year { return "～\(last.japanese)" }
          return last.month == day.month ? "～\(last.day)日" : "～\(last.month)月\(last.day)日"
        }
    }
  }

  private func until(_ text: (Day) -> String) -> String { end == nil || end == begin ? "" : text(last) }
}

extension Day {
  /// Days since some day long ago, to take one from another.
  fileprivate var ordinal: Int {
    // Years from March on, so that the day that leap years add is their last.
    let (years, months) = month > 2 ? (year, month - 3) : (year - 1, month + 9)
    return years * 365 + years / 4 - years / 100 + years / 400 + (months * 153 + 2) / 5 + day
  }
}
