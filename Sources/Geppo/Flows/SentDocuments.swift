/// Holds what sent issues said against what the pages say now. A page that has changed since is corrected in the first issue
/// that sees it and has not gone out; what only other rules read otherwise is no news, and told to the office alone.
struct SentDocuments {
  let stock: Stock
  let contents: IssueContents
  let issue: IssueRequest
  let sent: [PublishedRun]

  struct Comparison {
    var corrections: [Correction] = []
    var findings: [Finding] = []
  }

  func compared(in files: inout RecordFiles) throws -> Comparison {
    var comparison = Comparison()
    let keyOf = Dictionary(stock.keys.map { ($0.key, $0) }, uniquingKeysWith: { first, _ in first })
    let entries = Dictionary(
      stock.entries.compactMap { entry in contents.identities.ids[entry.representative].map { ($0, entry) } },
      uniquingKeysWith: { first, _ in first })
    for (month, told) in lastTold {
      guard let entry = entries[told.id] else { continue }
      let pages = ([entry.representative] + entry.members.map(\.key)).compactMap { keyOf[$0] }
      try compare(told, of: month, entry, pages, &files, &comparison)
    }
    return comparison
  }

  /// Of each document what was said last, by id.
  private var lastTold: [(month: Month, told: ToldDocument)] {
    var last: [String: (month: Month, told: ToldDocument)] = [:]
    for run in sent.sorted(by: { $0.month < $1.month }) where run.month < issue.month {
      for told in run.sent?.told ?? [] { last[told.id] = (run.month, told) }
    }
    return last.sorted { $0.key < $1.key }.map(\.value)
  }

  private func compare(
    _ told: ToldDocument, of month: Month, _ entry: Entry, _ pages: [FoldKey], _ files: inout RecordFiles,
    _ comparison: inout Comparison
  ) throws {
    let captures = pages.filter { key in
      key.page.sha256 == told.page || (!told.address.isEmpty && key.url?.comparisonKey == told.address)
    }
    guard let newest = captures.max(by: Self.isOlder) else { return }
    let old = captures.first { $0.page.sha256 == told.page }
    let before = try old.map { ToldDocument(id: told.id, item: try files.document($0.key).item) }
    comparison.findings += ruleChanges(told, before, month, at: newest)
    guard newest.page.sha256 != told.page,
      contents.rule.firstUnsent(seeing: newest, after: month) == issue.month
    else { return }
    let (item, tagged) = try files.document(newest.key)
    let changes = (before ?? told).changes(to: ToldDocument(id: told.id, item: item))
    guard !changes.isEmpty else { return }
    let document = IssueEntry(
      id: told.id, entry: entry, item: item, tagged: tagged, alsoPublishedBy: [], isLate: false)
    comparison.corrections.append(Correction(entry: document, issue: month, changes: changes))
  }

  /// The same bytes, read otherwise than when the issue went out.
  private func ruleChanges(_ told: ToldDocument, _ now: ToldDocument?, _ month: Month, at page: FoldKey)
    -> [Finding]
  {
    (now.map { told.changes(to: $0) } ?? []).map { change in
      Finding(
        .rulesChanged, .file(page.page.file), told.id, month.description, change.fact.english,
        Self.shown(change, change.before, "as it was"), Self.shown(change, change.after, "otherwise"))
    }
  }

  /// Of a text only that it is another.
  private static func shown(_ change: FactChange, _ value: String, _ word: String) -> String {
    change.fact == .text ? word : value.isEmpty ? "–" : value
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
