/// What a row of `glossary/importance.csv` can ask of a document.
enum ImportanceFact: String, CaseIterable, Sendable {
  // Who issued it
  case centre, ministry, government, bureau, national
  // What place it is of
  case partner, monitored
  case partnerItself = "partner-itself"
  case keyRegionProvince = "key-region-province"
  case partnersKeyRegion = "partners-key-region"
  // What it is
  case relevant, core
  case queueType = "queue-type"
  /// The page says that it was repealed or has lapsed.
  case outOfForce = "out-of-force"
  case multiMedia = "multi-media"
  case weighty
  case severalYears = "several-years"
  case oneYear = "one-year"
  // What it says
  case targets, duties, levers
  /// Only the title or first lines are at hand.
  case noText = "no-text"
  case partnersNamed = "partners-named"
  // What the cooperation works on
  case placesProgramme = "places-programme"
  case programme

  /// Facts with a name behind them: `type:plan`, `section:law`, `topic:VOC`, `title:ban` (a word of that set of
  /// `word_sets.csv` stands in the title), `form:3` (the type has that many points).
  static let prefixes = ["type:", "section:", "topic:", title, "form:"]
  static let title = "title:"

  static var names: [String] {
    allCases.map(\.rawValue) + ["type:", "topic:", title, "form:3"]
      + DocumentType.Section.allCases.map { "section:" + $0.rawValue }
  }

  static func isWellFormed(_ text: String) -> Bool {
    if ImportanceFact(rawValue: text) != nil { return true }
    guard let prefix = prefixes.first(where: text.hasPrefix) else { return false }
    let name = String(text.dropFirst(prefix.count))
    switch prefix {
    case "section:": return DocumentType.Section(rawValue: name) != nil
    case "form:": return Int(name) != nil
    default: return !name.isEmpty
    }
  }
}
