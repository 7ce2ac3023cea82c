/// A title that a careful reader labelled: a line of a file for `geppo evaluate tagging`. A row without labels is tagged
/// like any other, and counts as one without topics.
struct LabelledTitle: Hashable, Sendable, Decodable {
  var id: String
  var title: String
  var lead: String?
  /// Host of the site.
  var site: String?
  /// Adcodes, `CN`, or `group:ID`.
  var regions: [String]?
  /// Codes of topics.
  var topics: [String]?
  var important: Bool?
  /// Marks real doubt.
  var borderline: Bool?
  var datePublished: String?
  var dateIssued: String?
  var docNumber: String?

  private enum CodingKeys: String, CodingKey {
    case id, title, lead, site, regions, topics, important, borderline
    case datePublished = "date_published"
    case dateIssued = "date_issued"
    case docNumber = "doc_number"
  }

  /// The item that the collector would have made of it, had the page nothing else.
  var item: Item {
    let source = site ?? ""
    func field(_ text: String) -> Field<String> { Field(value: text, location: .file(id), step: "label") }
    return Item(
      key: id, page: PageReference(file: id, source: source, folder: nil, sha256: ""), url: nil, savedOn: nil,
      title: field(title), issuers: [], documentNumber: docNumber.flatMap { $0.isEmpty ? nil : field($0) },
      indexNumber: nil, subjectClass: nil, dates: dates, status: nil, keywords: [], blocks: blocks,
      bodyStep: "label", attachments: [], isPartial: false)
  }

  private var blocks: [Block] {
    guard let lead, !lead.isEmpty else { return [] }
    return [Block(kind: .paragraph, text: lead, line: 1)]
  }

  /// A day, or the first of a month or year that is all that is known.
  private var dates: [DatedFact] {
    let texts = [(DatedFact.Kind.publication, datePublished), (.adoption, dateIssued)]
    return texts.compactMap { kind, text in
      guard let text, !text.isEmpty else { return nil }
      let day = Day(iso: text) ?? Day(iso: text + "-01") ?? Day(iso: text + "-01-01")
      return day.map { DatedFact(kind: kind, day: $0, location: .file(id), step: "label") }
    }
  }

  /// The province of its first place, for figures by province: `44`, `CN`, or `group`.
  var province: String {
    guard let place = regions?.first else { return "–" }
    if place == "CN" { return place }
    return place.hasPrefix("group:") ? "group" : String(place.prefix(2))
  }
}
