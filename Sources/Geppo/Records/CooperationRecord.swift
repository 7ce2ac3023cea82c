/// Who works on what with whom in a fiscal year: one municipality or body, and one partner; or several, where the number of their
/// activities is known of all together only.
struct CooperationRecord: Hashable, Sendable, Codable {
  /// The year in which the fiscal year begins.
  var fiscalYear: Int
  /// As tables print it.
  var municipalities: [String]
  var partners: [String]
  /// Of the partners; empty where these are bodies.
  var adcodes: [String]
  /// Codes, sorted.
  var topics: [String]
  /// How often, by kind as tables print it, in the order of the kinds.
  var activities: [Count]
  /// Rows of the ledger that say so.
  var rows: [Location]
  /// The same by their ids; of a row without one its place.
  var ids: [String]

  /// The numbers are those of all together.
  var isShared: Bool { municipalities.count > 1 || partners.count > 1 }

  struct Count: Hashable, Sendable, Codable {
    /// A code of `kinds.csv`, and what it is called.
    var code: String
    var kind: String
    var held: Int
    var planned: Int
  }
}

/// A policy of a partner city, or of the province above it, on a topic of an activity with it.
struct ActivityPolicy: Hashable, Sendable, Codable {
  /// The row of the ledger by its id, or by its place where it has none.
  var id: String
  /// Where it stands, and what it says.
  var activity: Location
  var fiscalYear: Int
  /// A code of `kinds.csv`, and what it is called.
  var code: String
  var kind: String
  var title: String
  /// Its first day; of a month the 1st, nil where only the year is known.
  var beginsOn: Day?
  /// As tables print them.
  var municipalities: [String]
  var partners: [String]
  /// The place that both have in common.
  var adcode: String
  /// Codes that both have, sorted.
  var topics: [String]
  /// Id of the document, and the issue that told of it.
  var document: String
  var issue: Month
  var publishedOn: Day
  var headline: String
  /// As the page has it.
  var number: String
  var url: String
}

/// What the ledger of a year and the documents of issues have to do with each other.
struct YearJoins: Hashable, Sendable, Codable {
  var cooperation: [CooperationRecord] = []
  var policies: [ActivityPolicy] = []
  /// Issues whose documents were looked through.
  var issues: [Month] = []
}
