/// Pages of a container.
extension PageReader {
  /// The page that an MHTML file holds, with its frames.
  func records(of file: PageFile, _ content: MHTMLContent) -> [[Record]] {
    guard let root = content.root else {
      let findings = content.findings + [Finding(.noPages, .file(file.path))]
      return [[.page(outcome(file.reference, .empty, .noText))] + findings.sorted().map(Record.finding)]
    }
    let frames = content.frames.map { frame in
      Record.page(
        outcome(
          reference(frame, in: file), .partOfPage, .pageResource,
          detail: EnclosedName(container: file.path, index: root.index).text))
    }
    return records(of: root, in: file, frames: content.frames)
      + [frames + content.findings.sorted().map(Record.finding)]
  }

  func records(of page: EnclosedPage, in file: PageFile, frames: [EnclosedPage] = []) -> [[Record]] {
    let reference = reference(page, in: file)
    switch page.problem {
    case .tooLarge(let size):
      let problem = ReadingProblem.tooLarge(size: size, limit: maxPageSize)
      return [
        [
          .page(outcome(reference, problem.disposition, problem.reason, detail: problem.detail)),
          .finding(problem.finding(reference.file)),
        ]
      ]
    case .unknownCoding(let coding):
      return [
        [
          .page(outcome(reference, .unreadable, .cannotRead, detail: coding)),
          .finding(Finding(.unknownCoding, .file(reference.file), coding)),
        ]
      ]
    case nil:
      let saved = SavedPage(
        file: reference.file, source: file.source, folder: file.month, sha256: reference.sha256,
        declaredCapture: capture(page.facts, file), siblings: [], container: page.facts)
      let parts = frames.filter { $0.problem == nil }.map { frame in
        PagePart(file: EnclosedName(container: file.path, index: frame.index).text, bytes: frame.bytes)
      }
      return [read(saved, page.bytes, frames: parts).map { records(of: saved, $0) } ?? undeclared(saved)]
    }
  }

  private func reference(_ page: EnclosedPage, in file: PageFile) -> PageReference {
    PageReference(
      file: EnclosedName(container: file.path, index: page.index).text, source: file.source,
      folder: file.month, sha256: page.problem == nil ? SHA256.hex(of: page.bytes) : "")
  }

  /// The container tells first; what it does not know, `captures.csv` may know of the one page in an MHTML file.
  private func capture(_ facts: ContainerFacts, _ file: PageFile) -> Capture {
    let declared = ContainerForm.of(file.path) == .mhtml ? captures[file.path] : nil
    let step = facts.url == nil ? declared?.step ?? facts.step : facts.step
    return Capture(
      url: facts.url ?? declared?.url, savedOn: facts.savedOn ?? declared?.savedOn, step: step)
  }
}
