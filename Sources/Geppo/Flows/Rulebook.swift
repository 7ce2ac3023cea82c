import Markup

/// The rules of a run: glossary and sources as the workspace has them.
struct Rulebook: Sendable {
  let glossary: Glossary
  let sources: [Source]
  /// What is wrong with them.
  private(set) var findings: [Finding]

  /// Reads them; what cannot be read is a finding.
  static func read(_ workspace: Workspace) -> Rulebook {
    let (files, unreadable) = workspace.glossaryFiles()
    let (glossary, glossaryFindings) = Glossary.read(files)
    let (sources, sourceFindings) = readSources(workspace, glossary)
    var rulebook = Rulebook(
      glossary: glossary, sources: sources.sources, findings: unreadable + glossaryFindings + sourceFindings)
    rulebook.findings += rulebook.emptySources + cutEnds(files, workspace)
    return rulebook
  }

  /// Only the names of topics, places, bodies, types, terms and sources, for commands that answer at once and read no page. What is wrong
  /// with the tables is told by those that do.
  static func names(_ workspace: Workspace) -> Rulebook {
    let tables = [
      Glossary.Path.topics, Glossary.Path.regions, Glossary.Path.regionGroups, Glossary.Path.documentTypes,
      Glossary.Path.terms, Glossary.Path.bodies,
    ]
    let (glossary, _) = Glossary.read(workspace.glossaryFiles().files.filter { tables.contains($0.path) })
    return Rulebook(
      glossary: glossary, sources: readSources(workspace, glossary).0.sources, findings: [])
  }

  /// Throws when a run on these rules would say false things: without a declared source, or without a term of the
  /// glossary, a place would have "nothing new" that had something.
  func requireUsable() throws {
    let errors = findings.filter { $0.severity == .error }
    if let first = errors.first { throw Self.refusal(first, others: errors.count - 1) }
  }

  /// A run cannot do without sources.
  private var emptySources: [Finding] {
    let isDamaged = findings.contains { $0.severity == .error && $0.location.file == SourceList.path }
    return sources.isEmpty && !isDamaged ? [Finding(.emptyTable, .file(SourceList.path))] : []
  }

  /// Tables that lost a piece between two rows, as those tell with which the workspace began.
  static func cutEnds(_ files: [WorkspaceFile], _ workspace: Workspace) -> [Finding] {
    files.filter { Glossary.files.contains($0.path) }.compactMap { file in
      workspace.firstTable(file.path).flatMap { TableDifference.cutEnd(here: file, first: $0) }
    }
  }

  private static func refusal(_ first: Finding, others: Int) -> GeppoError {
    let more = others == 0 ? ("", "") : (" (and \(others) more errors)", "（ほかにエラー\(others)件）")
    return GeppoError(
      .badRules, path: first.location.description,
      english:
        "\(first.message(.english))\(more.0); correct this first ('geppo check' lists all), nothing was written",
      japanese:
        "\(first.message(.japanese))\(more.1)。先に直してください（「geppo check」で一覧を表示）。何も書いていません")
  }

  private static func readSources(
    _ workspace: Workspace, _ glossary: Glossary
  ) -> (SourceList, [Finding]) {
    switch workspace.sourcesFile() {
    case .success(let file): SourceList.read(file, glossary: glossary, xpathProblem: xpathSlip)
    case .failure(let problem): (SourceList(), [problem.finding(ofData: "feeds/sources.yaml")])
    }
  }

  static func xpathSlip(_ expression: String) -> XPathSlip? {
    xpathFault(in: expression).map {
      XPathSlip(reason: $0.reason.rawValue, position: $0.position, original: $0.original)
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
