/// Names of persons in what is written freely.
extension LedgerRule {
  static func persons(_ given: Case) -> [Finding] {
    given.ledger.texts.compactMap { cell, column, text in
      PersonNameRule.person(in: text, bodies: given.parties.allNames).map {
        Finding(.personNamed, cell, $0, column)
      }
    }
  }
}

extension Ledger {
  /// Every cell whose words are the office's own.
  fileprivate var texts: [(cell: Location, column: String, text: String)] {
    let rows = activities.flatMap { row in
      [
        ("title", row.title), ("summary", row.summary), ("venue", row.venue), ("step", row.step),
        ("effect", row.effect),
        ("audience", row.audience), ("doubt", row.doubt), ("source", row.source), ("note", row.note),
      ].map { (row.cell($0.0), $0.0, $0.1) }
    }
    let planned = plans.flatMap { plan in
      [("title", plan.title), ("source", plan.source), ("note", plan.note)].map {
        (LedgerEntry(plan).cell($0.0), $0.0, $0.1)
      }
    }
    let needed = needs.flatMap { need in
      [("title", need.title), ("source", need.source), ("note", need.note)].map {
        (LedgerEntry(need).cell($0.0), $0.0, $0.1)
      }
    }
    return (rows + planned + needed).filter { !$0.2.isEmpty }
  }
}
