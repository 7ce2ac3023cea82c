/// The scalars that occur in patterns, numbered from 1 in their order; all others are symbol 0.
struct PatternAlphabet: Sendable {
  static let none: UInt16 = 0
  private static let pageSize = 256

  /// One more than the greatest symbol.
  let count: Int
  private var pages: [UInt16]
  private var symbols: [UInt16]

  /// Scalars beyond the first 65,535 different ones (more than all languages of China need) are never found.
  init(_ patterns: [[UInt32]]) {
    let scalars = Set(patterns.joined()).sorted().prefix(Int(UInt16.max))
    count = scalars.count + 1
    pages = [UInt16](repeating: 0, count: 0x110000 / Self.pageSize)
    symbols = [UInt16](repeating: Self.none, count: Self.pageSize)
    for (index, scalar) in scalars.enumerated() where scalar < 0x110000 { set(scalar, UInt16(index + 1)) }
  }

  @inline(__always)
  func symbol(of scalar: UInt32) -> UInt16 {
    symbols[Int(pages[Int(scalar >> 8)]) << 8 | Int(scalar & 0xFF)]
  }

  private mutating func set(_ scalar: UInt32, _ symbol: UInt16) {
    let page = Int(scalar >> 8)
    if pages[page] == 0 {
      pages[page] = UInt16(symbols.count / Self.pageSize)
      symbols += [UInt16](repeating: Self.none, count: Self.pageSize)
    }
    symbols[Int(pages[page]) << 8 | Int(scalar & 0xFF)] = symbol
  }
}
