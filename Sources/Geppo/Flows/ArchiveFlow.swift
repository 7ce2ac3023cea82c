/// `archive rebuild`, `archive dump` and `archive backup`.
package struct ArchiveFlow {
  private let workspace: Workspace

  package init(workspace: Workspace) { self.workspace = workspace }

  /// Makes the index again from the journal, and the page accounts from feeds and glossary.
  /// Throws `GeppoError`; with a reason, lost lines of the journal are accepted.
  package func rebuild(reading: ReadingRequest, acceptingLoss reason: String? = nil) async throws -> Rebuilt {
    let rulebook = Rulebook.read(workspace)
    try rulebook.requireUsable()
    var archive = try Archive.open(workspace, for: "archive rebuild", acceptingLoss: reason)
    let cache = archive.cache(reading.caching)
    var pages = 0
    let runs = try archive.rebuild()
    for run in runs {
      var stock = Stock(sources: rulebook.sources)
      try await Collecting(
        workspace: workspace, rulebook: rulebook,
        issue: try IssueRequest(month: run.month, asOf: run.asOf), reading: reading
      ).run(progress: { _ in }, tagging: Tagging(rulebook), cache: cache) { stock.take($0) }
      stock.fold()
      let contents = IssueContents(
        stock, month: run.month, known: archive.identities, sent: archive.runsOfSentIssues,
        decisions: archive.decisions)
      try archive.record(contents.outcomes, of: run.month)
      pages += contents.outcomes.count
    }
    archive.note(cache)
    return Rebuilt(
      identities: archive.identities.count, decisions: archive.decisions.count, months: runs.count,
      pages: pages, findings: archive.findings.sorted())
  }

  /// What `archive rebuild` has made.
  package struct Rebuilt: Sendable {
    let identities: Int
    let decisions: Int
    let months: Int
    let pages: Int
    /// What was found on the way.
    package let findings: [Finding]

    /// One line with the figures.
    package func summary(_ language: Language) -> String {
      switch language {
      case .english:
        "made archive/geppo.sqlite again: \(identities) ids, \(decisions) decisions, accounts of \(pages) pages in \(months) months"
      case .japanese:
        "archive/geppo.sqlite を記録から作り直しました：番号\(identities)件、決定\(decisions)件、\(months)か月分のページの処理結果\(pages)件"
      }
    }
  }

  /// Makes the search index of all issues anew, with the whole texts. Gives what was found on the way.
  package func index(reading: ReadingRequest, progress: (Progress) -> Void) async throws -> Indexed {
    let rulebook = Rulebook.read(workspace)
    try rulebook.requireUsable()
    var archive = try Archive.open(workspace, for: "archive index")
    let cache = archive.cache(reading.caching)
    let store = try archive.emptySearchIndex()
    var count = 0
    for run in archive.lastRuns {
      let staging = archive.stage(run.month)
      defer { archive.discard(staging) }
      var files = try RecordFiles.begin(in: staging)
      var stock = Stock(sources: rulebook.sources)
      let issue = try IssueRequest(month: run.month, asOf: run.asOf)
      try await Collecting(workspace: workspace, rulebook: rulebook, issue: issue, reading: reading)
        .run(progress: progress, tagging: Tagging(rulebook), cache: cache) {
          stock.take($0)
          try files.take($0)
        }
      stock.fold()
      let documents = try IssuePublishing(rulebook: rulebook, issue: issue, stock: stock, archive: archive)
        .searchDocuments(&files)
      try archive.fill(store, documents, run)
      count += documents.count
    }
    archive.note(cache)
    return Indexed(months: archive.lastRuns.count, documents: count, findings: archive.findings.sorted())
  }

  /// What `archive index` has made.
  package struct Indexed: Sendable {
    let months: Int
    let documents: Int
    package let findings: [Finding]

    /// One line with the figures.
    package func summary(_ language: Language) -> String {
      switch language {
      case .english: "indexed \(documents) documents of \(months) months with their full texts"
      case .japanese: "\(months)か月分、\(documents)件の文書を全文とともに索引に入れました"
      }
    }
  }

  /// The index as text.
  package func dump() throws -> String { try Archive.open(workspace, for: "archive dump").dump() }

  /// Copies journal and index into a new folder, also while another command is at work.
  package func backup(to folder: String) throws -> Backup {
    Backup(made: try ArchiveBackup(workspace: workspace).write(to: folder))
  }

  package struct Backup {
    fileprivate let made: ArchiveBackup.Made

    /// One line that says what was copied.
    package func summary(_ language: Language) -> String {
      switch language {
      case .english:
        "copied and read again: \(made.folder)/archive with \(made.identities) ids and \(made.runs) runs"
      case .japanese: "控えを作り、読み直して確かめました：\(made.folder)/archive（番号\(made.identities)件、実行\(made.runs)回）"
      }
    }
  }
}
