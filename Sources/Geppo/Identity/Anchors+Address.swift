extension Anchors {
  /// Whether what now stands at an address of this document is still the document, when none of its pages is there any
  /// more. A site shows one document after another at the same address: the title must fit, or the day must be the same.
  func mayStandAgain(as other: Anchors) -> Bool {
    guard !hasOtherNumber(than: other) else { return false }
    return title.isEmpty || Self.fits(title, other.title) || day != nil && day == other.day
  }

  /// Two numbers are two documents.
  func hasOtherNumber(than other: Anchors) -> Bool {
    let (one, another) = (number, other.number)
    return !one.isEmpty && !another.isEmpty && one != another
  }

  /// Without the issuer, whose name may be shorter elsewhere.
  private var number: Substring { documentNumberAndIssuer.prefix { $0 != " " } }

  /// 通知 is a part of every title.
  private static let shortestTitle = 8

  private static func fits(_ left: String, _ right: String) -> Bool {
    left == right || min(left.count, right.count) >= shortestTitle && TitleLikeness.almostFits(left, right)
  }
}
