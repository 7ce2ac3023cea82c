/// Rows whose cells are fine one by one and do not go together.
extension LedgerRule {
  /// Most trainings are over in a month; a slip of the month makes another of a visit of two days.
  static func manyDays(_ given: Case) -> [Finding] {
    given.ledger.activities.compactMap { row in
      guard given.isEvent(row), let period = row.period,
        (mostUsualDays + 1...mostDays).contains(period.lengths.lowerBound)
      else { return nil }
      return Finding(
        .manyDays, row.cell("to"), "\(period.lengths.lowerBound)", "\(period.first)", "\(period.last)")
    }
  }

  private static let mostUsualDays = 31

  /// 北九州 in CN: totals of a country would have it.
  static func otherCountry(_ given: Case) -> [Finding] {
    given.ledger.activities.compactMap { row in
      let countries = given.parties.countries(of: row.city)
      guard let country = countries.first, countries.count == 1, ["CN", "JP"].contains(row.country),
        row.country != country
      else { return nil }
      return Finding(.otherCountry, row.cell("country"), row.city, row.country, country)
    }
  }

  /// Numbers of a day cannot have what begins behind it.
  static func heldBeforehand(_ given: Case) -> [Finding] {
    given.ledger.activities.compactMap { row in
      // Before its year began no number was taken, which is told by itself.
      guard let asOf = row.asOf, let first = row.fiscalYear.days?.lowerBound, asOf >= first else {
        return nil
      }
      return row.heldBeforehand(asOf)
    }
  }

  /// What goes on is a work; an event is held or planned, and totals would take it for held.
  static func runningEvent(_ given: Case) -> [Finding] {
    given.ledger.activities.compactMap { row in
      guard row.status == .running, let kind = given.ledger.kind(row.kind),
        ![ActivityKind.Form.work, .record].contains(kind.form)
      else { return nil }
      return Finding(.runningEvent, row.cell("status"), row.kind)
    }
  }

  /// A report goes out in the month behind the one that it covers.
  static func sentLate(_ given: Case) -> [Finding] {
    given.ledger.activities.compactMap { row in
      guard let covers = row.covers, let sent = row.period?.first.monthOfYear else { return nil }
      let months = (sent.year - covers.year) * 12 + sent.month - covers.month
      guard months > mostMonths else { return nil }
      return Finding(.sentLate, row.cell("from"), "\(covers)", "\(sent)", "\(months)")
    }
  }

  private static let mostMonths = 3
}

extension LedgerRule.Case {
  func isEvent(_ row: Activity) -> Bool { ledger.kind(row.kind)?.form == .event }
}

extension Activity {
  /// It is said to be over on a day before it begins.
  func heldBeforehand(_ day: Day) -> Finding? {
    guard status == .held, let first = period?.first, first > day else { return nil }
    return Finding(.heldBeforehand, cell("status"), "\(first)", "\(day)")
  }
}

extension Ledger {
  /// Rows that are said to be over, and begin behind a day.
  func heldBeforehand(_ day: Day) -> [Finding] { activities.compactMap { $0.heldBeforehand(day) } }
}
