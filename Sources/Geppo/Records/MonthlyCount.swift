/// How many documents of one month are on a topic, and of a place. A document counts once for each.
struct MonthlyCount: Hashable, Sendable {
  var month: Month
  var documents = 0
  var topics: [String: Int] = [:]
  /// By adcode, `CN`, or the id of a key region, as the tags have them.
  var places: [String: Int] = [:]
}
