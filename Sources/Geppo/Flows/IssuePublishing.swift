/// The last stage: the documents of the issue get their ids, the report is written, and all of it is published.
struct IssuePublishing {
  let rulebook: Rulebook
  let issue: IssueRequest
  let stock: Stock
  let identities: DocumentIdentities

  init(rulebook: Rulebook, issue: IssueRequest, stock: Stock, known: [GivenIdentity]) {
    self.rulebook = rulebook
    self.issue = issue
    self.stock = stock
    identities = DocumentIdentities(stock, month: issue.month, known: known)
  }

  /// Everything is staged first; `Archive.publish` then makes it all visible, or nothing.
  func publish(
    _ files: consuming RecordFiles, _ staging: Staging, _ archive: inout Archive
  ) throws -> RunSummary {
    var staging = staging
    var material = try material(&files)
    try files.close(into: &staging)
    var report = try builder.report(on: material)
    let findingsTable = "findings.csv"
    for file in report.files where name(file) != findingsTable { try staging.write(name(file), file.bytes) }
    let conflicts = try archive.conflicts(staging, unwritten: [findingsTable], asOf: issue.asOf)
    if !conflicts.isEmpty {
      material.findings = (material.findings + conflicts).sorted()
      report = try builder.report(on: material)
    }
    for file in report.files where name(file) == findingsTable { try staging.write(name(file), file.bytes) }
    let content = RunContent(asOf: issue.asOf, identities: identities.given, pages: material.outcomes)
    let said = try archive.publish(staging, content)
    return summary(material, report, findings: archive.findings + said.filter { !conflicts.contains($0) })
  }

  private var builder: ReportBuilder { ReportBuilder(glossary: rulebook.glossary, sources: rulebook.sources) }

  /// The file's name below the folder of the month.
  private func name(_ file: WorkspaceFile) -> String {
    String(file.path.dropFirst("reports/\(issue.month)/".count))
  }

  private func material(_ files: inout RecordFiles) throws -> IssueMaterial {
    var material = IssueMaterial(
      month: issue.month, asOf: issue.asOf, entries: [], undated: [], sources: stock.sources,
      outcomes: stock.settled(month: issue.month), unsaved: unsaved,
      findings: (stock.findings + identities.findings).sorted())
    let standing = stock.standing(month: issue.month)
    for entry in stock.entries {
      guard let id = identities.ids[entry.representative] else { continue }
      guard let stands = standing[entry.representative], stands.isShown else { continue }
      let (item, tagged) = try files.document(entry.representative)
      let document = IssueEntry(
        id: id, entry: entry, item: item, tagged: tagged, alsoPublishedBy: identities.reposts(of: entry),
        isLate: stands == .late)
      if stands == .undated { material.undated.append(document) } else { material.entries.append(document) }
    }
    return material
  }

  private var unsaved: [UnsavedLink] {
    let folders = Dictionary(
      stock.outcomes.map { ($0.page.file, $0.page.folder) }, uniquingKeysWith: { first, _ in first })
    return UnsavedLinks.among(
      stock.listed, saved: stock.keys, of: stock.monthOfIssue(issue.month), folderOf: { folders[$0] ?? nil },
      titleKey: Folding.key
    ).map { UnsavedLink(link: $0, topics: $0.topics) }
  }

  private func summary(
    _ material: IssueMaterial, _ report: ReportBuilder.Report, findings: [Finding]
  ) -> RunSummary {
    RunSummary(
      issue: issue, sourcesDeclared: rulebook.sources.count,
      sourcesChecked: material.sources.count { $0.wasChecked }, account: report.issue.account,
      items: stock.keys.count, new: material.entries.count { !$0.isLate },
      late: material.entries.count { $0.isLate }, unsaved: material.unsaved.count,
      queued: report.issue.queue.count, editions: report.issue.editions.count,
      bulletin: "reports/\(issue.month)/bulletin.html",
      findings: (material.findings + report.releaseFindings + findings).sorted())
  }
}

extension MonthOfIssue.Standing {
  /// Whether a person sees the document in this issue's files.
  fileprivate var isShown: Bool {
    switch self {
    case .new, .late, .undated: true
    case .otherMonth: false
    }
  }
}
