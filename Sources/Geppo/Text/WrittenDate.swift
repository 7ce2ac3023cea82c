/// A day or month as a Chinese or Japanese text names it; what it leaves out is nil.
struct WrittenDate: Hashable, Sendable {
  var year: Int?
  var month: Int
  var day: Int?
}

/// A date where it stands in a text.
struct DateOccurrence: Hashable, Sendable {
  var date: WrittenDate
  /// As written.
  var words: String
  /// Scalars of the text.
  var range: Range<Int>
}

/// Finds dates that name a month: 2026年7月1日, 七月一日, 2026-07-01, 令和8年7月. Years alone are numbers.
enum WrittenDateScan {
  static func all(in scalars: [Unicode.Scalar]) -> [DateOccurrence] {
    var found: [DateOccurrence] = []
    var position = 0
    while position < scalars.count {
      var cursor = WrittenDateCursor(scalars, at: position)
      if cursor.mayBegin, let date = cursor.date() {
        found.append(
          DateOccurrence(
            date: date, words: String(String.UnicodeScalarView(scalars[position..<cursor.position])),
            range: position..<cursor.position))
        position = cursor.position
      } else {
        position += 1
      }
    }
    return found
  }
}

/// The first years of the eras, less one.
enum JapaneseEra {
  static let years: [(name: String, before: Int)] = [("令和", 2018), ("平成", 1988), ("昭和", 1925)]

  /// Western years of all years of an era in the text: 令和8年 is 2026.
  static func westernYears(in text: String) -> [Int] {
    let scalars = Array(text.unicodeScalars)
    return scalars.indices.compactMap { WrittenDateCursor(scalars, at: $0).eraYear }
  }
}

private struct WrittenDateCursor {
  private let scalars: [Unicode.Scalar]
  private(set) var position: Int

  init(_ scalars: [Unicode.Scalar], at position: Int) {
    self.scalars = scalars
    self.position = position
  }

  /// Not in the middle of a number.
  var mayBegin: Bool { position == 0 || !isNumeral(position - 1) || !isNumeral(position) }

  var eraYear: Int? {
    var cursor = self
    return cursor.era()
  }

  mutating func date() -> WrittenDate? { separated() ?? yearAndMonth() ?? monthAndDay(year: nil) }

  private mutating func yearAndMonth() -> WrittenDate? {
    let start = position
    if let year = era() ?? westernYear(), let date = monthAndDay(year: year) { return date }
    position = start
    return nil
  }

  private mutating func westernYear() -> Int? {
    guard let year = numeral(atMost: 4), (1900...2100).contains(year), take("年") else { return nil }
    return year
  }

  private mutating func era() -> Int? {
    let start = position
    for (name, before) in JapaneseEra.years where take(name) {
      if let year = take("元") ? 1 : numeral(atMost: 3), take("年") { return before + year }
      position = start
    }
    return nil
  }

  private mutating func monthAndDay(year: Int?) -> WrittenDate? {
    let start = position
    guard let month = numeral(atMost: 2), (1...12).contains(month), take("月") else {
      position = start
      return nil
    }
    let behind = position
    if let day = numeral(atMost: 3), (1...31).contains(day), take("日") || take("号") {
      return WrittenDate(year: year, month: month, day: day)
    }
    position = behind
    return WrittenDate(year: year, month: month)
  }

  /// 2026-07-01, 2026/7/1, 2026.7.1.
  private mutating func separated() -> WrittenDate? {
    let start = position
    for sign in ["-", "/", "."] {
      position = start
      if let year = digits(4), take(sign), let month = digits(2), take(sign), let day = digits(2),
        (1900...2100).contains(year), (1...12).contains(month), (1...31).contains(day),
        !(position < scalars.count && isDigit(position))
      {
        return WrittenDate(year: year, month: month, day: day)
      }
    }
    position = start
    return nil
  }

  private mutating func digits(_ most: Int) -> Int? {
    let run = scalars[position...].prefix(most).prefix { ("0"..."9").contains($0) }
    guard !run.isEmpty, most < 4 || run.count == 4 else { return nil }
    position = run.endIndex
    return run.reduce(0) { $0 * 10 + Int($1.value) - 0x30 }
  }

  /// In digits of one kind, with spaces before.
  private mutating func numeral(atMost length: Int) -> Int? {
    while position < scalars.count, scalars[position] == " " { position += 1 }
    let start = position
    while position < scalars.count, isNumeral(position) { position += 1 }
    let run = scalars[start..<position]
    guard (1...max(length, 4)).contains(run.count) else { return nil }
    let values = run.map(\.value)
    if run.allSatisfy({ ("0"..."9").contains($0) }) {
      return run.count <= length ? values.reduce(0) { $0 * 10 + Int($1) - 0x30 } : nil
    }
    if run.count == 4, length == 4 {
      let digits = values.compactMap(ChineseNumeral.digit)
      return digits.count == 4 ? digits.reduce(0) { $0 * 10 + $1 } : nil
    }
    return ChineseNumeral.number(values[...])
  }

  private mutating func take(_ word: String) -> Bool {
    let start = scalars[position...].firstIndex { $0 != " " } ?? position
    guard scalars[start...].starts(with: word.unicodeScalars) else { return false }
    position = start + word.unicodeScalars.count
    return true
  }

  private func isDigit(_ index: Int) -> Bool { ("0"..."9").contains(scalars[index]) }

  private func isNumeral(_ index: Int) -> Bool {
    isDigit(index) || "〇○零一二三四五六七八九十廿".unicodeScalars.contains(scalars[index])
  }
}
