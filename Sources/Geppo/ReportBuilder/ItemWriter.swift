/// Makes the numbered items of the bulletin.
struct ItemWriter {
  let atlas: Atlas
  let recipients: [Recipient]

  func item(_ entry: IssueEntry, home: Home, number: ItemNumber) -> IssueItem {
    let scope = Self.scope(of: entry, home: home, names: atlas.names)
    let facts = ItemFacts(names: atlas.names, entry: entry, concerned: concerned(scope), home: home)
    let texts = ItemTexts(names: atlas.names, entry: entry)
    return IssueItem(
      number: number, id: entry.id, headline: texts.headline, summary: texts.summary,
      isHeadlineConfirmed: entry.review.isConfirmed(.headline),
      isSummaryConfirmed: entry.review.isConfirmed(.summary), excerpt: Excerpt.of(entry, names: atlas.names),
      isPartial: entry.item.isPartial, lacksCharacters: entry.item.lacksCharacters == true,
      facts: facts.all, isOfMedium: atlas.names.isOfMedium(entry.item), inForceOn: entry.item.date(.inForce),
      closesOn: entry.item.date(.commentDeadline),
      scope: scope)
  }

  private func concerned(_ scope: Scope) -> [String] {
    recipients.filter { EditionRule.sentence(for: scope, to: $0, from: EditionRule.ofPlace) != nil }
      .map(\.municipality.ja)
  }

  static func scope(of entry: IssueEntry, home: Home, names: Names) -> Scope {
    let places = entry.tagged.places
    let named = NamedPartners(names: names.partners).named(in: DocumentBody(entry.item).blocks.map(\.text))
    return Scope(
      publishedOn: entry.item.publishedOn, points: entry.tagged.importance.points,
      priority: entry.tagged.importance.priority,
      issuing: places.filter { $0.role == .issuing }.map(\.code),
      subjects: places.filter { $0.role == .subject }.map(\.code),
      mentioned: places.filter { $0.role == .mentioned }.map(\.code), named: named.map(\.code), home: home,
      topics: entry.tagged.topics.map(\.code), type: entry.tagged.documentType.code, url: entry.item.url)
  }
}
