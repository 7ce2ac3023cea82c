/// Days as spreadsheets count them, from 1899-12-30.
enum SheetDay {
  /// The day that a number stands for; before March 1900 programs disagree.
  static func day(_ serial: Int) -> Day? {
    guard (61...73_415).contains(serial) else { return nil }
    // From days since 0000-03-01 (civil calendar in eras of 400 years).
    let days = serial + 693_899
    let era = days / 146_097
    let dayOfEra = days % 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let month = (5 * dayOfYear + 2) / 153
    let year = yearOfEra + era * 400 + (month >= 10 ? 1 : 0)
    return Day(
      year: year, month: month < 10 ? month + 3 : month - 9, day: dayOfYear - (153 * month + 2) / 5 + 1)
  }

  /// The same backwards.
  static func serial(_ day: Day) -> Int {
    let year = day.month < 3 ? day.year - 1 : day.year
    let month = day.month < 3 ? day.month + 9 : day.month - 3
    let (era, yearOfEra) = (year / 400, year % 400)
    let dayOfYear = (153 * month + 2) / 5 + day.day - 1
    return era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 693_899
  }
}
