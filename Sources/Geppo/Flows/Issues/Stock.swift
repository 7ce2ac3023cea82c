/// What a run keeps of the records that stream by: accounts and keys. Bodies go past it to their file.
struct Stock {
  var header: RunHeader?
  var sources: [SourceAccount] = []
  var outcomes: [PageOutcome] = []
  var keys: [FoldKey] = []
  var relevance: [String: Relevance] = [:]
  private var issuedFor: [String: [String]] = [:]
  var listed: [ListedLink] = []
  var entries: [Entry] = []
  var findings: [Finding] = []
  /// Pages that were taken from the cache.
  var known = 0

  private let rankOfSource: [String: Int]

  init(sources: [Source]) {
    rankOfSource = Dictionary(sources.map { ($0.id, $0.rank) }, uniquingKeysWith: { first, _ in first })
  }

  mutating func take(_ record: StreamedRecord) {
    switch record {
    case .item(let key, _): take(key)
    case .tagged(let key, let value, let places, _): (relevance[key], issuedFor[key]) = (value, places)
    case .other(let record): take(record)
    }
  }

  mutating func take(_ record: Record) {
    switch record {
    case .run(let value): header = value
    case .source(let value): sources.append(value)
    case .page(let value): outcomes.append(value)
    case .item(let value): take(FoldKey(value, sourceRank: .max))
    case .tagged(let value): (relevance[value.key], issuedFor[value.key]) = (value.relevance, value.issuedFor)
    case .listed(let value): listed.append(value)
    case .entry(let value): entries.append(value)
    case .finding(let value): findings.append(value)
    case .end: break
    }
  }

  private mutating func take(_ key: FoldKey) {
    var key = key
    key.sourceRank = rankOfSource[key.page.source] ?? .max
    keys.append(key)
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
      keys[index].issuedFor = issuedFor[keys[index].key] ?? []
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
