/// Writes one month's report: values in, files out.
struct ReportBuilder: Sendable {
  private let glossary: Glossary
  private let sources: [Source]

  init(glossary: Glossary, sources: [Source]) {
    self.glossary = glossary
    self.sources = sources
  }

  /// What is to be written, the issue it was made from, and what failed of the checks before release.
  struct Report: Sendable {
    var issue: Issue
    /// Below `reports/<month>/`, sorted by path.
    var files: [WorkspaceFile]
    /// PDF files that are still to be made.
    var prints: [PrintJob]
    var releaseFindings: [Finding]
  }

  /// What can be searched of an issue; `withText` adds the whole texts, `told` are the ids of what it told of when it
  /// went out.
  func searchDocuments(
    of issue: Issue, _ material: IssueMaterial, withText: Bool, told: Set<String> = []
  ) -> [SearchDocument] {
    SearchDocuments(
      material: material, issue: issue, names: Names(glossary: glossary, sources: sources), told: told,
      withText: withText
    ).all
  }

  func issue(of material: IssueMaterial) -> Issue {
    IssueBuilder(glossary: glossary, sources: sources).build(from: material)
  }

  /// Throws only when a template of geppo is malformed, or the system refuses memory.
  func report(on material: IssueMaterial) throws -> Report {
    let issue = issue(of: material)
    let folder = "reports/\(material.month)"
    let pages = try BulletinPages(issue: issue, folder: folder)
    let names = Names(glossary: glossary, sources: sources)
    let problems = ReleaseCheck.findings(
      on: ReleaseCheck.Subject(
        issue: issue, material: material, pages: pages.all, letters: try pages.letters(glossary.office),
        office: glossary.office, avoided: glossary.avoided, names: names),
      file: pages.wholePath)
    var material = material
    material.findings += problems
    let tables = ReportTables(
      issue: issue, material: material, names: names, glossary: glossary, folder: folder)
    let bulletins = try BulletinFiles(pages, names: names)
    let translations = try TranslationFiles(pages, issue: issue)
    let files = (bulletins.files + translations.files + (try tables.all())).sorted { $0.path < $1.path }
    return Report(
      issue: issue, files: files, prints: bulletins.prints + translations.prints, releaseFindings: problems)
  }
}
