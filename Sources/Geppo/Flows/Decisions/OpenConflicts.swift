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

  /// Sorted.
  var subjects: [String] { book.conflicting }

  /// Whether the issue that told of it, or in which it had its row, has gone out.
  func isOfSentIssue(_ subject: String) -> Bool { home(of: subject).map { sent[$0] != nil } ?? false }

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
    for id in open.subjects where !listed.contains(id) {
      if let document = corrected[id] {
        material.inConflict.append(document)
      } else if open.issue(of: id) == material.month, let entry = entries[id] {
        material.inConflict.append(try document(entry, id: id, in: &files))
      }
    }
    for (file, review) in material.pageReviews where !review.conflicts.isEmpty {
      if open.issue(of: file).map({ $0 == material.month }) ?? true { material.pagesInConflict.insert(file) }
    }
  }
}
