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

  /// Throws when a run on these rules would say false things: without the declared sources, or without words,
  /// every place would have "nothing new".
  func requireUsable() throws {
    let isWhole = [
      glossary.topics.isEmpty, glossary.terms.isEmpty, glossary.regions.isEmpty,
      glossary.documentTypes.isEmpty,
      sources.isEmpty,
    ].allSatisfy { !$0 }
    let errors = findings.filter { $0.severity == .error }
    let blocking = errors.first { $0.location.file == SourceList.path } ?? (isWhole ? nil : errors.first)
    guard blocking != nil || !isWhole else { return }
    let path = blocking?.location.description ?? SourceList.path
    let (english, japanese) = (blocking?.message(.english) ?? "", blocking?.message(.japanese) ?? "")
    throw GeppoError(
      .badRules, path: path,
      english: "\(english); correct this first ('geppo check' lists all), nothing was written",
      japanese: "\(japanese)。先に直してください（「geppo check」で一覧を表示）。何も書いていません")
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
