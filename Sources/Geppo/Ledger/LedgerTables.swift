/// A row of `kinds.csv`: a kind of activity, as the office names it.
struct ActivityKind: Hashable, Sendable {
  /// What a row of the kind must have.
  enum Form: String, Hashable, Sendable, CaseIterable {
    /// Took place on a day.
    case event
    /// Only says how many there were in a year.
    case count
    /// A 月報.
    case monthly
    /// Goes on over the year: joint research, a model project.
    case work
    /// Anything of which only the year may be known.
    case record
  }

  var code: String
  var ja: String
  var form: Form
  /// The kind in whose totals its rows are; empty for its own alone.
  var countsAs: String
  /// Whether its rows are in no table and no total on purpose.
  var isUncounted: Bool
  /// Who may see its rows on the website; nil for everybody.
  var visibility: LedgerVisibility? = nil
  var location: Location

  static let table = TableLayout<ActivityKind>(
    required: ["code", "ja", "form"], optional: ["counts_as", "uncounted", "visibility"],
    key: "code", japanese: ["ja"]
  ) { cells in
    let (code, ja, isUncounted) = (cells.text("code"), cells.text("ja"), cells.flag("uncounted"))
    let visibility = cells.visibility()
    guard let form: Form = cells.choice("form") else { return nil }
    return ActivityKind(
      code: code, ja: ja, form: form, countsAs: cells.optional("counts_as"), isUncounted: isUncounted,
      visibility: visibility, location: cells.location)
  }
}

/// A row of `parties.csv`: a body that takes part and is neither a municipality nor a place of the glossary.
struct Party: Hashable, Sendable {
  enum Side: String, Hashable, Sendable, CaseIterable { case japan, china, other }

  var ja: String
  /// As tables print it; empty for the whole name.
  var short: String
  var side: Side

  static let table = TableLayout<Party>(
    required: ["ja", "side"], optional: ["short"], key: "ja", japanese: ["ja", "short"]
  ) { cells in
    let ja = cells.text("ja")
    guard let side: Side = cells.choice("side") else { return nil }
    return Party(ja: ja, short: cells.optional("short"), side: side)
  }
}

/// A row of `budgets.csv`, `countries.csv` or `participant_kinds.csv`: a word that other rows may use.
struct LedgerWord: Hashable, Sendable {
  var code: String
  var ja: String

  static let countries = TableLayout<LedgerWord>(required: ["code", "ja"], key: "code", japanese: ["ja"]) {
    cells in
    LedgerWord(code: cells.text("code"), ja: cells.text("ja"))
  }

  static let budgets = TableLayout<LedgerWord>(required: ["code", "ja"], key: "code", japanese: ["ja"]) {
    cells in
    LedgerWord(code: cells.text("code"), ja: cells.text("ja"))
  }

  static let participantKinds = TableLayout<LedgerWord>(required: ["ja"], key: "ja", japanese: ["ja"]) {
    cells in
    let ja = cells.text("ja")
    return LedgerWord(code: ja, ja: ja)
  }
}

/// A row of `members.csv`: who belongs to a framework or network, in which fiscal years.
struct FrameworkMember: Hashable, Sendable {
  var group: String
  var member: String
  var side: Party.Side
  var from: FiscalYear?
  var to: FiscalYear?
  var location: Location

  static let table = TableLayout<FrameworkMember>(
    required: ["group", "member", "side"], optional: ["from_year", "to_year"], japanese: ["member"]
  ) { cells in
    let (group, member) = (cells.text("group"), cells.text("member"))
    let (from, to) = (cells.fiscalYear("from_year"), cells.fiscalYear("to_year"))
    if let from, let to, to < from { cells.tell(.endsBeforeBegin, "to_year", "\(from)", "\(to)") }
    guard let side: Party.Side = cells.choice("side") else { return nil }
    return FrameworkMember(
      group: group, member: member, side: side, from: from, to: to, location: cells.location)
  }

  func belongs(in year: FiscalYear) -> Bool { (from ?? year) <= year && year <= (to ?? year) }
}

/// A row of `figures.csv`: a part of a number that another body publishes of its year.
struct NetworkFigure: Hashable, Sendable {
  var series: String
  var year: FiscalYear
  /// Of what the number is a part.
  var part: String
  var number: Int
  var location: Location

  static let table = TableLayout<NetworkFigure>(
    required: ["series", "fiscal_year", "number"], optional: ["part", "unit"], japanese: ["part", "unit"]
  ) { cells in
    if cells.text("fiscal_year").isEmpty { return nil }
    let (series, number) = (cells.text("series"), cells.number("number", in: 0...99_999_999))
    guard let year = cells.fiscalYear("fiscal_year") else { return nil }
    return NetworkFigure(
      series: series, year: year, part: cells.optional("part"), number: number, location: cells.location)
  }
}
