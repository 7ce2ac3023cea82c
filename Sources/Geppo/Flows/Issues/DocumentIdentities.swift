/// The short ids of all documents that the issues up to a month report or list.
///
/// A run gives ids to the documents of earlier issues too, whether those were run or not, so that the numbers
/// do not depend on the order in which months are run.
struct DocumentIdentities {
  /// By the key of the representative.
  private(set) var ids: [String: String] = [:]
  /// Given out for the first time.
  let given: [GivenIdentity]
  let findings: [Finding]
  private let keyOf: [String: FoldKey]

  init(_ stock: Stock, month: Month, known: [GivenIdentity]) {
    let keyOf = Dictionary(stock.keys.map { ($0.key, $0) }, uniquingKeysWith: { first, _ in first })
    let rule = stock.monthOfIssue(month)
    let asking = stock.entries.compactMap { Asking($0, keyOf: keyOf, rule: rule) }.sorted()
    let binding = IdentityRegister(known).bind(asking.map(\.request))
    self.keyOf = keyOf
    given = binding.given
    findings = binding.findings
    for (document, id) in zip(asking, binding.ids) { ids[document.representative] = id }
  }

  /// The id of a document that has no page.
  mutating func add(_ id: String, for key: String) { ids[key] = id }

  /// The other sites that carry the document.
  func reposts(of entry: Entry) -> [OtherPublication] {
    entry.members.filter { [.repost, .nearCopy].contains($0.relation) }.compactMap { member in
      keyOf[member.key].map { OtherPublication(source: $0.page.source, url: $0.url) }
    }
  }
}

/// A document that wants an id. The order is by what later pages do not change.
private struct Asking: Comparable {
  let representative: String
  let request: IdentityRequest
  private let publishedOn: Day?
  private let leastKey: String

  /// Nil for a document that is not relevant, or that a later issue reports.
  init?(_ entry: Entry, keyOf: [String: FoldKey], rule: MonthOfIssue) {
    let keys = ([entry.representative] + entry.members.map(\.key)).compactMap { keyOf[$0] }
    guard let first = keys.first, first.isRelevant else { return nil }
    let home = rule.home(of: entry)
    guard home <= rule.month else { return nil }
    representative = entry.representative
    publishedOn = entry.publishedOn
    leastKey = keys.filter { $0.page.folder == entry.firstFolder }.map(\.key).min() ?? first.key
    // A later run sees more pages; whichever run comes first, the id is kept with those that its own issue sees.
    let early = keys.filter { rule.sees($0, in: home) }
    request = IdentityRequest(
      month: home, anchors: Anchors(keys), lasting: Anchors(early.isEmpty ? keys : early),
      title: first.title, location: .file(first.page.file))
  }

  static func < (left: Asking, right: Asking) -> Bool {
    if left.request.month != right.request.month { return left.request.month < right.request.month }
    if left.publishedOn != right.publishedOn {
      guard let one = left.publishedOn else { return false }
      guard let other = right.publishedOn else { return true }
      return one < other
    }
    return left.leastKey < right.leastKey
  }
}
