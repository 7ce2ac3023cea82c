/// What is wrong with an XPath of a recipe, as the reader of markup tells it.
struct XPathSlip: Hashable, Sendable {
  /// In plain words; `FindingArguments` has them in Japanese.
  var reason: String
  /// Counts characters from 1.
  var position: Int
  /// The words of the library that reads it; empty where there are none.
  var original: String
}
