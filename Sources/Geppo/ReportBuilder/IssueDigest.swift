/// The lists of a bulletin that are drawn from its items: highlights, translations, deadlines, terms.
struct IssueDigest {
  private let names: Names
  private let office: OfficeSettings
  private let asOf: Day
  private let entries: [String: IssueEntry]
  private let open: [OpenConsultation]
  private let translated: [TranslatedDocument]

  /// 今月のポイント: five at most.
  static let highlightLimit = 5

  init(
    entries: [IssueEntry], open: [OpenConsultation] = [], translated: [TranslatedDocument] = [], names: Names,
    office: OfficeSettings, asOf: Day
  ) {
    (self.open, self.translated) = (open, translated)
    self.names = names
    self.office = office
    self.asOf = asOf
    self.entries = Dictionary(entries.map { ($0.id, $0) }) { first, _ in first }
  }

  /// The most important items of the 全体版, one of the centre among them where it has one worth a translation.
  func highlights(among items: [IssueItem]) -> [IssueItem] {
    var chosen = mostCurrent(among: items)
    let national = items.filter { $0.scope.isCentral && $0.scope.priority != nil }
    if !chosen.contains(where: \.scope.isCentral), let best = mostCurrent(among: national).first {
      chosen[chosen.count - 1] = best
    }
    return chosen.sorted { $0.number < $1.number }
  }

  /// The most important items of an edition, reports too where they name the reader; those about the reader's own partners come
  /// first.
  func highlights(
    among items: [IssueItem], naming reader: Municipality, isNear: (IssueItem) -> Bool
  ) -> [IssueItem] {
    let naming = items.filter { $0.scope.named.contains(reader.code) }
    let others = mostCurrent(among: items.filter { !naming.contains($0) }, isNear: isNear)
    return (naming + others).prefix(Self.highlightLimit)
      .map { (item: $0, rank: (isNear($0) ? 0 : 1, $0.number)) }.sorted { $0.rank < $1.rank }.map(\.item)
  }

  /// Reports and consultations whose day is over only where there is nothing else.
  private func mostCurrent(among items: [IssueItem], isNear: (IssueItem) -> Bool = { _ in false })
    -> [IssueItem]
  {
    let documents = items.filter { $0.scope.points > 0 && isCurrentDocument($0) }
    return mostImportant(among: documents.isEmpty ? items : documents, isNear: isNear)
  }

  /// The best first: by the priority of the translation, then the points. Figures and warnings of importance 0 are none.
  func mostImportant(among items: [IssueItem], isNear: (IssueItem) -> Bool = { _ in false }) -> [IssueItem] {
    items.filter { $0.scope.points > 0 }
      .map { (item: $0, rank: (isNear($0) ? 0 : 1, $0.scope.rank, -$0.scope.points, $0.number)) }
      .sorted { $0.rank < $1.rank }.prefix(Self.highlightLimit).map(\.item)
  }

  private func isCurrentDocument(_ item: IssueItem) -> Bool {
    guard let entry = entries[item.id]?.item else { return false }
    let isReport = entry.carrier != nil || names.type(item.scope.type)?.section == "news"
    return !isReport && entry.date(.commentDeadline).map { $0 >= asOf } ?? true
  }

  /// From the points on that make a document a candidate for translation.
  func isImportant(_ item: IssueItem) -> Bool { item.scope.points >= office.queueFrom }

  /// Documents to be translated: without those that the office has dropped.
  func translations(among items: [IssueItem]) -> [QueueEntry] {
    queue(among: items).filter { $0.standing.status != .dropped }
  }

  /// The same with those that were dropped.
  func queue(among items: [IssueItem]) -> [QueueEntry] {
    items.compactMap(queueEntry).sorted(by: QueueEntry.isMoreUrgent)
  }

  /// Those of the items, and others that concern the reader.
  func translated(among items: [IssueItem], others isTold: (TranslatedDocument) -> Bool)
    -> [TranslatedDocument]
  {
    translated.map { $0.numbered(among: items) }.filter { $0.number != nil || isTold($0) }
  }

  func deadlines(among items: [IssueItem]) -> [Deadline] {
    items.compactMap { item in
      let entry = entries[item.id]
      return Deadline.of(
        item, closing: entry?.item.date(.commentDeadline), asOf: asOf,
        isConcluded: entry?.isConcluded ?? false)
    }
  }

  /// Of consultations in earlier issues, for those who are told of them.
  func stillOpen(where isTold: (Scope) -> Bool) -> [Deadline] {
    open.filter { isTold($0.scope) }.map { $0.deadline(asOf: asOf) }
  }

  /// By their Japanese form, kana first. A word that is the same in both languages explains nothing.
  func terms(among items: [IssueItem]) -> [TermPair] {
    items.compactMap { entries[$0.id] }.flatMap { ItemTerms.of($0.tagged, names: names) }.withoutRepeats
      .filter { !isPlain($0) }.sorted { ($0.ja, $0.zh) < ($1.ja, $1.zh) }
  }

  private func isPlain(_ pair: TermPair) -> Bool {
    pair.ja == JapaneseCharacters.of(pair.zh) || names.isEverydayWord(pair.zh)
  }

  private func queueEntry(_ item: IssueItem) -> QueueEntry? {
    guard let entry = entries[item.id] else { return nil }
    let headline = Headline(names: names)
    return QueueEntry(
      entry: entry, item: item, name: headline.document(of: entry), issuer: headline.actor(of: entry),
      charactersPerHour: office.charactersPerHour)
  }
}
