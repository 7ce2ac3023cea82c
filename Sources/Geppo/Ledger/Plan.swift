/// A row of `plans.csv`: what a municipality or body answered to the yearly questionnaire that it is going to do.
struct Plan: Hashable, Sendable {
  var id: String
  var fiscalYear: FiscalYear
  var japanSide: [String]
  var chinaSide: [String]
  var adcodes: [String]
  /// A code of `kinds.csv`.
  var kind: String
  var topics: [String]
  /// The planned content.
  var title: String
  /// How many times; 1 where the row does not say.
  var count: Int
  var source: String
  var note: String
  /// Shows how rows are written; nobody plans it.
  var isSample: Bool
  var location: Location

  static let table = TableLayout<Plan>(
    required: ["fiscal_year", "japan_side", "kind", "title"],
    optional: ["id", "china_side", "adcodes", "topics", "count", "sample"], mayBeEmpty: true,
    japanese: ["title", "japan_side", "china_side"]
  ) { cells in
    _ = cells.text("fiscal_year")
    _ = cells.text("japan_side")
    let (kind, title) = (cells.text("kind"), cells.text("title"))
    let count = cells.ledgerNumber("count", in: 1...999) ?? 1
    let (japan, china) = (cells.ledgerList("japan_side"), cells.ledgerList("china_side"))
    let (adcodes, topics) = (cells.ledgerList("adcodes"), cells.ledgerList("topics"))
    let isSample = cells.flag("sample")
    guard let year = cells.fiscalYear("fiscal_year") else { return nil }
    return Plan(
      id: cells.optional("id"), fiscalYear: year, japanSide: japan, chinaSide: china, adcodes: adcodes,
      kind: kind, topics: topics, title: title, count: count, source: cells.optional("source"),
      note: cells.optional("note"), isSample: isSample, location: cells.location)
  }
}

extension Plan: Comparable {
  /// Together for each municipality, then by partner; the order of rows has no say.
  static func < (left: Plan, right: Plan) -> Bool { left.order.lexicographicallyPrecedes(right.order) }

  private var order: [String] {
    [
      "\(fiscalYear)", japanSide.joined(separator: "|"), adcodes.joined(separator: "|"),
      chinaSide.joined(separator: "|"), kind, title, "\(location)",
    ]
  }
}

/// A plan against what the rows of its year say.
struct PlanResult: Hashable, Sendable {
  var plan: Plan
  /// Rows of the kind, with a party of each side and a topic in common; one without a topic fits any.
  var rows: [Activity]

  /// How often it took place, and is still to take place.
  var held: Int { rows.filter { !$0.isPlanned }.reduce(0) { $0 + $1.count } }
  var planned: Int { rows.filter(\.isPlanned).reduce(0) { $0 + $1.count } }

  /// In one word.
  var standing: String {
    if held >= plan.count { return "実施" }
    if held + planned >= plan.count { return "実施予定" }
    return held + planned > 0 ? "一部実施" : "実績なし"
  }
}

extension Ledger {
  func plans(in year: FiscalYear) -> [Plan] { plans.filter { $0.fiscalYear == year }.sorted() }

  func results(in year: FiscalYear, _ parties: PartyBook) -> [PlanResult] {
    plans(in: year).map { plan in
      PlanResult(
        plan: plan,
        rows: rows(of: [countedKind(plan.kind)], in: year).filter { fits($0, plan, parties) })
    }
  }

  /// Rows of kinds that plans of the year have, which no plan foresaw.
  func unplanned(in year: FiscalYear, _ parties: PartyBook) -> [Activity] {
    let results = results(in: year, parties)
    let foreseen = Set(results.flatMap(\.rows))
    let kinds = results.map { countedKind($0.plan.kind) }.withoutRepeats
    return rows(of: kinds, in: year).filter { !foreseen.contains($0) && !$0.japanSide.isEmpty }
  }

  /// The kind in whose totals rows of a kind are.
  func countedKind(_ code: String) -> String {
    kind(code).map { $0.countsAs.isEmpty ? code : $0.countsAs } ?? code
  }

  private func fits(_ row: Activity, _ plan: Plan, _ parties: PartyBook) -> Bool {
    let shares = { (one: [String], other: [String]) in
      !Set(one.map(parties.printed)).isDisjoint(with: other.map(parties.printed))
    }
    let isPartner =
      plan.chinaSide.isEmpty || shares(plan.chinaSide, row.chinaSide)
      || !Set(plan.adcodes).isDisjoint(with: row.adcodes)
    let isTopic = plan.topics.isEmpty || row.topics.isEmpty || !Set(plan.topics).isDisjoint(with: row.topics)
    // Of a number that several share nobody knows which part is the plan's.
    let isWhole =
      !row.isShared
      || Set(row.chinaSide.map(parties.printed)).isSubset(of: plan.chinaSide.map(parties.printed))
    return shares(plan.japanSide, row.japanSide) && isPartner && isTopic && isWhole
  }
}
