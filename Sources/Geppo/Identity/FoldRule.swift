/// A reason for which two pages carry one document.
struct FoldRule: Sendable {
  /// What two keys must have in common, with the name of the rule so that rules never mix.
  struct Anchor: Hashable {
    var rule: String
    var value: String
  }

  let name: String
  let relation: Entry.Member.Relation
  /// What the rule compares; nil when the key has nothing to compare.
  let value: @Sendable (FoldKey) -> String?
  /// A further condition on two keys with the same value.
  let agrees: @Sendable (FoldKey, FoldKey) -> Bool
  /// What a person is shown as the evidence.
  let evidence: @Sendable (FoldKey, FoldKey) -> String

  func anchor(_ key: FoldKey) -> Anchor? { value(key).map { Anchor(rule: name, value: $0) } }

  /// In the order in which they are tried.
  static let all = [
    sameBytes, sameAddress, sameNumberAndIssuer, forwarded, sameTitleAndSignature, sameText,
  ]

  /// The same file saved twice.
  static let sameBytes = FoldRule(
    name: "same bytes", relation: .sameBytes,
    value: { $0.page.sha256 },
    agrees: { _, _ in true },
    evidence: { _, key in "SHA-256 \(key.page.sha256.prefix(12))" })

  /// Two captures of one page.
  static let sameAddress = FoldRule(
    name: "same address", relation: .revision,
    value: { $0.url?.comparisonKey },
    agrees: { _, _ in true },
    evidence: { _, key in key.url?.text ?? "" })

  /// 文号 with its issuer. The titles must fit, because explanations carry the number of what they explain.
  static let sameNumberAndIssuer = FoldRule(
    name: "document number and issuer", relation: .repost,
    value: { key in
      guard let number = key.documentNumber, !key.issuer.isEmpty else { return nil }
      return number + "\t" + key.issuer
    },
    agrees: { titlesFit($0.title, $1.title) },
    evidence: { _, key in key.documentNumber ?? "" })

  /// Title, issuer and the day under the text. Sites that post a document without its number also change a word here
  /// and there. Titles of a few characters are equal by chance.
  static let sameTitleAndSignature = FoldRule(
    name: "title, issuer and signature", relation: .repost,
    value: { key in
      guard let signed = key.signedOn, !key.issuer.isEmpty, key.title.count >= shortestTellingTitle else {
        return nil
      }
      return [key.title, key.issuer, signed.description].joined(separator: "\t")
    },
    agrees: { !isRepetition($0, $1) },
    evidence: { _, key in key.signedOn?.description ?? "" })

  private static let shortestTellingTitle = 12
  /// A forward (转发) without a number of its own, which repeats number and title of what it forwards. One with its
  /// own number is a document of its own.
  static let forwarded = FoldRule(
    name: "forwarded document", relation: .repost,
    value: { $0.documentNumber ?? $0.forwardedNumber },
    agrees: { ($0.forwardedNumber ?? $1.forwardedNumber) != nil && titlesFit($0.title, $1.title) },
    evidence: { one, key in key.forwardedNumber ?? one.forwardedNumber ?? "" })

  /// The same text, letter for letter after folding. An office issues the same words again (alerts), so on one
  /// site another day is another document; and the title must fit.
  static let sameText = FoldRule(
    name: "same text", relation: .repost,
    value: { $0.textDigest.isEmpty ? nil : $0.textDigest },
    agrees: { titlesFit($0.title, $1.title) && !isRepetition($0, $1) },
    evidence: { _, key in "SHA-256 \(key.textDigest.prefix(12))" })

  /// Two keys that no rule may join: they name different documents.
  static func contradict(_ left: FoldKey, _ right: FoldKey) -> Bool {
    guard let one = left.documentNumber, let other = right.documentNumber else { return false }
    return one != other
  }

  private static func isRepetition(_ left: FoldKey, _ right: FoldKey) -> Bool {
    left.page.source == right.page.source && left.publishedOn != right.publishedOn
  }

  private static func titlesFit(_ left: String, _ right: String) -> Bool {
    guard !left.isEmpty, !right.isEmpty else { return false }
    return left.contains(right) || right.contains(left)
  }
}
