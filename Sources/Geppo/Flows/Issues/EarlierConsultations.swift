/// Finds the consultations of earlier issues that still take comments on the day of issue, with the day that a newer
/// capture of the page has changed.
struct EarlierConsultations {
  let stock: Stock
  let decided: DecidedDocuments
  let courses: DocumentCourses
  let issue: IssueRequest
  let sent: [PublishedRun]

  private var contents: IssueContents { decided.contents }

  /// Issues back from this one in which they are looked for: no call for comments has been open longer.
  private static let issuesBack = 4

  func found(in files: inout RecordFiles) throws -> [EarlierConsultation] {
    var found: [EarlierConsultation] = []
    for entry in stock.entries where isOfEarlierIssue(entry) {
      // The document has been issued: nobody waits for comments any more.
      if courses.isIssued(draft: entry.representative, by: issue.asOf) { continue }
      guard let id = contents.identities.ids[entry.representative] else { continue }
      let document = try decided.document(entry, id: id, in: &files)
      guard let day = document.item.date(.commentDeadline), day >= issue.asOf,
        document.review.inclusion != .rejected, contents.reposts.certain[entry.representative] == nil
      else { continue }
      let former = try toldDeadline(of: id) ?? formerDeadline(of: entry, in: &files)
      found.append(EarlierConsultation(entry: document, formerDeadline: former == day ? nil : former))
    }
    return found
  }

  private func isOfEarlierIssue(_ entry: Entry) -> Bool {
    guard let id = contents.identities.ids[entry.representative],
      let home = id.lastIndex(of: "-").flatMap({ Month(id[..<$0]) }),
      case .otherMonth = contents.standing[entry.representative]
    else { return false }
    return home < issue.month && home >= earliest
  }

  private var earliest: Month {
    (0..<Self.issuesBack).reduce(issue.month) { month, _ in month.previous }
  }

  /// The day that readers were told of, where a person has decided on it.
  private func toldDeadline(of id: String) -> Day? {
    guard contents.book.isDecided(id, .commentDeadline) else { return nil }
    let runs = sent.filter { $0.month < issue.month }.sorted { $0.month < $1.month }
    let told = runs.lazy.flatMap { $0.sent?.told ?? [] }.first { $0.id == id }
    return told?.facts[FactChange.Kind.deadline.rawValue].flatMap { Day(iso: $0) }
  }

  /// The day on the oldest capture of the same page.
  private func formerDeadline(of entry: Entry, in files: inout RecordFiles) throws -> Day? {
    var oldest: (saved: Day, deadline: Day)?
    for member in entry.members where member.relation == .revision {
      let item = try files.document(member.key).item
      guard let saved = item.savedOn, let deadline = item.date(.commentDeadline) else { continue }
      if oldest.map({ saved < $0.saved }) ?? true { oldest = (saved, deadline) }
    }
    return oldest?.deadline
  }
}
