/// A reason for which two pages carry one document. What forbids it is in `Contradiction`.
struct FoldRule: Sendable {
  let name: String
  let relation: Entry.Member.Relation
  /// Hashes of what pages must have in common to be compared at all; none when the key has nothing to compare.
  let anchors: @Sendable (FoldKey) -> [UInt64]
  /// What decides on two keys with a common anchor.
  let agrees: @Sendable (FoldKey, FoldKey) -> Bool
  /// What a person is shown as the evidence.
  let evidence: @Sendable (FoldKey, FoldKey) -> String

  /// In the order in which they are tried.
  static let all = [
    sameBytes, sameAddress, sameNumberAndIssuer, forwarded, sameTitleAndSignature, sameTitleAndDay, sameText,
    nearText,
  ]

  /// The same file saved twice.
  static let sameBytes = FoldRule(
    name: "same bytes", relation: .sameBytes, anchors: { [hash($0.page.sha256)] },
    agrees: { $0.page.sha256 == $1.page.sha256 },
    evidence: { _, key in "SHA-256 \(key.page.sha256.prefix(12))" })

  /// Two captures of one page.
  static let sameAddress = FoldRule(
    name: "same address", relation: .revision, anchors: { $0.url.map { [hash($0.comparisonKey)] } ?? [] },
    agrees: { $0.url?.comparisonKey == $1.url?.comparisonKey }, evidence: { _, key in key.url?.text ?? "" })

  /// 文号 with its issuer. The titles must fit, because explanations carry the number of what they explain.
  static let sameNumberAndIssuer = FoldRule(
    name: "document number and issuer", relation: .repost,
    anchors: { $0.documentNumber.map { [hash($0)] } ?? [] },
    agrees: { $0.sharesNumber(with: $1) && titlesFit($0, $1) && issuersFit($0, $1) },
    evidence: { _, key in key.documentNumber ?? "" })

  /// A forward (转发) without a number of its own, which repeats number and title of what it forwards. One with its
  /// own number is a document of its own.
  static let forwarded = FoldRule(
    name: "forwarded document", relation: .repost,
    anchors: { ($0.documentNumber ?? $0.forwardedNumber).map { [hash($0)] } ?? [] },
    agrees: { left, right in
      (left.forwardedNumber ?? right.forwardedNumber) != nil
        && (left.documentNumber ?? left.forwardedNumber) == (right.documentNumber ?? right.forwardedNumber)
        && TitleLikeness.fits(left, right)
    },
    evidence: { one, key in key.forwardedNumber ?? one.forwardedNumber ?? "" })

  /// Title, issuer and the day under the text. Sites that post a document without its number also change a word here
  /// and there. Titles of a few characters are equal by chance.
  static let sameTitleAndSignature = FoldRule(
    name: "title, issuer and signature", relation: .repost,
    anchors: { key in
      guard let signed = key.signedOn, !key.issuer.isEmpty, isTelling(key.title) else { return [] }
      return [hash("\(key.title)\t\(key.issuer)\t\(signed)")]
    },
    agrees: { $0.title == $1.title && $0.issuer == $1.issuer && $0.signedOn == $1.signedOn },
    evidence: { _, key in key.signedOn?.description ?? "" })

  /// Title and issuer on two sites within a month, with most of the text in common; without any text, on one day.
  static let sameTitleAndDay = FoldRule(
    name: "title, issuer and publication", relation: .repost,
    anchors: { key in
      key.ownIssuers.isEmpty || !isTelling(key.title) ? [] : [hash(key.title)]
    },
    agrees: { left, right in
      guard left.title == right.title, left.page.source != right.page.source, let one = left.publishedOn,
        let other = right.publishedOn,
        !IssuerLikeness.contradicts(left.ownIssuers, right.ownIssuers)
      else { return false }
      guard let text = left.sketch, let copy = right.sketch else { return one == other }
      return isWithinAMonth(one, other) && text.containment(with: copy) >= 0.5
    },
    evidence: { one, key in
      [one.publishedOn, key.publishedOn].compactMap { $0?.description }.joined(separator: ", ")
    })

  /// The same text, letter for letter after folding, under a title that fits.
  static let sameText = FoldRule(
    name: "same text", relation: .repost, anchors: { $0.textDigest.isEmpty ? [] : [hash($0.textDigest)] },
    agrees: { $0.textDigest == $1.textDigest && TitleLikeness.almostFits($0, $1) },
    evidence: { _, key in "SHA-256 \(key.textDigest.prefix(12))" })

  /// Nearly the same text: slips, another layout, a part that is missing, the furniture of a site.
  static let nearText = FoldRule(
    name: "near text", relation: .nearCopy,
    anchors: { key in
      guard let sketch = key.sketch else { return [] }
      return sketch.bands + (isTelling(key.titleSense.core) ? [hash(key.titleSense.core)] : [])
    },
    agrees: { left, right in
      guard let one = left.sketch, let other = right.sketch else { return false }
      let leastShare = left.titleSense.core == right.titleSense.core ? 0.6 : 0.75
      return one.containment(with: other) >= leastShare && TitleLikeness.almostFits(left, right)
    },
    evidence: { one, key in
      guard let text = key.sketch, let other = one.sketch else { return "" }
      return "\(Int((100 * text.containment(with: other)).rounded()))%"
    })

  private static func hash(_ text: String) -> UInt64 { ScalarHash.of(text.utf8.lazy.map { UInt32($0) }) }

  /// Under one number with its year, one character is a slip, and whatever character it is where the texts are equal.
  private static func titlesFit(_ left: FoldKey, _ right: FoldKey) -> Bool {
    if TitleLikeness.fits(left, right) { return true }
    guard left.documentNumber.flatMap(DocumentNumber.parse)?.year != nil else { return false }
    return TitleLikeness.almostFits(left, right)
      || !left.textDigest.isEmpty && left.textDigest == right.textDigest
        && TitleLikeness.hasOtherWord(left, right)
  }

  private static func isTelling(_ title: String) -> Bool { title.count >= 12 }

  /// One body is named on both pages, or on one page nobody is and the code of the number tells: 邯政办发 does, 政办发 is that
  /// of every government.
  private static func issuersFit(_ left: FoldKey, _ right: FoldKey) -> Bool {
    if left.issuer.isEmpty || right.issuer.isEmpty {
      guard let number = left.documentNumber.flatMap(DocumentNumber.parse) else { return false }
      return number.form == .bracketed && !number.code.isEmpty && !number.code.hasPrefix("政")
    }
    return left.issuer == right.issuer
      || !left.ownIssuers.isEmpty && !right.ownIssuers.isEmpty
        && !IssuerLikeness.contradicts(left.ownIssuers, right.ownIssuers)
  }

  private static func isWithinAMonth(_ left: Day, _ right: Day) -> Bool {
    let (first, last) = (min(left, right), max(left, right))
    if first.monthOfYear == last.monthOfYear { return true }
    return first.monthOfYear.next == last.monthOfYear && last.day <= first.day
  }
}
