/// A document as the readers of one site see it: no builder of pages sees the issue itself.
struct SiteDocument: Hashable, Sendable {
  typealias Run = PublishedIssue.Run

  var id: String
  var month: Month
  var issueNumber: String
  /// Of the item within the issue.
  var number: String
  var isDraft: Bool
  var isWithdrawn: Bool
  var headline: [Run]
  var isHeadlineConfirmed: Bool
  /// In Chinese, with the number where the title lacks it.
  var title: String
  var url: String
  var summary: [Run]
  var isSummaryConfirmed: Bool
  var excerpt: String
  var isPartial: Bool
  var lacksCharacters: Bool
  var why: String
  var shortFacts: [PublishedIssue.Labelled]
  var facts: [PublishedIssue.Labelled]
  var publishedOn: String
  /// For lists: 上海市人民政府弁公庁.
  var issuer: String
  var type: String
  /// Codes, those of places with all above them.
  var topics: [String]
  var places: [String]
  var municipalities: [String]
  var priority: String
  var points: Int
  var translations: [PublishedIssue.File]
  var details: DocumentDetails?
  /// What is looked through.
  var searched: String

  /// What stands behind the headline: that nobody has confirmed it, that it is of a draft, that it was taken back.
  func marks(_ unconfirmed: String) -> [String] {
    (isHeadlineConfirmed ? [] : [unconfirmed]) + (isDraft ? ["（案）"] : [])
      + (isWithdrawn ? ["（取下げ）"] : [])
  }

  var headlineText: String { headline.map(\.text).joined() }

  /// 文書番号, in Japanese characters.
  var documentNumber: String { shortFacts.first { $0.label == FactLabel.number }?.text ?? "" }
}

/// Labels of `bulletin.json` that the site has to know.
enum FactLabel {
  static let issuer = "発出機関"
  static let number = "文書番号"
  static let municipalities = "関係自治体"
  static let title = "原題"
  static let terms = "主な用語"
  static let course = "経緯"
}

/// Makes documents out of an issue, for one audience.
struct DocumentSelection: Sendable {
  let audience: Audience
  let names: SiteNames
  let withdrawn: Set<String>

  init(_ material: SiteMaterial, names: SiteNames) {
    (audience, self.names, withdrawn) = (material.audience, names, material.withdrawn)
  }

  func documents(of issue: SiteIssue) -> [SiteDocument] {
    let files = Dictionary(grouping: issue.issue.translated) { $0.id }
    return issue.issue.allSections.flatMap(\.parts).flatMap(\.items).map { item in
      document(item, of: issue, translations: (files[item.id] ?? []).flatMap(\.files))
    }
  }

  private func document(
    _ item: PublishedIssue.Item, of issue: SiteIssue, translations: [PublishedIssue.File]
  ) -> SiteDocument {
    let facts = item.shortFacts + item.facts
    let text = { (label: String) in facts.first { $0.label == label }?.text ?? "" }
    let details = issue.details[item.id]
    return SiteDocument(
      id: item.id, month: issue.month, issueNumber: issue.issue.number, number: item.number,
      isDraft: issue.sentOn == nil, isWithdrawn: withdrawn.contains(item.id), headline: item.headline,
      isHeadlineConfirmed: item.isHeadlineConfirmed, title: text(FactLabel.title),
      url: WebLink(item.url)?.text ?? "", summary: item.summary,
      isSummaryConfirmed: item.isSummaryConfirmed, excerpt: item.excerpt,
      isPartial: item.isPartial, lacksCharacters: item.lacksCharacters,
      why: item.why, shortFacts: item.shortFacts, facts: item.facts, publishedOn: item.publishedOn,
      issuer: text(FactLabel.issuer),
      type: item.type, topics: item.topics,
      places: (item.issuing + item.subjects).flatMap(names.chain).withoutRepeats,
      municipalities: text(FactLabel.municipalities).split(separator: "、")
        .compactMap { names.municipality(named: String($0)) }.withoutRepeats,
      priority: item.priority, points: item.points,
      translations: translations, details: audience.shows(.evidence) ? details : nil,
      searched: searched(item, text))
  }

  private func searched(_ item: PublishedIssue.Item, _ text: (String) -> String) -> String {
    let runs = { (runs: [PublishedIssue.Run]) in runs.map(\.text).joined() }
    return
      ([
        item.id, runs(item.headline), text(FactLabel.title), runs(item.summary), text(FactLabel.number),
        text(FactLabel.issuer), text(FactLabel.terms),
      ] + item.topics.map(names.topic)).joined(separator: "\n")
  }
}
