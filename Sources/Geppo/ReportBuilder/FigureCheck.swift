/// Whether the numbers of what people wrote stand in the document, or in a file attached to it.
enum FigureCheck {
  @Sendable static func problems(_ subject: ReleaseCheck.Subject) -> [ReleaseProblem] {
    let items = Dictionary(subject.material.entries.map { ($0.id, $0.item) }) { first, _ in first }
    return subject.issue.whole.items.flatMap { shown -> [ReleaseProblem] in
      guard let item = items[shown.id], !item.blocks.isEmpty || !item.attachments.isEmpty else { return [] }
      let headline = shown.isHeadlineConfirmed ? headlineNumbers(shown, item) : []
      return problems(with: headline, of: shown, item, called: "見出し")
        + problems(with: summaryNumbers(shown, item), of: shown, item, called: "概要")
    }
  }

  /// A person may take a figure from an attached file; what geppo made itself comes from the page alone.
  private static func summaryNumbers(_ shown: IssueItem, _ item: Item) -> [String] {
    SummaryNumbers.strange(
      in: shown.summary.plain, to: item, withAttachments: shown.isSummaryConfirmed)
  }

  /// How many bodies have issued a document is counted, and stands nowhere in it.
  private static func headlineNumbers(_ shown: IssueItem, _ item: Item) -> [String] {
    SummaryNumbers.strange(in: shown.headline.plain, to: item, withAttachments: true)
      .filter { $0 != "\(item.issuers.count)" }
  }

  private static func problems(
    with numbers: [String], of shown: IssueItem, _ item: Item, called name: String
  ) -> [ReleaseProblem] {
    let unread = item.attachments.filter(\.text.isEmpty)
    let origin = item.title?.location ?? .file(item.page.file)
    return numbers.withoutRepeats.map { number in
      unread.isEmpty
        ? ReleaseProblem("案件\(shown.id)の\(name)にある数値「\(number)」が原文にない", origin: origin)
        : ReleaseProblem(
          "案件\(shown.id)の\(name)にある数値「\(number)」は、ページにない。内容を読めない添付ファイル（\(unread.count)件）にあるか、確かめられない",
          origin: origin, isDoubt: true)
    }
  }
}
