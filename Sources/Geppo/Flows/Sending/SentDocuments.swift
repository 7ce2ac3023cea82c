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
    let pages = Dictionary(stock.keys.map { ($0.key, $0) }, uniquingKeysWith: { first, _ in first })
    // Readers know a document that people have merged into another since by its own id.
    let entries = Dictionary(
      (stock.entries + contents.merged.map(\.entry)).compactMap { entry in
        contents.identities.ids[entry.representative].map { ($0, entry) }
      }, uniquingKeysWith: { first, _ in first })
    for (month, told) in lastTold {
      let rules = RuleChanges(
        stock: stock, decided: decided, told: told, month: announced(told.id) ?? month)
      guard let entry = entries[told.id] else {
        comparison.findings += rules.vanished
        continue
      }
      let keys = entry.keys.compactMap { pages[$0] ?? Self.keyOfNoPage($0, told.id) }
      guard let captures = SentCaptures(of: told, among: keys) else { continue }
      try compare(told, of: month, entry, captures, rules, &files, &comparison)
    }
    return comparison
  }

  /// Of a document that people added and nobody has saved yet.
  private static func keyOfNoPage(_ key: String, _ id: String) -> FoldKey? {
    guard key == HandWrittenDocument.key(of: id) else { return nil }
    return FoldKey(HandWrittenDocument.item(id, source: ""), sourceRank: .max)
  }

  /// Of each document what was said last, by id.
  private var lastTold: [(month: Month, told: ToldDocument)] {
    var last: [String: (month: Month, told: ToldDocument)] = [:]
    for run in sent.sorted(by: { $0.month < $1.month }) where run.month < issue.month {
      for told in run.sent?.told ?? [] { last[told.id] = (run.month, told) }
    }
    return last.sorted { $0.key < $1.key }.map(\.value)
  }

  /// The issue that told of a document as one of its own; later ones only corrected it.
  private func announced(_ id: String) -> Month? {
    sent.filter { $0.sent?.documents.contains(id) == true }.map(\.month).min()
  }

  private func compare(
    _ told: ToldDocument, of month: Month, _ entry: Entry, _ captures: SentCaptures, _ rules: RuleChanges,
    _ files: inout RecordFiles, _ comparison: inout Comparison
  ) throws {
    let newest = captures.newest
    let kinds = decidedKinds(told.id)
    let before = try captures.old.map {
      said(of: try decided.document(entry, id: told.id, as: $0.key, in: &files), kinds)
    }
    let review = contents.book.review(of: told.id)
    if !captures.wasByHand {
      let otherwise = before.map { told.changes(to: $0, decided: kinds) } ?? []
      comparison.findings += rules.facts(otherwise.filter { !kinds.contains($0.fact) }, at: newest)
      comparison.findings += rules.tags(before?.tags, review, at: newest)
    }
    // What people decide on a document that they wrote down waits for no page.
    let seen = captures.wasByHand ? nil : captures.old ?? newest
    let isNext = contents.rule.firstUnsent(seeing: seen, after: month) == issue.month
    let isNewer =
      newest.page.sha256 != (captures.wasByHand ? captures.old?.page.sha256 : told.page)
      && contents.rule.firstUnsent(seeing: newest, after: month) == issue.month
    guard isNext || isNewer else { return }
    let document = try decided.document(entry, id: told.id, as: newest.key, in: &files)
    let changes = Changes(
      told: told, before: before, now: said(of: document, kinds), kinds: kinds, isNext: isNext,
      isNewer: isNewer)
    comparison.corrections += changes.told(review).map { cause, changes in
      Correction(entry: document, issue: announced(told.id) ?? month, cause: cause, changes: changes)
    }
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
}

/// What an issue has to say of a document that an earlier one told of.
private struct Changes {
  let told: ToldDocument
  /// What the page of then says now; nil where it is gone.
  let before: ToldDocument?
  let now: ToldDocument
  /// The facts on which people have ever decided.
  let kinds: Set<FactChange.Kind>
  /// This issue tells what people decided, or what a newer capture says.
  let isNext: Bool
  let isNewer: Bool

  func told(_ review: DocumentReview) -> [(Correction.Cause, [FactChange])] {
    if review.inclusion == .rejected { return isNext && told.isWithdrawn == nil ? [(.withdrawn, [])] : [] }
    // For the readers it stays withdrawn until somebody has put it up again.
    guard told.isWithdrawn == nil || review.isAdopted else { return [] }
    // Where the page of then is gone, what a person decided stands beside what the new one says.
    let byPeople = told.changes(to: before ?? now, decided: kinds).filter { kinds.contains($0.fact) }
    let byPage = isNewer ? (before ?? told).changes(to: now).filter { !byPeople.contains($0) } : []
    return (told.isWithdrawn != nil && isNext ? [(.reinstated, [])] : [])
      + (isNext && !byPeople.isEmpty ? [(.review, byPeople)] : [])
      + (byPage.isEmpty ? [] : [(.page, byPage)])
  }
}
