/// Puts together what pages of the issue tell of one document that is not at hand.
struct WantedDocuments {
  private let contents: IssueContents
  private var reports: ReportReading
  /// Decisions on documents to look for, with the names that they were made on.
  private let decided: [(subject: String, name: OriginalName)]

  init(_ contents: IssueContents, _ reports: ReportReading) {
    self.contents = contents
    self.reports = reports
    decided = contents.book.documents.compactMap { subject in
      OriginalName(subject: subject).map { (subject, $0) }
    }
  }

  /// The most urgent first.
  mutating func all(_ mentions: [WantedMention]) -> [WantedDocument] {
    guard !mentions.isEmpty else { return [] }
    var groups: [(name: OriginalName, mentions: [WantedMention])] = []
    for mention in mentions.sorted(by: Self.isBefore) {
      if let position = groups.firstIndex(where: { $0.name.mayBe(mention.name) }) {
        groups[position].name.learn(from: mention.name)
        groups[position].mentions.append(mention)
      } else {
        groups.append((mention.name, [mention]))
      }
    }
    let lists = ListedTitles(contents.stock)
    return groups.map { wanted($0.name, $0.mentions, lists) }.sorted { left, right in
      let (one, other) = (left.priority?.rawValue ?? "Z", right.priority?.rawValue ?? "Z")
      return one == other ? left.subject < right.subject : one < other
    }
  }

  private static func isBefore(_ left: WantedMention, _ right: WantedMention) -> Bool {
    let (one, other) = (left.report.item.publishedOn, right.report.item.publishedOn)
    guard one == other else { return other.map { day in one.map { $0 < day } ?? false } ?? true }
    return (left.report.id, left.named.title) < (right.report.id, right.named.title)
  }

  private mutating func wanted(
    _ name: OriginalName, _ mentions: [WantedMention], _ lists: ListedTitles
  ) -> WantedDocument {
    let first = mentions[0]
    var named = first.named
    named.number = mentions.lazy.compactMap(\.named.number).first
    named.issuers = mentions.lazy.map(\.named.issuers).first { !$0.isEmpty } ?? []
    let tags = reports.tags(named, seenIn: first.report.item)
    let listed = lists.addresses(of: name)
    let places = Self.places(tags).isEmpty ? Self.places(first.report.tagged) : Self.places(tags)
    let topics = tags.topics.isEmpty ? first.report.tagged.topics : tags.topics
    let known = decided.filter { $0.name.mayBe(name) }.map(\.subject)
    let subject =
      known.first { contents.book.review(of: $0).isUnneeded } ?? known.first ?? name.subject
    return WantedDocument(
      subject: subject,
      state: mentions.contains(where: \.isOfPage) ? .attached : listed.isEmpty ? .unknown : .listed,
      title: named.title, number: named.number ?? "", issuers: named.issuers, topics: topics.map(\.code),
      places: places, priority: tags.importance.priority,
      reports: mentions.map {
        WantedDocument.Report(
          id: $0.report.id, url: $0.report.item.url, publishedOn: $0.report.item.publishedOn)
      }.withoutRepeats,
      links: (mentions.flatMap(\.links) + listed).withoutRepeats,
      review: contents.book.review(of: subject))
  }

  private static func places(_ tagged: TaggedItem) -> [String] {
    tagged.places.filter { $0.role != .mentioned }.map(\.code).withoutRepeats
  }
}

/// The entries of lists and feeds that nobody saved, by the documents that their titles name.
private struct ListedTitles {
  private let listed: [(folded: String, link: ListedLink)]

  init(_ stock: Stock) {
    let saved = Set(stock.keys.compactMap { $0.url?.comparisonKey })
    listed = stock.listed.filter { link in link.url.map { !saved.contains($0.comparisonKey) } ?? false }
      .map { (Folding.key($0.title), $0) }
  }

  /// Sorted. An entry that only tells of the document (某部印发《…》) is not it.
  func addresses(of name: OriginalName) -> [WebLink] {
    let fitting = listed.filter { entry in
      guard entry.folded.contains(name.core) else { return false }
      let other = OriginalName(
        title: entry.link.title, number: nil, issuers: TitleGrammar.parse(entry.link.title).issuers)
      return name.mayBe(other)
        && (entry.folded == name.core || TitleGrammar.parse(entry.link.title).isOfDocument)
    }
    return Set(fitting.compactMap(\.link.url)).sorted()
  }
}

extension PolicyTitle {
  /// 关于印发…的通知, not 某部印发….
  fileprivate var isOfDocument: Bool {
    type != nil && (carried == nil || type.map(Self.letters.contains) ?? false)
  }

  private static let letters: Set = ["通知", "公告", "通告", "函", "复函", "令", "命令", "决定"]
}
