extension Activity {
  /// Every table of `feeds/activities/` that has no name of its own: the office divides its rows into files as it likes.
  /// What a row needs depends on its kind.
  static func table(_ kinds: [ActivityKind]) -> TableLayout<Activity> {
    let forms = Dictionary(kinds.map { ($0.code, $0.form) }) { first, _ in first }
    return TableLayout(
      required: ["kind", "status", "title"],
      optional: [
        "id", "fiscal_year", "from", "to", "days", "country", "city", "venue", "japan_side", "china_side",
        "adcodes", "topics", "summary", "count", "heads", "participants", "covers", "step", "effect",
        "materials", "budget", "audience", "as_of", "doubt", "visibility",
      ], mayBeEmpty: true, japanese: ["title", "summary", "japan_side", "china_side"]
    ) { cells in read(&cells, forms[cells.optional("kind")]) }
  }

  private static func read(_ cells: inout CellReader, _ form: ActivityKind.Form?) -> Activity? {
    let stated = cells.fiscalYear("fiscal_year")
    let period = cells.period()
    let status: Activity.Status? = cells.ledgerChoice("status", japanese: Activity.Status.japanese)
    let (days, count) = (cells.days(), cells.count())
    let (heads, participants) = (cells.heads(), cells.participants())
    let (covers, asOf, materials) = (
      cells.ledgerMonth("covers"), cells.ledgerDay("as_of"), cells.materials()
    )
    let visibility = cells.visibility()
    let (kind, title) = (cells.text("kind"), cells.text("title"))
    let (japan, china) = (cells.ledgerList("japan_side"), cells.ledgerList("china_side"))
    let (adcodes, topics) = (cells.ledgerList("adcodes"), cells.ledgerList("topics"))
    guard let year = cells.year(of: period, stated: stated, form), let status else { return nil }
    return Activity(
      id: cells.optional("id"), kind: kind, status: status, fiscalYear: year, period: period, days: days,
      country: cells.optional("country"), city: cells.optional("city"), venue: cells.optional("venue"),
      japanSide: japan, chinaSide: china, adcodes: adcodes, topics: topics, title: title,
      summary: cells.optional("summary"), statedCount: count, heads: heads, participants: participants,
      covers: covers, step: cells.optional("step"), effect: cells.optional("effect"), materials: materials,
      budget: cells.optional("budget"), audience: cells.optional("audience"),
      monthsAsDays: ["from", "to"].filter { DateReading.mayBeMonth(cells.optional($0)) }, asOf: asOf,
      doubt: cells.optional("doubt"), source: cells.optional("source"), note: cells.optional("note"),
      statedYear: stated, visibility: visibility, location: cells.location)
  }
}

extension CellReader {
  fileprivate mutating func count() -> Int? { ledgerNumber("count", in: 0...9_999) }

  fileprivate mutating func days() -> Int? { ledgerNumber("days", in: 1...999) }

  fileprivate mutating func period() -> ActivityPeriod? {
    guard let begin = ledgerMoment("from") else {
      if optional("from").isEmpty, !optional("to").isEmpty { _ = text("from") }
      return nil
    }
    let end = ledgerMoment("to")
    let period = ActivityPeriod(begin, to: end)
    if period == nil { tell(.endsBeforeBegin, "to", optional("from"), optional("to")) }
    return period
  }

  /// A row belongs to the year in which it begins; of a row that needs no date somebody has to say which year that is.
  fileprivate mutating func year(
    of period: ActivityPeriod?, stated: FiscalYear?, _ form: ActivityKind.Form?
  ) -> FiscalYear? {
    guard let period, let dated = FiscalYear(of: period.first) else {
      // A date that cannot be read was told of already.
      if stated == nil, optional("from").isEmpty, optional("to").isEmpty, optional("fiscal_year").isEmpty {
        _ = text(form == .event || form == .monthly ? "from" : "fiscal_year")
      }
      return stated
    }
    if let stated, stated != dated {
      tell(.otherFiscalYear, "fiscal_year", optional("fiscal_year"), "\(dated)", optional("from"))
    }
    return dated
  }

  fileprivate mutating func heads() -> HeadCount? {
    let text = optional("heads")
    let heads = HeadCount(text)
    guard heads == nil, !text.isEmpty else { return heads }
    if let meant = CellSlip.heads(text) {
      refuse("heads", hint: CellSlip.hint(meant, for: text))
    } else {
      refuse("heads", example: "6, 約110, 約30～40")
    }
    return nil
  }

  /// `江蘇省:技術者:3|上海市:技術者:2`.
  fileprivate mutating func participants() -> [ParticipantGroup] {
    var groups: [ParticipantGroup] = []
    for text in ledgerList("participants") {
      let parts = text.split(separator: ":", omittingEmptySubsequences: false).map { $0.trimmingSpaces() }
      guard parts.count == 3, let number = parts[2].digits, (1...999_999).contains(number) else {
        refuse("participants", example: "江蘇省:技術者:3|:行政実務者:2")
        return []
      }
      groups.append(ParticipantGroup(unit: parts[0], kind: parts[1], number: number))
    }
    return groups
  }

  /// Only addresses that may be shown, and files within the workspace.
  fileprivate mutating func materials() -> [String] {
    let materials = list("materials")
    let isSound = materials.allSatisfy { text in
      if text.contains(":") { return WebLink(text) != nil }
      return !text.hasPrefix("/") && !text.split(separator: "/").contains("..")
    }
    if !isSound { refuse("materials", example: "https://www.example.jp/a.html|feeds/activities/a.pdf") }
    return materials
  }
}
