/// The tables of an issue: CSV files, and the workbook in which people decide.
struct ReportTables {
  let issue: Issue
  let material: IssueMaterial
  let names: Names
  let glossary: Glossary
  let folder: String

  /// Throws when the system refuses the workbook its memory.
  func all() throws -> [WorkspaceFile] {
    let lines = ReviewLines(issue, material, names: names)
    let unsaved = UnsavedTable(names: names).rows(material.unsaved)
    let terms = UnknownTerms(names: names, glossary: glossary).among(material.entries + material.undated)
    let review = ReviewWorkbook(
      lines: lines, unsaved: unsaved, unknownTerms: terms, glossary: glossary, masthead: issue.masthead)
    guard let workbook = WorkbookWriter.bytes(review.workbook) else {
      throw GeppoError.noWorkbook("\(folder)/review.xlsx")
    }
    return [
      file("pages.csv", PagesTable.bytes(material.outcomes)),
      file("findings.csv", FindingsTable.bytes(material.findings)),
      file("unsaved.csv", CSVWriter.bytes(header: UnsavedTable.header, rows: unsaved)),
      file("unknown_terms.csv", UnknownTermsTable.bytes(terms)),
      file("queue/queue.csv", QueueTable.bytes(issue.queue)),
      file("review.csv", lines.table), file("review.xlsx", workbook),
    ]
  }

  private func file(_ name: String, _ bytes: [UInt8]) -> WorkspaceFile {
    WorkspaceFile(path: "\(folder)/\(name)", bytes: bytes)
  }
}
