/// Rows that stand twice: every total would count both.
extension LedgerRule {
  static func repeatedIDs(_ given: Case) -> [Finding] {
    var first: [String: Location] = [:]
    return given.ledger.entries.filter { !$0.id.isEmpty }.compactMap { row in
      if let earlier = first[row.id] {
        return Finding(.doubledID, row.cell("id"), row.id, "\(earlier)")
      }
      first[row.id] = row.location
      return nil
    }
  }

  /// Rows that only count may be split: such a row stands twice where all of it does.
  static func doubled(_ given: Case) -> [Finding] {
    let rows = given.ledger.activities.filter { !given.isReport($0) }
    return repeated(rows) { row in
      given.likeness(row) + [row.title] + (given.onlyCounts(row) ? row.numbers : [])
    }.map { row, earlier in
      Finding(.doubledActivity, row.location, "\(earlier.location)")
    }
  }

  /// Whenever it was sent: a month has one report.
  static func doubledReports(_ given: Case) -> [Finding] {
    let rows = given.ledger.activities.filter {
      given.isReport($0) && $0.covers != nil && $0.status != .cancelled
    }
    return repeated(rows) { ["\($0.covers?.description ?? "")", given.ledger.countedKind($0.kind)] }
      .map { row, earlier in
        Finding(
          .doubledEntry, row.cell("covers"), row.covers?.description ?? "", "\(earlier.location)")
      }
  }

  static func doubledPlans(_ given: Case) -> [Finding] {
    let plans = given.ledger.plans.map { plan in
      (
        key: ["\(plan.fiscalYear)", plan.kind, plan.title, "\(plan.count)", plan.note]
          + given.parties.identities(plan.japanSide).sorted() + [""]
          + given.parties.identities(plan.chinaSide).sorted(), plan.location
      )
    }
    let needs = given.ledger.needs.map { need in
      (
        key: ["\(need.day)", need.form.rawValue, need.title]
          + given.parties.identities(need.chinaSide).sorted(), need.location
      )
    }
    return repeated(plans + needs).map { Finding(.doubledActivity, $0.location, "\($0.earlier)") }
  }

  /// Under two titles; without a day rows of the same parties are nothing special.
  static func similar(_ given: Case) -> [Finding] {
    repeated(
      given.ledger.activities.filter { $0.period?.length != nil && !given.isReport($0) }, by: given.likeness
    )
    .filter { $0.row.title != $0.earlier.title }.map { row, earlier in
      Finding(.similarActivity, row.cell("title"), row.title, "\(earlier.location)")
    }
  }

  /// In one of two rows the end or a party is left out.
  static func overlapping(_ given: Case) -> [Finding] {
    var earlier: [[String]: [Activity]] = [:]
    return inPlace(given.ledger.activities.filter { $0.status != .cancelled && given.isEvent($0) })
      .compactMap { row in
        guard let period = row.period, case .day(let first) = period.begin else { return nil }
        let key = [row.kind, "\(first)"]
        defer { earlier[key, default: []].append(row) }
        let other = earlier[key]?.first { given.overlaps($0, row) }
        return other.map {
          Finding(.overlappingActivity, row.cell("title"), row.title, "\($0.location)")
        }
      }
  }

  static func countedTwice(_ given: Case) -> [Finding] {
    let events = Dictionary(grouping: inPlace(given.ledger.activities), by: CountedEvent.init)
    return given.ledger.activities.compactMap { count in
      guard let kind = given.ledger.kind(count.kind), kind.form == .count, !kind.countsAs.isEmpty,
        count.count > 0
      else { return nil }
      var wanted = CountedEvent(count)
      wanted.kind = kind.countsAs
      let event = events[wanted]?.first { given.sharesPlace($0, with: count) }
      return event.map {
        Finding(.countedTwice, count.cell("count"), "\($0.location)", "\(count.fiscalYear)")
      }
    }
  }

