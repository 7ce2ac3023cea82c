/// What the ledger says took place, or was planned, in the month of an issue.
struct CooperationEvent: Hashable, Sendable {
  /// As tables print it: 訪日研修等（招聘）.
  var kind: String
  var title: String
  var isPlanned: Bool
  /// `2018年12月19日～20日`.
  var period: String
  var first: Day
  var last: Day
  /// As tables print them.
  var japanSide: [String]
  var chinaSide: [String]
  /// 大連, or a venue.
  var place: String
  /// Of the Chinese side.
  var adcodes: [String]
  /// Codes.
  var topics: [String]
  /// 約20名 …; empty where the ledger does not say.
  var heads: String
  /// Only for those who work with the office.
  var isInternal = false
  /// The row of the ledger.
  var row: Location
}
