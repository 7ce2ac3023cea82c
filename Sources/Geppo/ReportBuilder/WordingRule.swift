/// A word that must not stand in the Japanese part of a bulletin.
struct WordingRule: Sendable {
  let words: String
  let instead: String
  /// The first month of which the rule holds; nil for all.
  let since: Month?

  static let all = [
    WordingRule(words: "中日", instead: "日中", since: nil),
    // Reorganised on 2018-03-17; an item of that month may still name the old ministry.
    WordingRule(words: "環境保護部", instead: "生態環境部", since: Month(year: 2018, month: 4)),
  ]

  @Sendable static func problems(_ subject: ReleaseCheck.Subject) -> [String] {
    all.flatMap { rule in
      subject.issue.whole.items.filter(rule.isBroken).map {
        "\($0.number.text)に「\(rule.words)」とある（正しくは「\(rule.instead)」）"
      }
    }
  }

  private func isBroken(by item: IssueItem) -> Bool {
    if let since, let day = item.scope.publishedOn, day.monthOfYear < since { return false }
    let texts = [item.headline, item.summary] + item.facts.map(\.value)
    return texts.flatMap(\.runs).contains { !$0.isChinese && $0.text.contains(words) }
  }
}
