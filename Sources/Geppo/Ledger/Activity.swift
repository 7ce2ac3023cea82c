/// A row of a table of activities: what took place or is planned, with whom, and what came of it. No column takes the
/// name of a person.
struct Activity: Hashable, Sendable {
  enum Status: String, Hashable, Sendable, CaseIterable {
    case held, planned, running, cancelled

    /// What people write in place of the codes.
    static let japanese: [String: Status] = [
      "実施": .held, "実施済": .held, "実施済み": .held, "済": .held, "済み": .held, "開催": .held, "開催済": .held,
      "開催済み": .held, "完了": .held, "終了": .held, "配信済み": .held, "送付済み": .held,
      "予定": .planned, "計画": .planned, "計画中": .planned, "実施予定": .planned, "開催予定": .planned,
      "継続": .running, "継続中": .running, "実施中": .running, "進行中": .running,
      "中止": .cancelled, "取消": .cancelled, "取消し": .cancelled, "取り消し": .cancelled, "延期": .cancelled,
    ]
  }

  /// Chosen by the office; empty where nobody refers to the row.
  var id: String
  /// A code of `kinds.csv`.
  var kind: String
  var status: Status
  /// That of its date; of a row without one, as the row says.
  var fiscalYear: FiscalYear
  var period: ActivityPeriod?
  /// As counted by the office, with days of travel; nil where the row leaves it to the dates.
  var days: Int?
  /// `CN`, `JP` …
  var country: String
  var city: String
  var venue: String
  var japanSide: [String]
  var chinaSide: [String]
  var adcodes: [String]
  var topics: [String]
  var title: String
  var summary: String
  /// What the row says under `count`.
  var statedCount: Int?
  var heads: HeadCount?
  var participants: [ParticipantGroup]
  /// The month that a monthly report is about.
  var covers: Month?
  /// How far a model project has come, and what it brought about.
  var step: String
  var effect: String
  /// Addresses, or files of the workspace.
  var materials: [String]
  /// A code of `budgets.csv`.
  var budget: String
  var audience: String
  /// Columns whose day a spreadsheet may have made of a month.
  var monthsAsDays: [String]
  /// The day on which the numbers were taken; nil where they are final.
  var asOf: Day?
  /// What is uncertain about the row.
  var doubt: String
  /// Where the row is from; only people read it.
  var source: String
  var note: String
  /// What the row says under `fiscal_year`.
  var statedYear: FiscalYear?
  /// Who may see it on the website; nil where its kind says so.
  var visibility: LedgerVisibility? = nil
  var location: Location

  /// A column of the row.
  func cell(_ column: String) -> Location {
    .cell(file: location.file, row: location.line ?? 1, column: column)
  }

  /// How many times: once, but for rows that only count.
  var count: Int { statedCount ?? 1 }

  /// Days from the first to the last, or as the office counts them; 0 where no day is known.
  var countedDays: Int { days ?? period?.length ?? 0 }

  /// Heads as the row says, or as its groups add up.
  var countedHeads: HeadCount? {
    if let heads { return heads }
    return participants.isEmpty ? nil : HeadCount(exactly: participants.reduce(0) { $0 + $1.number })
  }

  /// As other programs call the row: its id, or its place where the office gave it none.
  var name: String { id.isEmpty ? "\(location)" : id }

  var isPlanned: Bool { status == .planned }

  /// A number of several events that nobody has divided among its parties: it is theirs together.
  var isShared: Bool { count > 1 && (japanSide.count > 1 || chinaSide.count > 1) }

  /// Of a row that only counts, the day up to which it does: a final number is that of the end of the year.
  var countedUntil: Day? {
    statedCount == nil ? nil : asOf ?? (isPlanned ? nil : fiscalYear.days?.upperBound)
  }
}

extension Activity: Comparable {
  /// By day, then as the office numbers them; the order of files and rows has no say.
  static func < (left: Activity, right: Activity) -> Bool {
    left.order.lexicographicallyPrecedes(right.order)
  }

  private var order: [String] {
    let begin = period.map { "\($0.first)" } ?? ""
    let end = period.map { "\($0.last)" } ?? ""
    return [
      "\(fiscalYear)", covers?.description ?? "", begin, end, id, kind, title,
      japanSide.joined(separator: "|"),
      chinaSide.joined(separator: "|"), "\(location)",
    ]
  }
}

/// People of one kind and unit: five executives of 江蘇省.
struct ParticipantGroup: Hashable, Sendable {
  /// A party, 日本側 or 中国側; empty where there is only one.
  var unit: String
  /// A word of `participant_kinds.csv`, so that nobody writes a name.
  var kind: String
  var number: Int
}
