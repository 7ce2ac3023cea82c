/// Puts the rows of a year together with each other, and with the documents that issues told of.
struct CooperationJoins {
  let ledger: Ledger
  let glossary: Glossary
  let year: FiscalYear
  private let parties: PartyBook

  init(ledger: Ledger, glossary: Glossary, year: FiscalYear) {
    (self.ledger, self.glossary, self.year) = (ledger, glossary, year)
    parties = PartyBook(ledger, glossary)
  }

  /// `documents` are those of all issues.
  func joined(with documents: [SearchDocument]) -> YearJoins {
    YearJoins(
      cooperation: cooperation, policies: policies(documents),
      issues: Set(documents.map(\.month)).filter(isLookedAt).sorted())
  }

  private var rows: [Activity] {
    // Counts of events that have rows of their own are left out, as totals do.
    let uncounted = Set(ledger.kinds.filter(\.isUncounted).map(\.code))
    return ledger.activities.filter {
      $0.fiscalYear == year && $0.status != .cancelled && !uncounted.contains($0.kind) && $0.count > 0
    }.sorted()
  }

  // MARK: Who with whom

  private var cooperation: [CooperationRecord] {
    var found: [Pair: [Activity]] = [:]
    for row in rows {
      for pair in pairs(row.japanSide.map(parties.printed), row.chinaSide.map(parties.printed), row.isShared)
      {
        found[pair, default: []].append(row)
      }
    }
    let order = glossary.municipalities.map(\.ja)
    return found.map { pair, rows in record(pair, rows) }.sorted { left, right in
      let (one, other) = (place(of: left, order), place(of: right, order))
      return one == other ? words(of: left).lexicographicallyPrecedes(words(of: right)) : one < other
    }
  }

  private func place(of record: CooperationRecord, _ order: [String]) -> Int {
    record.municipalities.first.flatMap { order.firstIndex(of: $0) } ?? order.count
  }

  /// Numbers that several share come behind those of each.
  private func words(of record: CooperationRecord) -> [String] {
    [record.municipalities.first ?? "", record.isShared ? "1" : "0", record.adcodes.first ?? "9"]
      + record.partners
  }

  private struct Pair: Hashable {
    var japan: [String]
    var china: [String]
  }

  /// Each with each, but for a number that they share.
  private func pairs(_ japan: [String], _ china: [String], _ isShared: Bool) -> [Pair] {
    guard !japan.isEmpty, !china.isEmpty else { return [] }
    if isShared { return [Pair(japan: japan, china: china)] }
    return japan.flatMap { one in china.map { Pair(japan: [one], china: [$0]) } }
  }

  private func record(_ pair: Pair, _ rows: [Activity]) -> CooperationRecord {
    let kinds = ledger.kinds.map(\.code)
    let names = rows.map { kind(of: $0) }.withoutRepeats.sorted {
      (kinds.firstIndex(of: $0) ?? 0) < (kinds.firstIndex(of: $1) ?? 0)
    }
    return CooperationRecord(
      fiscalYear: year.year, municipalities: pair.japan, partners: pair.china,
      adcodes: pair.china.flatMap(parties.codes).filter { code in rows.contains { $0.adcodes.contains(code) }
      },
      topics: Set(rows.flatMap(\.topics)).sorted(),
      activities: names.map { name in
        let ofKind = rows.filter { kind(of: $0) == name }
        return .init(
          code: name, kind: ledger.kind(name)?.ja ?? name,
          held: ofKind.filter { !$0.isPlanned }.reduce(0) { $0 + $1.count },
          planned: ofKind.filter(\.isPlanned).reduce(0) { $0 + $1.count })
      }, rows: rows.map(\.location).sorted(),
      ids: rows.sorted { $0.location < $1.location }.map(\.name))
  }

  private func kind(of row: Activity) -> String {
    ledger.kind(row.kind).map { $0.countsAs.isEmpty ? $0.code : $0.countsAs } ?? row.kind
  }

  // MARK: Policies

  /// Of the year and the one before, as an activity answers what was issued until then.
  private func policies(_ documents: [SearchDocument]) -> [ActivityPolicy] {
    let recent = documents.filter { document in
      document.publishedOn.flatMap(FiscalYear.init(of:)).map { $0 == year || $0 == year.previous } ?? false
    }
    return rows.filter { !$0.topics.isEmpty && !$0.adcodes.isEmpty }.flatMap { row in
      recent.compactMap { policy(row, $0) }.sorted {
        ($0.publishedOn, $0.document) < ($1.publishedOn, $1.document)
      }
    }
  }

  private func policy(_ row: Activity, _ document: SearchDocument) -> ActivityPolicy? {
    let topics = Set(row.topics).intersection(document.topics).sorted()
    guard let day = document.publishedOn, !topics.isEmpty, let place = place(row, document) else {
      return nil
    }
    return ActivityPolicy(
      id: row.name, activity: row.location, fiscalYear: year.year, code: kind(of: row),
      kind: ledger.kind(kind(of: row))?.ja ?? row.kind,
      title: row.title, beginsOn: row.period?.first, municipalities: row.japanSide.map(parties.printed),
      partners: row.chinaSide.map(parties.printed), adcode: place, topics: topics, document: document.id,
      issue: document.month,
      publishedOn: day, headline: document[.headline], number: document[.number], url: document.url)
  }

  /// The partner that a document is of: a district's counts for its city, a province's for the cities in it. What the country
  /// issues concerns everybody and is no city's.
  private func place(_ row: Activity, _ document: SearchDocument) -> String? {
    row.adcodes.first { code in
      document.places.contains { place in
        place != "CN" && (glossary.isWithin(place, code) || glossary.isWithin(code, place))
      }
    }
  }

  /// An issue may hold documents of the two years.
  private func isLookedAt(_ month: Month) -> Bool {
    let issue = FiscalYear(month.fiscalYearOfIssue)
    return issue == year || issue == year.previous
  }
}
