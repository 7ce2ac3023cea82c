/// `review`: takes the decisions of people back from the workbook of a month.
package struct ReviewFlow {
  private let workspace: Workspace
  private let month: Month
  private let file: String?
  private let name: String?
  private let day: Day

  /// `file` is a workbook or table elsewhere, `name` who decided where a row does not say, `day` when.
  package init(workspace: Workspace, month: Month, file: String?, by name: String?, on day: Day) {
    self.workspace = workspace
    self.month = month
    self.file = file
    self.name = name
    self.day = day
  }

  /// Records what is new; with `isDryRun` only says what would be. Throws `GeppoError`.
  package func run(isDryRun: Bool) throws -> ReviewSummary {
    let rulebook = Rulebook.read(workspace)
    try rulebook.requireUsable()
    var archive = try Archive.open(workspace, for: "review \(month)")
    let returned = try returned(archive, rulebook.glossary)
    let book = DecisionBook(archive.decisions)
    let taking = ReviewTaking(
      returned, book: book, known: archive.identities, month: month, name: name,
      pages: try archive.pages(of: month))
    let decisions = taking.changes.enumerated().map { index, change in
      Decision(change, number: archive.lastDecision + index + 1, on: day)
    }
    if !isDryRun { try archive.record(decisions, taking.identities) }
    let after = DecisionBook(book.decisions + decisions)
    let conflicts = Self.conflicts(after, taking.changes)
    return ReviewSummary(
      month: month, isDryRun: isDryRun, decisions: decisions, conflicts: conflicts.count,
      texts: DecidedText(names: Names(glossary: rulebook.glossary, sources: rulebook.sources)),
      findings: (archive.findings + taking.findings + conflicts).sorted())
  }

  private func returned(_ archive: borrowing Archive, _ glossary: Glossary) throws -> [ReturnedReview] {
    if let file {
      let one = try ReturnedReview.named(file, glossary)
      guard one.reading.isReview else { throw GeppoError.noReviewTable(file) }
      return [one]
    }
    let run = archive.lastRun(of: month)
    guard run != nil else { throw GeppoError.noReview(month) }
    return try ReturnedReview.changed(workspace, month, since: run, glossary).filter(\.reading.isReview)
  }

  /// At the cells that made them.
  private static func conflicts(_ book: DecisionBook, _ changes: [ReviewChanges.Change]) -> [Finding] {
    changes.compactMap { change in
      let contenders = book.contenders(change.document, change.field)
      guard !contenders.isEmpty else { return nil }
      return Finding(
        .reviewConflict, change.location, change.document,
        ReviewColumn.of(change.field)?.rawValue ?? change.field.rawValue,
        contenders.map(\.by).joined(separator: "、"))
    }
  }
}

extension Decision {
  fileprivate init(_ change: ReviewChanges.Change, number: Int, on day: Day) {
    self.init(
      number: number, document: change.document, field: change.field, value: change.value, was: change.was,
      by: change.by, on: day, why: change.why, seen: change.seen)
  }
}

/// What `geppo review` says.
package struct ReviewSummary: Sendable {
  let month: Month
  let isDryRun: Bool
  let decisions: [Decision]
  let conflicts: Int
  let texts: DecidedText
  package let findings: [Finding]

  package func lines(_ language: Language) -> [String] {
    let isJapanese = language == .japanese
    let count = decisions.count
    let (documents, errors) = (
      Set(decisions.map(\.document)).count, findings.count { $0.severity == .error }
    )
    let next =
      isJapanese
      ? "次に「geppo run \(month)」で月報案に反映してください" : "next: 'geppo run \(month)' puts them into the draft"
    let sum =
      isJapanese
      ? "\(isDryRun ? "取り込まれる内容" : "取り込み")：決定\(count)件（文書\(documents)件）、食い違い\(conflicts)件、取り込めない記入\(errors)件"
      : "\(isDryRun ? "would record" : "recorded") \(count) decisions on \(documents) documents; \(conflicts) conflicts, \(errors) cells that cannot be taken"
    return decisions.map { line($0, isJapanese) } + [sum] + (count > 0 && !isDryRun ? [next] : [])
  }

  private func line(_ decision: Decision, _ isJapanese: Bool) -> String {
    let column = ReviewColumn.of(decision.field)?.rawValue ?? decision.field.rawValue
    let new =
      decision.value.isEmpty
      ? (isJapanese ? "（取消し）" : "(taken back)") : texts.text(decision.field, decision.value)
    let was = decision.was.isEmpty ? "" : texts.text(decision.field, decision.was) + " → "
    let why = decision.why.isEmpty ? "" : isJapanese ? "、理由：\(decision.why)" : ", why: \(decision.why)"
    let who = isJapanese ? "（\(decision.by)\(why)）" : " (\(decision.by)\(why))"
    return "\(decision.document)  \(column)：\(was)\(new)\(who)".filter { $0 != "\n" && $0 != "\r\n" }
  }
}
