/// Numbers in Chinese characters, as dates have them.
enum ChineseNumeral {
  /// The value of a digit: ASCII, 一 … 九, or one of the many signs that stand for zero (〇 ○ ◯ 零 o о).
  static func digit(_ scalar: UInt32) -> Int? {
    switch scalar {
    case 0x30...0x39: Int(scalar) - 0x30
    case 0x3007, 0x25CB, 0x25EF, 0x96F6, 0x6F, 0x3BF, 0x43E: 0
    default: ones.firstIndex(of: scalar).map { $0 + 1 }
    }
  }

  /// A number up to 99: `十二`, `二十三`, `廿三`, `三十`, `一二`, and 元 for the first.
  static func number(_ scalars: ArraySlice<UInt32>) -> Int? {
    if scalars.elementsEqual([first]) { return 1 }
    let parts = scalars.split(separator: ten, maxSplits: 1, omittingEmptySubsequences: false)
    if parts.count == 2 { return tens(parts[0], parts[1]) }
    if scalars.first == twenty { return scalars.count == 1 ? 20 : unit(scalars.dropFirst()).map { $0 + 20 } }
    guard (1...2).contains(scalars.count) else { return nil }
    return scalars.reduce(0 as Int?) { sum, scalar in
      digit(scalar).flatMap { digit in sum.map { $0 * 10 + digit } }
    }
  }

  /// A number up to 999, as the articles of a law have them: `一百零三`, `二百一十`, or a `number`.
  static func ordinal(_ scalars: ArraySlice<UInt32>) -> Int? {
    let parts = scalars.split(separator: hundred, maxSplits: 1, omittingEmptySubsequences: false)
    guard parts.count == 2 else { return number(scalars) }
    guard let hundreds = unit(parts[0]) else { return nil }
    let rest = parts[1].drop { digit($0) == 0 }
    if rest.isEmpty { return parts[1].isEmpty ? hundreds * 100 : nil }
    return number(rest).map { hundreds * 100 + $0 }
  }

  private static func tens(_ left: ArraySlice<UInt32>, _ right: ArraySlice<UInt32>) -> Int? {
    guard let tens = left.isEmpty ? 1 : unit(left), let ones = right.isEmpty ? 0 : unit(right) else {
      return nil
    }
    return tens * 10 + ones
  }

  private static func unit(_ scalars: ArraySlice<UInt32>) -> Int? {
    guard let scalar = scalars.first, scalars.count == 1 else { return nil }
    return ones.firstIndex(of: scalar).map { $0 + 1 }
  }

  private static let ones = "一二三四五六七八九".unicodeScalars.map(\.value)
  private static let ten: UInt32 = 0x5341  // 十
  private static let hundred: UInt32 = 0x767E  // 百
  private static let twenty: UInt32 = 0x5EFF  // 廿
  private static let first: UInt32 = 0x5143  // 元
}
