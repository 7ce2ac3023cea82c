/// A number as a value, so that 2.6万, 26,000 and 2万6千 are equal, and 百分之二十 and 20％.
enum WrittenNumber: Hashable, Sendable {
  /// `digits` × 10 to the power of `power`; no zeros at the end of the digits.
  case amount(digits: Int, power: Int)
  case percent(digits: Int, power: Int)
  /// 三分之一, 1/3, 3分の1.
  case fraction(Int, of: Int)

  /// One and a half thousand is 15 and 2.
  init(_ digits: Int, power: Int = 0, isPercent: Bool = false) {
    var (digits, power) = (digits, power)
    while digits != 0, digits % 10 == 0 { (digits, power) = (digits / 10, power + 1) }
    if digits == 0 { power = 0 }
    self = isPercent ? .percent(digits: digits, power: power) : .amount(digits: digits, power: power)
  }

  /// The same figure by 10 to the power of `power`, as an amount.
  func scaled(by power: Int) -> WrittenNumber {
    switch self {
    case .amount(let digits, let own), .percent(let digits, let own):
      WrittenNumber(digits, power: own + power)
    case .fraction: self
    }
  }

  /// The same figure with ％ behind it.
  var asPercent: WrittenNumber {
    switch self {
    case .amount(let digits, let power): .percent(digits: digits, power: power)
    case .percent, .fraction: self
    }
  }
}

/// A number where it stands in a text.
struct NumberOccurrence: Hashable, Sendable {
  /// What it may be, the likeliest first: of `2—3万` the first is 2 or 20000.
  var values: [WrittenNumber]
  /// As written, full-width characters as ASCII.
  var words: String
  /// Scalars of the text.
  var range: Range<Int>
  /// Written in digits; else in characters, which may as well be a part of a word (统一).
  var isInDigits: Bool
  /// The power of ten that 万 and 億 behind the figure stand for.
  var power: Int
  var isPercent: Bool
}
