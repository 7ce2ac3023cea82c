/// One line of the JSON lines that pass between `collect`, `classify`, `fold` and `report`.
enum Record: Hashable, Sendable {
  case run(RunHeader)
  case source(SourceAccount)
  case page(PageOutcome)
  case item(Item)
  case tagged(TaggedItem)
  case listed(ListedLink)
  case entry(Entry)
  case finding(Finding)
  case end(StreamEnd)
}

/// First line of every stream: what was read, by which rules.
struct RunHeader: Hashable, Sendable, Codable {
  /// Version of the record format.
  static let formatVersion = 1

  /// The last command that the records went through.
  enum Stage: String, Hashable, Sendable, Codable { case collected, classified, folded }

  var version: Int
  var stage: Stage
  var month: Month
  var asOf: Day
  /// SHA-256 over names and contents of all glossary files.
  var glossary: String
}

/// Last line of every stream: without it, or with another number, something was lost on the way.
struct StreamEnd: Hashable, Sendable, Codable {
  /// Lines before this one.
  var records: Int
}

/// What was found of one declared source: the base of 「該当情報なし」.
struct SourceAccount: Hashable, Sendable, Codable {
  var source: String
  /// Saved pages in the folder of the month, and lists and documents of the month in the folder after it.
  var pages: Int
  /// Of them, those that could be read (not empty, too large, unreadable or an error page).
  var readable: Int
  /// The declared minimum a month, 0 where none is declared.
  var expectedMinimum: Int

  /// Whether the source counts as checked for the month.
  var wasChecked: Bool { readable > 0 && readable >= expectedMinimum }
}
