/// A row of `tables.csv`: a table of the year's report.
struct TableForm: Hashable, Sendable {
  /// Which columns it has.
  enum Layout: String, Hashable, Sendable, CaseIterable {
    /// 協議: number, time, both sides, what about.
    case talks
    /// 会合、セミナー: name, time, place, heads, summary.
    case meetings
    /// 訪日研修: period with days, who sends, who receives, how many of which kind.
    case trainings
    /// 月報: month, when it was sent.
    case months
    /// A column for each city, and their sum.
    case cities
    /// A row for each count.
    case groups
    /// How often each party is named.
    case units
    /// 共同研究、モデル事業: with step and effect.
    case works
    /// Anything else.
    case events

    /// Whether a row of the ledger is a line of it.
    var hasLines: Bool { self != .cities && self != .units }
  }

  var id: String
  var section: String
  /// `表2-1-1`; empty where the table has none.
  var number: String
  var title: String
  var layout: Layout
  var kinds: [String]
  var budget: String
  /// Below the table.
  var notes: [String]
  var location: Location

  static let table = TableLayout<TableForm>(
    required: ["id", "section", "title", "layout", "kinds"], optional: ["number", "budget", "notes"],
    key: "id", japanese: ["section", "title", "notes"]
  ) { cells in
    let (id, section, title) = (cells.text("id"), cells.text("section"), cells.text("title"))
    if cells.text("kinds").isEmpty { return nil }
    // It becomes the name of a file.
    let isName = id.utf8.allSatisfy { (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) || $0 == 0x5F }
    if !isName { cells.refuse("id", example: "joint_meetings") }
    guard let layout: Layout = cells.choice("layout") else { return nil }
    return TableForm(
      id: id, section: section, number: cells.optional("number"), title: title, layout: layout,
      kinds: cells.list("kinds"), budget: cells.optional("budget"), notes: cells.list("notes"),
      location: cells.location)
  }
}
