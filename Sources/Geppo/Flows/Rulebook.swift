import Markup

/// The rules of a run: glossary and sources as the workspace has them.
struct Rulebook: Sendable {
  let glossary: Glossary
  let sources: [Source]
  /// What is wrong with them.
  let findings: [Finding]

  /// Reads them; only a workspace whose files cannot be opened throws.
  static func read(_ workspace: Workspace) throws -> Rulebook {
    let (glossary, glossaryFindings) = Glossary.read(try workspace.glossaryFiles())
    let (sources, sourceFindings) = SourceList.read(
      try workspace.sourcesFile(), glossary: glossary, xpathProblem: Markup.xpathProblem)
    return Rulebook(glossary: glossary, sources: sources.sources, findings: glossaryFindings + sourceFindings)
  }

  func source(_ id: String) -> Source? { sources.first { $0.id == id } }

  /// Declared without a folder, or a folder without a declaration.
  func folderFindings(_ listing: PageListing) -> [Finding] {
    let folders = Set(listing.sources)
    let silent = sources.filter { !folders.contains($0.id) }
      .map { Finding(.sourceWithoutFolder, $0.location, $0.id) }
    let undeclared = listing.sources.filter { source($0) == nil }.map { id in
      Finding(
        .undeclaredFolder, .file("feeds/\(id)"), id, String(listing.files.count { $0.source == id }),
        NearestWord.hint(for: id, among: sources.map(\.id)))
    }
    return silent + undeclared
  }
}
