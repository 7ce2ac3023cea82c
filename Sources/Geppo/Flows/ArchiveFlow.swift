/// `archive rebuild` and `archive dump`.
package struct ArchiveFlow {
  private let workspace: Workspace

  package init(workspace: Workspace) { self.workspace = workspace }

  /// Makes the index again from the journal, and the page accounts from feeds and glossary.
  /// Gives what was found on the way.
  package func rebuild(reading: ReadingRequest) async throws -> [Finding] {
    let rulebook = Rulebook.read(workspace)
    try rulebook.requireUsable()
    var archive = try Archive.open(workspace, for: "archive rebuild")
    let cache = archive.cache(reading.caching)
    for run in try archive.rebuild() {
      var stock = Stock(sources: rulebook.sources)
      try await Collecting(
        workspace: workspace, rulebook: rulebook,
        issue: try IssueRequest(month: run.month, asOf: run.asOf), reading: reading
      ).run(progress: { _ in }, tagging: Tagging(rulebook), cache: cache) { stock.take($0) }
      stock.fold()
      let contents = IssueContents(
        stock, month: run.month, known: archive.identities, sent: archive.runsOfSentIssues)
      try archive.record(contents.outcomes, of: run.month)
    }
    archive.note(cache)
    return archive.findings.sorted()
  }

  /// The index as text.
  package func dump() throws -> String { try Archive.open(workspace, for: "archive dump").dump() }
}
