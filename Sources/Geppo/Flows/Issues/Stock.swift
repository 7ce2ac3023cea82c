/// What a run keeps of the records that stream by: accounts and keys. Bodies go past it to their file.
struct Stock {
  var header: RunHeader?
  var sources: [SourceAccount] = []
  var outcomes: [PageOutcome] = []
  var keys: [FoldKey] = []
  var relevance: [String: Relevance] = [:]
  private(set) var codes: [String: TagCodes] = [:]
  var listed: [ListedLink] = []
  var entries: [Entry] = []
  var findings: [Finding] = []
  /// Pages that were taken from the cache.
  var known = 0

  private let rankOfSource: [String: Int]
  private let hostOfSource: [String: String]
  private let hosts: Set<String>

  init(sources: [Source]) {
    rankOfSource = Dictionary(sources.map { ($0.id, $0.rank) }, uniquingKeysWith: { first, _ in first })
    hostOfSource = Dictionary(
      sources.compactMap { source in source.site.map { (source.id, $0.bareHost) } },
      uniquingKeysWith: { first, _ in first })
    hosts = Set(hostOfSource.values)
  }

  mutating func take(_ record: StreamedRecord) {
    switch record {
    case .item(let key, _): take(key)
    case .tagged(let key, let value, let said, _): (relevance[key], codes[key]) = (value, said)
    case .other(let record): take(record)
    }
  }

  mutating func take(_ record: Record) {
    switch record {
    case .run(let value): header = value
    case .source(let value): sources.append(value)
    case .page(let value): outcomes.append(value)
    case .item(let value): take(FoldKey(value, sourceRank: .max))
    case .tagged(let value): (relevance[value.key], codes[value.key]) = (value.relevance, value.codes)
    case .listed(let value): listed.append(value)
    case .entry(let value): entries.append(value)
    case .finding(let value): findings.append(value)
    case .end: break
    }
  }

  private mutating func take(_ key: FoldKey) {
    var key = key
    key.sourceRank = rankOfSource[key.page.source] ?? .max
    key.isOffSite = key.url.flatMap { isOfOther($0, than: key.page.source) ? true : nil }
    keys.append(key)
  }

  private func isOfOther(_ link: WebLink, than source: String) -> Bool {
    let host = link.bareHost
    return hosts.contains(host) && hostOfSource[source] != host
  }

  /// Joins the pages of one document.
  mutating func fold() {
    noteTags()
    entries = Fold.entries(of: keys)
  }

  /// Tags come after their item: only at the end every key knows.
  mutating func noteTags() {
    for index in keys.indices {
      keys[index].isRelevant = relevance[keys[index].key]?.isRelevant ?? false
      keys[index].issuedFor = codes[keys[index].key]?.issuedFor ?? []
    }
  }

  /// The outcomes with their final dispositions.
  func settled(_ standing: [String: MonthOfIssue.Standing]) -> [PageOutcome] {
    let items = Dictionary(grouping: keys, by: \.page.file).mapValues { $0.map(\.key) }
    let garbled = findings.filter { $0.code == .garbledText }.compactMap(\.location.file)
    return PageSettlement(
      entries: entries, standing: standing, relevance: relevance, carriers: PageSettlement.carriers(keys),
      garbled: Set(garbled)
    )
    .settle(outcomes, items: items)
  }

  /// What is counted of the twelve months up to one: each relevant document once, by its day of publication.
  func tags(until month: Month) -> [DatedTags] {
    let months = (1..<12).reduce(into: [month]) { months, _ in
      months.append(months[months.count - 1].previous)
    }
    let days = Dictionary(keys.map { ($0.key, $0.publishedOn) }) { first, _ in first }
    return entries.compactMap { entry in
      let key = entry.representative
      guard relevance[key]?.isRelevant == true, let said = codes[key],
        let published = (days[key] ?? nil)?.monthOfYear, months.contains(published)
      else { return nil }
      return DatedTags(
        month: published, topics: said.topics, places: (said.issuedFor + said.subjects).withoutRepeats)
    }
  }

  /// Months with a folder of saved pages.
  var savedMonths: Set<Month> { Set(outcomes.compactMap(\.page.folder)) }

  func monthOfIssue(_ month: Month) -> MonthOfIssue {
    MonthOfIssue(month: month, firstFolder: outcomes.compactMap(\.page.folder).min() ?? month)
  }

  /// The standing of every entry, by the key of its representative. `ids` has the same keys.
  func standing(_ rule: MonthOfIssue, ids: [String: String] = [:]) -> [String: MonthOfIssue.Standing] {
    Dictionary(
      entries.map { ($0.representative, rule.standing(of: $0, id: ids[$0.representative])) },
      uniquingKeysWith: { first, _ in first })
  }
}
