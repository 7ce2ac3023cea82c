/// `site`: the stakeholders' website below `reports/site-internal/` or `reports/site-public/`.
package struct SiteFlow {
  private let workspace: Workspace
  private let audience: Audience
  private let jobs: Int

  package init(workspace: Workspace, audience: Audience, jobs: Int) {
    (self.workspace, self.audience, self.jobs) = (workspace, audience, jobs)
  }

  /// From what was published; no saved page is read. Throws `GeppoError` when the rules are broken, nothing has been
  /// published, or the disk refuses.
  package func run() async throws -> Written {
    let rulebook = Rulebook.read(workspace)
    try rulebook.requireUsable()
    let archive = try Archive.open(workspace, for: "site")
    let published = PublishedIssues(workspace, archive.history, TranslationBook(archive.translations))
      .read(for: audience)
    guard !published.issues.isEmpty || !published.withoutPublicVersion.isEmpty else {
      throw GeppoError.nothingForSite(audience)
    }
    let (cooperation, told) = SiteLedger(workspace, rulebook, sent: archive.sent.mapValues(\.on)).read()
    let plan = SitePlan(
      SiteMaterial(
        audience: audience, glossary: rulebook.glossary, sources: rulebook.sources,
        issues: published.issues, withoutPublicVersion: published.withoutPublicVersion,
        withdrawn: archive.sent.withdrawn, cooperation: cooperation))
    var folder = try SiteFolder(workspace, named: audience.folder)
    let missing = try await write(plan, into: &folder)
    try folder.finish(isWhole: published.findings.isEmpty && missing.isEmpty)
    return Written(
      folder: "reports/\(audience.folder)", files: folder.count, written: folder.written,
      removed: folder.removed,
      findings: (published.findings + missing + told + folder.findings + archive.findings).sorted())
  }

  /// Pages side by side, a few at a time. Returns what could not be copied.
  private func write(_ plan: SitePlan, into folder: inout SiteFolder) async throws -> [Finding] {
    let templates = try SiteTemplates()
    for file in plan.files { try folder.put(file.path, file.bytes) }
    try await forEachInOrder(plan.pages, width: jobs) { page in
      (page.address.path, templates.render(page.values(), page.template))
    } consume: { page in
      try folder.put(page.0, page.1)
    }
    return try plan.copies.compactMap { copy in
      let file = PublishedFile(path: copy.file.source, sha256: copy.file.sha256)
      switch file.read(workspace) {
      case .success(let bytes):
        try folder.put(copy.address.path, bytes)
        return nil
      case .failure(let problem): return problem.finding
      }
    }
  }

  package struct Written: Sendable {
    let folder: String
    let files: Int
    let written: Int
    let removed: Int
    package let findings: [Finding]

    /// Where the site is, and what has changed.
    package func lines(_ language: Language) -> [String] {
      switch language {
      case .english:
        ["\(folder)/index.html: \(files) files, \(written) of them new or changed, \(removed) removed"]
      case .japanese: ["\(folder)/index.html：\(files)ファイル（うち新規・更新\(written)、削除\(removed)）"]
      }
    }
  }
}

extension GeppoError {
  fileprivate static func nothingForSite(_ audience: Audience) -> GeppoError {
    switch audience {
    case .internal:
      GeppoError(
        .badInput, path: "reports",
        english: "nothing has been published yet; write a month with 'geppo run' first",
        japanese: "まだ何も作成していません。先に「geppo run」で月報を作ってください")
    case .public:
      GeppoError(
        .badInput, path: "reports",
        english:
          "no issue has been sent, and the public site holds sent issues only; record one with 'geppo send'",
        japanese: "送付した月報がありません。公開用のサイトには送付済みの号だけを載せます。「geppo send」で送付を記録してください")
    }
  }
}
