/// The number of an environmental standard in a title: `HJ 2537—2014`, `HJ/T 55-2000`. A car's plate has no year.
enum StandardNumber {
  private static let hj: [UInt32] = [0x68, 0x6A]

  /// Where the first stands in folded text.
  static func first(in text: [UInt32]) -> Range<Int>? {
    guard text.count >= hj.count else { return nil }
    return (0...text.count - hj.count).lazy.compactMap { number(at: $0, in: text) }.first
  }

  private static func number(at start: Int, in text: [UInt32]) -> Range<Int>? {
    guard text[start...].starts(with: hj), start == 0 || !isLetterOrDigit(text[start - 1]) else { return nil }
    var end = start + hj.count
    skip(&end, text) { $0 == 0x2F || $0 == 0x74 || $0 == 0x20 }
    let number = skip(&end, text, while: isDigit)
    skip(&end, text) { $0 == 0x20 }
    let dashes = skip(&end, text) { $0 == 0x2D || $0 == 0x2014 || $0 == 0x2013 || $0 == 0x2500 }
    let year = skip(&end, text, while: isDigit)
    return number > 0 && dashes > 0 && year == 4 ? start..<end : nil
  }

  @discardableResult
  private static func skip(_ index: inout Int, _ text: [UInt32], while holds: (UInt32) -> Bool) -> Int {
    let start = index
    while index < text.count, holds(text[index]) { index += 1 }
    return index - start
  }

  private static func isDigit(_ scalar: UInt32) -> Bool { (0x30...0x39).contains(scalar) }
  private static func isLetterOrDigit(_ scalar: UInt32) -> Bool {
    isDigit(scalar) || (0x61...0x7A).contains(scalar)
  }
}
