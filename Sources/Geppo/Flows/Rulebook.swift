import Markup

/// The rules of a run: glossary and sources as the workspace has them.
struct Rulebook: Sendable {
  let glossary: Glossary
  let sources: [Source]
  /// What is wrong with them.
  let findings: [Finding]

  /// Reads them; what cannot be read is a finding.
  static func read(_ workspace: Workspace) -> Rulebook {
    let (files, unreadable) = workspace.glossaryFiles()
    let (glossary, glossaryFindings) = Glossary.read(files)
    let (sources, sourceFindings) = readSources(workspace, glossary)
    return Rulebook(
      glossary: glossary, sources: sources.sources, findings: unreadable + glossaryFindings + sourceFindings)
  }

  private static func readSources(
    _ workspace: Workspace, _ glossary: Glossary
  ) -> (SourceList, [Finding]) {
    switch workspace.sourcesFile() {
    case .success(let file): SourceList.read(file, glossary: glossary, xpathProblem: Markup.xpathProblem)
    case .failure(let problem): (SourceList(), [problem.finding("feeds/sources.yaml")])
    }
  }

  func source(_ id: String) -> Source? { sources.first { $0.id == id } }

  /// Declared without a folder, or a folder without a declaration.
  func folderFindings(_ listing: FeedListing) -> [Finding] {
    let folders = Set(listing.sources.map(\.name))
    let silent = sources.filter { !folders.contains($0.id) }
      .map { Finding(.sourceWithoutFolder, $0.location, $0.id) }
    let undeclared = listing.sources.filter { source($0.name) == nil }.map { folder in
      Finding(
        .undeclaredFolder, .file("feeds/\(folder.name)"), folder.name, String(folder.pages.count),
        NearestWord.hint(for: folder.name, among: sources.map(\.id)))
    }
    return silent + undeclared
  }
}
