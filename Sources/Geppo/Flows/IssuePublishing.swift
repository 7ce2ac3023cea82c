/// The last stage: chosen entries get their ids, the issue is built, and all its files are published.
struct IssuePublishing {
  let rulebook: Rulebook
  let issue: IssueRequest
  let stock: Stock
  private let keyOf: [String: FoldKey]

  init(rulebook: Rulebook, issue: IssueRequest, stock: Stock) {
    self.rulebook = rulebook
    self.issue = issue
    self.stock = stock
    keyOf = Dictionary(stock.keys.map { ($0.key, $0) }, uniquingKeysWith: { first, _ in first })
  }

  func publish(
    _ files: consuming RecordFiles, _ staging: Staging, _ archive: inout Archive
  ) throws -> RunSummary {
    var staging = staging
    let chosen = try chosenDocuments(&files)
    try files.close(into: &staging)
    let binding = IdentityRegister(archive.identities).bind(chosen.map { request($0) })
    var material = self.material(chosen, ids: binding.ids)
    material.findings = (stock.findings + binding.findings).sorted()
    let built = ReportBuilder(glossary: rulebook.glossary, sources: rulebook.sources).build(material)
    for file in built.files { try staging.write(file.path, file.bytes) }
    let content = RunContent(asOf: issue.asOf, identities: binding.given, pages: material.outcomes)
    let said = try archive.publish(staging, content)
    return summary(material, built, findings: built.findings + archive.findings + said)
  }

  /// A document of the issue, or an undated one for the review.
  private struct Chosen {
    var document: IssueEntry
    var standing: MonthOfIssue.Standing
  }

  private func chosenDocuments(_ files: inout RecordFiles) throws -> [Chosen] {
    let standing = stock.standing(month: issue.month)
    var chosen: [Chosen] = []
    for entry in stock.entries {
      let key = entry.representative
      guard let stands = standing[key], stands.isShown, stock.relevance[key]?.isRelevant == true else {
        continue
      }
      guard let (item, tagged) = try files.document(key) else { continue }
      let document = IssueEntry(
        id: "", entry: entry, item: item, tagged: tagged, alsoPublishedBy: others(entry),
        isLate: stands == .late)
      chosen.append(Chosen(document: document, standing: stands))
    }
    return chosen.sorted { precedes($0.document.item, $1.document.item) }
  }

  /// By publication day, then address and key: new ids follow this order.
  private func precedes(_ left: Item, _ right: Item) -> Bool {
    if left.publishedOn != right.publishedOn {
      guard let one = left.publishedOn else { return false }
      guard let other = right.publishedOn else { return true }
      return one < other
    }
    return left.key < right.key
  }

  private func others(_ entry: Entry) -> [OtherPublication] {
    entry.members.filter { $0.relation == .repost }.compactMap { member in
      keyOf[member.key].map { OtherPublication(source: $0.page.source, url: $0.url) }
    }
  }
}

extension IssuePublishing {
  private func request(_ chosen: Chosen) -> IdentityRequest {
    let item = chosen.document.item
    let keys = ([item.key] + chosen.document.entry.members.map(\.key)).compactMap { keyOf[$0] }
    return IdentityRequest(
      month: issue.month, anchors: Anchors(keys), title: item.title?.value ?? item.page.file,
      location: item.title?.location ?? .file(item.page.file))
  }

  private func material(_ chosen: [Chosen], ids: [String]) -> IssueMaterial {
    let entries = zip(chosen, ids).map { chosen, id in
      var entry = chosen.document
      entry.id = id
      return (entry, chosen.standing)
    }
    let unsaved = UnsavedLinks.among(stock.listed, saved: stock.keys, titleKey: Folding.key)
    return IssueMaterial(
      month: issue.month, asOf: issue.asOf, entries: entries.filter { $0.1 != .undated }.map(\.0),
      undated: entries.filter { $0.1 == .undated }.map(\.0), sources: stock.sources,
      outcomes: stock.settled(month: issue.month),
      unsaved: unsaved.map { UnsavedLink(link: $0, topics: $0.topics) }, findings: [])
  }

  private func summary(_ material: IssueMaterial, _ built: BuiltReport, findings: [Finding]) -> RunSummary {
    let counts = Dictionary(grouping: material.outcomes, by: \.disposition).mapValues(\.count)
    return RunSummary(
      issue: issue, sourcesDeclared: rulebook.sources.count,
      sourcesChecked: material.sources.count { $0.wasChecked },
      pages: Disposition.allCases.compactMap { kind in counts[kind].map { (kind, $0) } },
      items: stock.keys.count, new: material.entries.count { !$0.isLate },
      late: material.entries.count { $0.isLate }, unsaved: material.unsaved.count,
      queued: built.queued, editions: built.editions, bulletin: "reports/\(issue.month)/bulletin.html",
      findings: findings.sorted())
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
