/// The rows that people decide in: documents of the issue and doubtful ones, for `review.csv` and the workbook.
struct ReviewLines {
  /// In the order of the bulletin, then what earlier issues told of and people may decide on now, and what they
  /// took out.
  let items: [ReviewLine]
  /// Documents without a date by their file, then pages that may hide a document.
  let doubtful: [ReviewLine]

  init(_ issue: Issue, _ material: IssueMaterial, names: Names) {
    let findings = Dictionary(grouping: material.findings, by: \.location.file)
    func line(_ entry: IssueEntry, _ state: String, number: String = "") -> ReviewLine {
      // Only a document that a person added has no bytes.
      let isByHand = entry.item.page.sha256.isEmpty
      let state = state + (entry.item.isPartial ? "（部分）" : isByHand ? "（手入力）" : "")
      let told = findings[entry.item.page.file] ?? []
      return ReviewLine(
        ReviewLine.Subject(entry: entry, state: state, number: number, findings: told), names: names)
    }
    let entries = Dictionary(material.entries.map { ($0.id, $0) }) { first, _ in first }
    let shown = issue.whole.items.compactMap { item in
      entries[item.id].map {
        line($0, ($0.isLate ? ReviewState.late : .new).rawValue, number: item.number.text)
      }
    }
    let open = material.stillOpen.map { line($0.entry, "意見募集中（前号まで）") }
    let told = Self.toldBefore(material).map { line($0.entry, $0.state) }
    let untraced = material.untraced.map { one in
      (isPage: Decision.isPage(one.subject), line: ReviewLine(one, names: names))
    }
    items =
      shown + open + told + untraced.filter { !$0.isPage }.map(\.line)
      + material.leftOut.map { line($0.entry, $0.reason.japanese) }
    let undated = material.undated.sorted { $0.item.key < $1.item.key }.map {
      line($0, ReviewState.undated.rawValue)
    }
    let pages = ReviewPages.among(
      material.outcomes, findings, month: material.month, asked: material.pagesInConflict,
      shown: Set(
        (material.entries + material.undated + material.leftOut.map(\.entry)).map(\.item.page.file)))
    doubtful =
      undated
      + pages.map { page in
        let review = material.pageReviews[page.outcome.page.file] ?? DocumentReview()
        return ReviewLine(page, review: review, names: names)
      }
      + untraced.filter(\.isPage).map(\.line)
  }

  /// Documents of sent issues on which people differ, or that they corrected, so that they can take that back; and those
  /// whose page has changed, as long as a text of them waits for a person.
  private static func toldBefore(_ material: IssueMaterial) -> [(entry: IssueEntry, state: String)] {
    var listed = Set((material.entries + material.stillOpen.map(\.entry)).map(\.id))
    let corrected = material.corrections.filter { $0.cause != .page }.map(\.entry)
    let changed = material.corrections.filter { $0.cause == .page && !$0.isConfirmed }.map(\.entry)
    let all =
      material.inConflict.map { ($0, "前号まで（食い違い）") } + corrected.map { ($0, "前号まで（訂正）") }
      + changed.map { ($0, "前号まで（更新）") }
    return all.filter { listed.insert($0.0.id).inserted }.sorted { $0.0.id < $1.0.id }
  }

  /// `review.csv`: the same rows in one table.
  var table: [UInt8] {
    CSVWriter.bytes(header: ReviewColumn.ofDocuments.map(\.rawValue), rows: (items + doubtful).map(\.all))
  }
}

extension LeftOutDocument.Reason {
  fileprivate var japanese: String {
    switch self {
    case .rejected: "不採用"
    case .rejectedBefore(let id): "不採用（\(id)の再掲載）"
    case .merged(let id): "統合済み（\(id)）"
    }
  }
}
