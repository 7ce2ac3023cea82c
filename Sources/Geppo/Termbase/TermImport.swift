/// What taking a file into the glossary would change: nothing is written here.
///
/// A concept of the file is the one here that has its id, where the two share a Chinese word; else the one that has its Chinese
/// word; else it is new. What the file does not say stays as it is. A table of ours that gives an id to another word would turn
/// one concept into another, with its topic and weight: it is refused.
struct TermImport: Sendable {
  struct Change: Hashable, Sendable {
    var before: Concept
    var after: Concept
    var fields: [Concept.Field] { after.differences(to: before) }
  }

  private(set) var added: [Concept] = []
  private(set) var changed: [Change] = []
  private(set) var unchanged = 0
  /// Concepts of the glossary that the file has not got.
  private(set) var missing: [Concept] = []
  private(set) var findings: [Finding]

  private let here: [Concept]
  private let byID: [String: Int]
  private let byWord: [[UInt32]: [Int]]
  private var takenBy: [Int: Location] = [:]
  /// Ids of the glossary and of what was added, and the greatest number among them.
  private var used: Set<String>
  private var lastNumber: Int

  /// `here` is the glossary.
  init(_ incoming: IncomingTermbase, into here: [Concept], topics: [Topic]) {
    self.here = here
    findings = incoming.findings
    byID = Dictionary(here.enumerated().map { ($1[.id], $0) }) { first, _ in first }
    byWord = Self.index(here)
    used = Set(byID.keys)
    lastNumber = used.compactMap(Self.number(of:)).max() ?? 0
    for concept in incoming.concepts { take(concept.naming(topics, into: &findings)) }
    missing = here.indices.filter { takenBy[$0] == nil }.map { here[$0] }
    findings += formulas() + conflicts()
    findings.sort()
  }

  /// Ids of the rows that are not as they were.
  var touched: Set<String> { Set(added.map { $0[.id] }).union(changed.map { $0.after[.id] }) }

  var hasErrors: Bool { findings.contains { $0.severity == .error } }

  private mutating func take(_ incoming: IncomingConcept) {
    let concept = incoming.concept
    guard !concept[.zh].isEmpty else { return leaveOut(concept, "no Chinese term") }
    if incoming.isOurs, let row = byID[concept[.id]], !here[row].shares(concept) {
      takenBy[row] = concept.location
      findings.append(
        Finding(.otherConcept, concept.location, concept[.id], here[row][.zh], concept[.zh]))
      return
    }
    switch matches(of: concept) {
    case let rows where rows.count > 1:
      let ids = rows.map { here[$0][.id] }.joined(separator: ", ")
      findings.append(Finding(.termConflict, concept.location, concept[.zh], ids))
    case let rows where rows.count == 1: merge(incoming, into: rows[0])
    default: add(concept)
    }
  }

  private func matches(of concept: Concept) -> [Int] {
    if let row = byID[concept[.id]], here[row].shares(concept) { return [row] }
    let named = byWord[FoldedText(concept[.zh]).scalars] ?? []
    let exact = named.filter { Folding.fold(here[$0][.zh]) == Folding.fold(concept[.zh]) }
    return exact.isEmpty ? named : exact
  }

  private mutating func merge(_ incoming: IncomingConcept, into row: Int) {
    if let earlier = takenBy.updateValue(incoming.concept.location, forKey: row) {
      findings.append(
        Finding(
          .termConflict, incoming.concept.location, incoming.concept[.zh], "\(here[row][.id]), \(earlier)"))
      return
    }
    var after = here[row]
    for field in Concept.Field.allCases where field != .id && incoming.carried.contains(field) {
      after[field] = incoming.concept[field]
    }
    after.location = incoming.concept.location
    let change = Change(before: here[row], after: after)
    if change.fields.isEmpty { unchanged += 1 } else { changed.append(change) }
  }

  private mutating func add(_ concept: Concept) {
    guard !concept[.japanese].isEmpty else { return leaveOut(concept, "no Japanese rendering") }
    var new = concept
    if new[.id].isEmpty || used.contains(new[.id]) { new[.id] = Self.id(lastNumber + 1) }
    used.insert(new[.id])
    lastNumber = max(lastNumber, Self.number(of: new[.id]) ?? 0)
    if new[.weight].isEmpty { new[.weight] = "0" }
    added.append(new)
  }

  private mutating func leaveOut(_ concept: Concept, _ reason: String) {
    let name = concept[.zh].isEmpty ? concept[.id] : concept[.zh]
    findings.append(Finding(.leftOutConcept, concept.location, name, reason))
  }

  /// A term that begins as a formula would start one when somebody opens the table.
  private func formulas() -> [Finding] {
    (added + changed.map(\.after)).flatMap { concept in
      Concept.Field.allCases.filter { $0 != .weight && FormulaGuard.startsFormula(concept[$0]) }.map {
        Finding(.formulaCell, concept.location, concept[$0])
      }
    }
  }

  /// One Chinese word for two concepts, where the glossary has not got it so already.
  private func conflicts() -> [Finding] {
    let changes = Dictionary(changed.map { ($0.before[.id], $0.after) }) { first, _ in first }
    let after = here.map { changes[$0[.id]] ?? $0 } + added
    let touched = Set(changes.keys).union(added.map { $0[.id] })
    return Self.index(after).filter { $1.count > 1 }.flatMap { word, rows -> [Finding] in
      guard (byWord[word]?.count ?? 0) < rows.count else { return [] }
      return rows.filter { touched.contains(after[$0][.id]) }.map { row in
        let others = rows.filter { $0 != row }.map { after[$0][.id] }.joined(separator: ", ")
        return Finding(.termConflict, after[row].location, Folding.string(word[...]), others)
      }
    }
  }

  private static func index(_ concepts: [Concept]) -> [[UInt32]: [Int]] {
    var rows: [[UInt32]: [Int]] = [:]
    for (row, concept) in concepts.enumerated() {
      for word in Set(concept.chinese.map { FoldedText($0).scalars }) { rows[word, default: []].append(row) }
    }
    return rows
  }

  private static func number(of id: String) -> Int? { id.hasPrefix("T") ? Int(id.dropFirst()) : nil }

  /// `T0794`.
  private static func id(_ number: Int) -> String {
    let digits = String(number)
    return "T" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  }
}

extension Concept {
  fileprivate func shares(_ other: Concept) -> Bool {
    !Set(chinese.map(Folding.fold)).isDisjoint(with: other.chinese.map(Folding.fold))
  }
}

extension IncomingConcept {
  /// With the code of the topic that it names in another way; one that nobody knows is left out and told.
  fileprivate func naming(_ topics: [Topic], into findings: inout [Finding]) -> IncomingConcept {
    let name = concept[.topic]
    guard !name.isEmpty, !topics.contains(where: { $0.code == name }) else { return self }
    var named = self
    if let topic = topics.first(where: { [$0.zh, $0.ja, $0.en].contains(name) }) {
      named.concept[.topic] = topic.code
    } else {
      named.concept[.topic] = ""
      named.carried.remove(.topic)
      findings.append(
        Finding(
          .unknownSubject, concept.location, name, NearestWord.hint(for: name, among: topics.map(\.code))))
    }
    return named
  }
}
