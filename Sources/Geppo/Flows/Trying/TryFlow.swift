/// `try`: reads one saved page as a run would, and shows how.
package struct TryFlow {
  private let file: String
  private let source: String?
  private let workspace: Workspace?
  private let pdf: PDFReader?

  /// `source` is the id of a declared source; without it that of the page's folder. `pdf` reads attached PDF files.
  package init(
    file: String, source: String?, workspace: Workspace?, pdf: PDFReader? = PDFReader.find()
  ) {
    self.file = file
    self.source = source
    self.workspace = workspace
    self.pdf = pdf
  }

  /// Throws `GeppoError` when there is no such page or source.
  package func run() async throws -> Trial {
    let limit = Workspace.pageLimit
    let rulebook = workspace.map(Rulebook.read)
    let named = try NamedPage(file, workspace: workspace, limit: limit)
    let declared = try declaredSource(of: named, rulebook)
    let source = declared ?? .unknown(at: named.shown)
    let collector = Collector(names: rulebook.map { IssuerNames($0.glossary) })
    let tried = try TriedPage(named, collector: collector, source: source, workspace: workspace)
    var trace = PageTrace()
    let reading = PartedReading(collector: collector).read(
      tried.page, tried.bytes, source, tried.continuation, &trace)
    let whole = await withAttachments(reading, of: tried, limit)
    let carrier = await carrier(of: tried, whole, named, rulebook)
    let ofSources = rulebook?.findings.filter { $0.location.file == SourceList.path } ?? []
    return Trial(
      page: tried.page, source: declared, bytes: tried.bytes, trace: trace, reading: whole,
      parts: tried.continuation, isInFeeds: tried.file != nil, partOf: carrier?.page ?? tried.partOf,
      findings: Set(ofSources + tried.findings + whole.findings + (carrier?.findings ?? [])).sorted())
  }

  private func withAttachments(_ reading: PageReading, of tried: TriedPage, _ limit: Int) async -> PageReading
  {
    guard let workspace, let file = tried.file else { return reading }
    let attached = AttachedTexts(workspace: workspace, pdf: pdf, limit: limit)
    var whole = await attached.complete(reading, of: file)
    whole.findings += attached.unreadable(tried.bytes, file: file.path)
    return whole
  }

  /// The page that attaches the file, where it is one for that.
  private func carrier(
    of tried: TriedPage, _ reading: PageReading, _ named: NamedPage, _ rulebook: Rulebook?
  ) async -> CarrierSearch.Found? {
    guard let workspace, let rulebook, let file = tried.file, reading.outcome.mayBeAttached else {
      return nil
    }
    let origins = named.origins(workspace)
    let reader = PageReader(
      workspace: workspace, rulebook: rulebook, collector: Collector(names: IssuerNames(rulebook.glossary)),
      reading: ReadingRequest(jobs: 1, maxPageSize: named.limit, pdf: nil), origins: origins)
    let containers = ContainerTurns(
      workspace: workspace, sources: Set(rulebook.sources.map(\.id)),
      limits: ContainerLimits(page: named.limit))
    return await CarrierSearch(reader: reader, containers: containers)
      .carrier(of: file, among: named.neighbours)
  }

  private func declaredSource(of named: NamedPage, _ rulebook: Rulebook?) throws -> Source? {
    guard let id = source else { return rulebook?.source(named.file?.source ?? "") }
    if let found = rulebook?.source(id) { return found }
    let hint = NearestWord.hint(for: id, among: rulebook?.sources.map(\.id) ?? [])
    throw GeppoError(
      .badInput, path: id, english: "feeds/sources.yaml declares no source of this name\(hint)",
      japanese: "feeds/sources.yaml にこの名前の情報源はありません\(hint)")
  }
}
