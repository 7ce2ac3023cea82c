/// A row of `glossary/importance.csv`: a gate, a term of the score, or a rule that overrides it.
struct ImportanceRow: Hashable, Sendable {
  enum Verdict: Hashable, Sendable {
    /// Documents for which it holds are not for the queue at all.
    case gate
    /// Added to the score.
    case points(Int)
    /// Never in the queue, whatever the score.
    case never
    /// Always in the queue, at this priority or a higher one.
    case always(Importance.Priority)
  }

  var name: String
  var verdict: Verdict
  /// Facts that must all hold (see `ImportanceFact`).
  var all: [String]
  /// Facts of which one must hold; none asked when empty.
  var any: [String]
  /// Facts of which none may hold.
  var none: [String]
  /// Why, in Japanese, for the analyst.
  var note: String
  var location: Location

  /// `glossary/importance.csv`.
  static let table = TableLayout<ImportanceRow>(
    required: ["name", "verdict", "all", "any", "none", "note"], key: "name"
  ) { cells in
    for column in ["all", "any", "none"] {
      for fact in cells.list(column) where !ImportanceFact.isWellFormed(fact) {
        cells.refuse(column, hint: NearestWord.of(fact, among: ImportanceFact.names) ?? "title:…")
      }
    }
    guard let verdict = cells.verdict("verdict") else { return nil }
    // A gate may say only what keeps documents out of it; anything else would hold for every document.
    let isOpen = cells.list("all").isEmpty && cells.list("any").isEmpty
    if isOpen, verdict != .gate || cells.list("none").isEmpty {
      cells.refuse("all", example: "core|type:notice")
    }
    return ImportanceRow(
      name: cells.text("name"), verdict: verdict, all: cells.list("all"), any: cells.list("any"),
      none: cells.list("none"), note: cells.text("note"), location: cells.location)
  }

  var cells: [(column: String, facts: [String])] { [("all", all), ("any", any), ("none", none)] }

  /// Names of the word sets that it asks of titles.
  var titleSets: [String] {
    cells.flatMap(\.facts).filter { $0.hasPrefix(ImportanceFact.title) }
      .map { String($0.dropFirst(ImportanceFact.title.count)) }
  }

  func holds(_ isFact: (String) -> Bool) -> Bool { failing(isFact).isEmpty }

  /// What keeps it from holding: facts that are missing, and behind `!` those that stand in its way.
  func failing(_ isFact: (String) -> Bool) -> [String] {
    let missing = all.filter { !isFact($0) }
    let choice = any.isEmpty || any.contains(where: isFact) ? [] : any
    return missing + choice + none.filter(isFact).map { "!" + $0 }
  }
}

extension CellReader {
  fileprivate mutating func verdict(_ column: String) -> ImportanceRow.Verdict? {
    let text = text(column)
    switch text {
    case "gate": return .gate
    case "never": return .never
    case "": return nil
    default:
      if let priority = Importance.Priority(rawValue: text) { return .always(priority) }
      if let points = Int(text), (-20...20).contains(points) { return .points(points) }
      refuse(column, allowed: "gate | never | A | B | C | 3")
      return nil
    }
  }
}
