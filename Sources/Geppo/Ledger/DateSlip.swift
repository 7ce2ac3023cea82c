/// A way of writing days and months that is not the ledger's, and from which what was meant can be told. One row of the table is
/// one way.
struct DateSlip: Sendable {
  let name: String
  let reason: String
  let moment: @Sendable (String) -> ActivityPeriod.Moment?

  /// What it probably means, as it is to be written; a day without a year is one of the fiscal year, where that is known, or
  /// its place is shown.
  static func of(_ text: String, in year: FiscalYear? = nil) -> String? {
    moment(text).map(\.written) ?? withoutYear(text, year)
  }

  static func moment(_ text: String) -> ActivityPeriod.Moment? {
    let plain = Folding.string(FoldedText(text).scalars[...]).trimmingSpaces()
    return all.lazy.compactMap { $0.moment(plain) }.first {
      (DateReading.firstYear...2100).contains($0.month.year)
    }
  }

  static let all = [
    DateSlip(name: "full-width digits", reason: "typed with the Japanese keyboard") {
      ActivityPeriod.Moment($0)
    },
    DateSlip(name: "a number of a spreadsheet", reason: "a cell of days that was formatted as a number") {
      text in
      text.utf8.count == 5 ? text.digits.flatMap(SheetDay.day).map { .day($0) } : nil
    },
    DateSlip(name: "the name of a month", reason: "English spreadsheets show 2018-05 as May-18") { text in
      let parts = text.split { "- ".contains($0) }
      guard parts.count == 2, let month = englishMonth(parts[0]), [2, 4].contains(parts[1].utf8.count),
        let year = parts[1].digits
      else { return nil }
      return Month(year: year < 100 ? 2000 + year : year, month: month).map { .month($0) }
    },
    DateSlip(name: "an era or Japanese words", reason: "as letters have it") { text in
      moment(of: numbers(japanese: text))
    },
    DateSlip(name: "points", reason: "as tables of reports have it") { text in
      moment(of: era(text, separators: ".") ?? numbers(text, separator: "."))
    },
    DateSlip(name: "slashes behind an era", reason: "H30/5/1") { moment(of: era($0, separators: "/-")) },
    DateSlip(name: "the time of the day", reason: "a spreadsheet adds it") { text in
      guard let space = text.firstIndex(of: " ") else { return nil }
      return ActivityPeriod.Moment(String(text[..<space]))
    },
    DateSlip(name: "no separators", reason: "as names of files have it") { text in
      guard let number = text.digits else { return nil }
      switch text.utf8.count {
      case 8: return moment(of: [number / 10_000, number / 100 % 100, number % 100])
      case 6: return moment(of: [number / 100, number % 100])
      default: return nil
      }
    },
  ]

  /// `5月1日`, `5/1`, `1-May`: `YYYY-05-01`.
  private static func withoutYear(_ text: String, _ year: FiscalYear?) -> String? {
    let plain = Folding.string(FoldedText(text).scalars[...]).trimmingSpaces()
    let words = plain.split { "-/月日 ".contains($0) }
    guard words.count == 2 else { return nil }
    let numbers = words.map { $0.digits ?? 0 }
    let (month, day) =
      englishMonth(words[1]).map { ($0, numbers[0]) } ?? englishMonth(words[0]).map { ($0, numbers[1]) }
      ?? (numbers[0], numbers[1])
    // A leap year has all days that there are.
    guard let some = Day(year: 2020, month: month, day: day) else { return nil }
    if let year {
      return Day(year: month < 4 ? year.year + 1 : year.year, month: month, day: day)?.description
    }
    return "YYYY" + some.description.dropFirst(4)
  }

  private static func moment(of numbers: [Int]?) -> ActivityPeriod.Moment? {
    guard let numbers else { return nil }
    switch numbers.count {
    case 3: return Day(year: numbers[0], month: numbers[1], day: numbers[2]).map { .day($0) }
    case 2: return Month(year: numbers[0], month: numbers[1]).map { .month($0) }
    default: return nil
    }
  }

  private static func numbers(_ text: String, separator: Character) -> [Int]? {
    let parts = text.split(separator: separator, omittingEmptySubsequences: false)
    let numbers = parts.compactMap(\.digits)
    return numbers.count == parts.count && parts[0].utf8.count == 4 ? numbers : nil
  }

  /// `H30.5.1`, `平成30.5`.
  private static func era(_ text: String, separators: String) -> [Int]? {
    let parts = text.split(omittingEmptySubsequences: false) { separators.contains($0) }
    let further = parts.dropFirst().compactMap(\.digits)
    guard let first = parts.first, first.first?.isNumber == false, further.count == parts.count - 1,
      let year = FiscalYear(text: first)
    else { return nil }
    return [year.year] + further
  }

  /// `2018年5月1日`, `平成30年5月`.
  private static func numbers(japanese text: String) -> [Int]? {
    let parts = text.split(omittingEmptySubsequences: false) { "年月日".contains($0) }
    guard let last = parts.last, last.isEmpty, parts.count > 2, let year = FiscalYear(text: parts[0]) else {
      return nil
    }
    let further = parts.dropFirst().dropLast().compactMap(\.digits)
    return further.count == parts.count - 2 ? [year.year] + further : nil
  }

  private static func englishMonth(_ word: Substring) -> Int? {
    let months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"]
    return months.firstIndex(of: word.prefix(3).lowercased()).map { $0 + 1 }
  }
}

extension ActivityPeriod.Moment {
  /// `2018-05-10`, `2018-05`.
  var written: String {
    switch self {
    case .day(let day): "\(day)"
    case .month(let month): "\(month)"
    }
  }

  var month: Month {
    switch self {
    case .day(let day): day.monthOfYear
    case .month(let month): month
    }
  }
}
