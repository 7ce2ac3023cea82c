/// What a workbook says that the journal does not say yet.
struct ReviewChanges: Sendable {
  /// A decision before it has its number and day.
  struct Change: Hashable, Sendable {
    var document: String
    var field: DecisionField
    var value: String
    var was: String
    var by: String
    var why: String
    var seen: Int
    var location: Location
  }

  private(set) var changes: [Change] = []
  /// Documents that people add, which have no id yet.
  private(set) var byHand: [ReviewRow] = []
  private(set) var findings: [Finding] = []

  private let book: DecisionBook
  /// Ids that were given.
  private let known: Set<String>
  /// SHA-256 of the pages of the month, by file.
  private let pages: [String: String]
  /// Who decided where the row does not say.
  private let name: String

  init(
    _ rows: [ReviewRow], book: DecisionBook, known: Set<String>, pages: [String: String], name: String?
  ) {
    self.book = book
    self.known = known
    self.pages = pages
    self.name = name ?? ""
    for row in rows { take(row) }
    let idle = rows.filter(\.isOnlySigned)
    findings += idle.prefix(1).map { Finding(.nothingDecided, $0.location(.by), String(idle.count)) }
  }

  private mutating func take(_ row: ReviewRow) {
    findings += row.findings
    switch row.subject {
    case .document(let id):
      guard known.contains(id) else { return refuseUnknown(id, .id, row) }
      take(row, as: id)
    case .page(let file): takePage(row, file)
    case .byHand: takeByHand(row)
    case .task(let task): take(row, as: task)
    }
  }

  /// The changes of a row on a document.
  private mutating func take(_ row: ReviewRow, as document: String) {
    let seen = row.seen ?? 0
    let before = book.upTo(seen)
    let texts = ConfirmedTexts(row, before: before, document)
    findings += texts.findings
    for field in DecisionField.allCases {
      guard let value = texts.wanted(field).map({ resolved($0, field, document, row) }) else { continue }
      let shown = before.standing(document, field)?.value ?? ""
      guard value != shown else { continue }
      let isRecorded =
        book.holds(value, for: document, field, behind: seen) && !changesMind(value, field, document, row)
      guard !isRecorded else {
        // What geppo itself takes back, where a text is void, is no entry; a number says what is meant.
        if row.values[field] != nil, row.choices.isEmpty { tellUntaken(value, field, document, row) }
        continue
      }
      guard isSound(value, field, document, row) else { continue }
      add(field, value, was: shown.isEmpty ? row.shown[field] ?? "" : shown, document, row)
    }
    settleConflicts(document, row)
  }

  private func signer(of row: ReviewRow) -> String { row.by.isEmpty ? name : row.by }

  /// Whether one of those who differ takes over what another decided; a table that is read again does not.
  private func changesMind(
    _ value: String, _ field: DecisionField, _ document: String, _ row: ReviewRow
  ) -> Bool {
    let (by, contenders) = (signer(of: row), book.contenders(document, field))
    return contenders.contains { $0.by == by && $0.value != value }
      && contenders.contains { $0.by != by && $0.value == value }
  }

  /// An entry of an old table that was recorded once, while something else holds now.
  private mutating func tellUntaken(
    _ value: String, _ field: DecisionField, _ document: String, _ row: ReviewRow
  ) {
    let recorded = book.decisions.last {
      $0.document == document && $0.field == field && $0.value == value && $0.number > row.seen ?? 0
    }
    guard let recorded, let current = book.current(document, field), current.value != value else { return }
    tellUntaken(recorded, current, ReviewColumn.of(field) ?? .id, row)
  }

  private mutating func tellUntaken(
    _ recorded: Decision, _ current: Decision, _ column: ReviewColumn, _ row: ReviewRow
  ) {
    let finding = Finding(
      .notTaken, row.location(column), recorded.document, column.rawValue, String(recorded.number),
      String(current.number))
    if !findings.contains(finding) { findings.append(finding) }
  }

