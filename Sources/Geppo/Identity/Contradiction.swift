/// A reason for which two pages cannot carry one document, whatever else they have in common.
struct Contradiction: Sendable {
  /// What two pages have in common that makes other differences slips, changes of the page, or the covering letter's.
  enum Bond: Hashable, Sendable {
    case bytes, address
    /// Of one year, or of one day.
    case number
    /// One passes on the other without a number of its own.
    case forward
  }

  let name: String
  let reason: String
  /// Bonds in spite of which it may be one document.
  let yieldsTo: Set<Bond>
  let holds: @Sendable (FoldKey, FoldKey) -> Bool

  static let all = [
    number, address, role, issuers, titleFigures, counts, stances, words, qualifiers, companion, edition,
    forwarded, signature, publication, repetition, recurring, figures, yearlessNumber,
  ]

  /// Those for which two titles, whatever the days, are those of two documents.
  static let ofTitles = [
    role, titleFigures, counts, stances, words, qualifiers, companion, edition, forwarded,
  ]

  /// The first that holds.
  static func between(_ left: FoldKey, _ right: FoldKey) -> Contradiction? {
    let bonds = bonds(left, right)
    return all.first { $0.yieldsTo.isDisjoint(with: bonds) && $0.holds(left, right) }
  }

  private static func bonds(_ left: FoldKey, _ right: FoldKey) -> Set<Bond> {
    var bonds: Set<Bond> = []
    if left.page.sha256 == right.page.sha256 { bonds.insert(.bytes) }
    if let url = left.url?.comparisonKey, url == right.url?.comparisonKey { bonds.insert(.address) }
    if left.sharesNumber(with: right) { bonds.insert(.number) }
    if Forward.passesOn(left, right) || Forward.passesOn(right, left) { bonds.insert(.forward) }
    return bonds
  }

  static let number = Contradiction(
    name: "numbers", reason: "a document has one 文号", yieldsTo: [],
    holds: { left, right in
      guard let one = left.documentNumber ?? left.forwardedNumber,
        let other = right.documentNumber ?? right.forwardedNumber
      else { return false }
      return one != other
    })

  static let address = Contradiction(
    name: "address used again", reason: "a site shows another document at the same address",
    yieldsTo: [.bytes],
    holds: { left, right in
      guard let url = left.url?.comparisonKey, url == right.url?.comparisonKey,
        let one = left.sketch, let other = right.sketch
      else { return false }
      return !TitleLikeness.almostFits(left, right) && one.containment(with: other) < leastOfRevision
    })

  private static let leastOfRevision = 0.3

  static let role = Contradiction(
    name: "roles",
    reason: "a draft, an explanation or an amendment bears the title of the document that it is about",
    yieldsTo: [.bytes, .address, .forward], holds: { $0.titleSense.role != $1.titleSense.role })

  static let issuers = Contradiction(
    name: "issuers", reason: "two cities issue notices of the same words",
    yieldsTo: [.bytes, .address, .forward],
    holds: { IssuerLikeness.contradicts($0.ownIssuers, $1.ownIssuers) })

  static let titleFigures = Contradiction(
    name: "figures in titles", reason: "the plan of another year, the list of another batch, another phase",
    yieldsTo: [.bytes, .address, .number],
    holds: { $0.titleSense.contradictsFigures(of: $1.titleSense) })

  static let counts = Contradiction(
    name: "counts in titles",
    reason: "the first list has no number yet; the second call for comments tells that it is one",
    yieldsTo: [.bytes, .address, .number],
    holds: { $0.titleSense.counts != $1.titleSense.counts })

  static let stances = Contradiction(
    name: "opposite titles", reason: "an alert is begun and ended in the same words",
    yieldsTo: [.bytes, .address, .number], holds: { $0.titleSense.opposes($1.titleSense) })

  static let words = Contradiction(
    name: "other words in titles", reason: "公示 and 公告, 春季 and 秋季, 省级 and 市级 differ in one character",
    yieldsTo: [.bytes, .address, .number], holds: { TitleLikeness.hasOtherWord($0, $1) })

