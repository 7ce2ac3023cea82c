/// `ledger match`: what Chinese cities asked for, and which municipalities and bodies have a record of it. Writes nothing.
package struct LedgerMatchFlow {
  private let workspace: Workspace
  private let city: String?
  private let topic: String?
  private let year: FiscalYear?

  /// City and topic by code or by name; with a year, the needs that were raised in it, and rows up to its end.
  package init(workspace: Workspace, city: String?, topic: String?, year: FiscalYear?) {
    self.workspace = workspace
    self.city = city
    self.topic = topic
    self.year = year
  }

  /// Throws `GeppoError` when a row is wrong, or a name is unknown.
  package func run() throws -> Matched {
    let rulebook = Rulebook.read(workspace)
    try rulebook.requireUsable()
    let glossary = rulebook.glossary
    let book = try LedgerBook.sound(workspace, glossary, sent: try LedgerBook.daysOfSending(workspace))
    let scope = ScopeNames(glossary)
    let cities = try city.map { try scope.places($0, option: "--city") }
    let topics = try topic.map(scope.topics)
    let parties = PartyBook(book.ledger, glossary)
    let matching = NeedMatching(ledger: book.ledger, parties: parties, until: year)
    let needs = book.ledger.needs.sorted().filter { need in
      let isOfCity = cities.map { codes in
        need.adcodes.contains { code in codes.contains { glossary.isWithin(code, $0) } }
      }
      let isOfTopic = topics.map { !Set($0).isDisjoint(with: need.topics) }
      let isOfYear = year.map { FiscalYear(of: need.day) == $0 }
      return isOfCity ?? true && isOfTopic ?? true && isOfYear ?? true
    }
    var matches = needs.map { matching.match($0, only: topics) }
    if matches.isEmpty, let topics {
      matches = [NeedMatch(need: nil, offers: matching.offers(topics: topics, adcodes: cities ?? []))]
    }
    return Matched(
      matches: matches, words: MatchWords(book.ledger, glossary, topics ?? []), findings: book.findings)
  }

  package struct Matched: Sendable {
    let matches: [NeedMatch]
    let words: MatchWords
    package let findings: [Finding]

    /// Need by need who has a record of it, row by row; then needs of which nobody has one.
    package func lines(_ language: Language) -> [String] {
      if matches.isEmpty {
        return [
          language == .english
            ? "no such need in \(Ledger.Path.needs); --topic VOC shows who has a record of a topic"
            : "\(Ledger.Path.needs) に該当する要望はありません。--topic VOC のように指定すると、その分野の実績のある自治体・機関を示します"
        ]
      }
      let alone = matches.filter { $0.offers.isEmpty && $0.need != nil }
      return matches.filter { !$0.offers.isEmpty || $0.need == nil }.flatMap { words.lines($0, language) }
        + (alone.isEmpty ? [] : words.unmatched(alone, language))
    }
  }
}

extension NeedMatching {
  /// For a question about some of its topics only those count.
  fileprivate func match(_ need: Need, only topics: [String]?) -> NeedMatch {
    guard let topics else { return match(need) }
    let asked = need.topics.filter(topics.contains)
    return NeedMatch(need: need, offers: offers(topics: asked, adcodes: need.adcodes, bodies: need.chinaSide))
  }
}
