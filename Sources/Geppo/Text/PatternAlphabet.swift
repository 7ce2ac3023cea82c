/// The scalars that occur in patterns, numbered from 1, the commonest first; all others are symbol 0.
///
/// Small numbers for common scalars keep the children of a state close together, and the double array dense.
struct PatternAlphabet: Sendable {
  static let none: UInt16 = 0
  private static let pageSize = 256
  private static let limit: UInt32 = 0x110000

  /// One more than the greatest symbol.
  let count: Int
  private var pages: [UInt16]
  private var symbols: [UInt16]

  /// Scalars beyond the 65,535 commonest (more than all languages of China need) are never found.
  init(_ patterns: [[UInt32]]) {
    let scalars = Self.scalars(of: patterns).prefix(Int(UInt16.max))
    count = scalars.count + 1
    pages = [UInt16](repeating: 0, count: Int(Self.limit) / Self.pageSize)
    symbols = [UInt16](repeating: Self.none, count: Self.pageSize)
    for (index, scalar) in scalars.enumerated() { set(scalar, UInt16(index + 1)) }
  }

  @inline(__always)
  func symbol(of scalar: UInt32) -> UInt16 {
    symbols[Int(pages[Int(scalar >> 8)]) << 8 | Int(scalar & 0xFF)]
  }

  /// By how often they occur, then by their number.
  private static func scalars(of patterns: [[UInt32]]) -> [UInt32] {
    var counts: [UInt32: Int] = [:]
    for pattern in patterns {
      for scalar in pattern where scalar < limit { counts[scalar, default: 0] += 1 }
    }
    return counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.map(\.key)
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
