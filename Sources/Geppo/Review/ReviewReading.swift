/// The rows that people decide in, of a workbook or table that came back, whatever a spreadsheet did to it: rows sorted,
/// filtered or deleted, columns moved, hidden or deleted, cells of other types.
struct ReviewReading: Sendable {
  private(set) var rows: [ReviewRow] = []
  private(set) var findings: [Finding] = []
  /// Whether the file has something that is not taken back: then it stays a person's.
  private(set) var holdsMore = false
  /// Whether it is a review table at all, be it without columns that it cannot do without.
  private(set) var isReview = false

  /// `tables` are the sheets that people decide in, or the one table.
  init(_ tables: [(table: CSVTable, findings: [Finding])], words: DecisionWords) {
    for (table, findings) in tables { take(table, findings, words) }
    refuseRepeatedRows()
  }

  private mutating func take(_ table: CSVTable, _ syntax: [Finding], _ words: DecisionWords) {
    if table.isOfTasks {
      take(
        known: Set((ReviewColumn.ofTasks.map(\.rawValue)) + ReviewSheet.allCases.flatMap(\.facts)), table,
        syntax, words)
      return
    }
    let known = Set(ReviewColumn.ofDocuments.map(\.rawValue))
    guard [ReviewColumn.id, .token].allSatisfy({ table.columns.contains($0.rawValue) }) else {
      holdsMore = true
      findings += syntax
      guard table.columns.contains(where: known.contains) else { return }
      isReview = true
      findings += table.check(
        columns: [ReviewColumn.id.rawValue, ReviewColumn.token.rawValue], optional: table.columns)
      return
    }
    take(known: known, table, syntax, words)
  }

  private mutating func take(
    known: Set<String>, _ table: CSVTable, _ syntax: [Finding], _ words: DecisionWords
  ) {
    isReview = true
    let more = table.columns.filter { !$0.isEmpty && !known.contains($0) }
    holdsMore = holdsMore || !more.isEmpty
    findings += syntax + more.map { unread($0, table, known) }
    let isSpoilt = syntax.contains { [.csvEncoding, .badBytes].contains($0.code) }
    rows += table.rows.map { ReviewRow($0, words: words, isSpoilt: isSpoilt) }
  }

  /// A column of the person's own; one whose heading was changed by a slip is named.
  private func unread(_ column: String, _ table: CSVTable, _ known: Set<String>) -> Finding {
    let missing = known.sorted().filter { !table.columns.contains($0) }
    return Finding(
      .ownColumn, .cell(file: table.file, row: 1, column: column), column,
      NearestWord.hint(for: column, among: missing))
  }

  /// A row that was copied says one thing twice, or two things of one document.
  private mutating func refuseRepeatedRows() {
    var lines: [ReviewRow.Subject: Int] = [:]
    rows = rows.filter { row in
      guard row.subject != .byHand else { return true }
      let line = row.location(.id).line ?? 0
      guard let earlier = lines[row.subject] else {
        lines[row.subject] = line
        return true
      }
      findings.append(Finding(.duplicateKey, row.location(.id), row.text(.id), String(earlier)))
      return false
    }
  }
}

extension CSVTable {
  /// Whether its rows are tasks, no documents.
  fileprivate var isOfTasks: Bool {
    [ReviewColumn.unneeded, .token].allSatisfy { columns.contains($0.rawValue) }
      && !columns.contains(ReviewColumn.id.rawValue)
  }
}
