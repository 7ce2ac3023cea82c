/// Whether two titles may be of one document.
enum TitleLikeness {
  /// One is the other or a part of it: sites leave out 关于印发…的通知.
  static func fits(_ left: FoldKey, _ right: FoldKey) -> Bool {
    fits(left.title, right.title)
      || !left.title.isEmpty && !right.title.isEmpty && fits(left.titleSense.core, right.titleSense.core)
  }

  /// The same of folded titles.
  static func fits(_ left: String, _ right: String) -> Bool {
    guard !left.isEmpty, !right.isEmpty else { return false }
    let (one, other) = (Array(left.utf8), Array(right.utf8))
    return one.count < other.count ? other.holds(one) : one.holds(other)
  }

  /// The same but for a slip or two.
  static func almostFits(_ left: FoldKey, _ right: FoldKey) -> Bool {
    fits(left, right) || differences(left, right).contains(.slip)
  }

  /// The same of folded titles.
  static func almostFits(_ left: String, _ right: String) -> Bool {
    fits(left, right) || difference(left, right) == .slip
  }

  /// Whether they have another word in the same place.
  static func hasOtherWord(_ left: FoldKey, _ right: FoldKey) -> Bool {
    differences(left, right).contains(.otherWord)
  }

  /// Of the whole titles, and of what they name.
  private static func differences(_ left: FoldKey, _ right: FoldKey) -> [Difference] {
    [difference(left.title, right.title), difference(left.titleSense.core, right.titleSense.core)]
      .compactMap(\.self)
  }

  /// What a character or two of difference are.
  private enum Difference {
    /// A look-alike here and there, or a character written twice.
    case slip
    /// However alike the texts are: 公示 and 公告, 春季 and 秋季, 江西 and 山西, 同意 and 不同意.
    case otherWord
  }

  /// Characters from which on a title may have two slips.
  private static let longTitle = 20
  private static let shortestTitle = 8

  /// Nil for titles that are the same, short, or differ in more.
  private static func difference(_ left: String, _ right: String) -> Difference? {
    let (one, other) = (Array(left.unicodeScalars), Array(right.unicodeScalars))
    guard left != right, min(one.count, other.count) >= shortestTitle else { return nil }
    guard one.count == other.count else {
      return one.count < other.count ? addition(in: other, to: one) : addition(in: one, to: other)
    }
    let wrong = one.indices.filter { one[$0] != other[$0] }
    guard wrong.count <= (one.count >= longTitle ? 2 : 1) else { return nil }
    return wrong.allSatisfy { LookAlikes.areAlike(one[$0], other[$0]) } ? .slip : .otherWord
  }

  private static func addition(in long: [Unicode.Scalar], to short: [Unicode.Scalar]) -> Difference? {
    guard long.count == short.count + 1 else { return nil }
    let start = zip(long, short).prefix { $0 == $1 }.count
    guard long[(start + 1)...].elementsEqual(short[start...]) else { return nil }
    let isTwice = start > 0 && long[start - 1] == long[start]
    return isTwice || additions.contains(long[start]) ? .slip : .otherWord
  }

  /// What a title may leave out: 保卫战（的）三年计划, 邯郸（市）.
  private static let additions = Set("的和及省市县区".unicodeScalars)
}

extension Array where Element == UInt8 {
  /// Whether a shorter text stands in this one. Titles are short.
  fileprivate func holds(_ text: [UInt8]) -> Bool {
    indices.dropLast(text.count - 1).contains { self[$0] == text[0] && self[$0...].starts(with: text) }
  }
}
