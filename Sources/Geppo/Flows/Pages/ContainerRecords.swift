/// The records of the pages in one MHTML or WARC file, a group for each page.
struct ContainerRecords {
  let reader: PageReader
  let file: PageFile

  private var pages: EnclosedPages { EnclosedPages(file, reader.origins) }

  /// The root of an MHTML file with its frames, which are parts of it.
  func records(of content: MHTMLContent) async -> [[Record]] {
    guard let root = content.root else {
      let findings = content.findings + [Finding(.noPages, .file(file.path))]
      return [[reader.outcome(file.reference, .empty, .noText)] + findings.sorted().map(Record.finding)]
    }
    let frames = content.frames.map { part($0, of: root, .pageResource) }
    return [
      await records(of: root, PageContinuation(frames: pages.parts(content.frames))),
      frames + content.findings.sorted().map(Record.finding),
    ]
  }

  /// A page of a WARC file; behind it those that may be its further pages, each of which is a page of its own if it
  /// is none.
  func records(of article: [EnclosedPage]) async -> [[Record]] {
    guard let head = article.first else { return [] }
    let others = article.dropFirst()
    guard !others.isEmpty, let source = reader.rulebook.source(file.source) else {
      return await records(ofEach: article)
    }
    let found = pages.search(head, others, reader.collector, source)
    let continuation = PageContinuation(parts: pages.parts(found.parts), furtherPages: found.excess)
    let parts = found.parts + found.copies
    let rest = others.filter { other in !parts.contains { $0.index == other.index } }
    return [await records(of: head, as: found.page, continuation)]
      + parts.map { [part($0, of: head, .furtherPage)] } + (await records(ofEach: rest))
  }

  private func records(ofEach pages: some Sequence<EnclosedPage>) async -> [[Record]] {
    var groups: [[Record]] = []
    for page in pages { groups.append(await records(of: page, .none)) }
    return groups
  }

  private func records(of page: EnclosedPage, _ continuation: PageContinuation) async -> [Record] {
    await records(of: page, as: pages.savedPage(page), continuation)
  }

  private func records(
    of page: EnclosedPage, as saved: SavedPage, _ continuation: PageContinuation
  ) async -> [Record] {
    switch page.problem {
    case .tooLarge(let size):
      let problem = ReadingProblem.tooLarge(size: size, limit: reader.maxPageSize)
      return [
        reader.outcome(saved.reference, problem.disposition, problem.reason, detail: problem.detail),
        .finding(problem.finding(saved.file)),
      ]
    case .unknownCoding(let coding):
      return [
        reader.outcome(saved.reference, .unreadable, .cannotRead, detail: coding),
        .finding(Finding(.unknownCoding, .file(saved.file), coding)),
      ]
    case nil:
      guard let source = reader.rulebook.source(file.source) else {
        return reader.undeclared(saved.reference)
      }
      let reading = reader.read(saved, page.bytes, source, continuation)
      return reader.records(of: saved, await reader.attached.complete(reading, of: file))
    }
  }

  private func part(_ part: EnclosedPage, of page: EnclosedPage, _ reason: OutcomeReason) -> Record {
    reader.outcome(
      pages.savedPage(part).reference, .partOfPage, reason, detail: pages.savedPage(page).file)
  }
}
