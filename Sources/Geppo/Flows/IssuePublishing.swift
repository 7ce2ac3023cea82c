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
    let material = try material(&files)
    try files.close(into: &staging)
    let report = try ReportBuilder(glossary: rulebook.glossary, sources: rulebook.sources).report(
      on: material)
    let folder = "reports/\(issue.month)/"
    for file in report.files { try staging.write(String(file.path.dropFirst(folder.count)), file.bytes) }
    let content = RunContent(asOf: issue.asOf, identities: identities.given, pages: material.outcomes)
    let said = try archive.publish(staging, content)
    return summary(material, report, findings: report.releaseFindings + archive.findings + said)
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
      guard let (item, tagged) = try files.document(entry.representative) else { continue }
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
      bulletin: "reports/\(issue.month)/bulletin.html", findings: (material.findings + findings).sorted())
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
