/// The codes of a document's tags without their reasons: what the fold and the counts of a year need of them.
struct TagCodes: Hashable, Sendable, Codable {
  /// Of the places whose bodies issued it.
  var issuedFor: [String] = []
  var subjects: [String] = []
  /// Best first.
  var topics: [String] = []
}

extension TaggedItem {
  /// The codes alone.
  var codes: TagCodes {
    TagCodes(
      issuedFor: issuedFor, subjects: places.filter { $0.role == .subject }.map(\.code),
      topics: topics.map(\.code))
  }
}
