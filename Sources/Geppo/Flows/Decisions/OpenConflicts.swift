/// Documents and pages on which people differ, and the issue in whose workbook they settle it: their own, or the next that
/// has not gone out.
struct OpenConflicts {
  private let book: DecisionBook
  /// Ids that each issue told of when it went out.
  private let sent: [Month: Set<String>]

  init(_ book: DecisionBook, sent: [PublishedRun]) {
    self.book = book
    self.sent = Dictionary(
      sent.compactMap { run in run.sent.map { (run.month, Set($0.documents)) } },
      uniquingKeysWith: { first, _ in first })
  }

  /// The first issue from the month on that has not gone out.
  static func openIssue(from month: Month, isSent: (Month) -> Bool) -> Month {
    var open = month
    while isSent(open), open < Month.last { open = open.next }
    return open
  }

  /// Sorted. A task that is no document holds no issue back.
  var subjects: [String] { book.conflicting.filter { ReviewTask(of: $0) == nil } }

  /// Whether the issue that told of it, or in which it had its row, has gone out.
  func isOfSentIssue(_ subject: String) -> Bool { home(of: subject).map { sent[$0] != nil } ?? false }

  /// Those that the workbook of a month lists and that hold back its issue: `status`, the tables and `send` go by this
  /// alone, whether or not the page is still there as it was.
  func subjects(of month: Month) -> [String] { subjects.filter { issue(of: $0).map { $0 == month } ?? true } }

  /// Nil for a page in no folder of a month, which every workbook lists.
  func issue(of subject: String) -> Month? {
    home(of: subject).map { Self.openIssue(from: $0) { sent[$0] != nil } }
  }

  /// The issue that told of it last, else that of its id or folder.
  private func home(of subject: String) -> Month? {
    if let told = sent.filter({ $0.value.contains(subject) }).keys.max() { return told }
    if let month = subject.split(separator: "/").dropLast().compactMap({ Month($0) }).first { return month }
    return subject.lastIndex(of: "-").flatMap { Month(subject[..<$0]) }
  }
}

extension DecidedDocuments {
  /// What has no row in this issue yet and is to be settled in it.
  func addConflicts(
    to material: inout IssueMaterial, _ sent: [PublishedRun], in files: inout RecordFiles
  ) throws {
    let open = OpenConflicts(contents.book, sent: sent)
    let rows =
      material.entries + material.undated + material.leftOut.map(\.entry) + material.stillOpen.map(\.entry)
    let listed = Set(rows.map(\.id))
    let corrected = Dictionary(material.corrections.map { ($0.entry.id, $0.entry) }) { first, _ in first }
    let entries = Dictionary(
      (contents.stock.entries + contents.merged.map(\.entry)).compactMap { entry in
        contents.identities.ids[entry.representative].map { ($0, entry) }
      }, uniquingKeysWith: { first, _ in first })
    for id in open.subjects where !Decision.isPage(id) && !listed.contains(id) {
      if let document = corrected[id] {
        material.inConflict.append(document)
      } else if open.issue(of: id) == material.month {
        guard let entry = entries[id] else {
          material.untraced.append(untraced(id, sent))
          continue
        }
        material.inConflict.append(try document(entry, id: id, in: &files))
      }
    }
    addPages(open.subjects(of: material.month).filter(Decision.isPage), to: &material, shown: rows)
  }

  /// A page that has a row of its own only as long as it is there, with the bytes that people saw, and gives no document.
  private func addPages(_ subjects: [String], to material: inout IssueMaterial, shown rows: [IssueEntry]) {
    let shown = Set(rows.map(\.item.page.file))
    let pages = Dictionary(
      material.outcomes.map { (Decision.page($0.page.file, sha256: $0.page.sha256), $0.page.file) },
      uniquingKeysWith: { first, _ in first })
    for subject in subjects {
      if let file = pages[subject], !shown.contains(file) {
        material.pagesInConflict.insert(file)
      } else {
        material.untraced.append(untraced(subject, []))
      }
    }
  }

  /// With what the issue said that told of it last.
  private func untraced(_ subject: String, _ sent: [PublishedRun]) -> UntracedConflict {
    let told = sent.sorted { $0.month < $1.month }.flatMap { $0.sent?.told ?? [] }
    let facts = told.last { $0.id == subject }?.facts ?? [:]
    return UntracedConflict(subject: subject, facts: facts, review: contents.book.review(of: subject))
  }
}
