/// Finds days in folded text, from left to right.
struct ChineseDateScan {
  struct Found {
    var day: Day
    var range: Range<Int>
  }

  /// One way to write a day: reads it at the cursor, or leaves nothing behind.
  private struct Style {
    var name: String
    var read: @Sendable (inout DateCursor) -> Day?
  }

  private static let styles = [
    Style(name: "2018年12月3日, 二○一八年十二月三日", read: { $0.yearMonthDay() }),
    Style(name: "2018-12-03, 2018/12/3, 2018.12.03, with a time and zone", read: { $0.separated() }),
    Style(name: "03 Dec 2018 08:00:00 GMT (RFC 822)", read: { $0.mail() }),
    Style(name: "December 3, 2018", read: { $0.monthFirst() }),
    Style(name: "Dec 03 08:00:00 CST 2018 (Java)", read: { $0.java() }),
  ]

  private let scalars: [UInt32]
  private var position = 0

  init(_ scalars: [UInt32]) { self.scalars = scalars }

  mutating func next() -> Found? {
    while position < scalars.count {
      if canBegin(position), let found = found(at: position) {
        position = found.range.upperBound
        return found
      }
      position += 1
    }
    return nil
  }

  private func found(at start: Int) -> Found? {
    for style in Self.styles {
      var cursor = DateCursor(scalars, at: start)
      if let day = style.read(&cursor), day.year >= 1949 {
        return Found(day: day, range: start..<cursor.position)
      }
    }
    return nil
  }

  /// A date begins with a digit that is not the middle of a longer number, path or word.
  private func canBegin(_ index: Int) -> Bool {
    if ChineseNumeral.digit(scalars[index]) == nil {
      return DateCursor.beginsMonth(scalars[index]) && (index == 0 || !Self.isLetter(scalars[index - 1]))
    }
    guard index > 0 else { return true }
    let before = scalars[index - 1]
    if ChineseNumeral.digit(before) != nil { return false }
    return !"./-_".unicodeScalars.contains { $0.value == before } && !Self.isLetter(before)
  }

  private static func isLetter(_ scalar: UInt32) -> Bool { (0x61...0x7A).contains(scalar) }
}

/// Reads the parts of a date from folded scalars.
struct DateCursor {
  private let scalars: [UInt32]
  private(set) var position: Int

  init(_ scalars: [UInt32], at position: Int) {
    self.scalars = scalars
    self.position = position
  }

  // MARK: The three styles

  mutating func yearMonthDay() -> Day? {
    guard let year = chineseYear(), take("年"), let month = numeral(), take("月"), let day = numeral() else {
      return nil
    }
    guard take("日") || take("号") else { return nil }
    return Day(year: year, month: month, day: day)
  }

  mutating func separated() -> Day? {
    guard let year = digits(4...4), let separator = separator() else { return nil }
    guard let month = digits(1...2), self.separator() == separator, let day = digits(1...2) else {
      return nil
    }
    guard !continues(separator) else { return nil }
    return Day(year: year, month: month, day: day).map { inChina($0) }
  }

  mutating func mail() -> Day? {
    guard let day = digits(1...2), take(" "), let month = monthName() else { return nil }
    guard take(" "), let year = digits(4...4) else { return nil }
    return Day(year: year, month: month, day: day).map { inChina($0) }
  }

  mutating func monthFirst() -> Day? {
    guard let month = monthName(), take(" "), let day = digits(1...2) else { return nil }
    _ = take(",")
    guard take(" "), let year = digits(4...4) else { return nil }
    return Day(year: year, month: month, day: day).map { inChina($0) }
  }

  /// The year behind the zone; `cst` on Chinese sites is the time of China.
  mutating func java() -> Day? {
    guard let month = monthName(), take(" "), let day = digits(1...2), let minutes = timeOfDay() else {
      return nil
    }
    let offset = take(" cst") ? 8 * 60 : zone()
    guard let offset, take(" "), let year = digits(4...4) else { return nil }
    return Day(year: year, month: month, day: day).map { inChina($0, minutes, offset) }
  }

  /// Whether a name of a month may begin so: `jan` … `dec`.
  static func beginsMonth(_ scalar: UInt32) -> Bool {
    "jfmasond".unicodeScalars.contains { $0.value == scalar }
  }

  // MARK: Time and zone

  /// The day in China of a time that has a zone; the cursor moves behind the zone, or stays.
  private mutating func inChina(_ day: Day) -> Day {
    var ahead = self
    guard let minutes = ahead.timeOfDay(), let offset = ahead.zone() else { return day }
    self = ahead
    return inChina(day, minutes, offset)
  }

  private func inChina(_ day: Day, _ minutes: Int, _ offset: Int) -> Day {
    let chinese = minutes - offset + 8 * 60
    if chinese < 0 { return day.previous }
    return chinese >= 24 * 60 ? day.next : day
  }

