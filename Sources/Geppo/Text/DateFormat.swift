/// How a site writes its dates: `dd/MM/yyyy`. `yyyy` or `yy`, `M`, `MM`, `d` and `dd` stand for numbers, all other characters
/// for themselves.
struct DateFormat: Hashable, Sendable {
  private enum Piece: Hashable, Sendable {
    case year(digits: Int)
    case month, day
    case literal(Character)
  }

  let text: String
  private let pieces: [Piece]

  /// Nil where year, month and day do not each occur once.
  init?(_ text: String) {
    var pieces: [Piece] = []
    var rest = text[...]
    while let first = rest.first {
      let run = rest.prefix { $0 == first }
      switch (first, run.count) {
      case ("y", 2), ("y", 4): pieces.append(.year(digits: run.count))
      case ("M", 1...2): pieces.append(.month)
      case ("d", 1...2): pieces.append(.day)
      case ("y", _), ("M", _), ("d", _): return nil
      default: pieces += run.map { .literal($0) }
      }
      rest = rest.dropFirst(run.count)
    }
    let years = pieces.count { if case .year = $0 { true } else { false } }
    guard years == 1, pieces.count(where: { $0 == .month }) == 1, pieces.count(where: { $0 == .day }) == 1
    else {
      return nil
    }
    self.text = text
    self.pieces = pieces
  }

  /// The first day in a text that is written so.
  func day(in text: String) -> Day? {
    text.indices.lazy.compactMap { start in
      let isInsideNumber = start > text.startIndex && DateFormat.isDigit(text[text.index(before: start)])
      return isInsideNumber ? nil : day(at: text[start...])
    }.first
  }

  private func day(at text: Substring) -> Day? {
    var rest = text
    var (year, month, day) = (0, 0, 0)
    for piece in pieces {
      switch piece {
      case .literal(let character):
        guard rest.first == character else { return nil }
        rest = rest.dropFirst()
      case .year(let digits):
        guard let number = DateFormat.number(&rest, atMost: digits), number.digits == digits else {
          return nil
        }
        year = digits == 2 ? 2000 + number.value : number.value
      case .month: month = DateFormat.number(&rest, atMost: 2)?.value ?? 0
      case .day: day = DateFormat.number(&rest, atMost: 2)?.value ?? 0
      }
    }
    guard rest.first.map({ !DateFormat.isDigit($0) }) ?? true else { return nil }
    return Day(year: year, month: month, day: day)
  }

  private static func number(_ text: inout Substring, atMost count: Int) -> (value: Int, digits: Int)? {
    let digits = text.prefix(count).prefix(while: isDigit)
    text = text.dropFirst(digits.count)
    return Int(digits).map { ($0, digits.count) }
  }

  private static func isDigit(_ character: Character) -> Bool { ("0"..."9").contains(character) }
}
