/// The number of a standard: `HJ 2537—2014`, `GB 18352.6—2016`, `GB/T 15432-1995`, `DB31/ 933-2015`. A car's plate has no
/// year.
struct StandardNumber: Hashable, Sendable {
  enum Series: CaseIterable, Sendable {
    /// Of the ministry for the environment.
    case environment
    /// Of the country.
    case national
    /// Of a province or city, which its code names.
    case local

    fileprivate var letters: [UInt32] {
      switch self {
      case .environment: [0x68, 0x6A]
      case .national: [0x67, 0x62]
      case .local: [0x64, 0x62]
      }
    }
  }

  var series: Series
  var range: Range<Int>

  /// Where the first of the ministry for the environment stands in folded text.
  static func first(in text: [UInt32]) -> Range<Int>? {
    text.indices.lazy.compactMap { number(.environment, at: $0, in: text) }.first?.range
  }

  /// The number with which a title begins or ends; in the midst of one it is that of another standard.
  static func ofTitle(_ text: [UInt32]) -> StandardNumber? {
    let core = text[...].trimmingSpaces
    let numbers = core.indices.lazy.flatMap { index in
      Series.allCases.compactMap { number($0, at: index, in: text) }
    }
    return numbers.first { number in
      number.range.lowerBound == core.startIndex
        || core[number.range.upperBound...].allSatisfy { $0 == 0x29 || $0 == 0x20 }
    }
  }

  private static func number(_ series: Series, at start: Int, in text: [UInt32]) -> StandardNumber? {
    let letters = series.letters
    guard text[start...].starts(with: letters), start == 0 || !text[start - 1].isLetterOrDigit else {
      return nil
    }
    var end = start + letters.count
    skip(&end, text) { $0 == 0x20 }
    if series == .local, !(2...6).contains(skip(&end, text, while: \.isDigit)) { return nil }
    skip(&end, text) { $0 == 0x2F || $0 == 0x74 || $0 == 0x20 }
    let number = skip(&end, text) { $0.isDigit || $0 == 0x2E }
    skip(&end, text) { $0 == 0x20 }
    let dashes = skip(&end, text) { $0 == 0x2D || $0 == 0x2014 || $0 == 0x2013 || $0 == 0x2500 }
    skip(&end, text) { $0 == 0x20 }
    let year = skip(&end, text, while: \.isDigit)
    return number > 0 && dashes > 0 && year == 4 ? StandardNumber(series: series, range: start..<end) : nil
  }

  @discardableResult
  private static func skip(_ index: inout Int, _ text: [UInt32], while holds: (UInt32) -> Bool) -> Int {
    let start = index
    while index < text.count, holds(text[index]) { index += 1 }
    return index - start
  }
}
