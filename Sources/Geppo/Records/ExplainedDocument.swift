import FoundationEssentials

/// The story of `geppo why` for programs.
package struct ExplainedDocument: Hashable, Sendable, Encodable {
  /// A row of `glossary/importance.csv` with what it asked.
  struct ImportanceStep: Hashable, Sendable, Encodable {
    var name: String
    var note: String
    var row: Location
    var holds: Bool
    /// Facts that are missing; behind `!` those that stand in its way.
    var failing: [String]
    var words: [String]
  }

  /// A municipality and why it gets the document.
  struct Reader: Hashable, Sendable, Encodable {
    var municipality: String
    var why: String
  }

  /// Empty for a document without an id; so is the key for a page that gave none.
  var id: String
  var key: String
  var file: String
  var title: String
  var disposition: Disposition?
  var reason: OutcomeReason?
  var documentType: DocumentTypeTag?
  /// Topics that are given or near, and those that were asked for.
  var topics: [TopicTrace]
  var places: [PlaceTag]
  /// Names that gave no tag, or a lesser one.
  var placesDropped: [TracedWord]
  var relevance: Relevance?
  var relevanceRule: String?
  var importance: Importance?
  var importanceSteps: [ImportanceStep]
  var issue: Month?
  var section: String?
  var readers: [Reader]
  var decisions: [Decision]

  /// Sorted keys, a line feed at the end.
  package func json() throws -> [UInt8] {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .prettyPrinted, .withoutEscapingSlashes]
    return Array(try encoder.encode(self)) + [UInt8(ascii: "\n")]
  }
}
