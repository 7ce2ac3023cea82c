/// The entries of list pages and feeds that nobody saved.
enum UnsavedLinks {
  /// Those of one issue, each once, in the order of source, date (newest first), address and title.
  ///
  /// An entry of a sitemap without title and day cannot be told of: nobody knows what it is, or of which month.
  /// Lists go on showing old entries: an entry is told of in the issue of its month, or in the first that could
  /// see it and had not gone out by then. `capture` gives folder and day of the capture of a list, by its file.
  static func among(
    _ listed: [ListedLink], saved: [FoldKey], of issue: MonthOfIssue,
    capture: (String) -> (folder: Month?, savedOn: Day?), titleKey: (String) -> String
  ) -> [ListedLink] {
    let addresses = Set(saved.compactMap { $0.url?.comparisonKey })
    let titles = Set(saved.map { $0.page.source + "\t" + $0.title })
    func name(_ link: ListedLink) -> String {
      link.url?.comparisonKey ?? link.source + "\t" + titleKey(link.title)
    }
    let telling = listed.filter { !$0.title.isEmpty || $0.date != nil }
    let unsaved = telling.sorted(by: precedes).filter { link in
      !addresses.contains(name(link)) && !titles.contains(link.source + "\t" + titleKey(link.title))
    }
    let captures = Dictionary(grouping: unsaved, by: name).mapValues { $0.map { capture($0.location.file) } }
    func home(_ link: ListedLink) -> Month {
      let captures = captures[name(link)] ?? []
      let home = issue.home(
        publishedOn: link.date, folder: captures.compactMap(\.folder).min(),
        firstIssue: captures.compactMap { MonthOfIssue.firstThatSees(folder: $0.folder, savedOn: $0.savedOn) }
          .min())
      return issue.home(home, ofCaptures: captures)
    }
    var seen: Set<String> = []
    return unsaved.filter { link in
      seen.insert(name(link)).inserted && home(link) == issue.month
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
