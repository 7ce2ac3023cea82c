extension Ledger {
  /// Reads and checks all tables. What is wrong is a finding with file, row and column; rows that cannot be used are left
  /// out. Without a file there is no ledger, and nothing is wrong.
  static func read(_ files: [WorkspaceFile], _ glossary: Glossary) -> (Ledger, [Finding]) {
    guard !files.isEmpty else { return (Ledger(), []) }
    var reader = LedgerReader(files: files)
    let ledger = reader.ledger()
    let findings = reader.findings + LedgerRule.findings(ledger, glossary)
    return (ledger, findings.sorted())
  }
}

/// Reads the tables one by one.
private struct LedgerReader {
  let files: [WorkspaceFile]
  private(set) var findings: [Finding] = []

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
    for file in files.sorted(by: { $0.path < $1.path }) where !Ledger.Path.all.contains(file.path) {
      let reading = activities.read(file)
      ledger.activities += reading.rows
      findings += reading.findings
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
    let reading = layout.read(file)
    findings += reading.findings
    return reading.rows
  }
}
