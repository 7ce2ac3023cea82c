/// A row of a review workbook as a person gave it back.
struct ReviewRow: Hashable, Sendable {
  enum Subject: Hashable, Sendable {
    /// A document by its id.
    case document(String)
    /// A page that gave no document.
    case page(String)
    /// A document that a person adds; its id is given when it is recorded.
    case byHand
    /// What is no document, by its `ReviewTask.subject`.
    case task(String)
  }

  let subject: Subject
  /// The last decision that the person could see; nil for a row without the hidden cell.
  let seen: Int?
  /// The value of each cell to be filled in that does not say what geppo wrote there, and that can be understood.
  private(set) var values: [DecisionField: String] = [:]
  /// The texts beside them that geppo read.
  private(set) var shown: [DecisionField: String] = [:]
  /// Whether the person confirmed what geppo proposed, and the texts for which that can hold.
  private(set) var isConfirmed = false
  private(set) var confirmed: Set<DecisionField> = []
  /// The numbers of the decisions that are to hold, of those in conflict.
  private(set) var choices: [Int] = []
  private(set) var why = ""
  private(set) var by = ""
  /// What cannot be understood; nothing of such a cell is recorded.
  private(set) var findings: [Finding] = []
  private let row: CSVRow
  /// Whether the table came in an encoding that has no simplified characters.
  private let isSpoilt: Bool

  init(_ row: CSVRow, words: DecisionWords, isSpoilt: Bool) {
    self.row = row
    self.isSpoilt = isSpoilt
    let token = ReviewToken(Self.cell(row, .token))
    seen = token?.seen
    (subject, findings) =
      token?.task.map { (.task($0), []) } ?? Self.subject(of: row, hasToken: token != nil)
    take(row, words, token)
    if let token { confirm(token) }
    if let token, !isSpoilt { checkFacts(of: row, token) }
  }

  /// Where a cell stands, for findings.
  func location(_ column: ReviewColumn) -> Location {
    if case .task = subject, column == .inclusion { return row.location(ReviewColumn.unneeded.rawValue) }
    return row.location(column.rawValue)
  }

  /// What the cell says, letter by letter.
  func text(_ column: ReviewColumn) -> String { Self.cell(row, column) }

  /// Whether the person filled in anything at all.
  var isEmpty: Bool {
    values.values.allSatisfy(\.isEmpty) && !isConfirmed && choices.isEmpty && findings.isEmpty
  }

  /// Whether it says who or why, and decides nothing.
  var isOnlySigned: Bool {
    let decides = seen == nil ? values.values.contains { !$0.isEmpty } : !values.isEmpty
    return !(by.isEmpty && why.isEmpty) && !decides && confirmed.isEmpty && choices.isEmpty
      && findings.isEmpty
  }

  private static func cell(_ row: CSVRow, _ column: ReviewColumn) -> String {
    DecisionWords.tidy(row[column.rawValue])
  }

  private static func subject(of row: CSVRow, hasToken: Bool) -> (Subject, [Finding]) {
    let (id, file) = (cell(row, .id), cell(row, .file))
    guard !id.isEmpty else { return (hasToken && !file.isEmpty ? .page(file) : .byHand, []) }
    do {
      return (.document(try DecisionWords.id(id)), [])
    } catch {
      return (
        .byHand, [Finding(.badValue, row.location(ReviewColumn.id.rawValue), id, "ID", " → " + error.hint)]
      )
    }
  }

  private mutating func take(_ row: CSVRow, _ words: DecisionWords, _ token: ReviewToken?) {
    for column in ReviewColumn.allCases where row.has(column.rawValue) {
      let text = Self.cell(row, column)
      if let field = column.field, !(token?.isUnchanged(column, text) ?? false) {
        take(text, column, field, words)
      }
      if let field = column.correction?.field { shown[field] = text }
    }
    why = Self.cell(row, .why)
    by = Self.cell(row, .by)
    let confirmation = DecisionWords.plain(Self.cell(row, .confirmation))
    isConfirmed = Self.confirmations.contains(confirmation)
    if !confirmation.isEmpty, !isConfirmed { refuse(.confirmation, hint: "確認済み") }
    takeChoices(Self.cell(row, .choice))
  }

  /// `4`, `［4］［5］`, `4、5`.
  private mutating func takeChoices(_ text: String) {
    let numbers = text.split { "、,，;；・ 　\n［］[]#＃".contains($0) }.map { DecisionWords.plain(String($0)) }
    let choices = numbers.compactMap { ($0.hasSuffix(".0") ? String($0.dropLast(2)) : $0).digits }
    if choices.count == numbers.count {
      self.choices = choices.withoutRepeats
    } else {
      refuse(.choice, hint: "食い違いの欄の番号")
    }
  }

  /// A confirmation holds for the text that geppo wrote, not for one that a person or a spreadsheet changed in its place.
  private mutating func confirm(_ token: ReviewToken) {
    for column in [ReviewColumn.headline, .summary] where isConfirmed {
      guard let own = column.correction, let field = own.field, text(own).isEmpty, row.has(own.rawValue)
      else { continue }
      guard token.isUnchanged(column, text(column)) else {
        refuse(.confirmation, hint: isSpoilt ? DecisionWords.lostCharacters : "直した文は「\(own.rawValue)」の欄に書く")
        continue
      }
      confirmed.insert(field)
    }
  }

  /// Whether the text that stands for a document is the one that geppo made, as somebody confirmed it.
  func repeatsProposal(_ field: DecisionField) -> Bool {
    guard let column = ReviewColumn.of(field), let made = shown[field], !made.isEmpty else { return false }
    return text(column) == made
  }

  private static let confirmations = Set(
    ["確認済み", "確認済", "確認", "済", "済み", "○", "〇", "ok"].map(DecisionWords.plain))

  private mutating func take(
    _ text: String, _ column: ReviewColumn, _ field: DecisionField, _ words: DecisionWords
  ) {
    do {
      values[field] =
        column == .unneeded
        ? try DecisionWords.unneeded(text) : try words.value(field, text, isSpoilt: isSpoilt)
    } catch {
      refuse(column, hint: error.hint)
    }
  }

  private mutating func refuse(_ column: ReviewColumn, hint: String) {
    findings.append(
      Finding(.badValue, location(column), Self.cell(row, column), column.rawValue, " → " + hint))
  }

  /// A person who corrects the grey cell means the yellow one.
  private mutating func checkFacts(of row: CSVRow, _ token: ReviewToken) {
    for column in ReviewColumn.allCases where row.has(column.rawValue) {
      guard let correction = column.correction, !token.isUnchanged(column, Self.cell(row, column)) else {
        continue
      }
      findings.append(
        Finding(.changedFact, location(column), column.rawValue, correction.rawValue))
    }
  }
}
