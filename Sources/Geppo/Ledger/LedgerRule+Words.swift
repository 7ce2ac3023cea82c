/// Words that other words of the row, or of the ledger, have to fit.
extension LedgerRule {
  /// A code belongs to a place that the row names.
  static func codesOfNobody(_ given: Case) -> [Finding] {
    let known = Set(given.glossary.regions.map(\.adcode))
    return given.ledger.entries.flatMap { row -> [Finding] in
      // Of a party that nobody knows it may be the code.
      guard row.chinaSide.allSatisfy({ given.parties.knows($0, on: .china) }) else { return [] }
      let named = Set(row.chinaSide.flatMap(given.parties.codes))
      return row.adcodes.filter { known.contains($0) && !named.contains($0) }.map { code in
        let name = given.glossary.regions.first { $0.adcode == code }?.ja ?? code
        return Finding(.codeOfNobody, row.cell("adcodes"), code, name)
      }
    }
  }

  static func repeatedParties(_ given: Case) -> [Finding] {
    given.ledger.entries.flatMap { row in
      [("japan_side", row.japanSide), ("china_side", row.chinaSide)].compactMap { column, names in
        var seen: Set<String> = []
        let twice = names.first { !seen.insert(given.parties.identity($0)).inserted }
        return twice.map { Finding(.repeatedParty, row.cell(column), $0, column) }
      }
    }
  }

  /// Cities without 市: the tables print them, and totals of a city compare them.
  static func placeNames(_ given: Case) -> [Finding] {
    let rows =
      given.ledger.activities.map { ($0.city, $0.location) }
      + given.ledger.totals.map { ($0.city, $0.location) }
    return rows.filter { given.parties.isWholeName($0.0) }.map { city, location in
      let cell = Location.cell(file: location.file, row: location.line ?? 1, column: "city")
      return Finding(.badValue, cell, city, "city", " → " + city.dropLast())
    }
  }

  static func unknownMembers(_ given: Case) -> [Finding] {
    given.ledger.members.filter { !given.parties.knows($0.member, on: $0.side) }.map { member in
      Finding(
        .unknownParty, .cell(file: member.location.file, row: member.location.line ?? 1, column: "member"),
        member.member, "member", given.parties.hint(for: member.member, on: member.side), Ledger.Path.parties)
    }
  }

  // MARK: What counts a row

  /// Budgets that no table and no total names (自治体の独自予算) are kept apart on purpose.
  static func uncounted(_ given: Case) -> [Finding] {
    let ledger = given.ledger
    let takes =
      ledger.tables.map { (kinds: ledger.kinds(countedAs: $0.kinds), budget: $0.budget) }
      + ledger.totals.map { (kinds: ledger.kinds(countedAs: $0.of), budget: $0.budget) }
    guard !takes.isEmpty else { return [] }
    let budgets = Dictionary(
      grouping: takes.flatMap { take in take.kinds.map { ($0, take.budget) } }, by: \.0
    )
    .mapValues { Set($0.map(\.1)) }
    let named = Set(takes.map(\.budget))
    return ledger.activities.compactMap { row in
      guard row.status != .cancelled, let kind = ledger.kind(row.kind), !kind.isUncounted else { return nil }
      guard let own = budgets[row.kind] else {
        return Finding(.uncountedKind, row.cell("kind"), row.kind)
      }
      let isCounted = own.contains("") || own.contains(row.budget)
      let isApart = !row.budget.isEmpty && !named.contains(row.budget)
      return isCounted || isApart
        ? nil
        : Finding(
          .otherBudget, row.cell("budget"), row.kind, row.budget, own.sorted().joined(separator: " | "))
    }
  }

  static func countOfEvent(_ given: Case) -> [Finding] {
    given.ledger.activities.compactMap { row in
      guard let count = row.statedCount, let kind = given.ledger.kind(row.kind), kind.form != .count else {
        return nil
      }
      let counting = given.ledger.kinds.first { $0.form == .count && $0.countsAs == row.kind }
      return Finding(
        .countOfEvent, row.cell("count"), "\(count)", row.kind, counting.map { " → kind " + $0.code } ?? "")
    }
  }
}
