/// `status`: what is saved, which issues are drafted or sent, which are due. Reads names and the journal only.
package struct StatusFlow {
  private let workspace: Workspace

  package init(workspace: Workspace) { self.workspace = workspace }

  package func run(today: Day?) throws -> WorkspaceStatus {
    let rulebook = Rulebook.read(workspace)
    let listing = workspace.listing(upTo: .last)
    let history = try Journal.settledHistory(workspace)
    let drafts = Dictionary(history.standing.map { ($0.month, $0.asOf) }, uniquingKeysWith: { $1 })
    let sent = history.sent
    let pages = Dictionary(grouping: listing.pages.compactMap(\.month)) { $0 }.mapValues(\.count)
    let months = Set(pages.keys).union(drafts.keys).sorted()
    return WorkspaceStatus(
      today: today,
      issues: months.map {
        .init(month: $0, pages: pages[$0] ?? 0, draftedAsOf: drafts[$0], sentOn: sent[$0]?.on)
      },
      sources: rulebook.sources.map { source in
        let folder = listing.sources.first { $0.name == source.id }
        return .init(
          id: source.id, name: source.ja, pages: folder?.pages.count ?? 0, lastMonth: folder?.months.last)
      })
  }
}

/// What `geppo status` says.
package struct WorkspaceStatus: Sendable {
  struct IssueLine: Sendable {
    let month: Month
    let pages: Int
    /// The day of issue of the last draft, nil when there is none.
    let draftedAsOf: Day?
    /// The day on which it went out, nil when it did not.
    let sentOn: Day?

    /// A report on a month goes out by the end of the next.
    var due: Day? { month.next.lastDay }
  }

  struct SourceLine: Sendable {
    let id: String
    let name: String
    let pages: Int
    let lastMonth: Month?
  }

  let today: Day?
  let issues: [IssueLine]
  let sources: [SourceLine]

  package func lines(_ language: Language) -> [String] {
    let isJapanese = language == .japanese
    return [isJapanese ? "月　　　ページ　月報" : "month    pages  issue"]
      + issues.map { "\($0.month)  \(padded($0.pages))  \(state(of: $0, isJapanese))" }
      + ["", isJapanese ? "情報源（最後に保存した月、ページ数）" : "sources (last month saved, pages)"]
      + sources.map { "\($0.id)  \($0.lastMonth?.description ?? "-")  \($0.pages)  \($0.name)" }
  }

  private func state(of issue: IssueLine, _ isJapanese: Bool) -> String {
    if let day = issue.sentOn { return isJapanese ? "送付済み（\(day)）" : "sent on \(day)" }
    if let day = issue.draftedAsOf {
      return isJapanese ? "案あり（発行日 \(day)）" : "drafted, as of \(day)"
    }
    guard let due = issue.due else { return "-" }
    if let today, today > due { return isJapanese ? "未作成（期限 \(due) を過ぎています）" : "not drafted, was due \(due)" }
    return isJapanese ? "未作成（期限 \(due)）" : "not drafted, due \(due)"
  }

  private func padded(_ number: Int) -> String {
    let text = String(number)
    return String(repeating: " ", count: max(0, 5 - text.count)) + text
  }
}
