/// What two pages say alike that makes them one document, or lets other differences be slips.
extension FoldKey {
  /// Whether both have one number that is that of one document: 公告第5号 is one of every year.
  func sharesNumber(with other: FoldKey) -> Bool {
    guard let number = documentNumber, number == other.documentNumber else { return false }
    return DocumentNumber.parse(number)?.year != nil || agreesOnDays(with: other)
  }

  /// Whether both name the day under the text, and the same.
  func sharesSignature(with other: FoldKey) -> Bool { signedOn != nil && signedOn == other.signedOn }

  /// The day under the text; where a page does not show it, that of publication, which sites take some days apart.
  private func agreesOnDays(with other: FoldKey) -> Bool {
    if signedOn != nil, other.signedOn != nil { return signedOn == other.signedOn }
    return isPublished(within: 31, of: other) == true
  }

  /// Nil where one of them has no day.
  func isPublished(within days: Int, of other: FoldKey) -> Bool? {
    guard let one = publishedOn, let day = other.publishedOn else { return nil }
    return max(one, day) <= min(one, day).adding(days: days)
  }
}