  /// `seen` is the last decision that the writer knew, by default the last that the row knows.
  private mutating func add(
    _ field: DecisionField, _ value: String, was: String, _ document: String, _ row: ReviewRow,
    seen: Int? = nil
  ) {
    let by = signer(of: row)
    let column = ReviewColumn.of(field) ?? .id
    guard !by.isEmpty else {
      // Once a row: all its cells lack the same name.
      let finding = Finding(.nobodyNamed, row.location(.by), row.text(.id))
      if !findings.contains(finding) { findings.append(finding) }
      return
    }
    let change = Change(
      document: document, field: field, value: value, was: was, by: by, why: row.why,
      seen: seen ?? row.seen ?? 0,
      location: row.location(column))
    // The workbook and the table beside it may say the same.
    let isRepeated = changes.contains {
      $0.document == document && $0.field == field && $0.value == value && $0.by == by
    }
    if !isRepeated { changes.append(change) }
  }

  /// The numbers of the decisions that are to hold, one for each column on which people differ.
  private mutating func settleConflicts(_ document: String, _ row: ReviewRow) {
    guard !row.choices.isEmpty else { return }
    let contenders = DecisionField.allCases.flatMap { book.contenders(document, $0) }
    let chosen = contenders.filter { row.choices.contains($0.number) }
    // What was chosen before is settled, and no contender any more.
    let recorded = book.decisions.filter { $0.document == document }
    let isKnown = row.choices.allSatisfy(recorded.map(\.number).contains)
    guard isKnown, Set(chosen.map(\.field)).count == chosen.count else {
      let numbers = contenders.map { String($0.number) }.joined(separator: "、")
      let hint = isKnown ? "一つの列について一つ" : numbers
      findings.append(
        Finding(
          .badValue, row.location(.choice), row.text(.choice), ReviewColumn.choice.rawValue,
          hint.isEmpty ? "" : " → " + hint))
      return
    }
    for one in chosen { settle(one, document, row) }
    for one in recorded where row.choices.contains(one.number) && !chosen.contains(one) {
      // Chosen before, or never in doubt.
      let wasTaken = book.holds(one.value, for: document, one.field, behind: one.number)
      if !wasTaken, let current = book.current(document, one.field) {
        tellUntaken(one, current, .choice, row)
      }
    }
  }

  private mutating func settle(_ chosen: Decision, _ document: String, _ row: ReviewRow) {
    let said = changes.filter { $0.document == document && $0.field == chosen.field }
    guard said.isEmpty else {
      let hint = " → 黄色の欄（\(ReviewColumn.of(chosen.field)?.rawValue ?? "")）か番号のどちらかに書く"
      if !said.contains(where: { $0.value == chosen.value }) {
        findings.append(
          Finding(
            .badValue, row.location(.choice), row.text(.choice), ReviewColumn.choice.rawValue, hint))
      }
      return
    }
    // Who names decisions that the table does not list, as that of a sent issue, has them from a newer one.
    let seen = row.seen ?? 0
    let contenders = book.contenders(document, chosen.field)
    let isListed = !book.upTo(seen).contenders(document, chosen.field).isEmpty
    add(
      chosen.field, chosen.value, was: "", document, row,
      seen: isListed ? seen : max(seen, contenders.map(\.number).max() ?? 0))
  }

  // MARK: Documents that a person adds

  private mutating func takeByHand(_ row: ReviewRow) {
    guard !row.isEmpty else { return }
    let missing = HandWrittenDocument.required.filter { row.text($0).isEmpty }
    findings += missing.map { Finding(.missingKey, row.location($0), $0.rawValue) }
    if missing.isEmpty, row.findings.isEmpty { byHand.append(row) }
  }

  /// The changes of a row that a person added, once it has its id. Who adds a document wants it.
  mutating func take(added row: ReviewRow, as id: String) {
    take(row, as: id)
    let inclusion = row.values[.inclusion] ?? ""
    if inclusion.isEmpty, !book.decisions.contains(where: { $0.document == id && $0.field == .inclusion }) {
      add(.inclusion, Decision.Inclusion.adopted.rawValue, was: "", id, row)
    }
  }

  /// A document that is in the tables already is decided on in its own row.
  mutating func refuse(listed row: ReviewRow, as id: String) {
    findings.append(Finding(.alreadyListed, row.location(.titleCorrected), row.text(.titleCorrected), id))
  }

  // MARK: What cannot be

