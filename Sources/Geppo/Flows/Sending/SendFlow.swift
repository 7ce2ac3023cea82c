/// `send`: the issue that was drafted last becomes the issue as it went out.
package struct SendFlow {
  private let workspace: Workspace
  private let month: Month
  private let day: Day
  private let today: Day?
  private let draftsAllowed: String?
  private let mayLackPDF: Bool
  private let reading: ReadingRequest
  private let printing: Printing

  /// How many days ahead a sending is recorded at most: a slip in the year is no plan.
  static let daysAhead = 28

  /// `today` is the day of the command, nil where it does not matter; `draftsAllowed` says why texts that no person has confirmed go out; nil refuses them;
  /// `mayLackPDF` sends also where a PDF that somebody is to get could not be made.
  package init(
    workspace: Workspace, month: Month, on day: Day, today: Day? = nil, draftsAllowed: String?,
    mayLackPDF: Bool = false, reading: ReadingRequest, printing: Printing = .off
  ) {
    self.workspace = workspace
    self.month = month
    self.day = day
    self.today = today
    self.draftsAllowed = draftsAllowed
    self.mayLackPDF = mayLackPDF
    // What goes out is what lies there, whatever a clock says.
    self.reading = reading.comparingContents()
    self.printing = printing
  }

  /// Writes the issue without 「（案）」 and records that it went out, all or nothing. Throws `GeppoError` when
  /// there is no draft, when it has errors or unconfirmed texts, or when it is no longer what a person has read: its
  /// pages on the disk have changed, or a run would write something else now.
  package func run(progress: (Progress) -> Void) async throws -> RunSummary {
    if let today, day > today.adding(days: Self.daysAhead) {
      throw GeppoError.sentInFuture(month, on: day, today: today)
    }
    let rulebook = Rulebook.read(workspace)
    try rulebook.requireUsable()
    try Self.requireContact(rulebook.glossary.office)
    var archive = try Archive.open(workspace, for: "send \(month)")
    try archive.requireUnsent(month)
    let takenBack = try ReturnedReview.settled(workspace, month, rulebook, archive)
    guard let draft = archive.lastRun(of: month) else { throw GeppoError.notDrafted(month) }
    guard day >= draft.asOf else { throw GeppoError.sentBeforeIssue(month, on: day, asOf: draft.asOf) }
    let issue = try IssueRequest(month: month, asOf: draft.asOf)
    return try await MonthlyRun(workspace: workspace, issue: issue, reading: reading, printing: printing)
      .publish(
        rulebook, &archive, takenBack: takenBack,
        sending: Sending(day: day, draftsAllowed: draftsAllowed, mayLackPDF: mayLackPDF, draft: draft),
        progress: progress)
  }

  /// What has gone out cannot be given a telephone number any more.
  private static func requireContact(_ office: OfficeSettings) throws {
    if let finding = office.contactFindings.first { throw GeppoError.noContact(finding) }
  }
}

/// What has to hold before an issue goes out, and what is recorded of it.
struct Sending {
  let day: Day
  let draftsAllowed: String?
  let mayLackPDF: Bool
  /// The run whose files a person has read.
  let draft: PublishedRun

  /// What goes out stays as it is: a PDF that is missing now could not be sent later. `unprinted` are findings on PDF files.
  func check(_ unprinted: [Finding]) throws {
    let missing = unprinted.first { [.noTypesetter, .typesetterFailed, .notPrinted].contains($0.code) }
    if let missing, !mayLackPDF { throw GeppoError.lacksPDF(draft.month, missing) }
  }

  /// `report` is what a run would write now, `records` its staged JSON lines.
  func check(
    _ material: IssueMaterial, _ report: ReportBuilder.Report, _ unprinted: [Finding], records: [OutputFile],
    _ archive: borrowing Archive
  ) throws {
    try check(unprinted)
    let errors = (material.findings + report.releaseFindings).filter { $0.severity == .error }
    if let first = errors.first { throw GeppoError.draftHasErrors(draft.month, first, count: errors.count) }
    // What people differ on is nobody's decision yet, and no reason makes it one.
    let conflicts = material.findings.filter { $0.code == .reviewConflict }
    if let first = conflicts.first {
      throw GeppoError.openConflicts(draft.month, first, count: conflicts.count)
    }
    guard material.isDecided || draftsAllowed != nil else { throw GeppoError.notDecided(material) }
    if let change = try archive.changed(since: draft, among: Self.isPage) {
      throw change.isMissing
        ? GeppoError.draftMissing(draft.month, change.path) : GeppoError.draftEdited(draft.month, change.path)
    }
    let now = records + report.files.map { OutputFile(path: $0.path, sha256: SHA256.hex(of: $0.bytes)) }
    if let changed = difference(now) { throw GeppoError.draftOutdated(draft.month, changed) }
  }

  /// What readers get. The tables are for work in the office: what persons note in them stays, and is told.
  private static func isPage(_ path: String) -> Bool {
    path.contains("/editions/") || path.contains("/\(PublicVersion.folder)/") || path.hasSuffix(".html")
  }

  /// The first file that only one of draft and present has, or that both have with other bytes.
  private func difference(_ now: [OutputFile]) -> String? {
    // The table of findings also tells of files that persons changed, which is no change of the issue.
    let findings = "reports/\(draft.month)/\(IssuePublishing.findingsTable)"
    return Set(now).symmetricDifference(draft.files).map(\.path).filter { $0 != findings }.min()
  }

  func record(of material: IssueMaterial, _ deliveries: [Delivery], _ names: Names) -> SentIssue {
    SentIssue(
      on: day, documents: material.entries.map(\.id).sorted(),
      draftsAllowed: material.isDecided ? nil : draftsAllowed, deliveries: deliveries,
      told: told(of: material, names), translations: Self.translations(of: material))
  }

  private static func translations(of material: IssueMaterial) -> [SentTranslation]? {
    let given = material.translated.map {
      SentTranslation(id: $0.entry.id, approvedOn: $0.text.approvedOn, sha256: $0.text.sha256)
    }
    return given.isEmpty ? nil : given.sorted { $0.id < $1.id }
  }

  /// An item may be corrected twice at once, by its page and by a person: what was said of it is the same.
  private func told(of material: IssueMaterial, _ names: Names) -> [ToldDocument] {
    let corrected = material.corrections.map {
      ToldDocument($0.entry, names: names, isWithdrawn: $0.cause == .withdrawn)
    }
    return (material.entries.map { ToldDocument($0, names: names) } + corrected).withoutRepeats
      .sorted { $0.id < $1.id }
  }
}

extension IssueMaterial {
  /// Documents that nobody has adopted or rejected yet, or on which people differ. One that is adopted and has no date
  /// is in no issue.
  var undecided: Int {
    entries.count { ReviewState.new.isUndecided(isAdopted: $0.review.isAdopted) }
      + undated.count { ReviewState.undated.isUndecided(isAdopted: $0.review.isAdopted) }
  }

  /// Ids of items, open consultations and corrected documents with a Japanese text that nobody stands for.
  var unconfirmed: [String] {
    let own = entries.filter { !$0.review.isConfirmed(.headline) || !$0.review.isConfirmed(.summary) }
    let open = stillOpen.filter { !$0.entry.review.isConfirmed(.headline) }.map(\.entry.id)
    let corrected = corrections.filter { !$0.isConfirmed }.map(\.entry.id)
    return Set(own.map(\.id) + open + corrected).sorted()
  }

  fileprivate var isDecided: Bool { undecided == 0 && unconfirmed.isEmpty }
}
