import Geppo
import Glibc

extension Terminal {
  /// The local date: read once for a command, here, and nowhere below.
  static var today: Day? {
    var now = time(nil)
    var parts = tm()
    localtime_r(&now, &parts)
    return Day(year: Int(parts.tm_year) + 1900, month: Int(parts.tm_mon) + 1, day: Int(parts.tm_mday))
  }
}
