/// The page of a document: what the bulletin told of it, what came later, and inside why it was tagged so.
struct DocumentPage {
  let stock: SiteStock
  let frame: PageFrame
  private let partners: PartnerLines

  init(stock: SiteStock, frame: PageFrame) {
    (self.stock, self.frame) = (stock, frame)
    partners = PartnerLines(stock)
  }

  func page(_ document: SiteDocument) -> SitePage {
    frame.page(
      .document(document.id), "document", title: document.headlineText,
      below: [(.months, "月別"), (.month(document.month), document.month.japanese)]
    ) { values(document) }
  }

  private func values(_ document: SiteDocument) -> PageValues {
    let parts = PageLinks(stock, frame, at: .document(document.id))
    let followers = (stock.followers[document.id] ?? []).compactMap { stock[$0] }
    let cooperation = cooperation(document, parts)
    let whole = SiteAddress.file(IssueForm.html.path, of: document.month)
    let holdsWhole =
      stock.issues.first { $0.month == document.month }?.files
      .contains { $0.path == IssueForm.html.path } ?? false
    let values: PageValues = [
      "headline": parts.runs(document.headline), "marks": parts.marks(document.isHeadlineConfirmed),
      "isDraft": document.isDraft, "isWithdrawn": document.isWithdrawn, "original": document.title,
      "url": document.url, "hasUrl": !document.url.isEmpty,
      "shortFacts": parts.facts(document.shortFacts, except: document.id),
      "facts": parts.facts(document.facts, except: document.id), "hasFacts": !document.facts.isEmpty,
    ]
    let told: PageValues = [
      "summary": parts.runs(document.summary), "summaryMarks": parts.marks(document.isSummaryConfirmed),
      "excerpt": document.excerpt.asOptional, "remarks": remarks(document),
    ]
    let around: PageValues = [
      "followers": followers.map { parts.link(.document($0.id), $0.headlineText) },
      "hasFollowers": !followers.isEmpty,
      "translations": document.translations.map { parts.link(.file($0.path, of: document.month), $0.label) },
      "hasTranslations": !document.translations.isEmpty,
      "monthHref": parts.link(.month(document.month)), "issueNumber": document.issueNumber,
      "number": document.number, "issueHref": (holdsWhole ? parts.link(whole) : "").asOptional,
      "cooperation": cooperation, "hasCooperation": !cooperation.isEmpty,
      "tables": EvidenceTables(stock: stock).all(document).map(\.values),
    ]
    return values.merging(told) { $1 }.merging(around) { $1 }
  }

  private func remarks(_ document: SiteDocument) -> [String] {
    let wording = stock.glossary.wording
    return (document.isPartial ? [wording[.partial]] : [])
      + (document.lacksCharacters ? [wording[.lost]] : [])
  }

  /// Who works with the place on one of the topics; of the latest year that the table has for them.
  private func cooperation(_ document: SiteDocument, _ parts: PageLinks) -> [PageValues] {
    partners.lines(places: document.places, topics: document.topics).map { line in
      var values = line.municipality.map { parts.link(.municipality($0), line.japanSide) } ?? [:]
      if values.isEmpty { values = parts.link(.partners, line.japanSide) }
      values["text"] = "\(stock.names.place(line.adcode))：\(line.text)"
      return values
    }
  }
}

/// What a municipality or body works on with a place, out of `partners.csv`.
struct PartnerLines: Sendable {
  struct Line {
    var japanSide: String
    /// Code; nil for a body.
    var municipality: String?
    var adcode: String
    var text: String
  }

  private let stock: SiteStock
  /// Of each pair of partners the rows of the last year that it has.
  private let newest: [Partnership]

  init(_ stock: SiteStock) {
    let rows = stock.glossary.partnerships
    let pair = { (row: Partnership) in "\(row.japanSide)|\(row.adcode)" }
    let years = Dictionary(grouping: rows, by: pair).mapValues { $0.map(\.lastYear).max() ?? 0 }
    self.stock = stock
    newest = rows.filter { years[pair($0)] == $0.lastYear }
  }

  /// Places that hold the partner, or lie in it, and a shared topic.
  func lines(places: [String], topics: [String]) -> [Line] {
    let near = places.filter { $0 != "CN" }
    return newest.filter { row in
      !Set(row.topics).isDisjoint(with: topics) && near.contains { stock.names.touches($0, row.adcode) }
    }.map(line)
  }

  /// All of one side, the newest of each partner.
  func lines(of japanSide: String) -> [Line] { newest.filter { $0.japanSide == japanSide }.map(line) }

  var all: [Line] { newest.map(line) }

  private func line(_ row: Partnership) -> Line {
    let topics = row.topics.map(stock.names.topic).joined(separator: "、")
    let year = FiscalYear(text: row.fiscalYear)?.name(on: nil) ?? row.fiscalYear
    return Line(
      japanSide: row.japanSide, municipality: stock.names.municipality(named: row.japanSide),
      adcode: row.adcode,
      text: row.content.isEmpty
        ? [topics, year].filter { !$0.isEmpty }.joined(separator: "、")
        : "\(row.content)（\([topics, year].filter { !$0.isEmpty }.joined(separator: "。"))）")
  }
}