  static let qualifiers = Contradiction(
    name: "words of one title only", reason: "暂缓实施 says otherwise than 实施, 部分企业 are not all",
    yieldsTo: [.bytes, .address, .number],
    holds: { TitleQualifier.of($0) != TitleQualifier.of($1) })

  static let companion = Contradiction(
    name: "what goes with a document", reason: "the list of tasks of a plan bears the plan's whole name",
    yieldsTo: [.bytes, .address, .number],
    holds: { $0.titleSense.isCompanion(of: $1.titleSense) || $1.titleSense.isCompanion(of: $0.titleSense) })

  static let edition = Contradiction(
    name: "editions",
    reason: "what was issued on trial is issued again for good; a new edition keeps the name",
    yieldsTo: [.bytes, .address, .number],
    holds: { left, right in
      left.titleSense.isOnTrial != right.titleSense.isOnTrial
        || left.titleSense.isNewEdition != right.titleSense.isNewEdition
    })

  static let forwarded = Contradiction(
    name: "whom they pass on", reason: "a city passes on the notices of two offices in the same words",
    yieldsTo: [.bytes, .address, .number],
    holds: { left, right in
      guard let one = Forward.body(in: left), let other = Forward.body(in: right) else { return false }
      return !IssuerLikeness.mayBeOne(one, other)
    })

  static let signature = Contradiction(
    name: "days of signature", reason: "the same notice is issued again on another day",
    yieldsTo: [.bytes, .address, .number, .forward],
    holds: { left, right in
      guard let one = left.signedOn, let other = right.signedOn else { return false }
      return one != other
    })

  static let publication = Contradiction(
    name: "months of publication", reason: "the same call goes out every season; who reposts does it in time",
    yieldsTo: [.bytes, .address, .number, .forward],
    holds: { left, right in
      left.isPublished(within: longestDelay, of: right) == false && !left.sharesSignature(with: right)
    })

  /// Days until other sites have reposted a document.
  private static let longestDelay = 92

  static let repetition = Contradiction(
    name: "days on one site", reason: "an office issues the same words again",
    yieldsTo: [.bytes, .address, .number],
    holds: { left, right in
      left.page.source == right.page.source && left.publishedOn != right.publishedOn
        && !left.sharesSignature(with: right) && !isInTwoColumns(left, right)
    })

  /// A site files one text under two heads within some days.
  private static func isInTwoColumns(_ left: FoldKey, _ right: FoldKey) -> Bool {
    !left.textDigest.isEmpty && left.textDigest == right.textDigest && left.title == right.title
      && left.isPublished(within: 7, of: right) == true
  }

  static let recurring = Contradiction(
    name: "days of recurring notices",
    reason: "alerts and daily figures of different days differ in nothing else",
    yieldsTo: [.bytes, .address, .number],
    holds: { left, right in
      guard left.titleSense.isRecurring || right.titleSense.isRecurring, !left.sharesSignature(with: right)
      else { return false }
      guard let one = left.publishedOn, let other = right.publishedOn else { return true }
      return one != other
    })

  static let figures = Contradiction(
    name: "figures in texts", reason: "other numbers, days or places in the same words",
    yieldsTo: [.bytes, .address, .number],
    holds: { left, right in
      guard let one = left.sketch, let other = right.sketch else { return false }
      return one.contradicts(other)
    })

  static let yearlessNumber = Contradiction(
    name: "numbers without a year",
    reason: "公告第5号 is one of every year, and of several offices; orders (令) are numbered on",
    yieldsTo: [.bytes, .address],
    holds: { left, right in
      guard let text = left.documentNumber, text == right.documentNumber, !left.sharesSignature(with: right)
      else { return false }
      if let number = DocumentNumber.parse(text), number.year != nil || number.isOrder { return false }
      return left.isPublished(within: longestDelayOfYearless, of: right) == false
    })

  /// Days between two pages of one number that names no year.
  private static let longestDelayOfYearless = 31
}
