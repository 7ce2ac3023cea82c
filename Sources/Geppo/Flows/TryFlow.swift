/// `try`: reads one saved page and shows how.
package struct TryFlow {
  private let file: String
  private let source: String?
  private let workspace: Workspace?

  /// `source` is the id of a declared source; without it that of the page's folder.
  package init(file: String, source: String?, workspace: Workspace?) {
    self.file = file
    self.source = source
    self.workspace = workspace
  }

  /// Throws `GeppoError` when there is no such page or source.
  package func run() throws -> Trial {
    let tried = try TriedPage(file, workspace: workspace, limit: Workspace.pageLimit)
    let rulebook = workspace.map(Rulebook.read)
    let declared = try declaredSource(of: tried.page, rulebook)
    let source = declared ?? .unknown(at: tried.page.file)
    let collector = Collector(names: rulebook.map { IssuerNames($0.glossary) })
    var trace = PageTrace()
    let page = tried.page.of(source)
    let reading = collector.read(page, bytes: tried.bytes, source: source, &trace)
    let ofSources = rulebook?.findings.filter { $0.location.file == SourceList.path } ?? []
    return Trial(
      page: page, source: declared, bytes: tried.bytes, trace: trace, reading: reading,
      findings: (ofSources + tried.findings + reading.findings).sorted())
  }

  private func declaredSource(of page: SavedPage, _ rulebook: Rulebook?) throws -> Source? {
    guard let id = source else { return rulebook?.source(page.source) }
    if let found = rulebook?.source(id) { return found }
    let hint = NearestWord.hint(for: id, among: rulebook?.sources.map(\.id) ?? [])
    throw GeppoError(
      .badInput, path: id, english: "feeds/sources.yaml declares no source of this name\(hint)",
      japanese: "feeds/sources.yaml にこの名前の情報源はありません\(hint)")
  }
}

extension SavedPage {
  /// The page as if it lay in the folder of the source.
  fileprivate func of(_ source: Source) -> SavedPage {
    SavedPage(
      file: file, source: source.id, folder: folder, sha256: sha256, declaredCapture: declaredCapture,
      siblings: siblings, savedFrom: savedFrom, container: container)
  }
}
