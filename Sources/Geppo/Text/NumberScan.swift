/// Finds numbers in Chinese and Japanese text, in digits and in characters, with their value.
enum NumberScan {
  /// All numbers in the text, in its order. Digits that belong to a word of Latin letters (PM2.5, CO2) are none.
  static func all(in scalars: [Unicode.Scalar]) -> [NumberOccurrence] {
    var scan = NumberCursor(scalars)
    var found: [NumberOccurrence] = []
    while let next = scan.next() { found.append(next) }
    for index in found.indices.dropLast() {
      let gap = scalars[found[index].range.upperBound..<found[index + 1].range.lowerBound]
      if isRange(gap) { found[index].values += shared(found[index], with: found[index + 1]) }
    }
    return found
  }

  /// Of `5—10％` the first is 5％, too, of `2～3万` 20000; of `5％～10％` the first may be written without its sign.
  private static func shared(_ first: NumberOccurrence, with second: NumberOccurrence) -> [WrittenNumber] {
    guard let value = first.values.first else { return [] }
    if first.isPercent { return second.isPercent ? [value.scaled(by: 0)] : [] }
    if second.isPercent { return [value.asPercent] }
    if first.power == 0, second.power > 0 { return [value.scaled(by: second.power)] }
    return first.power > 0 && first.power == second.power ? [value.scaled(by: -first.power)] : []
  }

  private static func isRange(_ gap: ArraySlice<Unicode.Scalar>) -> Bool {
    (1...2).contains(gap.count) && ranges.contains(String(String.UnicodeScalarView(gap)))
  }

  private static let ranges: Set<String> = [
    "-", "—", "——", "–", "−", "~", "～", "〜", "至", "到", "、", "和", "或", "及", "と", "から", "・", "ー", ",",
  ]
}

/// Reads numbers from left to right.
private struct NumberCursor {
  private let scalars: [Unicode.Scalar]
  private var position = 0

  init(_ scalars: [Unicode.Scalar]) { self.scalars = scalars }

  mutating func next() -> NumberOccurrence? {
    while position < scalars.count {
      let start = position
      if Self.digit(scalars[position]) != nil {
        guard !isInWord(start) else {
          skipWord()
          continue
        }
        if let figure = figure(from: start) { return figure }
        continue
      }
      if let spelt = spelt(from: start) { return spelt }
      position = max(position, start + 1)
    }
    return nil
  }

  /// Behind a letter: PM2.5, CO2, O3-8h.
  private func isInWord(_ index: Int) -> Bool {
    index > 0 && scalars[index - 1].isASCII && scalars[index - 1].properties.isAlphabetic
  }

  private mutating func skipWord() {
    while position < scalars.count, Self.digit(scalars[position]) != nil || isPoint(position) {
      position += 1
    }
  }

  private func isPoint(_ index: Int) -> Bool {
    scalars[index] == "." && index + 1 < scalars.count && Self.digit(scalars[index + 1]) != nil
  }

  // MARK: In digits

  private mutating func figure(from start: Int) -> NumberOccurrence? {
    var total: Decimals?
    var power = 0
    while let part = digits() {
      power = multiplier()
      let value = part.scaled(by: power)
      guard let sum = total == nil ? value : total?.adding(value) else { break }
      total = sum
      // 2万6千 goes on; 12万 3 does not.
      guard power > 0, position < scalars.count, Self.digit(scalars[position]) != nil else { break }
    }
    guard let total else {
      position = max(position, start + 1)
      return nil
    }
    return finished(total, from: start, power: power, isInDigits: true)
  }

  /// `12`, `1,234`, `3.5`.
  private mutating func digits() -> Decimals? {
    let start = position
    var value = Decimals()
    var hasPoint = false
    while position < scalars.count {
      if let digit = Self.digit(scalars[position]) {
        value.append(digit, isBehindPoint: hasPoint)
      } else if isPoint(position), !hasPoint {
        hasPoint = true
      } else if !isSeparator(position) {
        break
      }
      position += 1
    }
    return position > start ? value : nil
  }

