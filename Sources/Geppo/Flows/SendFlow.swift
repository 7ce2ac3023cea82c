/// `send`: the issue that was drafted last becomes the issue as it went out.
package struct SendFlow {
  private let workspace: Workspace
  private let month: Month
  private let day: Day
  private let draftsAllowed: String?
  private let reading: ReadingRequest

  /// `draftsAllowed` says why texts that no person has confirmed go out; nil refuses them.
  package init(
    workspace: Workspace, month: Month, on day: Day, draftsAllowed: String?, reading: ReadingRequest
  ) {
    self.workspace = workspace
    self.month = month
    self.day = day
    self.draftsAllowed = draftsAllowed
    self.reading = reading
  }

  /// Writes the issue without 「（案）」 and records that it went out, all or nothing. Throws `GeppoError` when
  /// there is no draft, when it no longer is what a run would write now, or when it holds unconfirmed texts.
  package func run(progress: (Progress) -> Void) async throws -> RunSummary {
    let rulebook = Rulebook.read(workspace)
    try rulebook.requireUsable()
    var archive = try Archive.open(workspace, for: "send \(month)")
    try archive.requireUnsent(month)
    guard let draft = archive.lastRun(of: month) else { throw GeppoError.notDrafted(month) }
    guard day >= draft.asOf else { throw GeppoError.sentBeforeIssue(month, on: day, asOf: draft.asOf) }
    let issue = try IssueRequest(month: month, asOf: draft.asOf)
    return try await MonthlyRun(workspace: workspace, issue: issue, reading: reading)
      .publish(
        rulebook, &archive, sending: Sending(day: day, draftsAllowed: draftsAllowed, draft: draft),
        progress: progress)
  }
}

/// What has to hold before an issue goes out, and what is recorded of it.
struct Sending {
  let day: Day
  let draftsAllowed: String?
  /// The run whose files a person has read.
  let draft: PublishedRun

  /// `files` are what a run would write now, `records` its staged JSON lines.
  func check(draft material: IssueMaterial, _ files: [WorkspaceFile], records: [OutputFile]) throws {
    let unconfirmed = material.entries.count
    guard unconfirmed == 0 || draftsAllowed != nil else {
      throw GeppoError.unconfirmedDrafts(draft.month, count: unconfirmed)
    }
    let read = Dictionary(draft.files.map { ($0.path, $0.sha256) }, uniquingKeysWith: { first, _ in first })
    let findings = "reports/\(draft.month)/\(IssuePublishing.findingsTable)"
    let now = records + files.map { OutputFile(path: $0.path, sha256: SHA256.hex(of: $0.bytes)) }
    // The table of findings also tells of files that persons changed, which is no change of the issue.
    let changed = now.filter { $0.path != findings && read[$0.path] != $0.sha256 }.map(\.path).min()
    if let changed { throw GeppoError.draftOutdated(draft.month, changed) }
  }

  func record(of material: IssueMaterial) -> SentIssue {
    SentIssue(
      on: day, documents: material.entries.map(\.id).sorted(),
      draftsAllowed: material.entries.isEmpty ? nil : draftsAllowed)
  }
}
