/// How many people: `6`, `約110`, `約30～40`.
struct HeadCount: Hashable, Sendable {
  var least: Int
  /// Equal to `least` but for a range.
  var most: Int
  var isAbout: Bool

  init(exactly number: Int) { (least, most, isAbout) = (number, number, false) }

  /// Nil for anything else; a trailing 名 or 人 is passed over.
  init?(_ text: String) {
    var rest = Substring(text)
    isAbout = rest.hasPrefix("約")
    if isAbout { rest = rest.dropFirst() }
    if let last = rest.last, "名人".contains(last) { rest = rest.dropLast() }
    let parts = rest.split(omittingEmptySubsequences: false) { "～〜~-".contains($0) }
    let numbers = parts.compactMap(\.digits)
    guard !rest.isEmpty, numbers.count == parts.count, (1...2).contains(numbers.count),
      numbers.allSatisfy({ $0 <= 1_000_000 }), let least = numbers.first, let most = numbers.last,
      least <= most
    else { return nil }
    (self.least, self.most) = (least, most)
  }

  /// Whether it can be added up to one number.
  var isExact: Bool { !isAbout && least == most }

  /// Counts that it may stand for: of a round number a fifth more or less.
  var counted: ClosedRange<Int> {
    isAbout ? (least - least / 5)...(most + (most + 4) / 5) : least...most
  }

  /// `約110名`.
  var japanese: String {
    (isAbout ? "約" : "") + (least == most ? "\(least)" : "\(least)～\(most)") + "名"
  }
}
