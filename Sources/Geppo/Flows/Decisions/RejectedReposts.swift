/// Documents that people rejected and that were put up once more, at another address or on another day.
struct RejectedReposts {
  /// Letter for letter what was rejected: by the key of the representative, the id of the rejected document.
  private(set) var certain: [String: String] = [:]
  /// Of the title and issuer of one, with another text: a person has to look.
  private(set) var doubtful: [String: String] = [:]

  /// `ids` by the key of the representative.
  init(_ stock: Stock, ids: [String: String], book: DecisionBook) {
    let keyOf = Dictionary(stock.keys.map { ($0.key, $0) }, uniquingKeysWith: { first, _ in first })
    let rejected = Self.rejected(stock.entries, ids, book, keyOf)
    guard !rejected.isEmpty else { return }
    for entry in stock.entries {
      guard let id = ids[entry.representative], book.standing(id, .inclusion) == nil,
        let key = keyOf[entry.representative], let likely = rejected[Self.name(of: key)]
      else { continue }
      let others = likely.filter { $0.id != id && Self.mayBeOne($0.key, key) }
      if let one = others.first(where: { Self.isSameText($0.key, key) }) {
        certain[entry.representative] = one.id
      } else if let one = others.first, !key.titleSense.isRecurring {
        doubtful[entry.representative] = one.id
      }
    }
  }

  /// All pages of rejected documents by title and issuer, in the order of the ids.
  private static func rejected(
    _ entries: [Entry], _ ids: [String: String], _ book: DecisionBook, _ keyOf: [String: FoldKey]
  ) -> [String: [(id: String, key: FoldKey)]] {
    let pages = entries.flatMap { entry -> [(id: String, key: FoldKey)] in
      guard let id = ids[entry.representative],
        book.standing(id, .inclusion)?.value == Decision.Inclusion.rejected.rawValue
      else { return [] }
      return entry.keys.compactMap { keyOf[$0] }.filter { !$0.title.isEmpty }.map { (id, $0) }
    }
    return Dictionary(grouping: pages.sorted { ($0.id, $0.key.key) < ($1.id, $1.key.key) }) {
      name(of: $0.key)
    }
  }

  private static func name(of key: FoldKey) -> String { "\(key.title)\t\(key.issuer)" }

  /// Two numbers are two documents.
  private static func mayBeOne(_ left: FoldKey, _ right: FoldKey) -> Bool {
    guard let one = left.documentNumber, let other = right.documentNumber else { return true }
    return one == other
  }

  private static func isSameText(_ left: FoldKey, _ right: FoldKey) -> Bool {
    left.page.sha256 == right.page.sha256 || !left.textDigest.isEmpty && left.textDigest == right.textDigest
  }
}
