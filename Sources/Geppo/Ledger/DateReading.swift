/// Days, months and fiscal years in the cells of the ledger. What has another form is told with what it probably means.
extension CellReader {
  /// A day, or a month, or nil for an empty cell.
  mutating func ledgerMoment(_ column: String) -> ActivityPeriod.Moment? {
    let text = optional(column)
    guard !text.isEmpty else { return nil }
    if let year = DateReading.impossibleYear(text) {
      refuseYear(column, century: year)
      return nil
    }
    if let moment = ActivityPeriod.Moment(text) { return moment }
    if let slip = DateSlip.of(text, in: statedYear ?? YearOfFile.named(location.file)) {
      tell(.dateForm, column, text, column, slip)
    } else {
      refuse(column, example: "2018-05-10, 2018-05")
    }
    return nil
  }

  /// The same where only a day will do.
  mutating func ledgerDay(_ column: String) -> Day? {
    guard let moment = ledgerMoment(column) else { return nil }
    if case .day(let day) = moment { return day }
    refuse(column, example: "2018-05-10")
    return nil
  }

  /// The same where a month is meant: a spreadsheet makes its first day of it.
  mutating func ledgerMonth(_ column: String) -> Month? {
    let text = optional(column)
    guard !text.isEmpty else { return nil }
    if let year = DateReading.impossibleYear(text) {
      refuseYear(column, century: year)
      return nil
    }
    if let month = Month(text) { return month }
    if let meant = DateSlip.moment(text) ?? ActivityPeriod.Moment(text) {
      tell(.dateForm, column, text, column, "\(meant.month)")
    } else {
      refuse(column, example: "2018-12")
    }
    return nil
  }

  /// A fiscal year by any of its names, or nil for an empty cell.
  mutating func fiscalYear(_ column: String) -> FiscalYear? {
    let text = optional(column)
    guard !text.isEmpty else { return nil }
    if let year = FiscalYear(text: text) {
      guard year.year < DateReading.firstYear else { return year }
      refuseYear(column, century: year.year)
    } else if let meant = DateReading.fiscalYear(meantBy: text) {
      refuse(column, hint: "\(meant)")
    } else {
      refuse(column, example: "2018")
    }
    return nil
  }

  /// The fiscal year that the row itself names.
  private var statedYear: FiscalYear? { FiscalYear(text: optional("fiscal_year")) }

  /// 1918 is a slip of 2018.
  private mutating func refuseYear(_ column: String, century year: Int) {
    let text = optional(column)
    let isSlip = (1900..<1940).contains(year)
    let meant = isSlip ? text.replacing("\(year)", with: "\(year + 100)", maxReplacements: 1) : text
    let hint = meant == text ? "" : " → " + meant
    tell(.unlikelyYear, column, text, column, DateReading.range, hint)
  }
}

/// What days of the ledger may be.
enum DateReading {
  /// 日中国交正常化: before it no Japanese municipality worked with a Chinese city.
  static let firstYear = 1972
  static let range = "the tables take years from 1972 to 2100"

  /// The year of a date whose form is fine, and which no calendar of the ledger has.
  static func impossibleYear(_ text: String) -> Int? {
    let parts = text.split(omittingEmptySubsequences: false) { "-/".contains($0) }
    guard (2...3).contains(parts.count), (3...5).contains(parts[0].utf8.count), let year = parts[0].digits,
      parts.dropFirst().allSatisfy({ (1...2).contains($0.utf8.count) && $0.digits != nil })
    else { return nil }
    return (firstYear...2100).contains(year) ? nil : year
  }

  /// `2018.0` is 2018; a day lies in one.
  static func fiscalYear(meantBy text: String) -> FiscalYear? {
    if let year = CellSlip.number(text).flatMap(FiscalYear.init(_:)) { return year }
    let moment = DateSlip.moment(text) ?? ActivityPeriod.Moment(text)
    return moment?.first.flatMap(FiscalYear.init(of:))
  }

  /// `2018/5/1`: a spreadsheet writes so what was typed as 2018-05.
  static func mayBeMonth(_ text: String) -> Bool {
    guard text.contains("/"), case .day(let day)? = ActivityPeriod.Moment(text) else { return false }
    return day.day == 1
  }
}

/// The fiscal year that the name of a table says its rows are of.
enum YearOfFile {
  /// That of `fy2018.csv`, `平成30年度.csv`, `activities_2018.csv`; nil for a name with none or with several.
  static func named(_ path: String) -> FiscalYear? {
    let name = path.split(separator: "/").last?.split(separator: ".").first ?? ""
    if let year = FiscalYear(text: name) { return year }
    let years = Set(name.split { "_-() （）　".contains($0) }.compactMap { FiscalYear(text: $0) })
    return years.count == 1 ? years.first : nil
  }
}
