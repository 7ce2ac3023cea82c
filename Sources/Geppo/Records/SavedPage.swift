/// One saved file under `feeds/<source>/<month>/`, or one page in a file that holds many: a handle with its capture
/// facts, without the bytes.
struct SavedPage: Hashable, Sendable {
  /// Path relative to the workspace: `feeds/mee/2018-12/t1.html`; in a container `feeds/mee/2018-12/x.warc#3`.
  let file: String
  /// Id of the declared source whose folder holds the file.
  let source: String
  /// Month of the folder, nil where it is none: a hint where the page lies, never its date.
  let folder: Month?
  let sha256: String
  /// What its container or `captures.csv` of the folder says of the file, nil where they say nothing.
  let declaredCapture: Capture?
  /// The files that lie in the same folder, and in the one that was saved with the page (`page_files/plan.docx`), sorted:
  /// the only ones that the page may refer to.
  var siblings: [String]
  /// What `captures.csv` says of where they came from, by name.
  var savedFrom: [String: WebLink] = [:]
  /// What the container of the page says of it; nil for a page that is a file of its own.
  var container: ContainerFacts?
  /// It is read as a part of another page, wherever it lies.
  var isPart = false

  /// The last part of its path.
  var name: String { file.lastIndex(of: "/").map { String(file[file.index(after: $0)...]) } ?? file }

  var reference: PageReference { PageReference(file: file, source: source, folder: folder, sha256: sha256) }
}

/// The part of a `SavedPage` that travels in records.
struct PageReference: Hashable, Sendable, Codable {
  let file: String
  let source: String
  let folder: Month?
  let sha256: String
}

extension PageReference {
  /// Sorts by names; the pages of a container by their number.
  static func isBefore(_ left: PageReference, _ right: PageReference) -> Bool {
    EnclosedName.order(left.file) < EnclosedName.order(right.file)
  }
}

/// Where a page came from and when it was saved.
struct Capture: Hashable, Sendable, Codable {
  var url: WebLink?
  var savedOn: Day?
  /// The step that gave the facts: `captures.csv`, `saved-from comment`, `canonical link` …
  var step: String
}
