/// What the ledger has for the site, row by row, in the words of its tables.
struct SiteCooperation: Hashable, Sendable {
  struct Row: Hashable, Sendable {
    /// Code and name of the kind with which it is counted, and its place among the kinds.
    var page: String
    var pageName: String
    var order: Int
    var form: Form
    var isPlanned: Bool
    var period: String
    var fiscalYear: FiscalYear
    var japanSide: [String]
    var chinaSide: [String]
    var adcodes: [String]
    var topics: [String]
    var title: String
    var summary: String
    /// `東京、会議室`.
    var place: String
    var heads: String
    var count: Int
    var step: String
    var effect: String
    /// Addresses of the web; files of the workspace are only named inside.
    var materials: [String]
    var isInternal: Bool
    /// For the office alone.
    var doubt: String
    var source: String
    var note: String
  }

  enum Form: String, Hashable, Sendable { case event, count, monthly, work, record }

  struct Wish: Hashable, Sendable {
    var day: Day
    var chinaSide: [String]
    var topics: [String]
    var level: String
    var form: String
    var title: String
    /// Who has a record of the topics, as `geppo ledger match` says.
    var offers: [String]
  }

  var activities: [Row] = []
  var needs: [Wish] = []
}
