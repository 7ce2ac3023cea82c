extension Ledger {
  /// Reads and checks all tables. What is wrong is a finding with file, row and column; rows that cannot be used are left
  /// out. Without a file there is no ledger, and nothing is wrong.
  static func read(_ files: [WorkspaceFile], _ glossary: Glossary) -> (Ledger, [Finding]) {
    guard !files.isEmpty else { return (Ledger(), []) }
    var reader = LedgerReader(files: files)
    let ledger = reader.ledger()
    let findings = reader.findings + LedgerRule.findings(ledger, glossary)
    return (ledger, FirstCause.told(findings, headers: reader.headers))
  }
}

/// Reads the tables one by one.
private struct LedgerReader {
  let files: [WorkspaceFile]
  private(set) var findings: [Finding] = []
  /// The columns of each table.
  private(set) var headers: [String: [String]] = [:]

  init(files: [WorkspaceFile]) { self.files = files }

  mutating func ledger() -> Ledger {
    var ledger = Ledger()
    ledger.kinds = rows(ActivityKind.table, Ledger.Path.kinds)
    ledger.budgets = rows(LedgerWord.budgets, Ledger.Path.budgets)
    ledger.participantKinds = rows(LedgerWord.participantKinds, Ledger.Path.participantKinds)
    ledger.countries = rows(LedgerWord.countries, Ledger.Path.countries)
    ledger.parties = rows(Party.table, Ledger.Path.parties)
    ledger.members = rows(FrameworkMember.table, Ledger.Path.members)
    ledger.figures = rows(NetworkFigure.table, Ledger.Path.figures)
    ledger.totals = rows(LedgerTotal.table, Ledger.Path.totals)
    ledger.tables = rows(TableForm.table, Ledger.Path.tables)
    ledger.plans = rows(Plan.table, Ledger.Path.plans, isNeeded: false)
    ledger.needs = rows(Need.table, Ledger.Path.needs, isNeeded: false)
    let activities = Activity.table(ledger.kinds)
    let tables = files.filter { !Ledger.Path.all.contains($0.path) }.sorted { $0.path < $1.path }
    let copies = CopiedTable(among: tables).findings
    for file in tables {
      if let copy = copies[file.path] {
        findings.append(copy)
      } else {
        ledger.activities += take(activities.read(file), file)
      }
    }
    return ledger
  }

  private mutating func rows<Row>(
    _ layout: TableLayout<Row>, _ path: String, isNeeded: Bool = true
  ) -> [Row] {
    guard let file = files.first(where: { $0.path == path }) else {
      if isNeeded { findings.append(Finding(.missingFile, .file(path))) }
      return []
    }
    return take(layout.read(file), file)
  }

  private mutating func take<Row>(_ reading: TableReading<Row>, _ file: WorkspaceFile) -> [Row] {
    findings += reading.findings
    headers[file.path] = reading.columns
    return reading.rows
  }
}