  /// A comma before three digits and no fourth.
  private func isSeparator(_ index: Int) -> Bool {
    guard scalars[index] == ",", index > 0, Self.digit(scalars[index - 1]) != nil else { return false }
    let behind = scalars[(index + 1)...].prefix(4).prefix { Self.digit($0) != nil }
    return behind.count == 3
  }

  /// 万, 億, 千万 …: the power of ten that they stand for together.
  private mutating func multiplier() -> Int {
    var power = 0
    while position < scalars.count, let own = Self.powers[scalars[position]], !isOfUnit(position) {
      power += own
      position += 1
    }
    return power
  }

  /// 千 of 千瓦 and 千克, 百 of 百分点 belong to the unit.
  private func isOfUnit(_ index: Int) -> Bool {
    guard index + 1 < scalars.count else { return false }
    return switch scalars[index] {
    case "千", "兆": "瓦克米卡伏升帕".unicodeScalars.contains(scalars[index + 1])
    case "百": scalars[index + 1] == "分"
    default: false
    }
  }

  // MARK: In characters

  private mutating func spelt(from start: Int) -> NumberOccurrence? {
    var end = start
    while end < scalars.count, Self.isNumeral(scalars[end]), !isOfUnit(end) || end == start { end += 1 }
    guard end > start else { return nil }
    position = end
    if scalars[start..<end] == ["百"] || scalars[start..<end] == ["千"] {
      let power = scalars[start] == "百" ? 2 : 3
      if let share = share(of: -power, from: start) { return share }
      return occurrence(
        [WrittenNumber(1, power: power)], start..<end, power: 0, isPercent: false, isInDigits: false)
    }
    let run = String(String.UnicodeScalarView(scalars[start..<end]))
    guard let value = SpeltNumber.value(Substring(run)) else { return nothing(start..<end) }
    return finished(Decimals(value), from: start, power: 0, isInDigits: false)
  }

  /// Characters that are no number together (三四, 十四五): whoever looks for a single one finds it.
  private func nothing(_ range: Range<Int>) -> NumberOccurrence {
    occurrence(
      scalars[range].compactMap { Self.ones[$0] }.map { WrittenNumber($0) }, range, power: 0,
      isPercent: false,
      isInDigits: false)
  }

  /// 百分之二十, 千分之五.
  private mutating func share(of power: Int, from start: Int) -> NumberOccurrence? {
    guard starts(with: "分之") else { return nil }
    position += 2
    let first = position
    let part = Self.digit(scalars[safe: first]) != nil ? digits() : speltPart()
    guard let part else {
      position = first - 2
      return nil
    }
    let value = part.scaled(by: power + 2)
    return occurrence(
      [value.number(isPercent: true)], start..<position, power: 0, isPercent: true, isInDigits: true)
  }

  private mutating func speltPart() -> Decimals? {
    let start = position
    while position < scalars.count, Self.isNumeral(scalars[position]) { position += 1 }
    let run = String(String.UnicodeScalarView(scalars[start..<position]))
    return SpeltNumber.value(Substring(run)).map { Decimals($0) }
  }

  // MARK: What stands behind

  private mutating func finished(
    _ value: Decimals, from start: Int, power: Int, isInDigits: Bool
  ) -> NumberOccurrence {
    if let fraction = fraction(value) {
      return occurrence([fraction], start..<position, power: 0, isPercent: false, isInDigits: true)
    }
    for (sign, shift) in Self.percentSigns where starts(with: sign) {
      position += sign.unicodeScalars.count
      let number = value.scaled(by: shift).number(isPercent: true)
      return occurrence([number], start..<position, power: 0, isPercent: true, isInDigits: true)
    }
    var values = [value.number(isPercent: false)]
    if position < scalars.count, scalars[position] == "割" || scalars[position] == "成" {
      values.append(value.scaled(by: 1).number(isPercent: true))
    }
    return occurrence(values, start..<position, power: power, isPercent: false, isInDigits: isInDigits)
  }

