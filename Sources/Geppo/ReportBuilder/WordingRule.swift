/// Looks for words that must not stand in the Japanese part of a bulletin (`glossary/avoid.csv`).
enum WordingRule {
  @Sendable static func problems(_ subject: ReleaseCheck.Subject) -> [String] {
    subject.avoided.flatMap { word in
      subject.issue.whole.items.filter { isSaid(word, in: $0) }.map {
        "\($0.number.text)に「\(word.ja)」とある（正しくは「\(word.instead)」）"
      }
    }
  }

  private static func isSaid(_ word: AvoidedWord, in item: IssueItem) -> Bool {
    if let since = word.since, let day = item.scope.publishedOn, day < since { return false }
    let original = item.facts.filter { $0.label == "原題" }.map(\.value.plain).joined(separator: "\n")
    guard word.zh.isEmpty || original.contains(word.zh), !word.unless.contains(where: original.contains)
    else {
      return false
    }
    // Of a word that is only a bad translation: in the headline, which is made from the title.
    let texts = word.zh.isEmpty ? [item.headline, item.summary] + item.facts.map(\.value) : [item.headline]
    return texts.flatMap(\.runs).contains { !$0.isChinese && $0.text.contains(word.ja) }
  }
}
