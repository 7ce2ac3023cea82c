/// Looks for words that must not stand in what goes out (`glossary/avoid.csv`).
enum WordingRule {
  @Sendable static func problems(_ subject: ReleaseCheck.Subject) -> [ReleaseProblem] {
    let origins = TextOrigins(subject)
    return subject.avoided.flatMap { word in
      word.zh.isEmpty ? everywhere(word, subject, origins) : inHeadlines(word, subject, origins)
    }
  }

  /// A word that is wrong in any text of the office: all pages and letters are looked through.
  private static func everywhere(
    _ word: AvoidedWord, _ subject: ReleaseCheck.Subject, _ origins: TextOrigins
  ) -> [ReleaseProblem] {
    let exempt = Set(exemptTexts(word, subject))
    return subject.shown.flatMap { shown -> [ReleaseProblem] in
      guard shown.text.utf8.count >= word.ja.utf8.count, says(word, shown.text) else { return [] }
      if let item = origins.item(of: shown) {
        return isOlder(item.scope.publishedOn, than: word) ? [] : [problem(word, shown, origins)]
      }
      return shown.text.split(separator: "\n").filter { line in
        says(word, exempt.reduce(String(line)) { $0.replacing($1, with: "") })
      }.map { problem(word, ShownText(anchor: "", text: String($0)), origins) }
    }
  }

  /// What may say the word because it tells of older days, and is printed in lists as well.
  private static func exemptTexts(_ word: AvoidedWord, _ subject: ReleaseCheck.Subject) -> [String] {
    let whole = subject.issue.whole
    let items = whole.items.filter { isOlder($0.scope.publishedOn, than: word) }
    let ids = Set(items.map(\.id))
    let queue = subject.issue.queue.filter { ids.contains($0.id) }
    let events = whole.cooperation.filter { isOlder($0.event.first, than: word) }
    let open = subject.material.stillOpen.filter { isOlder($0.entry.item.publishedOn, than: word) }
    let deadlines = open.isEmpty ? [] : whole.deadlines.filter { $0.number == nil }
    let texts =
      items.map(\.headline.plain) + queue.flatMap { [$0.name.plain, $0.issuer.plain] }
      + deadlines.map(\.headline.plain) + events.flatMap { [$0.title, $0.japanSide, $0.chinaSide] }
    return texts.filter { $0.contains(word.ja) }
  }

  /// A word that is only a bad translation: in headlines, which are made from the title.
  private static func inHeadlines(
    _ word: AvoidedWord, _ subject: ReleaseCheck.Subject, _ origins: TextOrigins
  ) -> [ReleaseProblem] {
    subject.issue.whole.items.filter { item in
      let original = item.facts.filter { $0.label == "原題" }.map(\.value.plain).joined(separator: "\n")
      return !isOlder(item.scope.publishedOn, than: word) && original.contains(word.zh)
        && !word.unless.contains(where: original.contains)
        && item.headline.runs.contains { !$0.isChinese && says(word, $0.text) }
    }.map { problem(word, ShownText(anchor: $0.number.anchor, text: $0.headline.plain), origins) }
  }

  private static func problem(_ word: AvoidedWord, _ shown: ShownText, _ origins: TextOrigins)
    -> ReleaseProblem
  {
    origins.problem(word.ja, in: shown, says: "に「\(word.ja)」とある（正しくは「\(word.instead)」）")
  }

  private static func isOlder(_ day: Day?, than word: AvoidedWord) -> Bool {
    guard let since = word.since, let day else { return false }
    return day < since
  }

  /// Not where the characters meet by chance or are a part of another word: 期間中日本側, 環境保護部門.
  private static func says(_ word: AvoidedWord, _ text: String) -> Bool {
    guard text.contains(word.ja) else { return false }
    return word.within.reduce(text) { $0.replacing($1, with: "") }.contains(word.ja)
  }
}
