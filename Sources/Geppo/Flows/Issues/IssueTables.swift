/// The tables of an issue as they lie in `reports/` now, with what persons have written into them.
struct IssueTables {
  /// A document of the review table.
  struct Document {
    let id: String
    let source: String
    let headline: String
    /// As `geppo send` counts.
    let isUndecided: Bool
    let isShown: Bool
    let publishedOn: Day?
    let commentDeadline: Day?
  }

  let documents: [Document]
  /// Ids, or files of pages, of rows that list decisions of people who differ.
  let conflicts: Set<String>
  /// Pages of the review table that may hide a document.
  let doubtfulPages: Int
  /// Documents of the queue that are not done, by priority.
  let translations: [String: Int]
  /// Documents to look for that the office has not dealt with.
  let originals: Int
  /// Review files that are no longer as the run wrote them.
  let noted: [String]

  init(_ workspace: Workspace, _ run: PublishedRun) {
    let review = Self.rows(workspace, run.month, "review.csv")
    documents = review.filter { !$0["ID"].isEmpty }.map(Document.init)
    conflicts = Set(
      review.filter { !$0[ReviewColumn.conflicts.rawValue].isEmpty }.map { row in
        row["ID"].isEmpty ? row["ファイル"] : row["ID"]
      })
    doubtfulPages = review.count { $0["状態"] == "要確認" }
    let waiting = Self.rows(workspace, run.month, "queue/queue.csv").filter { !Self.done.contains($0["状態"]) }
    translations = Dictionary(grouping: waiting) { $0["優先度"] }.mapValues(\.count)
    originals = Self.rows(workspace, run.month, "originals.csv").count { $0["処理"].isEmpty }
    noted = run.files.filter {
      $0.path.hasPrefix("reports/\(run.month)/review.") && Self.isNoted($0, workspace)
    }
    .map(\.path)
  }

  /// States of a translation that wait for nobody.
  private static let done: Set = ["完了", "見送り"]

  private static func rows(_ workspace: Workspace, _ month: Month, _ name: String) -> [CSVRow] {
    let path = "reports/\(month)/\(name)"
    guard case .success(let file) = workspace.dataFile(RelativePath(stringLiteral: path)) else { return [] }
    return CSVTable.read(file.bytes, file: path).0.rows
  }

  private static func isNoted(_ file: OutputFile, _ workspace: Workspace) -> Bool {
    guard case .success(let now) = workspace.dataFile(RelativePath(stringLiteral: file.path)) else {
      return false
    }
    return SHA256.hex(of: now.bytes) != file.sha256
  }
}

extension IssueTables.Document {
  fileprivate init(_ row: CSVRow) {
    id = row["ID"]
    source = row["ファイル"].split(separator: "/").dropFirst().first.map(String.init) ?? ""
    let corrected = row[ReviewColumn.headlineText.rawValue]
    headline = corrected.isEmpty ? row[ReviewColumn.headline.rawValue] : corrected
    let state = ReviewState(text: row[ReviewColumn.state.rawValue])
    let isAdopted =
      row[ReviewColumn.inclusion.rawValue] == Decision.Inclusion.adopted.japanese
      && row[ReviewColumn.conflicts.rawValue].isEmpty
    isUndecided = state?.isUndecided(isAdopted: isAdopted) ?? false
    isShown = state?.isShown ?? false
    publishedOn = Day(iso: row["公表日"])
    commentDeadline = Day(iso: row["意見募集の締切"])
  }
}
