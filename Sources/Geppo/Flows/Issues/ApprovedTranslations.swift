/// Finds the documents whose translations an issue gives to its readers (仮訳): its own, and those of earlier issues that were
/// approved since.
struct ApprovedTranslations {
  let book: TranslationBook
  let decided: DecidedDocuments
  let issue: IssueRequest
  let sent: [PublishedRun]

  private var contents: IssueContents { decided.contents }

  /// Its own first, in the order given, then by id. `own` are the documents of the issue.
  func found(_ own: [IssueEntry], in files: inout RecordFiles) throws -> [TranslatedEntry] {
    let ids = Set(own.map(\.id))
    var earlier: [TranslatedEntry] = []
    for entry in contents.stock.entries {
      guard let id = contents.identities.ids[entry.representative], !ids.contains(id),
        book[id].hasApproved, contents.reposts.certain[entry.representative] == nil,
        let home = NumberedID(id)?.month, home < issue.month
      else { continue }
      let document = try decided.document(entry, id: id, in: &files)
      guard document.review.inclusion != .rejected else { continue }
      if let one = translated(document, isOwn: false) { earlier.append(one) }
    }
    return own.compactMap { translated($0, isOwn: true) } + earlier.sorted { $0.entry.id < $1.entry.id }
  }

  private func translated(_ entry: IssueEntry, isOwn: Bool) -> TranslatedEntry? {
    let source = Segmenter.revision(of: entry.item)
    guard let text = book[entry.id].provisional(of: source) else { return nil }
    let given = given(entry.id)
    guard !given.contains(text.sha256), isOwn || isOfThisIssue(text.approvedOn) else { return nil }
    return TranslatedEntry(entry: entry, text: text, isRevised: !given.isEmpty)
  }

  /// The texts that issues gave that went out, but for this one.
  private func given(_ id: String) -> [String] {
    sent.filter { $0.month != issue.month }.flatMap { $0.sent?.translations ?? [] }.filter { $0.id == id }
      .map(\.sha256)
  }

  /// An issue that went out says what it gave. Before one that did not go out, what was approved by its day belongs to it.
  private func isOfThisIssue(_ approvedOn: Day) -> Bool {
    if sent.contains(where: { $0.month == issue.month.previous }) { return true }
    return issue.month.lastDay.map { approvedOn > $0 } ?? true
  }
}
