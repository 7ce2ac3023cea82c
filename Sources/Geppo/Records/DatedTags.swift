/// What a document of an earlier month, or of this one, is about: enough to count it.
struct DatedTags: Hashable, Sendable {
  var month: Month
  /// Codes of topics.
  var topics: [String]
  /// Adcodes and `CN`: who issued it, and what it is about.
  var places: [String]
}
