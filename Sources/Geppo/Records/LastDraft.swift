/// What the last run of a month said, and of which pages.
struct LastDraft: Hashable, Sendable {
  /// Number of the run.
  var run: Int
  var asOf: Day
  /// Sorted by id.
  var documents: [SearchDocument]
  /// SHA-256 by file.
  var pages: [String: String]
}
