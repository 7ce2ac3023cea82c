/// An issue as it went out. What it told of stays told: no later run says it again or takes it back.
struct SentIssue: Hashable, Sendable, Codable {
  var on: Day
  /// Ids of the documents that it told of, sorted.
  var documents: [String]
  /// Why texts that no person had confirmed went out; nil when there were none.
  var draftsAllowed: String?
  /// Who got what; nil in what early versions recorded.
  var deliveries: [Delivery]?
}
