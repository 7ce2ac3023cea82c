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
    let tasks = tasks
    let review = ReviewWorkbook(
      lines: lines, tasks: tasks, glossary: glossary, masthead: issue.masthead)
    guard let workbook = WorkbookWriter.bytes(review.workbook) else {
      throw GeppoError.noWorkbook("\(folder)/review.xlsx")
    }
    return [
      file("pages.csv", PagesTable.bytes(material.outcomes)),
      file("findings.csv", FindingsTable.bytes(material.findings)),
      file(
        "unsaved.csv",
        CSVWriter.bytes(
          header: UnsavedTable.header, rows: UnsavedTable(names: names).rows(material.unsaved))),
      file(
        "originals.csv",
        CSVWriter.bytes(
          header: OriginalsTable.header, rows: OriginalsTable(names: names).rows(material.originals))),
      file("unknown_terms.csv", UnknownTermsTable.bytes(tasks.unknown)),
      file("queue/queue.csv", QueueTable.bytes(issue.queue)),
      file("queue/queue.xlsx", try queueWorkbook()),
      file("queue/queue.html", try PaperPage.bytes(QueuePaper(issue).paper)),
      file("review.csv", lines.table), file("review.xlsx", workbook),
    ]
  }

  private func queueWorkbook() throws -> [UInt8] {
    guard let workbook = WorkbookWriter.bytes(QueueTable.workbook(issue.queue, issue.masthead)) else {
      throw GeppoError.noWorkbook("\(folder)/queue/queue.xlsx")
    }
    return workbook
  }

  private var tasks: ReviewTasks {
    let finder = UnknownTerms(names: names, glossary: glossary)
    let documents = material.entries + material.undated
    let prefix = ReviewTask.subject(term: "")
    let unneeded = Set(
      material.taskReviews.filter { $0.key.hasPrefix(prefix) && $0.value.isUnneeded }.keys.map {
        String($0.dropFirst(prefix.count))
      })
    return ReviewTasks(
      material: material, names: names, unknown: finder.among(documents, besides: unneeded),
      unneededTerms: finder.unneeded(unneeded, among: documents))
  }

  private func file(_ name: String, _ bytes: [UInt8]) -> WorkspaceFile {
    WorkspaceFile(path: "\(folder)/\(name)", bytes: bytes)
  }
}
