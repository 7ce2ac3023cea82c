/// What OmegaT keeps has the texts, its source files have the ids.
struct OmegaTMatching {
  /// By number and text of the source.
  private var byText: [[String]: IncomingUnit] = [:]
  private var byID: [String: IncomingUnit] = [:]
  private let findings: [Finding]

  init(_ memories: [IncomingTranslation]) {
    findings = memories.flatMap(\.findings)
    for unit in memories.flatMap(\.units) where !unit.target.isEmpty {
      if let id = unit.id {
        byID[id] = byID[id] ?? unit
      } else if let source = unit.source {
        // The same text stands below several numbers.
        for key in Self.keys(unit.sourceClause ?? "", source) {
          byText[key] = byText[key] ?? unit
        }
      }
    }
  }

  /// The surest first: both as they are, both folded, the text alone.
  private static func keys(_ clause: String, _ source: String) -> [[String]] {
    let plain = SegmentName.plain(source)
    return [["as it is", clause, source], ["folded", SegmentName.plain(clause), plain], ["text", plain]]
  }

  func filled(_ sources: [IncomingTranslation]) -> [IncomingTranslation] {
    var filled = sources.map { source in
      var source = source
      source.units = source.units.map { translated($0) }
      return source
    }
    if !filled.isEmpty { filled[0].findings += findings }
    return filled
  }

  private func translated(_ unit: IncomingUnit) -> IncomingUnit {
    guard unit.state != .locked, let source = unit.source,
      let found = unit.id.flatMap({ byID[$0] })
        ?? Self.keys(unit.sourceClause ?? "", source).lazy.compactMap({ byText[$0] }).first,
      // A person had to ask for it that a text stands for itself.
      !UntouchedText.isCopy(found.target, of: source) || UntouchedText.isAlike(source)
    else { return unit }
    // A translation of the same text below another number brings that number along.
    let clause = found.sourceClause == unit.sourceClause ? found.clause : unit.sourceClause
    var unit = unit
    (unit.target, unit.clause, unit.state) = (found.target, clause, .translated)
    (unit.changedAt, unit.location) = (found.changedAt, found.location)
    return unit
  }
}
