/// All that the classifier weighed of one item.
struct TagTrace: Sendable {
  var tagged: TaggedItem
  var issuers: Issuers
  /// In the order of the table.
  var topics: [TopicTrace]
  /// Names of places that gave no tag, or not the one that they might.
  var places: [TracedWord]
  var day: Day?
  var relevance: RelevanceRule.Facts
  /// The branch of the rule that decided.
  var relevanceRule: RelevanceRule?
  var importance: [ImportanceVerdict]
}
