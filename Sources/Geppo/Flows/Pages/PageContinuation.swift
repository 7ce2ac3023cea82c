/// What else belongs to a page: the files in which it goes on.
struct PageContinuation {
  /// Further pages, or frames with its text, in the order of reading.
  var parts: [PagePart] = []
  /// How many further pages there are beyond the limit.
  var furtherPages = 0
  /// Files that were to be read and cannot be.
  var findings: [Finding] = []
  /// Counted only where the page has no text of its own.
  var frames: [PagePart] = []

  static let none = PageContinuation()
}

extension Workspace {
  /// The files that were found to belong to a page.
  func continuation(of file: PageFile, limit: Int) -> PageContinuation {
    var continuation = PageContinuation(furtherPages: file.furtherPages)
    for part in file.continuations {
      switch read(part, limit: limit) {
      case .success(let bytes): continuation.parts.append(PagePart(file: part.path, bytes: bytes))
      case .failure(let problem): continuation.findings.append(problem.finding(part.path))
      }
    }
    return continuation
  }
}
