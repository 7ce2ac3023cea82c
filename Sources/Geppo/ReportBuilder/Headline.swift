/// 「機関が「文書名」を公布」: a full sentence without a full stop, as the reports of the programme have it.
struct Headline {
  let names: Names

  func text(of entry: IssueEntry) -> MixedText {
    let title = entry.item.title?.value ?? ""
    guard !title.isEmpty else { return actor(of: entry) + "の文書（題名を読み取れず）" }
    let facts = facts(of: entry, title: title)
    let predicate = HeadlineRule.all.lazy.compactMap { $0.predicate(facts) }.first ?? "文書を公表"
    return actor(of: entry) + "が" + predicate
  }

  /// The document's name in Japanese, or its title as it is, marked as Chinese.
  func document(of entry: IssueEntry) -> MixedText {
    let title = entry.item.title?.value ?? ""
    let titles = names.titles
    let japanese = titles.document(title) ?? titles.quotation(title) ?? titles.documentDraft(title)
    return japanese.map(MixedText.japanese) ?? .chinese(title)
  }

  /// By the words alone where all is plain, else by the grammar of covers.
  private func name(_ title: String) -> String? {
    names.titles.document(title) ?? names.titles.documentDraft(title)
  }

  private func facts(of entry: IssueEntry, title: String) -> HeadlineFacts {
    let event = EventReader(titles: names.titles).event(title).map { withoutOwnPlace($0, entry) }
    return HeadlineFacts(
      title: title, folded: Folding.fold(title), document: name(title),
      quoted: names.titles.quotation(title), standard: names.titles.issuedStandard(title), event: event,
      isOwnDeed: event.map { isOwn($0, entry) } ?? false,
      type: names.type(entry.tagged.documentType.code),
      topics: entry.tagged.topics.map { String(names.topic($0.code).prefix { $0 != "（" }) },
      isMedium: isMedium(entry.item), foreignPlace: foreignPlace(title, entry))
  }

  /// The place that the body of the headline is of goes without saying.
  private func withoutOwnPlace(_ event: TitleEvent, _ entry: IssueEntry) -> TitleEvent {
    var event = event
    let place = event.circumstance.dropLast()
    if event.circumstance.hasSuffix("で"), !isMedium(entry.item), actor(of: entry).plain.hasPrefix(place) {
      event.circumstance = ""
    }
    return event
  }

  private func foreignPlace(_ title: String, _ entry: IssueEntry) -> String {
    let (text, lexicon) = (Array(Folding.simplified(title))[...], names.titles.lexicon)
    // 河北省生态环境厅 is no place.
    guard let place = lexicon.place(at: text), lexicon.word(at: text)?.zh.count ?? 0 <= place.zh.count,
      !actor(of: entry).plain.contains(place.ja)
    else { return "" }
    return place.ja + "の"
  }

  /// Whether the body of the headline did what the title tells. A title without a doer says so only where the page
  /// names its issuer: a site also shows what others did.
  private func isOwn(_ event: TitleEvent, _ entry: IssueEntry) -> Bool {
    guard let doer = event.doer else {
      return event.isByItself || entry.item.issuers.contains { $0.step != "source" }
    }
    let bodies = issuers(of: entry).map(\.plain)
    return bodies.isEmpty || bodies.contains { $0.contains(doer) || doer.contains($0) } || names.isPlace(doer)
  }

  private func isMedium(_ item: Item) -> Bool {
    item.carrier != nil || item.issuers.isEmpty && names.source(item.page.source)?.level == .media
  }

  /// All issuing bodies in the order of the page.
  func issuers(of entry: IssueEntry) -> [MixedText] {
    entry.item.issuers.map { names.body($0.value) }
  }

  /// The first body, and how many others sign with it; the body of the site where the page names none.
  func actor(of entry: IssueEntry) -> MixedText {
    let issuers = issuers(of: entry)
    switch issuers.count {
    case 0: return entry.item.carrier.map { names.body($0.value) } ?? siteBody(of: entry)
    case 1, 2: return issuers.joined(separator: "・")
    default: return issuers[0] + "など\(issuers.count)機関"
    }
  }

  /// A medium has no body; its own name stands for it.
  func siteBody(of entry: IssueEntry) -> MixedText {
    guard let source = names.source(entry.item.page.source) else { return .japanese("発出機関不明") }
    return source.level == .media ? .japanese(source.ja) : names.body(source.body)
  }
}
