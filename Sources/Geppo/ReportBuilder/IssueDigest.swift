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

  /// The items of the highest importance, the best first; figures and warnings of importance 0 are none. In an edition
  /// those come first that are about the reader's own partners.
  func highlights(among items: [IssueItem], isNear: (IssueItem) -> Bool = { _ in false }) -> [IssueItem] {
    let ranked = items.filter { $0.scope.points > 0 }
      .map { (item: $0, rank: (isNear($0) ? 0 : 1, -$0.scope.points, $0.number)) }
      .sorted { $0.rank < $1.rank }
    return ranked.prefix(Self.highlightLimit).map(\.item)
  }

  /// From the points on that make a document a candidate for translation.
  func isImportant(_ item: IssueItem) -> Bool { item.scope.points >= office.queueFrom }

  func translations(among items: [IssueItem]) -> [QueueEntry] {
    items.compactMap(queueEntry).sorted(by: QueueEntry.isMoreUrgent)
  }

  /// Those that are still open first.
  func deadlines(among items: [IssueItem]) -> [Deadline] {
    items.compactMap { item in
      Deadline.of(item, closing: entries[item.id]?.item.date(.commentDeadline), asOf: asOf)
    }.sorted { ($0.isOver ? 1 : 0, $0.day, $0.number) < ($1.isOver ? 1 : 0, $1.day, $1.number) }
  }

  func terms(among items: [IssueItem]) -> [TermPair] {
    items.compactMap { entries[$0.id] }.flatMap { ItemTerms.of($0.tagged, names: names) }.withoutRepeats
      .sorted { $0.zh < $1.zh }
  }

  private func queueEntry(_ item: IssueItem) -> QueueEntry? {
    guard let entry = entries[item.id] else { return nil }
    let headline = Headline(names: names)
    return QueueEntry(
      entry: entry, item: item, name: headline.document(of: entry), issuer: headline.actor(of: entry),
      charactersPerHour: office.charactersPerHour)
  }
}
