/// Finds the pages of a document that was known before, in a stock that may have changed since.
struct KnownPages {
  private let entries: [Entry]
  private let keyOf: [String: FoldKey]
  private let byHash: [String: Set<Int>]
  private let byAddress: [String: Set<Int>]

  init(_ stock: Stock) {
    let keyOf = Dictionary(stock.keys.map { ($0.key, $0) }, uniquingKeysWith: { first, _ in first })
    var (byHash, byAddress): ([String: Set<Int>], [String: Set<Int>]) = ([:], [:])
    for (position, entry) in stock.entries.enumerated() {
      for key in entry.keys.compactMap({ keyOf[$0] }) {
        byHash[key.page.sha256, default: []].insert(position)
        if let address = key.url?.comparisonKey { byAddress[address, default: []].insert(position) }
      }
    }
    entries = stock.entries
    (self.keyOf, self.byHash, self.byAddress) = (keyOf, byHash, byAddress)
  }

  /// All pages of the documents that have one of its pages; if none of them is there any more, of the one at its address.
  func keys(_ anchors: Anchors) -> [String] {
    let positions = Set(anchors.pageHashes.flatMap { byHash[$0] ?? [] })
    return (positions.isEmpty ? moved(anchors) : positions).sorted().flatMap { entries[$0].keys }
  }

  /// A site shows another document at the same address, too: it must be the one that ids go by, and there must be no second
  /// document.
  private func moved(_ anchors: Anchors) -> Set<Int> {
    let positions = Set(anchors.urls.flatMap { byAddress[$0] ?? [] })
    guard positions.count == 1 else { return [] }
    return positions.filter { position in
      entries[position].keys.contains { key in
        keyOf[key].map { anchors.mayStandAgain(as: Anchors([$0])) } ?? false
      }
    }
  }
}
