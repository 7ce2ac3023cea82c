/// The ledger of a workspace, with all that is wrong with it.
struct LedgerBook {
  let ledger: Ledger
  let findings: [Finding]

  /// `sent` are the days on which issues went out.
  static func read(_ workspace: Workspace, _ glossary: Glossary, sent: [Month: Day]) -> LedgerBook {
    let (files, unreadable) = workspace.activityFiles()
    let (ledger, problems) = Ledger.read(files, glossary)
    let findings =
      beside(unreadable, ledger) + problems + SentReports.findings(ledger, sent: sent)
      + missingMaterials(ledger, workspace)
    return LedgerBook(ledger: ledger, findings: findings.sorted())
  }

  /// Without workbooks that rows name as materials.
  private static func beside(_ findings: [Finding], _ ledger: Ledger) -> [Finding] {
    let named = Set(ledger.activities.flatMap(\.materials))
    return findings.filter { $0.code != .workbookBeside || !named.contains($0.location.file) }
  }

  /// Materials that are files have to be there.
  private static func missingMaterials(_ ledger: Ledger, _ workspace: Workspace) -> [Finding] {
    ledger.activities.flatMap { row in
      row.materials.filter { !$0.contains(":") && !workspace.holds($0) }.map {
        Finding(.missingMaterial, row.cell("materials"), $0)
      }
    }
  }

  /// The same for tables and volumes. Throws `GeppoError` where a row is wrong: its total would be.
  static func sound(_ workspace: Workspace, _ glossary: Glossary, sent: [Month: Day]) throws -> LedgerBook {
    let book = read(workspace, glossary, sent: sent)
    let errors = book.findings.filter { $0.severity == .error }
    if let first = errors.first { throw GeppoError.ledgerHasErrors(first, count: errors.count) }
    return book
  }

  /// Without samples, and with a word of what was left out.
  func forTables(of year: FiscalYear, withSamples: Bool) -> LedgerBook {
    if withSamples { return self }
    return LedgerBook(
      ledger: ledger.withoutSamples, findings: (findings + ledger.sampleFindings(in: year)).sorted())
  }

  /// As the journal has them. Throws `GeppoError` when lines of it are lost: a report that went out would be taken for one
  /// that did not.
  static func daysOfSending(_ workspace: Workspace) throws -> [Month: Day] {
    try UnlockedJournal.whole(workspace).settled.sent.mapValues(\.on)
  }
}
