/// A row of the review workbook, by column.
struct ReviewLine {
  private var cells: [ReviewColumn: CSVCell]

  subscript(column: ReviewColumn) -> CSVCell { cells[column] ?? "" }

  /// In the order of the columns.
  var all: [CSVCell] { ReviewColumn.ofDocuments.map { self[$0] } }

  /// What a document's row is made from.
  struct Subject {
    var entry: IssueEntry
    /// 掲載, 追補, 日付なし, 不採用 …
    var state: String
    var number = ""
    var findings: [Finding]
  }

  init(_ subject: Subject, names: Names) {
    let facts = ReviewFacts(subject: subject, names: names)
    cells = facts.decisions.merging(facts.proposals) { first, _ in first }
    cells.merge(facts.tags) { first, _ in first }
    cells.merge(facts.origins) { first, _ in first }
    sign(seen: subject.entry.review.seen)
  }

  /// Of a page that gave no document.
  init(_ page: ReviewPages.Page, review: DocumentReview, names: Names) {
    let outcome = page.outcome
    let isSettled = review.inclusion == .rejected
    cells = [
      .state: .text(isSettled ? "確認済み" : "要確認"), .title: .text(outcome.title),
      .issuers: .text(outcome.issuer), .documentNumber: .text(outcome.documentNumber),
      .file: .text(outcome.page.file), .publication: .text(outcome.publishedOn?.description ?? ""),
      .findings: .text(Self.sentences(page.findings)),
      .inclusion: .text(review.inclusion?.japanese ?? ""),
      .conflicts: .text(DecidedText(names: names).conflicts(review)),
    ]
    sign(seen: review.seen)
  }

  /// Of what people differ on and is no longer there: only to be settled.
  init(_ conflict: UntracedConflict, names: Names) {
    let (review, text) = (conflict.review, DecidedText(names: names))
    func said(_ fact: FactChange.Kind) -> CSVCell { .text(conflict.facts[fact.rawValue] ?? "") }
    cells = [
      .state: .text(Self.untraced), .file: .text(conflict.file), .title: said(.title),
      .issuers: said(.issuer),
      .documentNumber: said(.number), .publication: said(.publication), .headline: said(.headline),
      .conflicts: .text(text.conflicts(review)),
    ]
    if !Decision.isPage(conflict.subject) { cells[.id] = .text(conflict.subject) }
    for (field, value) in review.values {
      if let column = ReviewColumn.of(field) { cells[column] = .text(text.text(field, value)) }
    }
    sign(seen: review.seen)
  }

  /// The state of such a row.
  static let untraced = "食い違いのみ（元のページなし）"

  private mutating func sign(seen: Int) {
    let token = ReviewToken(seen: seen) { column in
      switch self[column] {
      case .text(let text): CSVCell.harmless(text)
      case .number(let number): String(number)
      case .day(let day): day.description
      }
    }
    cells[.token] = .text(token.text)
  }

  static func sentences(_ findings: [Finding]) -> String {
    findings.sorted().map { "\($0.severity.word(.japanese))：\($0.message(.japanese))" }
      .joined(separator: "\n")
  }
}

/// The cells of a document's row.
private struct ReviewFacts {
  let subject: ReviewLine.Subject
  let names: Names

  private var entry: IssueEntry { subject.entry }
  private var review: DocumentReview { entry.review }

  /// The document as geppo reads it: what people decided stands in columns of its own.
  private var asRead: IssueEntry {
    var entry = entry
    if let read = review.asRead { (entry.item, entry.tagged) = (read.item, read.tagged) }
    return entry
  }

  var decisions: [ReviewColumn: CSVCell] {
    let text = DecidedText(names: names)
    var cells: [ReviewColumn: CSVCell] = [
      .id: .text(entry.id), .number: .text(subject.number), .state: .text(subject.state),
      .conflicts: .text(text.conflicts(review)),
    ]
    for (field, value) in review.values {
      if let column = ReviewColumn.of(field) { cells[column] = .text(text.text(field, value)) }
    }
    let isConfirmed = review.isConfirmed(.headline) && review.isConfirmed(.summary)
    cells[.confirmation] = isConfirmed ? "確認済み" : ""
    return cells
  }

  /// What geppo read or made, for a person to confirm or correct.
  var proposals: [ReviewColumn: CSVCell] {
    let item = asRead.item
    var cells: [ReviewColumn: CSVCell] = [
      .headline: .text(Headline(names: names).text(of: entry).plain),
      .summary: .text(ItemSummary(names: names, entry: entry).text),
      .title: .text(item.title?.value ?? ""),
      .issuers: .text(Self.bodies(item)),
      .documentNumber: .text(item.documentNumber?.value ?? ""),
      .documentType: .text(
        names.type(asRead.tagged.documentType.code)?.ja ?? asRead.tagged.documentType.code),
      .status: .text(item.status.map { Force($0.value)?.japanese ?? $0.value } ?? ""),
      .url: .text(item.url?.text ?? ""),
    ]
    for (column, kind) in Self.dates { cells[column] = .text(item.date(kind)?.description ?? "") }
    return cells
  }

  /// With those whose document is passed on.
  private static func bodies(_ item: Item) -> String {
    let issuers = item.issuers.map(\.value).joined(separator: "、")
    let forwarded = (item.forwarded ?? []).map(\.value).joined(separator: "、")
    return forwarded.isEmpty ? issuers : "\(issuers)（転送元：\(forwarded)）"
  }

  private static let dates: [(ReviewColumn, DatedFact.Kind)] = [
    (.publication, .publication), (.adoption, .adoption), (.inForce, .inForce),
    (.commentDeadline, .commentDeadline), (.signature, .signature), (.expiry, .expiry),
  ]

  var tags: [ReviewColumn: CSVCell] {
    let tagged = asRead.tagged
    return [
      .topics: .text(
        tagged.topics.map { "\(names.topic($0.code))（\($0.score)点）" }.joined(separator: "、")),
      .places: .text(tagged.places.map(place).joined(separator: "、")),
      .importance: .number(tagged.importance.points),
      .importanceTerms: .text(
        tagged.importance.terms.map { "\($0.note)（\($0.points)点）" }.joined(separator: "、")),
      .priority: .text(tagged.importance.priority?.rawValue ?? ""),
      .characters: .number(tagged.characters),
      .evidence: .text(Why(names: names).lines(of: asRead).joined(separator: "\n")),
    ]
  }

  private func place(_ tag: PlaceTag) -> String {
    names.place(tag.code) + "（\(tag.role.japanese)\(tag.isDoubtful ? "、要確認" : "")）"
  }

  var origins: [ReviewColumn: CSVCell] {
    [
      .findings: .text(ReviewLine.sentences(subject.findings)),
      .members: .text(
        entry.entry.members.map {
          "\($0.key)（\($0.relation.japanese)：\(RuleNames.shown($0.rule, .japanese))）"
        }.joined(
          separator: "\n")),
      .file: .text(entry.item.page.file),
    ]
  }
}
