/// The lists of a bulletin that are drawn from its items: highlights, translations, deadlines, terms.
struct IssueDigest {
  private let names: Names
  private let office: OfficeSettings
  private let asOf: Day
  private let entries: [String: IssueEntry]

  /// 今月のポイント: five at most.
  static let highlightLimit = 5

  init(entries: [IssueEntry], names: Names, office: OfficeSettings, asOf: Day) {
    self.names = names
    self.office = office
    self.asOf = asOf
    self.entries = Dictionary(entries.map { ($0.id, $0) }) { first, _ in first }
  }

  /// The items of the highest importance, the best first; figures and warnings of importance 0 are none.
  func highlights(among items: [IssueItem]) -> [IssueItem] {
    let ranked = items.filter { $0.scope.points > 0 }.sorted { left, right in
      (right.scope.points, left.number) < (left.scope.points, right.number)
    }
    return Array(ranked.prefix(Self.highlightLimit))
  }

  /// From the points on that make a document a candidate for translation.
  func isImportant(_ item: IssueItem) -> Bool { item.scope.points >= office.queueFrom }

  func translations(among items: [IssueItem]) -> [QueueEntry] {
    items.compactMap(queueEntry).sorted(by: QueueEntry.isMoreUrgent)
  }

  func deadlines(among items: [IssueItem]) -> [Deadline] {
    items.compactMap { item in
      Deadline.of(item, closing: entries[item.id]?.item.date(.commentDeadline), asOf: asOf)
    }.sorted { ($0.day, $0.number) < ($1.day, $1.number) }
  }

  func terms(among items: [IssueItem]) -> [TermPair] {
    items.compactMap { entries[$0.id] }.flatMap { ItemTerms.of($0.tagged, names: names) }.withoutRepeats
      .sorted { $0.zh < $1.zh }
  }

  private func queueEntry(_ item: IssueItem) -> QueueEntry? {
    guard let entry = entries[item.id] else { return nil }
    return QueueEntry(
      entry: entry, item: item, issuer: Headline(names: names).actor(of: entry),
      charactersPerHour: office.charactersPerHour)
  }
}
