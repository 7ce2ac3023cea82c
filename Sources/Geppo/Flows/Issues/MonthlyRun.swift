/// `run`: saved pages to the draft issue of a month, in one process.
package struct MonthlyRun {
  private let workspace: Workspace
  private let issue: IssueRequest
  private let reading: ReadingRequest
  private let printing: Printing

  package init(
    workspace: Workspace, issue: IssueRequest, reading: ReadingRequest, printing: Printing = .off
  ) {
    self.workspace = workspace
    self.issue = issue
    self.reading = reading
    self.printing = printing
  }

  /// Reads, tags, folds, and publishes all of the issue or nothing. Throws `GeppoError`.
  package func run(progress: (Progress) -> Void) async throws -> RunSummary {
    let rulebook = Rulebook.read(workspace)
    try rulebook.requireUsable()
    var archive = try Archive.open(workspace, for: "run \(issue.month)")
    try archive.requireUnsent(issue.month)
    let takenBack = try ReturnedReview.settled(workspace, issue.month, rulebook, archive)
    return try await publish(rulebook, &archive, takenBack: takenBack, progress: progress)
  }

  /// What `run` and `send` have in common, once they may go on.
  func publish(
    _ rulebook: Rulebook, _ archive: inout Archive, takenBack: [OutputFile], sending: Sending? = nil,
    progress: (Progress) -> Void
  ) async throws -> RunSummary {
    var staging = archive.stage(issue.month)
    staging.takenBack = takenBack
    do {
      return try await publish(rulebook, staging, &archive, sending: sending, progress: progress)
    } catch {
      archive.discard(staging)
      throw error
    }
  }

  private func publish(
    _ rulebook: Rulebook, _ staging: Staging, _ archive: inout Archive, sending: Sending?,
    progress: (Progress) -> Void
  ) async throws -> RunSummary {
    var files = try RecordFiles.begin(in: staging)
    let stock = try await Collecting(workspace: workspace, rulebook: rulebook, issue: issue, reading: reading)
      .stock(into: &files, &archive, progress: progress)
    return try await IssuePublishing(rulebook: rulebook, issue: issue, stock: stock, archive: archive)
      .publish(files, staging, &archive, sending: sending, printing: printing)
  }
}

/// `report`: the folded JSON lines of a month to its draft issue; the same bytes as `run`.
package struct ReportFlow {
  private let workspace: Workspace
  private let issue: IssueRequest
  private let printing: Printing

  package init(workspace: Workspace, issue: IssueRequest, printing: Printing = .off) {
    self.workspace = workspace
    self.issue = issue
    self.printing = printing
  }

  /// Throws `GeppoError`, also for a stream of another month or day.
  package func run(input: InputLines) async throws -> RunSummary {
    let rulebook = Rulebook.read(workspace)
    try rulebook.requireUsable()
    var archive = try Archive.open(workspace, for: "report \(issue.month)")
    try archive.requireUnsent(issue.month)
    let takenBack = try ReturnedReview.settled(workspace, issue.month, rulebook, archive)
    var staging = archive.stage(issue.month)
    staging.takenBack = takenBack
    var files = try RecordFiles.begin(in: staging)
    var stock = Stock(sources: rulebook.sources)
    var stream = RecordStream(input, after: .folded, glossary: rulebook.glossary.digest)
    let codec = RecordCodec()
    while let record = try stream.next() {
      stock.take(record)
      try files.take(StreamedRecord(record, codec))
    }
    try check(try stream.month, stock.header?.asOf)
    stock.noteTags()
    return try await IssuePublishing(rulebook: rulebook, issue: issue, stock: stock, archive: archive)
      .publish(files, staging, &archive, printing: printing)
  }

  private func check(_ month: Month, _ day: Day?) throws {
    guard month != issue.month || day != issue.asOf else { return }
    let (asked, given) = (
      "\(issue.month) --as-of \(issue.asOf)", "\(month) --as-of \(day?.description ?? "-")"
    )
    throw GeppoError(
      .badInput, path: "standard input",
      english: "the records are of \(given), not of \(asked); collect again or name that month",
      japanese: "記録は \(given) のもので、\(asked) のものではありません。collect からやり直すか、その月を指定してください")
  }
}

extension Archive {
  /// Throws for a month whose issue went out: what it said stays.
  borrowing func requireUnsent(_ month: Month) throws {
    if let sent = sent[month] { throw GeppoError.alreadySent(month, on: sent.on) }
  }
}
