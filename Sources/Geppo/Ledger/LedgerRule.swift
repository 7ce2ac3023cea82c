/// Something that must hold of the tables of activities, whatever they tell. One row of the table is one rule.
struct LedgerRule: Sendable {
  /// What rules look at.
  struct Case {
    let ledger: Ledger
    let glossary: Glossary
    let parties: PartyBook
  }

  let name: String
  let reason: String
  let findings: @Sendable (Case) -> [Finding]

  static func findings(_ ledger: Ledger, _ glossary: Glossary) -> [Finding] {
    let given = Case(ledger: ledger, glossary: glossary, parties: PartyBook(ledger, glossary))
    return all.flatMap { $0.findings(given) }
  }

  static let all =
    LedgerReference.all.map(\.rule) + [
      LedgerRule(name: "whole rows", reason: "a row without its date is in no year", findings: incomplete),
      LedgerRule(
        name: "no persons", reason: "names of trainees and officials have no column, and stay out of tables",
        findings: persons),
      LedgerRule(
        name: "years of one life", reason: "a slip of a digit makes a year of its own", findings: farYears),
      LedgerRule(
        name: "months that are days", reason: "a spreadsheet writes 2018/5/1 for 2018-05",
        findings: monthsAsDays),
      LedgerRule(name: "days", reason: "the table of trainings prints both", findings: days),
      LedgerRule(
        name: "counted in the year", reason: "tables say how things stood on that day",
        findings: countedBefore),
      LedgerRule(name: "heads", reason: "both may be printed", findings: heads),
      LedgerRule(
        name: "parties", reason: "another spelling would be another party", findings: unknownParties),
      LedgerRule(name: "codes of places", reason: "cities are found by their codes", findings: codes),
      LedgerRule(
        name: "places of codes", reason: "policies of a place that took no part would be joined",
        findings: codesOfNobody),
      LedgerRule(name: "a party once a row", reason: "it would count twice", findings: repeatedParties),
      LedgerRule(
        name: "names of cities", reason: "totals of a city compare words", findings: placeNames),
      LedgerRule(
        name: "known members", reason: "another spelling would be another member", findings: unknownMembers),
      LedgerRule(
        name: "one member, one row", reason: "the number of members counts them", findings: doubledMembers),
      LedgerRule(
        name: "one part of a figure, one row", reason: "its number would be added twice",
        findings: doubledFigures),
      LedgerRule(
        name: "a row that is counted", reason: "a row in no table and no total is lost in silence",
        findings: uncounted),
      LedgerRule(
        name: "an event is one", reason: "tables have a line for it, totals would have several",
        findings: countOfEvent),
      LedgerRule(
        name: "an event ends", reason: "a wrong year makes thousands of days", findings: tooLong),
      LedgerRule(
        name: "an event is short", reason: "a slip of the month makes dozens of days", findings: manyDays),
      LedgerRule(
        name: "cities of a country", reason: "the table prints 中国・北九州", findings: otherCountry),
      LedgerRule(
        name: "held by its day", reason: "what is to come is planned", findings: heldBeforehand),
      LedgerRule(
        name: "works go on", reason: "an event that goes on would count as held", findings: runningEvent),
      LedgerRule(name: "one id, one row", reason: "people refer to rows by it", findings: repeatedIDs),
      LedgerRule(name: "one event, one row", reason: "totals count rows", findings: doubled),
      LedgerRule(
        name: "one month, one report", reason: "two years would have it, or one table twice",
        findings: doubledReports),
      LedgerRule(name: "one plan, one row", reason: "it would be held twice", findings: doubledPlans),
      LedgerRule(
        name: "one event, one title", reason: "who types a row again words it anew", findings: similar),
      LedgerRule(
        name: "one event, one end", reason: "who types a row again leaves the end or a party out",
        findings: overlapping),
      LedgerRule(name: "events or their count", reason: "the total would have both", findings: countedTwice),
      LedgerRule(
        name: "sent afterwards", reason: "a month is reported when it is over", findings: sentTooEarly),
      LedgerRule(
        name: "sent soon", reason: "a slip of the month puts a report into another year", findings: sentLate),
    ]

  private static func incomplete(_ given: Case) -> [Finding] {
    given.ledger.activities.compactMap { row in
      guard let kind = given.ledger.kind(row.kind) else { return nil }
      let missing: String? =
        switch kind.form {
        case .event: row.period == nil ? "from" : nil
        case .monthly: row.covers == nil ? "covers" : row.period == nil ? "from" : nil
        case .count: row.statedCount == nil ? "count" : nil
        case .work, .record: nil
        }
      return missing.map { Finding(.incompleteRow, row.cell($0), row.kind, $0) }
    }
  }

  private static func days(_ given: Case) -> [Finding] {
    given.ledger.activities.compactMap { row in
      guard let days = row.days, let lengths = row.period?.lengths, !lengths.contains(days) else {
        return nil
      }
      let (least, most) = (lengths.lowerBound, lengths.upperBound)
      return Finding(
        .daysDiffer, row.cell("days"), "\(days)", least == most ? "\(least)" : "\(least)–\(most)")
    }
  }

