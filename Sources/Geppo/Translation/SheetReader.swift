/// Reads a translation that comes back as a table, whatever the spreadsheet did to it: rows sorted and hidden, columns moved and added, cells
/// of other types, another encoding.
struct SheetReader {
  /// A person may set a heading above the table.
  private static let mostHeadLines = 20
  private static let errors: Set = [
    "#NAME?", "#VALUE!", "#REF!", "#N/A", "#NULL!", "#DIV/0!", "#NUM!", "#SPILL!", "#CALC!", "Err:508",
    "Err:509", "Err:510",
  ]

  private var units: IncomingUnits
  private var hasTable = false
  /// It was saved in an encoding that has no simplified characters.
  private var isOfOldEncoding = false

  /// XLSX.
  static func read(workbook bytes: [UInt8], file: String) -> [IncomingTranslation] {
    let sheets: [SheetTables.Sheet]
    do {
      sheets = try SheetTables.read(bytes)
    } catch {
      return [.refused(RefusedFile(file, error.words))]
    }
    var reader = SheetReader(units: IncomingUnits(file: file))
    for sheet in sheets { reader.take(sheet.records, sheet: sheet.name, file: file) }
    return reader.translations(file)
  }

  /// CSV, with commas, semicolons or tabs.
  static func read(table bytes: [UInt8], file: String) -> [IncomingTranslation] {
    if let problem = Finding.noTable(bytes, file: file) {
      return [IncomingTranslation(document: nil, revision: nil, units: [], findings: [problem])]
    }
    let (text, findings) = TableText.utf8(of: bytes, file: file)
    var scanner = CSVScanner(text, delimiter: CSVScanner.delimiter(of: text))
    var records: [CSVScanner.Record] = []
    while let record = scanner.next() { records.append(record) }
    var reader = SheetReader(units: IncomingUnits(file: file))
    // Of the forms of Unicode none loses a character.
    for finding in findings where finding.arguments.first?.hasPrefix("UTF") != true {
      reader.units.tell(finding)
      reader.isOfOldEncoding = true
    }
    reader.take(records, sheet: "", file: file)
    return reader.translations(file)
  }

  private init(units: IncomingUnits) { self.units = units }

  private func translations(_ file: String) -> [IncomingTranslation] {
    hasTable
      ? units.translations()
      : [.refused(RefusedFile(file, line: 1, "no columns for id or source, and target"))]
  }

  /// The first record that names the columns begins the table.
  private mutating func take(_ records: [CSVScanner.Record], sheet: String, file: String) {
    let head = records.prefix(Self.mostHeadLines).firstIndex { record in
      let columns = Set(record.cells.compactMap { TranslationColumn(heading: $0.trimmingSpaces()) })
      return columns.contains(.target) && (columns.contains(.id) || columns.contains(.source))
    }
    guard let head else { return }
    hasTable = true
    let (table, findings) = CSVTable.read(Array(records[head...]), sheet: sheet, file: file)
    findings.forEach { units.tell($0) }
    var names: [TranslationColumn: String] = [:]
    for heading in table.columns where !heading.isEmpty {
      if let column = TranslationColumn(heading: heading) {
        names[column] = names[column] ?? heading
      } else {
        units.leaveOut(heading, at: .cell(file: file, row: records[head].line, column: heading))
      }
    }
    for row in table.rows where !units.isFull { take(SheetRow(row: row, names: names)) }
  }

  private mutating func take(_ row: SheetRow) {
    guard !row[.id].isEmpty || !row[.source].isEmpty else { return }
    let (target, clause) = TypedClause.parted(
      target(of: row), place: row[.place], source: row[.source])
    let origin = ExchangeForm.document(of: row[.document])
    let given = TranslationUnit.State(japanese: row[.state])
    let isLocked = given == .locked
    let isUntranslated =
      target.isEmpty
      || (UntouchedText.isCopy(target, of: row[.source]) && !UntouchedText.isAlike(row[.source])
        && TranslationColumn.mark(target) != row[.targetMark])
    units.add(
      IncomingUnit(
        id: row[.id].isEmpty ? nil : row[.id], source: row.has(.source) ? row[.source] : nil,
        target: isUntranslated || isLocked && TranslationColumn.mark(target) == row[.targetMark]
          ? "" : target,
        state: isLocked ? .locked : isUntranslated ? .untranslated : state(target, given, row),
        clause: clause,
        note: row[.note], givenMark: row.has(.targetMark) ? row[.targetMark] : nil,
        location: row.location(.target)),
      of: origin?.document, revision: origin?.revision)
  }

  /// What was not changed has the state with which it went out.
  private func state(
    _ target: String, _ given: TranslationUnit.State?, _ row: SheetRow
  ) -> TranslationUnit.State {
    guard let given, ![.untranslated, .stale].contains(given),
      !row.has(.targetMark) || TranslationColumn.mark(target) == row[.targetMark]
    else { return .translated }
    return given
  }

  private mutating func target(of row: SheetRow) -> String {
    let text = row[.target]
    if Self.errors.contains(text) {
      units.tell(Finding(.spoiltCell, row.location(.target), text))
      return ""
    }
    // What Shift_JIS does not have becomes a question mark: 许可证 is ??可?.
    if isOfOldEncoding, text.contains(where: { "?\u{FFFD}".contains($0) }) {
      units.tell(Finding(.lostText, row.location(.target), text))
      return ""
    }
    // Excel makes a number of a day that stands alone in a cell.
    if let day = Day(iso: text), !row[.source].contains(text) { return day.japanese }
    return text
  }
}

/// The cells of a row by what they mean.
private struct SheetRow {
  let row: CSVRow
  let names: [TranslationColumn: String]

  func has(_ column: TranslationColumn) -> Bool { names[column] != nil }

  subscript(column: TranslationColumn) -> String {
    names[column].map { FormulaGuard.unmarked(row[$0]) } ?? ""
  }

  func location(_ column: TranslationColumn) -> Location { row.location(names[column] ?? column.rawValue) }
}

extension SheetTables.Problem {
  fileprivate var words: String {
    switch self {
    case .otherFormat: "another format"
    case .damaged: "damaged"
    case .tooLarge: "larger than the limit"
    }
  }
}
