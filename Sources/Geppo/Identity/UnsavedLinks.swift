/// The entries of list pages and feeds that nobody saved.
enum UnsavedLinks {
  /// Each once, in the order of source, date (newest first), address and title.
  static func among(_ listed: [ListedLink], saved: [FoldKey], titleKey: (String) -> String) -> [ListedLink] {
    let addresses = Set(saved.compactMap { $0.url?.comparisonKey })
    let titles = Set(saved.map { $0.page.source + "\t" + $0.title })
    var seen: Set<String> = []
    return listed.sorted(by: precedes).filter { link in
      let title = link.source + "\t" + titleKey(link.title)
      let address = link.url?.comparisonKey
      if let address, addresses.contains(address) { return false }
      if titles.contains(title) { return false }
      return seen.insert(address ?? title).inserted
    }
  }

  private static func precedes(_ left: ListedLink, _ right: ListedLink) -> Bool {
    if left.source != right.source { return left.source < right.source }
    if left.date != right.date {
      guard let one = left.date else { return false }
      guard let other = right.date else { return true }
      return one > other
    }
    if left.url != right.url { return (left.url?.text ?? "") < (right.url?.text ?? "") }
    if left.title != right.title { return left.title < right.title }
    return left.location < right.location
  }
}