  /// A day of the next year instead of this one.
  private static func countedBefore(_ given: Case) -> [Finding] {
    given.ledger.activities.compactMap { row in
      guard let asOf = row.asOf, !row.isPlanned, let first = row.fiscalYear.days?.lowerBound, asOf < first
      else { return nil }
      return Finding(.countedBefore, row.cell("as_of"), "\(asOf)", "\(row.fiscalYear)")
    }
  }

  private static func tooLong(_ given: Case) -> [Finding] {
    given.ledger.activities.compactMap { row in
      guard given.ledger.kind(row.kind)?.form == .event, let period = row.period,
        period.lengths.lowerBound > mostDays
      else { return nil }
      return Finding(
        .longEvent, row.cell("to"), "\(period.lengths.lowerBound)", "\(period.first)",
        "\(period.last)")
    }
  }

  /// What goes on for longer is a work, not an event.
  static let mostDays = 366

  /// Rows that lie far behind all others; the first years of a cooperation may well stand alone.
  private static func farYears(_ given: Case) -> [Finding] {
    let ledger = given.ledger
    let years =
      ledger.activities.map { ($0.fiscalYear, LedgerEntry($0), $0.period == nil ? "fiscal_year" : "from") }
      + ledger.plans.map { ($0.fiscalYear, LedgerEntry($0), "fiscal_year") }
      + ledger.needs.compactMap { need in FiscalYear(of: need.day).map { ($0, LedgerEntry(need), "date") } }
    let known = Set(years.map(\.0)).sorted()
    let gap = zip(known, known.dropFirst()).first { $0.0.year > 2000 && $0.1.year - $0.0.year > mostYears }
    guard let last = gap?.0 else { return [] }
    return years.filter { $0.0 > last }.map { year, row, column in
      Finding(
        .unlikelyYear, row.cell(column), "\(year)", column, "all other rows end ten years before it or more",
        "")
    }
  }

  private static let mostYears = 10

  private static func monthsAsDays(_ given: Case) -> [Finding] {
    given.ledger.activities.flatMap { row in
      row.monthsAsDays.compactMap { column in
        let day = column == "from" ? row.period?.first : row.period?.last
        return day.map { Finding(.monthAsDay, row.cell(column), "\($0)", "\($0.monthOfYear)") }
      }
    }
  }

  private static func heads(_ given: Case) -> [Finding] {
    given.ledger.activities.compactMap { row in
      guard let heads = row.heads, !row.participants.isEmpty else { return nil }
      let sum = row.participants.reduce(0) { $0 + $1.number }
      let agrees = heads.counted.contains(sum)
      return agrees
        ? nil : Finding(.headsDiffer, row.cell("heads"), heads.japanese, "\(sum)")
    }
  }

  private static func unknownParties(_ given: Case) -> [Finding] {
    given.ledger.entries.flatMap { row in
      let japan = row.japanSide.map { ($0, "japan_side", Party.Side.japan) }
      let china = row.chinaSide.map { ($0, "china_side", Party.Side.china) }
      return (japan + china).filter { !given.parties.knows($0.0, on: $0.2) }.map { name, column, side in
        Finding(
          .unknownParty, row.cell(column), name, column, given.parties.hint(for: name, on: side),
          Ledger.Path.parties)
      }
    } + given.ledger.activities.flatMap { unknownUnits($0, given) }
  }

  /// Units of participants are parties, or a whole side.
  private static func unknownUnits(_ row: Activity, _ given: Case) -> [Finding] {
    let sides = ["", "日本側", "中国側"]
    return row.participants.map(\.unit).filter { unit in
      !sides.contains(unit) && !given.parties.knows(unit, on: .japan)
        && !given.parties.knows(unit, on: .china)
    }.map { unit in
      Finding(
        .unknownParty, row.cell("participants"), unit, "participants",
        given.parties.hint(for: unit, on: .china), Ledger.Path.parties)
    }
  }

  private static func codes(_ given: Case) -> [Finding] {
    given.ledger.entries.flatMap { row in
      row.chinaSide.compactMap { name in
        let codes = given.parties.codes(name)
        guard !codes.isEmpty, !codes.contains(where: row.adcodes.contains) else { return nil }
        let hint = codes.count == 1 ? " → " + codes[0] : ""
        return Finding(.missingAdcode, row.cell("adcodes"), name, hint)
      }
    }
  }

  private static func sentTooEarly(_ given: Case) -> [Finding] {
    given.ledger.activities.compactMap { row in
      guard let covers = row.covers, let period = row.period, period.last.monthOfYear <= covers else {
        return nil
      }
      return Finding(
        .sentBeforeMonth, row.cell("covers"), "\(covers)", "\(period.last.monthOfYear)",
        "\(period.first.monthOfYear.previous)")
    }
  }
}
