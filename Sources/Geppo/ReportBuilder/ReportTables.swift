/// The CSV files of an issue.
struct ReportTables {
  let issue: Issue
  let material: IssueMaterial
  let names: Names
  let folder: String

  var all: [WorkspaceFile] {
    [
      file("pages.csv", PagesTable.bytes(material.outcomes)),
      file("findings.csv", FindingsTable.bytes(material.findings)),
      file("unsaved.csv", UnsavedTable(names: names).bytes(material.unsaved)),
      file("queue/queue.csv", QueueTable.bytes(issue.queue)),
      file("review.csv", ReviewTable(names: names).bytes(reviewRows, pages: reviewPages)),
    ]
  }

  private func file(_ name: String, _ bytes: [UInt8]) -> WorkspaceFile {
    WorkspaceFile(path: "\(folder)/\(name)", bytes: bytes)
  }

  /// In the order of the bulletin, then documents without a date by their file.
  private var reviewRows: [ReviewTable.Row] {
    let entries = Dictionary(material.entries.map { ($0.id, $0) }) { first, _ in first }
    let findings = Dictionary(grouping: material.findings, by: \.location.file)
    let shown = issue.whole.items.compactMap { item in
      entries[item.id].map { entry in
        row(entry, entry.isLate ? "追補" : "掲載", item.number.text, item.headline.plain, findings)
      }
    }
    let undated = material.undated.sorted { $0.item.key < $1.item.key }.map { entry in
      row(entry, "日付なし", "", Headline(names: names).text(of: entry).plain, findings)
    }
    return shown + undated
  }

  private var reviewPages: [ReviewPages.Page] {
    ReviewPages.among(
      material.outcomes, Dictionary(grouping: material.findings, by: \.location.file), month: material.month,
      shown: Set((material.entries + material.undated).map(\.item.page.file)))
  }

  private func row(
    _ entry: IssueEntry, _ state: String, _ number: String, _ headline: String,
    _ findings: [String: [Finding]]
  ) -> ReviewTable.Row {
    ReviewTable.Row(
      entry: entry, state: state + (entry.item.isPartial ? "（部分）" : ""), number: number, headline: headline,
      findings: findings[entry.item.page.file] ?? [])
  }
}
