/// A row of `totals.csv`: what is counted, over which rows.
struct LedgerTotal: Hashable, Sendable {
  /// What is added up.
  enum Measure: String, Hashable, Sendable, CaseIterable {
    /// How often it took place.
    case times
    /// People, each time they came.
    case heads
    /// Days from the first to the last, with travel.
    case days
    /// Different months that reports cover.
    case months
    /// Different members of a group, of those who belong to it in the year.
    case members
    /// Parts of a published number.
    case figures
  }

  var id: String
  /// The part of the report whose summary has it; empty for a number that only the table of all totals shows.
  var section: String
  var ja: String
  var measure: Measure
  /// Kinds, or groups, or series.
  var of: [String]
  /// Nil for whatever was not cancelled.
  var status: Activity.Status?
  var budget: String
  var country: String
  var city: String
  /// 回, 名 …
  var unit: String
  /// 実施, 開催 …
  var verb: String
  /// Whether the summary says where.
  var listsPlaces: Bool
  var location: Location

  static let table = TableLayout<LedgerTotal>(
    required: ["id", "ja", "measure", "of", "unit"],
    optional: ["section", "status", "budget", "country", "city", "verb", "places"], key: "id",
    japanese: ["section", "ja", "unit", "verb"]
  ) { cells in
    let (id, ja, unit) = (cells.text("id"), cells.text("ja"), cells.text("unit"))
    if cells.text("of").isEmpty { return nil }
    let status: Activity.Status? = cells.optional("status").isEmpty ? nil : cells.choice("status")
    let lists = cells.flag("places")
    guard let measure: Measure = cells.choice("measure") else { return nil }
    return LedgerTotal(
      id: id, section: cells.optional("section"), ja: ja, measure: measure, of: cells.list("of"),
      status: status, budget: cells.optional("budget"), country: cells.optional("country"),
      city: cells.optional("city"), unit: unit, verb: cells.optional("verb"), listsPlaces: lists,
      location: cells.location)
  }
}

/// What a total came to.
struct LedgerSum: Hashable, Sendable {
  var number = 0
  /// Of it, what is only planned.
  var planned = 0
  /// Some of its rows have no exact number.
  var isAbout = false
  /// How often nobody has written down what is added up.
  var unrecorded = 0
  /// Rows that were counted.
  var rows: [Activity] = []

  /// Days on which the numbers of some rows were taken.
  var asOf: [Day] { Set(rows.compactMap(\.asOf)).sorted() }
}
