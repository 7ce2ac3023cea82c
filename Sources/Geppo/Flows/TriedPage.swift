/// One saved page that a person named, with what its folder knows of it.
struct TriedPage {
  let page: SavedPage
  let bytes: [UInt8]
  /// What was wrong with the container that it lies in.
  var findings: [Finding] = []

  /// `name` is a path from where the person stands or from the workspace, in a container with `#3` behind it. Throws
  /// `GeppoError` when there is no such page.
  init(_ name: String, workspace: Workspace?, limit: Int) throws {
    let enclosed = EnclosedName(name)
    let path = try TriedPage.existing(enclosed?.container ?? name, workspace)
    let below = workspace?.path(of: path)
    let file = below.flatMap { workspace?.pageFile(at: $0) }
    let shown = file?.path ?? below?.description ?? path
    let limits = ContainerLimits(page: limit)
    switch ContainerForm.of(path) {
    case .warc: self = try TriedPage.record(enclosed, of: path, shown, file, limits)
    case .mhtml:
      let bytes = try TriedPage.bytes(path, shown, limit)
      let content = MHTMLReader(bytes, file: shown, limits: limits)?.read()
      self = try TriedPage.part(enclosed, of: content, bytes, shown, file, workspace)
    case nil:
      let bytes = try TriedPage.bytes(path, shown, limit)
      page = TriedPage.page(shown, bytes, file, TriedPage.capture(file, workspace), nil)
      self.bytes = bytes
    }
  }

  private init(page: SavedPage, bytes: [UInt8], findings: [Finding]) {
    self.page = page
    self.bytes = bytes
    self.findings = findings
  }

  private static func existing(_ name: String, _ workspace: Workspace?) throws -> String {
    let candidates = [name] + (workspace.map { ["\($0.root)/\(name)"] } ?? [])
    if let found = candidates.first(where: { NamedFile.realPath($0) != nil }) { return found }
    throw GeppoError(
      .badInput, path: name, english: "no such file; name a saved page: feeds/mee/2018-12/t1.html",
      japanese: "ファイルがありません。保存したページを feeds/mee/2018-12/t1.html のように指定してください")
  }

  private static func bytes(_ path: String, _ shown: String, _ limit: Int) throws -> [UInt8] {
    switch NamedFile.read(path, limit: limit) {
    case .success(let bytes): return bytes
    case .failure(.empty): return []
    case .failure(let problem): throw GeppoError(.badInput, problem.finding(shown))
    }
  }

  private static func page(
    _ name: String, _ bytes: [UInt8], _ file: PageFile?, _ capture: Capture?, _ facts: ContainerFacts?
  ) -> SavedPage {
    SavedPage(
      file: name, source: file?.source ?? "", folder: file?.month, sha256: SHA256.hex(of: bytes),
      declaredCapture: capture, siblings: facts == nil ? file.map { $0.siblings + $0.parts } ?? [] : [],
      container: facts)
  }

  /// What `captures.csv` of the folder says of the file.
  private static func capture(_ file: PageFile?, _ workspace: Workspace?) -> Capture? {
    guard let file, let workspace, let month = file.month?.description else { return nil }
    guard case .success(let table) = workspace.capturesFile(source: file.source, folder: month) else {
      return nil
    }
    return Captures.read(table).0[file.path]
  }

  // MARK: Containers

  private static func record(
    _ name: EnclosedName?, of path: String, _ shown: String, _ file: PageFile?, _ limits: ContainerLimits
  ) throws -> TriedPage {
    guard case .success(let pieces) = NamedFile.pieces(path) else {
      throw GeppoError(.badInput, ReadingProblem.notAFile.finding(shown))
    }
    var reader = WARCReader(file: shown, limits: limits, read: pieces.next)
    var known: [Int] = []
    while let page = reader.next() {
      if page.index == name?.index { return enclosed(page, in: shown, file, nil, reader.allFindings) }
      known.append(page.index)
    }
    throw unnamed(shown, known)
  }

  /// The root, unless a part is named.
  private static func part(
    _ name: EnclosedName?, of content: MHTMLContent?, _ bytes: [UInt8], _ shown: String, _ file: PageFile?,
    _ workspace: Workspace?
  ) throws -> TriedPage {
    let declared = capture(file, workspace)
    guard let content else {
      return TriedPage(page: page(shown, bytes, file, declared, nil), bytes: bytes, findings: [])
    }
    let pages = [content.root].compactMap { $0 } + content.frames
    guard let found = name.map({ name in pages.first { $0.index == name.index } }) ?? content.root else {
      throw unnamed(shown, pages.map(\.index))
    }
    return enclosed(found, in: shown, file, declared, content.findings)
  }

  private static func enclosed(
    _ page: EnclosedPage, in container: String, _ file: PageFile?, _ declared: Capture?, _ findings: [Finding]
  ) -> TriedPage {
    let capture = Capture(
      url: page.facts.url ?? declared?.url, savedOn: page.facts.savedOn ?? declared?.savedOn,
      step: page.facts.url == nil ? declared?.step ?? page.facts.step : page.facts.step)
    let name = EnclosedName(container: container, index: page.index).text
    return TriedPage(
      page: TriedPage.page(name, page.bytes, file, capture, page.facts), bytes: page.bytes, findings: findings
    )
  }

  private static func unnamed(_ container: String, _ known: [Int]) -> GeppoError {
    let names =
      known.prefix(20).map { "\(container)#\($0)" }.joined(separator: " ") + (known.count > 20 ? " …" : "")
    return GeppoError(
      .badInput, path: container, english: "the file holds several pages; name one of them: \(names)",
      japanese: "このファイルには複数のページがあります。次のように1つを指定してください：\(names)")
  }
}
