/// `ledger report`: the tables of a fiscal year as HTML, DOCX, XLSX and CSV below `reports/fy2018/`.
package struct LedgerReportFlow {
  private let workspace: Workspace
  private let year: FiscalYear
  private let asOf: Day?
  private let withSamples: Bool

  /// Rows that only show how rows are written are left out but `withSamples`.
  package init(workspace: Workspace, year: FiscalYear, asOf: Day?, withSamples: Bool = false) {
    self.workspace = workspace
    self.year = year
    self.asOf = asOf
    self.withSamples = withSamples
  }

  /// Throws `GeppoError` when a row is wrong (its total would be), when the year has no row, or the disk refuses.
  package func run() throws -> Written {
    if let asOf, !year.mayStand(on: asOf) { throw GeppoError.dayOutsideYear(asOf, year) }
    let rulebook = Rulebook.read(workspace)
    try rulebook.requireUsable()
    let archive = try Archive.open(workspace, for: "ledger report")
    let book = try LedgerBook.sound(workspace, rulebook.glossary, sent: archive.sent.mapValues(\.on))
      .forTables(of: year, withSamples: withSamples)
    let tables = YearTables(workspace: workspace, year: year, asOf: asOf)
    let (documents, behind) = try tables.documents(archive.history)
    let report = tables.report(book, rulebook, documents)
    guard !report.sections.isEmpty else { throw GeppoError.noActivities(year, in: book) }
    let files = try Self.files(report, rulebook.glossary.office)
    let said = try archive.publish(YearPublication(year: year, files: files))
    return Written(
      report: report, files: files.map(\.path),
      findings: (book.findings + DayFindings.findings(book.ledger, in: year, on: asOf) + behind
        + archive.findings + said).sorted())
  }

  /// One content in four forms.
  static func files(_ report: YearReport, _ office: OfficeSettings) throws -> [WorkspaceFile] {
    guard let day = report.day else { return [] }
    let paper = YearPaper(report: report, office: office, day: day).paper
    let book = YearFiles.workbook(report, title: paper.title, day: day)
    guard let document = PaperWriter.bytes(paper), let workbook = WorkbookWriter.bytes(book) else {
      throw GeppoError.noDocument("reports/fy\(report.year)")
    }
    return [
      WorkspaceFile(path: "tables.html", bytes: try PaperPage.bytes(paper)),
      WorkspaceFile(path: "tables.docx", bytes: document),
      WorkspaceFile(path: "tables.xlsx", bytes: workbook),
      WorkspaceFile(path: "joins.jsonl", bytes: try CooperationLines.bytes(report.joins)),
    ] + YearFiles.tables(report)
  }

  package struct Written: Sendable {
    let report: YearReport
    let files: [String]
    package let findings: [Finding]

    /// The totals, and where the tables are.
    package func lines(_ language: Language) -> [String] {
      let folder = "reports/fy\(report.year)"
      let sums = report.sections.flatMap(\.summary.rows).compactMap { row -> String? in
        guard case .text(let name)? = row.first, case .text(let said)? = row.last else { return nil }
        return "  \(name)  \(said)"
      }
      let head =
        switch language {
        case .english:
          "\(report.name): \(files.count) files in \(folder)/ (tables.html, .docx, .xlsx; a CSV file a table; joins.jsonl)"
        case .japanese:
          "\(report.name)：\(folder)/ に\(files.count)件のファイルを書きました（tables.html、.docx、.xlsx、表ごとのCSV、joins.jsonl）"
        }
      return [head] + sums
    }
  }
}
