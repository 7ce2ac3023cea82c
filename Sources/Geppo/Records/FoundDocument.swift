import FoundationEssentials

/// A hit of `geppo search` as other programs get it.
struct FoundDocument: Hashable, Sendable, Codable {
  var id: String
  var month: Month
  var state: SearchDocument.Standing
  var sentOn: Day?
  /// That people took it out after it was sent; nil otherwise.
  var isWithdrawn: Bool?
  var publishedOn: Day?
  var title: String
  var headline: String
  var issuer: String
  var number: String
  var type: String
  var topics: [String]
  var places: [String]
  var source: String
  var file: String
  var url: String
  /// The most telling field that holds the words, and what stands around them.
  var matchedField: SearchDocument.Field?
  var match: String
}

/// All that a search has found, as JSON with sorted keys.
struct FoundDocuments: Hashable, Sendable, Codable {
  var total: Int
  var documents: [FoundDocument]

  func json() throws -> [UInt8] {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .prettyPrinted, .withoutEscapingSlashes]
    return Array(try encoder.encode(self)) + [UInt8(ascii: "\n")]
  }
}
