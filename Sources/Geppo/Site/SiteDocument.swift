/// A document as the readers of one site see it: whatever is not theirs has been left out here, and no builder of pages
/// sees the issue itself.
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
  var points: Int?
  var translations: [PublishedIssue.File]
  var details: DocumentDetails?
  /// What is looked through.
  var searched: String

  var headlineText: String { headline.map(\.text).joined() }

  /// 文書番号, in Japanese characters.
  var documentNumber: String { shortFacts.first { $0.label == FactLabel.number }?.text ?? "" }
}

/// Labels of `bulletin.json` that the site has to know.
enum FactLabel {
  static let issuer = "発出機関"
  static let number = "文書番号"
  static let municipalities = "関係自治体"
  static let translation = "全文翻訳"
  static let title = "原題"
  static let terms = "主な用語"
  static let course = "経緯"
  /// What the fact of the translation says where there is one.
  static let translated = "仮訳あり"
  /// Behind an issuer that is a medium.
  static let medium = "（報道機関）"
}

/// Makes documents out of an issue, for one audience.
struct DocumentSelection: Sendable {
  let audience: Audience
  let names: SiteNames
  let withdrawn: Set<String>
  private let mediaHosts: Set<String>
  private let mediaFolders: Set<String>

  init(_ material: SiteMaterial, names: SiteNames) {
    (audience, self.names, withdrawn) = (material.audience, names, material.withdrawn)
    let media = material.sources.filter { $0.level == .media }
    mediaHosts = Set(media.compactMap { $0.site?.bareHost })
    mediaFolders = Set(media.map(\.id))
  }

  func documents(of issue: SiteIssue) -> [SiteDocument] {
    let files = Dictionary(grouping: issue.issue.translated) { $0.id }
    return issue.issue.allSections.flatMap(\.parts).flatMap(\.items).map { item in
      document(item, of: issue, translations: (files[item.id] ?? []).flatMap(\.files))
    }
  }

  /// Whether a newspaper or agency wrote the page, whatever document it tells of.
  func isOfMedia(_ item: PublishedIssue.Item, _ details: DocumentDetails?) -> Bool {
    let folder = (details?.file ?? "").split(separator: "/").dropFirst().first.map(String.init) ?? ""
    let host = WebLink(item.url)?.bareHost ?? ""
    let issuer = item.shortFacts.first { $0.label == FactLabel.issuer }?.text ?? ""
    return mediaHosts.contains(host) || mediaFolders.contains(folder) || issuer.hasSuffix(FactLabel.medium)
  }

  private func document(
    _ item: PublishedIssue.Item, of issue: SiteIssue, translations: [PublishedIssue.File]
  ) -> SiteDocument {
    let facts = item.shortFacts + item.facts
    let text = { (label: String) in facts.first { $0.label == label }?.text ?? "" }
    let details = issue.details[item.id]
    let hidesExcerpt = isOfMedia(item, details) && !audience.shows(.mediaExcerpts)
    let showsPoints = audience.shows(.points)
    return SiteDocument(
      id: item.id, month: issue.month, issueNumber: issue.issue.number, number: item.number,
      isDraft: issue.sentOn == nil, isWithdrawn: withdrawn.contains(item.id), headline: item.headline,
      isHeadlineConfirmed: item.isHeadlineConfirmed, title: text(FactLabel.title),
      url: WebLink(item.url)?.text ?? "", summary: item.summary,
      isSummaryConfirmed: item.isSummaryConfirmed, excerpt: hidesExcerpt ? "" : item.excerpt,
      isPartial: item.isPartial, lacksCharacters: item.lacksCharacters,
      why: audience.shows(.reasons) ? item.why : "", shortFacts: item.shortFacts.filter(isShown),
      facts: item.facts.filter(isShown), publishedOn: item.publishedOn, issuer: text(FactLabel.issuer),
      type: item.type, topics: item.topics,
      places: (item.issuing + item.subjects).flatMap(names.chain).withoutRepeats,
      municipalities: text(FactLabel.municipalities).split(separator: "、")
        .compactMap { names.municipality(named: String($0)) }.withoutRepeats,
      priority: showsPoints ? item.priority : "", points: showsPoints ? item.points : nil,
      translations: translations, details: audience.shows(.evidence) ? details : nil,
      searched: searched(item, text))
  }

  /// What the fact of the translation says of priorities and wishes is for those who work on it.
  private func isShown(_ fact: PublishedIssue.Labelled) -> Bool {
    fact.label != FactLabel.translation || fact.text == FactLabel.translated || audience.shows(.requests)
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
