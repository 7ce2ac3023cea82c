extension IssueContents {
  /// Entries of lists and feeds that nobody saved, with the topics of their titles.
  func unsaved(in stock: Stock) -> [UnsavedLink] {
    let outcomes = Dictionary(
      stock.outcomes.map { ($0.page.file, $0) }, uniquingKeysWith: { first, _ in first })
    return UnsavedLinks.among(
      stock.listed, saved: stock.keys, of: rule,
      capture: { (outcomes[$0]?.page.folder, outcomes[$0]?.savedOn) }, titleKey: Folding.key
    ).map { UnsavedLink(link: $0, topics: $0.topics) }
  }
}
