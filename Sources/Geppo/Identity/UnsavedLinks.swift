/// The entries of list pages and feeds that nobody saved.
enum UnsavedLinks {
  /// Those of one issue, each once, in the order of source, date (newest first), address and title.
  ///
  /// Lists go on showing old entries: an entry is told of in the issue of its month, or in the first that could
  /// see it. `folderOf` gives the month of the folder that holds a list.
  static func among(
    _ listed: [ListedLink], saved: [FoldKey], of issue: MonthOfIssue, folderOf: (String) -> Month?,
    titleKey: (String) -> String
  ) -> [ListedLink] {
    let addresses = Set(saved.compactMap { $0.url?.comparisonKey })
    let titles = Set(saved.map { $0.page.source + "\t" + $0.title })
    func name(_ link: ListedLink) -> String {
      link.url?.comparisonKey ?? link.source + "\t" + titleKey(link.title)
    }
    let unsaved = listed.sorted(by: precedes).filter { link in
      !addresses.contains(name(link)) && !titles.contains(link.source + "\t" + titleKey(link.title))
    }
    let firstFolder = Dictionary(unsaved.map { (name($0), folderOf($0.location.file)) }) { one, other in
      [one, other].compactMap { $0 }.min()
    }
    var seen: Set<String> = []
    return unsaved.filter { link in
      guard seen.insert(name(link)).inserted else { return false }
      return issue.home(publishedOn: link.date, savedIn: firstFolder[name(link)] ?? nil) == issue.month
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
