/// Documents that people rejected and that were put up once more, at another address or on another day.
struct RejectedReposts {
  /// Letter for letter what was rejected: by the key of the representative, the id of the rejected document.
  private(set) var certain: [String: String] = [:]
  /// Of the title and issuer of one, with another text: a person has to look.
  private(set) var doubtful: [String: String] = [:]

  /// `ids` by the key of the representative.
  init(_ stock: Stock, ids: [String: String], book: DecisionBook) {
    let keyOf = Dictionary(stock.keys.map { ($0.key, $0) }, uniquingKeysWith: { first, _ in first })
    let rejected = RejectedPages(stock.entries, ids, book, keyOf)
    guard !rejected.pages.isEmpty else { return }
    for entry in stock.entries {
      guard let id = ids[entry.representative], book.standing(id, .inclusion) == nil,
        let key = keyOf[entry.representative]
      else { continue }
      let others = rejected.likely(key).filter { $0.id != id && Self.mayBeOne($0.key, key) }
      if let one = others.first(where: { Self.isSame($0.key, key) }) {
        certain[entry.representative] = one.id
      } else if let one = others.first(where: { Self.isNamedAlike($0.key, key) }), !key.titleSense.isRecurring
      {
        doubtful[entry.representative] = one.id
      }
    }
  }

  /// Two numbers, two offices and two names are two documents.
  private static func mayBeOne(_ left: FoldKey, _ right: FoldKey) -> Bool {
    if let one = left.documentNumber, let other = right.documentNumber, one != other { return false }
    return !IssuerLikeness.contradicts(bodies(left), bodies(right))
      && !Contradiction.ofTitles.contains { $0.holds(left, right) }
  }

  private static func bodies(_ key: FoldKey) -> [String] {
    key.ownIssuers.isEmpty ? [key.issuer].filter { !$0.isEmpty } : key.ownIssuers
  }

  /// A site puts its name, or the issuer's, before the title.
  private static func isSame(_ left: FoldKey, _ right: FoldKey) -> Bool {
    let isSameText =
      left.page.sha256 == right.page.sha256 || !left.textDigest.isEmpty && left.textDigest == right.textDigest
    return isSameText && TitleLikeness.almostFits(left, right)
  }

  private static func isNamedAlike(_ left: FoldKey, _ right: FoldKey) -> Bool {
    left.title == right.title || left.titleSense.core == right.titleSense.core
  }
}

/// All pages of rejected documents, by what a repost has in common with one.
private struct RejectedPages {
  typealias Page = (id: String, key: FoldKey)

  /// In the order of the ids.
  let pages: [Page]
  private var byAnchor: [String: [Int]] = [:]

  init(_ entries: [Entry], _ ids: [String: String], _ book: DecisionBook, _ keyOf: [String: FoldKey]) {
    pages = entries.flatMap { entry -> [Page] in
      guard let id = ids[entry.representative],
        book.standing(id, .inclusion)?.value == Decision.Inclusion.rejected.rawValue
      else { return [] }
      return entry.keys.compactMap { keyOf[$0] }.filter { !$0.title.isEmpty }.map { (id, $0) }
    }.sorted { ($0.id, $0.key.key) < ($1.id, $1.key.key) }
    for (position, page) in pages.enumerated() {
      for anchor in Self.anchors(page.key) { byAnchor[anchor, default: []].append(position) }
    }
  }

  func likely(_ key: FoldKey) -> [Page] {
    Set(Self.anchors(key).flatMap { byAnchor[$0] ?? [] }).sorted().map { pages[$0] }
  }

  private static func anchors(_ key: FoldKey) -> Set<String> {
    let names = [key.title, key.titleSense.core].filter { !$0.isEmpty }.map { "title \($0)" }
    let texts = [key.page.sha256, key.textDigest].filter { !$0.isEmpty }.map { "text \($0)" }
    return Set(names + texts)
  }
}