  private mutating func takePage(_ row: ReviewRow, _ file: String) {
    let filled = row.values.filter { !$0.value.isEmpty }
    let inclusion = filled[.inclusion].flatMap(Decision.Inclusion.init)
    if inclusion == .adopted || filled.keys.contains(where: { $0 != .inclusion }) {
      findings.append(Finding(.pageWithoutDocument, row.location(.inclusion), file))
    } else {
      take(row, as: disputed(file, row) ?? Decision.page(file, sha256: pages[file] ?? ""))
    }
  }

  /// The page as it was when people differed on it, where the row names one of their decisions.
  private func disputed(_ file: String, _ row: ReviewRow) -> String? {
    book.decisions.first {
      row.choices.contains($0.number) && Decision.file(ofPage: $0.document) == file
    }?.document
  }

  private mutating func refuseUnknown(_ id: String, _ column: ReviewColumn, _ row: ReviewRow) {
    findings.append(
      Finding(
        .unknownReference, row.location(column), id, "archive/journal.jsonl",
        NearestWord.hint(for: id, among: known.sorted())))
  }

  private mutating func isSound(
    _ value: String, _ field: DecisionField, _ document: String, _ row: ReviewRow
  ) -> Bool {
    switch field {
    case .headline, .summary: return isJapanese(value, field, row)
    case .mergedInto where !value.isEmpty:
      guard known.contains(value) else {
        refuseUnknown(value, .mergedInto, row)
        return false
      }
    case .splitOut:
      let pages = pages(of: row, document)
      for page in value.split(separator: Decision.Word.separator).map(String.init)
      where !pages.contains(page) {
        let hint =
          pages.isEmpty
          ? "（この案件に、分離できる別のページはありません）"
          : " → " + (NearestWord.of(page, among: pages) ?? pages.joined(separator: "、"))
        findings.append(
          Finding(.badValue, row.location(.splitOut), page, ReviewColumn.splitOut.rawValue, hint))
        return false
      }
    default: break
    }
    return true
  }

  /// Whether the bulletin may print it as it is. Titles and names may be quoted as the page has them.
  private mutating func isJapanese(_ value: String, _ field: DecisionField, _ row: ReviewRow) -> Bool {
    if value == row.shown[field] { return true }
    let quoted = [ReviewColumn.title, .titleCorrected, .issuers, .issuersCorrected].flatMap { column in
      row.text(column).split(separator: "、").map(String.init)
    }
    let own = quoted.reduce(value) { $0.replacing($1, with: "") }
    guard let character = SimplifiedCharacters.first(in: own) else { return true }
    let column = ReviewColumn.of(field) ?? .id
    findings.append(
      Finding(.notJapanese, row.location(column), row.text(column), String(character)))
    return false
  }

  /// Refuses merges that would make documents vanish into each other, once all rows are read: they are of one table as
  /// often as not.
  mutating func refuseCircles() {
    let merges = Dictionary(
      changes.filter { $0.field == .mergedInto }.map { ($0.document, $0.value) }, uniquingKeysWith: { $1 })
    let chain = MergeChain { [book] in merges[$0] ?? book.standing($0, .mergedInto)?.value }
    let circular = changes.filter { $0.field == .mergedInto && chain.isCircle(from: $0.document) }
    findings += circular.map { Finding(.mergedInCircle, $0.location, $0.document, $0.value) }
    changes.removeAll { circular.contains($0) }
  }

  /// Pages that are named by their file alone, by their whole path.
  private func resolved(
    _ value: String, _ field: DecisionField, _ document: String, _ row: ReviewRow
  ) -> String {
    guard field == .splitOut else { return value }
    let pages = pages(of: row, document)
    return value.split(separator: Decision.Word.separator).map { name in
      let named = pages.filter { $0.hasSuffix("/" + name) }
      return pages.contains(String(name)) || named.count != 1 ? String(name) : named[0]
    }.joined(separator: String(Decision.Word.separator))
  }

  /// The pages of the document beside the one that stands for it, and those that were split off and are none any more.
  private func pages(of row: ReviewRow, _ document: String) -> [String] {
    // A name may have brackets; the relation stands in the last.
    let members = row.text(.members).split(separator: "\n").map { line in
      String(line[..<(line.lastIndex(of: "（") ?? line.endIndex)])
    }
    let split = book.decisions.filter { $0.document == document && $0.field == .splitOut }
    return (members + split.flatMap(\.pages)).withoutRepeats
  }
}
