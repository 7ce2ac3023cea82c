/// `volume`: the yearly volume (年度報告書) as HTML and DOCX below `reports/fy2018/`.
package struct VolumeFlow {
  private let workspace: Workspace
  private let year: FiscalYear
  private let asOf: Day?
  private let withSamples: Bool
  private let reading: ReadingRequest

  package init(
    workspace: Workspace, year: FiscalYear, asOf: Day?, withSamples: Bool = false, reading: ReadingRequest
  ) {
    self.workspace = workspace
    self.year = year
    self.asOf = asOf
    self.withSamples = withSamples
    self.reading = reading
  }

  /// Issues that went out are taken from the journal; for one that is only drafted the saved pages are read. Throws
  /// `GeppoError` when a row of the ledger is wrong, when nothing is known of the year, or the disk refuses.
  package func run(progress: (Progress) -> Void) async throws -> Written {
    if let asOf, !year.mayStand(on: asOf) { throw GeppoError.dayOutsideYear(asOf, year) }
    let rulebook = Rulebook.read(workspace)
    try rulebook.requireUsable()
    var archive = try Archive.open(workspace, for: "volume \(year)")
    let book = try LedgerBook.sound(workspace, rulebook.glossary, sent: archive.sent.mapValues(\.on))
      .forTables(of: year, withSamples: withSamples)
    let tables = YearTables(workspace: workspace, year: year, asOf: asOf)
    let (documents, behind) = try tables.documents(archive.history)
    let report = tables.report(book, rulebook, documents)
    let plan = VolumeIssues(
      ledger: book.ledger.standing(on: asOf), sent: archive.sent, year: year, asOf: asOf)
    guard !report.sections.isEmpty || !plan.months.isEmpty else {
      throw GeppoError.noActivities(year, in: book)
    }
    let drafts = archive.lastRuns.filter {
      $0.sent == nil && plan.lacks($0.month) && $0.asOf <= asOf ?? $0.asOf
    }
    var told: [Month: VolumeIssues.Draft] = [:]
    for run in drafts {
      told[run.month] = VolumeIssues.Draft(
        asOf: run.asOf, documents: try await draft(of: run, rulebook, &archive, progress))
    }
    let material = VolumeBuilder.Material(
      year: year, asOf: asOf, issues: plan.issues(drafts: told), withdrawn: plan.withdrawn,
      activities: YearPaper(report: report, office: rulebook.glossary.office, day: try day(book)).blocks)
    let files = try Self.files(material, rulebook)
    let said = try archive.publish(YearPublication(year: year, part: .volume, files: files))
    return Written(
      name: year.name(on: asOf), year: year, issues: material.issues,
      findings: (book.findings + DayFindings.findings(book.ledger, in: year, on: asOf) + behind
        + archive.findings + said).sorted())
  }

  private func day(_ book: LedgerBook) throws -> Day {
    guard let day = asOf ?? year.days?.upperBound else { throw GeppoError.noActivities(year, in: book) }
    return day
  }

  /// What the draft of a month would tell, as its pages are now.
  private func draft(
    of run: PublishedRun, _ rulebook: Rulebook, _ archive: inout Archive, _ progress: (Progress) -> Void
  ) async throws -> [ToldDocument] {
    let issue = try IssueRequest(month: run.month, asOf: run.asOf)
    let staging = archive.stage(run.month)
    defer { archive.discard(staging) }
    var files = try RecordFiles.begin(in: staging)
    let stock = try await Collecting(workspace: workspace, rulebook: rulebook, issue: issue, reading: reading)
      .stock(into: &files, &archive, progress: progress)
    return try IssuePublishing(rulebook: rulebook, issue: issue, stock: stock, archive: archive).told(&files)
  }

  private static func files(_ material: VolumeBuilder.Material, _ rulebook: Rulebook) throws
    -> [WorkspaceFile]
  {
    let builder = VolumeBuilder(material, glossary: rulebook.glossary, sources: rulebook.sources)
    guard let paper = builder.paper, let document = PaperWriter.bytes(paper) else {
      throw GeppoError.noDocument("reports/fy\(material.year)")
    }
    return [
      WorkspaceFile(path: "volume.html", bytes: try PaperPage.bytes(paper)),
      WorkspaceFile(path: "volume.docx", bytes: document),
    ]
  }

  package struct Written: Sendable {
    let name: String
    let year: FiscalYear
    let issues: [VolumeIssue]
    package let findings: [Finding]

    /// Where the volume is, and what it holds of each issue.
    package func lines(_ language: Language) -> [String] {
      let folder = "reports/fy\(year)"
      let held = issues.count { $0.documents != nil }
      let head =
        switch language {
        case .english: "\(name): \(folder)/volume.html and .docx, with \(held) of \(issues.count) issues"
        case .japanese: "\(name)：\(folder)/volume.html と .docx を書きました（月報\(issues.count)号のうち\(held)号を収録）"
        }
      return [head]
        + issues.map { issue in
          let count = issue.documents?.count
          return switch language {
          case .english: "  \(issue.month)  \(issue.english)" + (count.map { ", \($0) documents" } ?? "")
          case .japanese: "  \(issue.name)  \(issue.standing)" + (count.map { "、\($0)件" } ?? "")
          }
        }
    }
  }
}

extension VolumeIssue {
  fileprivate var english: String {
    switch state {
    case .sent(let day, _): "sent \(day)"
    case .draft(let day): "draft as of \(day), not recorded as sent"
    case .later: "not sent by then"
    case .missing: "not in the archive"
    }
  }
}
