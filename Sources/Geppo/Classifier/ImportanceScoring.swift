/// Importance by the rows of `glossary/importance.csv`: points with every term printed, the rules that override them, and
/// the place in the translation queue.
struct ImportanceScoring: Sendable {
  /// Name of the term for the points of the document's type.
  static let form = "form"

  private let office: OfficeSettings
  private let rows: [ImportanceRow]
  /// Folded words by name of the set, of the sets that rows ask for.
  private let sets: [String: [String]]

  init(_ glossary: Glossary) {
    office = glossary.office
    rows = glossary.importance
    sets = Dictionary(glossary.wordSets.map { ($0.name, $0.words.map(Folding.fold)) }) { first, _ in first }
  }

  func importance(_ facts: ImportanceCase) -> Importance {
    let isFact = { facts.holds($0, sets: sets) }
    var terms = points(facts, isFact)
    let points = terms.reduce(0) { $0 + $1.points }
    let (priority, reason) = priority(points, isFact)
    if let reason { terms.append(Importance.Term(rule: reason.name, points: 0, note: reason.note)) }
    return Importance(points: points, terms: terms, priority: priority)
  }

  /// Every row of the table with what it asked of the document: what `importance(_:)` walks.
  func verdicts(_ facts: ImportanceCase) -> [ImportanceVerdict] {
    rows.map { row in
      let asked = row.failing { facts.holds($0, sets: sets) }
      let held = (row.all + row.any).filter { facts.holds($0, sets: sets) }
      return ImportanceVerdict(
        row: row, failing: asked, words: held.flatMap { facts.words(of: $0, sets: sets) })
    }
  }

  private func points(_ facts: ImportanceCase, _ isFact: (String) -> Bool) -> [Importance.Term] {
    let form = Importance.Term(rule: Self.form, points: facts.type.points, note: "文書の種類による点")
    let added = rows.compactMap { row -> Importance.Term? in
      guard case .points(let points) = row.verdict, row.holds(isFact) else { return nil }
      return Importance.Term(rule: row.name, points: points, note: row.note)
    }
    return ([form] + added).filter { $0.points != 0 }
  }

  /// The priority, and the row that decided it where the points did not. A gate that is shut comes first, then the
  /// rules in the order of the table.
  private func priority(_ points: Int, _ isFact: (String) -> Bool) -> (Importance.Priority?, ImportanceRow?) {
    if let gate = rows.first(where: { $0.verdict == .gate && $0.holds(isFact) }) { return (nil, gate) }
    let byPoints = priority(points)
    for row in rows {
      switch row.verdict {
      case .gate, .points: continue
      case .never where row.holds(isFact): return (nil, row)
      case .always(let least) where row.holds(isFact): return (min(byPoints ?? least, least), row)
      case .never, .always: continue
      }
    }
    return (byPoints, nil)
  }

  private func priority(_ points: Int) -> Importance.Priority? {
    if points >= office.urgentFrom { return .urgent }
    if points >= office.normalFrom { return .normal }
    return points >= office.queueFrom ? .summary : nil
  }
}

extension Lexicon {
  /// The words of importance that stand in the title. Guards and borders hold for them as for other words: 检查 behind
  /// 2018年 is no 年检.
  func titleWords(_ reading: Reading) -> Set<String> {
    let inTitle = reading.sightings(.titleWord).filter { reading.piece(of: $0).zone == .title }
    return Set(inTitle.map { String(words[$0.word]) })
  }
}

/// A row of `glossary/importance.csv` held against one document.
struct ImportanceVerdict: Hashable, Sendable {
  var row: ImportanceRow
  /// Empty where it holds; see `ImportanceRow.failing`.
  var failing: [String]
  /// What of the document the facts rest on.
  var words: [String]

  var holds: Bool { failing.isEmpty }
}
