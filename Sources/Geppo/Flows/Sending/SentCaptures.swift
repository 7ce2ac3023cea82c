/// The pages of a document that an issue told of: the one that it had then, and the newest of the same page.
struct SentCaptures {
  /// Nil where the page of then is gone.
  let old: FoldKey?
  let newest: FoldKey
  /// People had written the document down: no page said what the issue told.
  let wasByHand: Bool

  /// `pages` are those of the document, the one that stands for it first. Nil where none is the page of then.
  init?(of told: ToldDocument, among pages: [FoldKey]) {
    wasByHand = told.page.isEmpty
    let captures = wasByHand ? Self.saved(since: told, pages) : Self.captures(of: told, pages)
    guard let newest = captures.max(by: Self.isOlder) else { return nil }
    self.newest = newest
    old = wasByHand ? captures.min(by: Self.isOlder) : captures.first { $0.page.sha256 == told.page }
  }

  private static func captures(of told: ToldDocument, _ pages: [FoldKey]) -> [FoldKey] {
    pages.filter { key in
      key.page.sha256 == told.page || (!told.address.isEmpty && key.url?.comparisonKey == told.address)
    }
  }

  /// Of a document that had no page: those at its address, else the page that stands for it now with its other captures.
  private static func saved(since told: ToldDocument, _ pages: [FoldKey]) -> [FoldKey] {
    let own = captures(of: told, pages)
    guard own.isEmpty, let first = pages.first else { return own }
    guard let address = first.url?.comparisonKey else { return [first] }
    return pages.filter { $0.url?.comparisonKey == address }
  }

  /// By the day of the capture; without one by its folder.
  private static func isOlder(_ left: FoldKey, _ right: FoldKey) -> Bool {
    let (one, other) = (
      left.savedOn?.monthOfYear ?? left.page.folder, right.savedOn?.monthOfYear ?? right.page.folder
    )
    if one != other {
      guard let one else { return true }
      guard let other else { return false }
      return one < other
    }
    if let day = left.savedOn, let next = right.savedOn, day != next { return day < next }
    return left.key < right.key
  }
}
