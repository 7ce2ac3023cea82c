/// Holds what sent issues said against what the pages and people say now. A page that has changed since is corrected in the
/// first issue that sees it and has not gone out, what a person decided since in the next one; what only other rules read
/// otherwise is no news, and told to the office alone.
struct SentDocuments {
  let stock: Stock
  let decided: DecidedDocuments
  let issue: IssueRequest
  let sent: [PublishedRun]
  let names: Names

  private var contents: IssueContents { decided.contents }

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
      guard let entry = entries[told.id] else {
        comparison.findings += RuleChanges(stock: stock, decided: decided, told: told, month: month).vanished
        continue
      }
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
    let kinds = decidedKinds(told.id)
    let before = try old.map {
      said(of: try decided.document(entry, id: told.id, as: $0.key, in: &files), kinds)
    }
    let otherwise = before.map { told.changes(to: $0, decided: kinds) } ?? []
    let review = contents.book.review(of: told.id)
    let rules = RuleChanges(stock: stock, decided: decided, told: told, month: month)
    comparison.findings += rules.facts(otherwise.filter { !kinds.contains($0.fact) }, at: newest)
    comparison.findings += rules.tags(before?.tags, review, at: newest)

    let isNext = contents.rule.firstUnsent(seeing: old ?? newest, after: month) == issue.month
    let isNewer =
      newest.page.sha256 != told.page
      && contents.rule.firstUnsent(seeing: newest, after: month) == issue.month
    guard isNext || isNewer else { return }
    let document = try decided.document(entry, id: told.id, as: newest.key, in: &files)
    func correct(_ cause: Correction.Cause, _ changes: [FactChange] = []) {
      comparison.corrections.append(
        Correction(entry: document, issue: month, cause: cause, changes: changes))
    }
    if review.inclusion == .rejected {
      if isNext, told.isWithdrawn == nil { correct(.withdrawn) }
      return
    }
    let now = said(of: document, kinds)
    // Where the page of then is gone, what a person decided stands beside what the new one says.
    let byPeople = told.changes(to: before ?? now, decided: kinds).filter { kinds.contains($0.fact) }
    if isNext, !byPeople.isEmpty { correct(.review, byPeople) }
    let changes = isNewer ? (before ?? told).changes(to: now).filter { !byPeople.contains($0) } : []
    if !changes.isEmpty { correct(.page, changes) }
  }

  /// The facts on which a person has ever decided.
  private func decidedKinds(_ id: String) -> Set<FactChange.Kind> {
    Set(
      FactChange.Kind.allCases.filter { kind in
        kind.decision.map { contents.book.isDecided(id, $0) } ?? false
      })
  }

  /// Texts are made only where they are compared.
  private func said(of document: IssueEntry, _ decided: Set<FactChange.Kind>) -> ToldDocument {
    let kinds = FactChange.Kind.allCases.filter {
      FactChange.Kind.ofPages.contains($0) || decided.contains($0)
    }
    return ToldDocument(document, names: names, kinds: kinds)
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
