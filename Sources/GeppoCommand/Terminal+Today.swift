import Geppo
import Glibc

extension Terminal {
  /// The day of the option --on, or today. Throws where the machine does not know it.
  static func dayOrToday(_ day: Day?) throws -> Day {
    guard let day = day ?? today else {
      throw refusal(english: "give the day with --on", japanese: "--on で日付を指定してください")
    }
    return day
  }

  /// The local date: read once for a command, here, and nowhere below.
  static var today: Day? {
    var now = time(nil)
    var parts = tm()
    localtime_r(&now, &parts)
    return Day(year: Int(parts.tm_year) + 1900, month: Int(parts.tm_mon) + 1, day: Int(parts.tm_mday))
  }
}
