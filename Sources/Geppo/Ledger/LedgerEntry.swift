/// What rows of activities, plans and needs have in common: the same rules hold for the words of all.
struct LedgerEntry: Hashable, Sendable {
  var id: String
  /// Nil for a need.
  var kind: String?
  var japanSide: [String]
  var chinaSide: [String]
  var adcodes: [String]
  var topics: [String]
  var location: Location

  /// A column of the row.
  func cell(_ column: String) -> Location {
    .cell(file: location.file, row: location.line ?? 1, column: column)
  }
}

extension Ledger {
  /// All rows in their place, file by file.
  var entries: [LedgerEntry] {
    (activities.map(LedgerEntry.init) + plans.map(LedgerEntry.init) + needs.map(LedgerEntry.init))
      .sorted { $0.location < $1.location }
  }
}

extension LedgerEntry {
  init(_ row: Activity) {
    self.init(
      id: row.id, kind: row.kind, japanSide: row.japanSide, chinaSide: row.chinaSide, adcodes: row.adcodes,
      topics: row.topics, location: row.location)
  }

  init(_ plan: Plan) {
    self.init(
      id: plan.id, kind: plan.kind, japanSide: plan.japanSide, chinaSide: plan.chinaSide,
      adcodes: plan.adcodes, topics: plan.topics, location: plan.location)
  }

  init(_ need: Need) {
    self.init(
      id: need.id, kind: nil, japanSide: [], chinaSide: need.chinaSide, adcodes: need.adcodes,
      topics: need.topics, location: need.location)
  }
}