  /// In a group while both belong to it.
  static func doubledMembers(_ given: Case) -> [Finding] {
    var earlier: [[String]: [FrameworkMember]] = [:]
    return given.ledger.members.sorted { $0.location < $1.location }.compactMap { member in
      let key = [member.group, given.parties.identity(member.member)]
      defer { earlier[key, default: []].append(member) }
      guard let other = earlier[key]?.first(where: member.overlaps) else { return nil }
      return Finding(.doubledEntry, member.cell, member.member, "\(other.location)")
    }
  }

  static func doubledFigures(_ given: Case) -> [Finding] {
    repeated(given.ledger.figures.map { (key: [$0.series, "\($0.year)", $0.part], $0.location) }).map {
      let words = $0.key.filter { !$0.isEmpty }.joined(separator: " ")
      return Finding(.doubledEntry, $0.location, words, "\($0.earlier)")
    }
  }

  // MARK: Which stand twice

  /// Rows of which one stood before, in the order of files and lines.
  private static func repeated(
    _ rows: [Activity], by key: (Activity) -> [String]
  ) -> [(row: Activity, earlier: Activity)] {
    var first: [[String]: Activity] = [:]
    return inPlace(rows).compactMap { row in
      let key = key(row)
      if let earlier = first[key] { return (row, earlier) }
      first[key] = row
      return nil
    }
  }

  private static func repeated(
    _ rows: [(key: [String], location: Location)]
  ) -> [(key: [String], location: Location, earlier: Location)] {
    var first: [[String]: Location] = [:]
    return rows.sorted { $0.location < $1.location }.compactMap { key, location in
      if let earlier = first[key] { return (key, location, earlier) }
      first[key] = location
      return nil
    }
  }

  private static func inPlace(_ rows: [Activity]) -> [Activity] { rows.sorted { $0.location < $1.location } }
}

/// What an event and the count of such events have in common.
private struct CountedEvent: Hashable {
  var kind: String
  let year: FiscalYear
  let budget: String
  let status: Activity.Status

  init(_ row: Activity) { (kind, year, budget, status) = (row.kind, row.fiscalYear, row.budget, row.status) }
}

extension LedgerRule.Case {
  fileprivate func isReport(_ row: Activity) -> Bool { ledger.kind(row.kind)?.form == .monthly }

  fileprivate func onlyCounts(_ row: Activity) -> Bool { ledger.kind(row.kind)?.form == .count }

  /// What two rows of one event have in common, however they spell its parties. A plan that was held is one event; of mere
  /// counts the plan is another number.
  fileprivate func likeness(_ row: Activity) -> [String] {
    let sides = [row.japanSide, row.chinaSide].map { parties.identities($0).sorted().joined(separator: "|") }
    return [
      row.kind, "\(row.fiscalYear)", row.period.map { "\($0.first) \($0.last)" } ?? row.status.rawValue,
      Set(row.adcodes).sorted().joined(separator: "|"),
    ] + sides
  }

  /// Alike but for the end, or for parties that only one of them names; what is wholly alike is told otherwise.
  fileprivate func overlaps(_ one: Activity, _ other: Activity) -> Bool {
    guard likeness(one) != likeness(other) else { return false }
    return [\Activity.japanSide, \.chinaSide].allSatisfy { side in
      let (left, right) = (parties.identities(one[keyPath: side]), parties.identities(other[keyPath: side]))
      return left.isSubset(of: right) || right.isSubset(of: left)
    }
  }

  /// A count without places is one of all.
  fileprivate func sharesPlace(_ event: Activity, with count: Activity) -> Bool {
    count.chinaSide.isEmpty
      || !parties.identities(count.chinaSide).isDisjoint(with: parties.identities(event.chinaSide))
  }
}

extension Activity {
  /// What tells parts of one count from each other.
  fileprivate var numbers: [String] {
    [
      status.rawValue, "\(count)", countedHeads?.japanese ?? "", asOf?.description ?? "", budget, id, note,
    ]
  }
}

extension FrameworkMember {
  fileprivate var cell: Location { .cell(file: location.file, row: location.line ?? 1, column: "member") }

  fileprivate func overlaps(_ other: FrameworkMember) -> Bool {
    let starts = [from, other.from].compactMap(\.self).max()
    let ends = [to, other.to].compactMap(\.self).min()
    guard let starts, let ends else { return true }
    return starts <= ends
  }
}
