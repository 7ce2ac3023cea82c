/// What a found document must be, besides holding the words.
struct SearchFilter: Hashable, Sendable {
  /// Each of the lists: one of its codes is enough; an empty list asks for nothing.
  var topics: [String] = []
  var places: [String] = []
  var types: [String] = []
  var sources: [String] = []
  /// First and last month of publication.
  var from: Month?
  var to: Month?
}
