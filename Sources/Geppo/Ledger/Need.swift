/// A row of `needs.csv`: something that a Chinese city asked for. Who said it is a rank, never a person.
struct Need: Hashable, Sendable {
  /// The rank of those who raised it.
  enum Level: String, Hashable, Sendable, CaseIterable {
    case leader, bureau, division, staff, institute

    var japanese: String {
      switch self {
      case .leader: "市・省の幹部"
      case .bureau: "局長級"
      case .division: "処長・課長級"
      case .staff: "実務者"
      case .institute: "研究機関"
      }
    }

    fileprivate static let named = Dictionary(allCases.map { ($0.japanese, $0) }) { first, _ in first }
  }

  /// How binding it is.
  enum Form: String, Hashable, Sendable, CaseIterable {
    case document, request, remark

    var japanese: String {
      switch self {
      case .document: "文書"
      case .request: "公式の要請"
      case .remark: "個人的な発言"
      }
    }

    fileprivate static let named = Dictionary(allCases.map { ($0.japanese, $0) }) { first, _ in first }
  }

  var id: String
  var day: Day
  var chinaSide: [String]
  var adcodes: [String]
  var topics: [String]
  var level: Level
  var form: Form
  /// What is asked for.
  var title: String
  var source: String
  var note: String
  /// Shows how rows are written; nobody asked for it.
  var isSample: Bool
  var location: Location

  static let table = TableLayout<Need>(
    required: ["date", "china_side", "topics", "level", "form", "title"],
    optional: ["id", "adcodes", "sample"],
    mayBeEmpty: true, japanese: ["title", "china_side"]
  ) { cells in
    for column in ["date", "china_side", "topics"] { _ = cells.text(column) }
    let title = cells.text("title")
    let level = cells.ledgerChoice("level", japanese: Level.named)
    let form = cells.ledgerChoice("form", japanese: Form.named)
    let (china, adcodes, topics) = (
      cells.ledgerList("china_side"), cells.ledgerList("adcodes"), cells.ledgerList("topics")
    )
    let isSample = cells.flag("sample")
    guard let day = cells.ledgerDay("date"), let level, let form else { return nil }
    return Need(
      id: cells.optional("id"), day: day, chinaSide: china, adcodes: adcodes, topics: topics, level: level,
      form: form, title: title, source: cells.optional("source"), note: cells.optional("note"),
      isSample: isSample, location: cells.location)
  }
}

extension Need: Comparable {
  /// By day; the order of rows has no say.
  static func < (left: Need, right: Need) -> Bool {
    left.day == right.day ? left.order.lexicographicallyPrecedes(right.order) : left.day < right.day
  }

  private var order: [String] { adcodes + [title, id, "\(location)"] }
}

/// A need, and who could help: municipalities and bodies with rows on one of its topics.
struct NeedMatch: Hashable, Sendable {
  /// Nil for a question about topics that no city has asked for.
  var need: Need?
  var offers: [Offer]

  struct Offer: Hashable, Sendable {
    /// As tables print it.
    var party: String
    /// The newest first.
    var rows: [Activity]
    /// It has worked with the city, or the body, already.
    var knowsCity: Bool
  }
}

/// Finds who has a record of the topics of a need.
struct NeedMatching {
  let ledger: Ledger
  let parties: PartyBook
  /// Rows after it are left out; nil takes all.
  var until: FiscalYear?

  func match(_ need: Need) -> NeedMatch {
    NeedMatch(
      need: need, offers: offers(topics: need.topics, adcodes: need.adcodes, bodies: need.chinaSide))
  }

  /// Those that have worked with the city first, then those with more rows. What is only planned is no record.
  func offers(topics: [String], adcodes: [String], bodies: [String] = []) -> [NeedMatch.Offer] {
    let asking = parties.identities(bodies)
    let rows = ledger.activities.filter { row in
      row.status != .cancelled && !row.isPlanned && (until.map { row.fiscalYear <= $0 } ?? true)
        && !Set(row.topics).isDisjoint(with: topics)
    }.sorted().reversed()
    let pairs = rows.flatMap { row in row.japanSide.map { (parties.printed($0), row) } }
    return Dictionary(grouping: pairs, by: \.0).map { party, pairs in
      NeedMatch.Offer(
        party: party, rows: pairs.map(\.1),
        knowsCity: pairs.contains { pair in
          !Set(pair.1.adcodes).isDisjoint(with: adcodes)
            || !parties.identities(pair.1.chinaSide).isDisjoint(with: asking)
        })
    }.sorted { left, right in
      if left.knowsCity != right.knowsCity { return left.knowsCity }
      return left.rows.count == right.rows.count
        ? left.party < right.party : left.rows.count > right.rows.count
    }
  }
}

extension Ledger {
  /// Raised in the year, up to a day.
  func needs(in year: FiscalYear, until day: Day? = nil) -> [Need] {
    needs.filter { need in FiscalYear(of: need.day) == year && day.map { need.day <= $0 } ?? true }.sorted()
  }
}