  /// 三分之一, 3分の1, 1/3.
  private mutating func fraction(_ value: Decimals) -> WrittenNumber? {
    let isSlash = starts(with: "/")
    guard let whole = value.whole, isSlash || starts(with: "分之") || starts(with: "分の") else { return nil }
    let start = position
    position += isSlash ? 1 : 2
    let part = Self.digit(scalars[safe: position]) != nil ? digits() : isSlash ? nil : speltPart()
    guard let other = part?.whole, other > 0, whole > 0,
      isSlash ? whole < other && other < 100 : other < whole,
      !(isSlash && starts(with: "/"))
    else {
      position = start
      return nil
    }
    return isSlash ? .fraction(whole, of: other) : .fraction(other, of: whole)
  }

  private func starts(with word: String) -> Bool { scalars[position...].starts(with: word.unicodeScalars) }

  private func occurrence(
    _ values: [WrittenNumber], _ range: Range<Int>, power: Int, isPercent: Bool, isInDigits: Bool
  ) -> NumberOccurrence {
    NumberOccurrence(
      values: values, words: String(String.UnicodeScalarView(scalars[range])), range: range,
      isInDigits: isInDigits,
      power: power, isPercent: isPercent)
  }

  private static func digit(_ scalar: Unicode.Scalar?) -> Int? {
    guard let scalar, ("0"..."9").contains(scalar) else { return nil }
    return Int(scalar.value) - 0x30
  }

  private static func isNumeral(_ scalar: Unicode.Scalar) -> Bool {
    ones[scalar] != nil || scalar == "十" || powers[scalar] != nil && scalar != "兆"
  }

  private static let percentSigns = [("%", 0), ("‰", -1), ("パーセント", 0)]
  private static let powers: [Unicode.Scalar: Int] = [
    "百": 2, "千": 3, "万": 4, "亿": 8, "億": 8, "兆": 12,
  ]
  private static let ones: [Unicode.Scalar: Int] = [
    "〇": 0, "零": 0, "一": 1, "二": 2, "两": 2, "三": 3, "四": 4, "五": 5, "六": 6, "七": 7, "八": 8, "九": 9,
  ]
}

/// Whole digits and where their point stands; too long numbers are kept by their first digits.
private struct Decimals {
  private var digits = 0
  private var power = 0

  init(_ digits: Int = 0) { self.digits = digits }

  mutating func append(_ digit: Int, isBehindPoint: Bool) {
    guard digits < 100_000_000_000_000 else { return }
    digits = digits * 10 + digit
    if isBehindPoint { power -= 1 }
  }

  func scaled(by shift: Int) -> Decimals {
    var scaled = self
    scaled.power += shift
    return scaled
  }

  /// Nil where the sum has too many digits.
  func adding(_ other: Decimals) -> Decimals? {
    let least = min(power, other.power)
    guard let left = shifted(to: least), let right = other.shifted(to: least) else { return nil }
    let (sum, overflow) = left.addingReportingOverflow(right)
    guard !overflow else { return nil }
    var result = Decimals(sum)
    result.power = least
    return result
  }

  private func shifted(to least: Int) -> Int? {
    if digits == 0 { return 0 }
    guard power - least <= 16 else { return nil }
    return (0..<(power - least)).reduce(digits as Int?) { value, _ in
      value.flatMap {
        let (product, overflow) = $0.multipliedReportingOverflow(by: 10)
        return overflow ? nil : product
      }
    }
  }

  /// Nil where there is a point.
  var whole: Int? { power >= 0 ? shifted(to: 0) : nil }

  func number(isPercent: Bool) -> WrittenNumber { WrittenNumber(digits, power: power, isPercent: isPercent) }
}

extension Array {
  fileprivate subscript(safe index: Int) -> Element? { indices.contains(index) ? self[index] : nil }
}
