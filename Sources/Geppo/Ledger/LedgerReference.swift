/// A column whose values must stand in another table.
struct LedgerReference: Sendable {
  let name: String
  /// The table that has them.
  let file: String
  let known: @Sendable (LedgerRule.Case) -> [String]
  /// What the codes are called, for who writes that in their place.
  var names: @Sendable (LedgerRule.Case) -> [CodeHint.Name] = { _ in [] }
  let uses: @Sendable (Ledger) -> [(code: String, location: Location)]

  /// Where the other table has no row at all, that is told once, not of every row.
  var rule: LedgerRule {
    LedgerRule(name: name, reason: "a word that no table has would be counted nowhere") { given in
      let codes = known(given)
      let set = Set(codes)
      guard !set.isEmpty else { return [] }
      let unknown = uses(given.ledger).filter { !set.contains($0.code) }
      guard !unknown.isEmpty else { return [] }
      let names = codes.map { CodeHint.Name(code: $0, names: []) } + self.names(given)
      return unknown.map { code, location in
        Finding(.unknownReference, location, code, file, CodeHint.of(code, among: names))
      }
    }
  }

  static let all = [
    LedgerReference(
      name: "kinds of activities", file: Ledger.Path.kinds, known: { $0.ledger.kinds.map(\.code) },
      names: { given in
        given.ledger.kinds.map { .init(code: $0.code, names: [$0.ja], mayBeShortened: $0.form != .count) }
      },
      uses: { ledger in ledger.entries.compactMap { row in row.kind.map { ($0, row.cell("kind")) } } }),
    LedgerReference(
      name: "kinds that are counted together", file: Ledger.Path.kinds,
      known: { $0.ledger.kinds.map(\.code) },
      uses: { ledger in
        ledger.kinds.filter { !$0.countsAs.isEmpty }.map { ($0.countsAs, cell($0.location, "counts_as")) }
      }),
    LedgerReference(
      name: "kinds of a table", file: Ledger.Path.kinds, known: { $0.ledger.kinds.map(\.code) },
      uses: { ledger in
        ledger.tables.flatMap { table in table.kinds.map { ($0, cell(table.location, "kinds")) } }
      }),
    LedgerReference(
      name: "kinds of a total", file: Ledger.Path.kinds, known: { $0.ledger.kinds.map(\.code) },
      uses: { totals($0, of: [.times, .heads, .days, .months]) }),
    LedgerReference(
      name: "groups of a total", file: Ledger.Path.members, known: { $0.ledger.members.map(\.group) },
      uses: { totals($0, of: [.members]) }),
    LedgerReference(
      name: "series of a total", file: Ledger.Path.figures, known: { $0.ledger.figures.map(\.series) },
      uses: { totals($0, of: [.figures]) }),
    LedgerReference(
      name: "budgets", file: Ledger.Path.budgets, known: { $0.ledger.budgets.map(\.code) },
      names: { $0.ledger.budgets.map { .init(code: $0.code, names: [$0.ja]) } },
      uses: { ledger in
        ledger.activities.map { ($0.budget, $0.cell("budget")) }.filter { !$0.0.isEmpty }
          + ledger.totals.map { ($0.budget, cell($0.location, "budget")) }.filter { !$0.0.isEmpty }
          + ledger.tables.map { ($0.budget, cell($0.location, "budget")) }.filter { !$0.0.isEmpty }
      }),
    LedgerReference(
      name: "countries", file: Ledger.Path.countries, known: { $0.ledger.countries.map(\.code) },
      names: { $0.ledger.countries.map { .init(code: $0.code, names: [$0.ja]) } },
      uses: { ledger in
        ledger.activities.map { ($0.country, $0.cell("country")) }.filter { !$0.0.isEmpty }
          + ledger.totals.map { ($0.country, cell($0.location, "country")) }.filter { !$0.0.isEmpty }
      }),
    LedgerReference(
      name: "kinds of participants", file: Ledger.Path.participantKinds,
      known: { $0.ledger.participantKinds.map(\.code) },
      names: { $0.ledger.participantKinds.map { .init(code: $0.code, names: [$0.ja]) } },
      uses: { ledger in
        ledger.activities.flatMap { row in
          row.participants.map(\.kind).filter { !$0.isEmpty }.map { ($0, row.cell("participants")) }
        }
      }),
    LedgerReference(
      name: "topics", file: Glossary.Path.topics, known: { $0.glossary.topics.map(\.code) },
      names: { $0.glossary.topics.map { .init(code: $0.code, names: [$0.ja, $0.zh, $0.en]) } },
      uses: { ledger in
        ledger.entries.flatMap { row in row.topics.map { ($0, row.cell("topics")) } }
      }),
    LedgerReference(
      name: "codes of regions", file: Glossary.Path.regions, known: { $0.glossary.regions.map(\.adcode) },
      names: { given in
        given.glossary.regions.map {
          .init(code: $0.adcode, names: [$0.ja, $0.zh, $0.zhShort], mayBeShortened: false)
        }
      },
      uses: { ledger in
        ledger.entries.flatMap { row in row.adcodes.map { ($0, row.cell("adcodes")) } }
      }),
  ]

  private static func totals(
    _ ledger: Ledger, of measures: Set<LedgerTotal.Measure>
  ) -> [(code: String, location: Location)] {
    ledger.totals.filter { measures.contains($0.measure) }.flatMap { total in
      total.of.map { ($0, cell(total.location, "of")) }
    }
  }

  private static func cell(_ row: Location, _ column: String) -> Location {
    .cell(file: row.file, row: row.line ?? 1, column: column)
  }
}
