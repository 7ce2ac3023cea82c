/// Whether two titles may be of one document.
enum TitleLikeness {
  /// One is the other or a part of it: sites leave out 关于印发…的通知.
  static func fits(_ left: FoldKey, _ right: FoldKey) -> Bool {
    guard !left.title.isEmpty, !right.title.isEmpty else { return false }
    return contains(left.title, right.title) || contains(left.titleSense.core, right.titleSense.core)
  }

  /// The same but for a slip or two.
  static func almostFits(_ left: FoldKey, _ right: FoldKey) -> Bool {
    fits(left, right) || isSlip(left.title, right.title)
      || isSlip(left.titleSense.core, right.titleSense.core)
  }

  private static func contains(_ left: String, _ right: String) -> Bool {
    guard !left.isEmpty, !right.isEmpty else { return false }
    let (one, other) = (Array(left.utf8), Array(right.utf8))
    return one.count < other.count ? other.holds(one) : one.holds(other)
  }

  /// Characters from which on a title may have two slips.
  private static let longTitle = 20
  private static let shortestTitle = 8

  /// A wrong character here and there, or one too many. Two in a row are another word: 宏远公司, 天成公司.
  private static func isSlip(_ left: String, _ right: String) -> Bool {
    let (one, other) = (Array(left.unicodeScalars), Array(right.unicodeScalars))
    guard min(one.count, other.count) >= shortestTitle else { return false }
    guard one.count == other.count else { return isOneTooMany(one, other) || isOneTooMany(other, one) }
    let wrong = one.indices.filter { one[$0] != other[$0] }
    let isApart = zip(wrong, wrong.dropFirst()).allSatisfy { $1 - $0 > 1 }
    return isApart && wrong.count <= (one.count >= longTitle ? 2 : 1)
  }

  private static func isOneTooMany(_ long: [Unicode.Scalar], _ short: [Unicode.Scalar]) -> Bool {
    guard long.count == short.count + 1 else { return false }
    let start = zip(long, short).prefix { $0 == $1 }.count
    return long[(start + 1)...].elementsEqual(short[start...])
  }
}

extension Array where Element == UInt8 {
  /// Whether a shorter text stands in this one. Titles are short.
  fileprivate func holds(_ text: [UInt8]) -> Bool {
    indices.dropLast(text.count - 1).contains { self[$0] == text[0] && self[$0...].starts(with: text) }
  }
}