  /// Minutes since midnight of ` 16:13:05.123` or `t16:13`.
  private mutating func timeOfDay() -> Int? {
    guard take("t") || take(" "), let hour = digits(1...2), take(":"), let minute = digits(2...2) else {
      return nil
    }
    if take(":") {
      guard digits(2...2) != nil else { return nil }
      if take(".") { _ = digits(1...9) }
    }
    return hour < 24 && minute < 60 ? hour * 60 + minute : nil
  }

  /// Minutes east of Greenwich of `z`, `gmt`, `+08:00`, `+0800`.
  private mutating func zone() -> Int? {
    _ = take(" ")
    if take("gmt") || take("utc") || take("ut") || take("z") { return 0 }
    let isWest = take("-")
    guard isWest || take("+"), let (hours, minutes) = zoneDigits(), hours <= 14, minutes < 60 else {
      return nil
    }
    return (isWest ? -1 : 1) * (hours * 60 + minutes)
  }

  private mutating func zoneDigits() -> (hours: Int, minutes: Int)? {
    if let both = digits(4...4) { return (both / 100, both % 100) }
    guard let hours = digits(2...2), take(":"), let minutes = digits(2...2) else { return nil }
    return (hours, minutes)
  }

  // MARK: Parts

  private mutating func digits(_ lengths: ClosedRange<Int>) -> Int? {
    let run = scalars[position...].prefix(lengths.upperBound + 1).prefix { (0x30...0x39).contains($0) }
    guard lengths.contains(run.count) else { return nil }
    position = run.endIndex
    return run.reduce(0) { $0 * 10 + Int($1) - 0x30 }
  }

  private mutating func chineseYear() -> Int? {
    let run = scalars[position...].prefix(5).prefix { ChineseNumeral.digit($0) != nil }
    guard run.count == 4 else { return nil }
    position = run.endIndex
    return run.compactMap(ChineseNumeral.digit).reduce(0) { $0 * 10 + $1 }
  }

  /// A month or day in digits or Chinese characters, up to the next 月, 日 or space.
  private mutating func numeral() -> Int? {
    skipSpace()
    let run = scalars[position...].prefix(3).prefix {
      $0 != 0x6708 && $0 != 0x65E5 && $0 != 0x53F7 && $0 != 0x20
    }
    guard !run.isEmpty, let number = ChineseNumeral.number(run) else { return nil }
    position = run.endIndex
    return number
  }

  /// `-`, `/` or `.`; long dashes, also doubled ones, are copies of a hyphen.
  private mutating func separator() -> UInt32? {
    if take("/") { return 0x2F }
    if take(".") { return 0x2E }
    let dashes = scalars[position...].prefix(2).prefix(while: Self.dashes.contains)
    position = dashes.endIndex
    return dashes.isEmpty ? nil : 0x2D
  }

  /// `2018.12.03.4`, `2018/12/3/` and `2018-12-034` are no dates.
  private func continues(_ separator: UInt32) -> Bool {
    guard position < scalars.count else { return false }
    let next = scalars[position]
    if (0x30...0x39).contains(next) { return true }
    guard next == separator else { return false }
    let isPath = separator == 0x2F
    return isPath || (position + 1 < scalars.count && (0x30...0x39).contains(scalars[position + 1]))
  }

  private mutating func monthName() -> Int? {
    guard let index = Self.months.firstIndex(where: { starts(with: $0) }) else { return nil }
    position += 3
    while position < scalars.count, (0x61...0x7A).contains(scalars[position]) { position += 1 }
    return index + 1
  }

  /// Takes a text; Chinese units may have a space before them.
  private mutating func take(_ text: String) -> Bool {
    let start = position
    if text.utf8.count > text.unicodeScalars.count { skipSpace() }
    guard starts(with: text) else {
      position = start
      return false
    }
    position += text.unicodeScalars.count
    return true
  }

  private func starts(with text: String) -> Bool {
    scalars[position...].starts(with: text.unicodeScalars.lazy.map(\.value))
  }

  private mutating func skipSpace() {
    if position < scalars.count, scalars[position] == 0x20 { position += 1 }
  }

  private static let dashes = "-—–－―‐‑−".unicodeScalars.map(\.value)
  private static let months = [
    "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec",
  ]
}

extension Day {
  /// The day after, or this one at the end of the calendar.
  fileprivate var next: Day {
    Day(year: year, month: month, day: day + 1)
      ?? Day(year: monthOfYear.next.year, month: monthOfYear.next.month, day: 1) ?? self
  }

  fileprivate var previous: Day {
    Day(year: year, month: month, day: day - 1) ?? monthOfYear.previous.lastDay ?? self
  }
}
