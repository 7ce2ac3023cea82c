/// Everything that pages are built from, as one audience may see it, and in the order of the site: the newest first.
struct SiteStock: Sendable {
  let audience: Audience
  let glossary: Glossary
  let names: SiteNames
  let issues: [ShownIssue]
  let withoutPublicVersion: [UnshownIssue]
  let documents: [SiteDocument]
  let cooperation: SiteCooperation
  let sources: [Source]
  /// Documents whose facts name the document: what came of it later.
  let followers: [String: [String]]
  private let byID: [String: Int]

  /// What a site says of an issue.
  struct ShownIssue: Sendable {
    var month: Month
    var number: String
    var pageTitle: String
    var issuedOn: Day
    var issued: String
    var sentOn: Day?
    var notice: String
    var sections: [Section]
    var files: [IssueFile]
    var sources: [PublishedIssue.CheckedSource]
    var translated: [PublishedIssue.Translated]
    var awaited: [PublishedIssue.Awaited]
  }

  struct Section: Sendable {
    var heading: String
    var note: String
    var parts: [Part]
    var corrections: [[PublishedIssue.Run]]
    var hasUnconfirmedCorrections: Bool
  }

  struct Part: Sendable {
    var heading: String
    var remark: String
    var ids: [String]
  }

  init(_ material: SiteMaterial) {
    let (audience, names) = (material.audience, SiteNames(material.glossary))
    let selection = DocumentSelection(material, names: names)
    let shown = material.issues.filter { $0.sentOn != nil || audience.shows(.drafts) }
      .sorted { $0.month > $1.month }
    let documents = shown.flatMap(selection.documents).sorted(by: Self.isBefore)
    (self.audience, self.names, self.documents) = (audience, names, documents)
    (glossary, sources) = (Self.glossary(material), material.sources)
    withoutPublicVersion = material.withoutPublicVersion.sorted { $0.month > $1.month }
    issues = shown.map { Self.issue($0, selection) }
    var cooperation = material.cooperation
    if !audience.shows(.internalActivities) { cooperation.activities.removeAll(where: \.isInternal) }
    if !audience.shows(.remarks) {
      for index in cooperation.activities.indices {
        let none = ("", "", "")
        (
          cooperation.activities[index].doubt, cooperation.activities[index].source,
          cooperation.activities[index].note
        ) = none
      }
    }
    if !audience.shows(.needPage) { cooperation.needs = [] }
    self.cooperation = cooperation
    byID = Dictionary(documents.enumerated().map { ($1.id, $0) }) { first, _ in first }
    followers = Self.followers(documents)
  }

  /// With the phrases and the contact that are for these readers.
  private static func glossary(_ material: SiteMaterial) -> Glossary {
    var glossary = material.glossary
    if material.audience == .public {
      glossary.wording = glossary.wording.ofPublicVersion
      glossary.office.contact = glossary.office.publicContact
    }
    if !material.audience.shows(.partnershipContent) {
      for index in glossary.partnerships.indices { glossary.partnerships[index].content = "" }
    }
    if !material.audience.shows(.remarks) {
      for index in glossary.terms.indices { glossary.terms[index].note = "" }
    }
    if !material.audience.shows(.taggingNotes) {
      for index in glossary.topics.indices {
        let sentences = glossary.topics[index].definition.split(separator: "。")
        glossary.topics[index].definition = sentences.first.map { "\($0)。" } ?? ""
      }
    }
    return glossary
  }

  subscript(id: String) -> SiteDocument? { byID[id].map { documents[$0] } }

  /// The day decides, of one day the later number: the order of the search, too.
  private static func isBefore(_ left: SiteDocument, _ right: SiteDocument) -> Bool {
    (left.publishedOn, left.month, left.id) > (right.publishedOn, right.month, right.id)
  }

  private static func issue(_ issue: SiteIssue, _ selection: DocumentSelection) -> ShownIssue {
    let record = issue.issue
    let audience = selection.audience
    return ShownIssue(
      month: record.month, number: record.number, pageTitle: record.pageTitle, issuedOn: record.issuedOn,
      issued: record.issued, sentOn: issue.sentOn, notice: record.notice,
      sections: record.allSections.map(section),
      files: issue.files, sources: record.sources, translated: record.translated,
      awaited: audience.shows(.queuePage) ? record.translations : [])
  }

  private static func section(_ section: PublishedIssue.Section) -> Section {
    Section(
      heading: section.heading, note: section.note,
      parts: section.parts.map { Part(heading: $0.heading, remark: $0.remark, ids: $0.items.map(\.id)) },
      corrections: section.corrections, hasUnconfirmedCorrections: section.hasUnconfirmedCorrections)
  }

  private static func followers(_ documents: [SiteDocument]) -> [String: [String]] {
    var followers: [String: [String]] = [:]
    for document in documents.reversed() {
      let named = document.facts.filter { $0.label == FactLabel.course }.flatMap {
        DocumentID.all(in: $0.text)
      }
      for id in named.withoutRepeats where id != document.id {
        followers[id, default: []].append(document.id)
      }
    }
    return followers
  }
}

/// The forms in which an issue lies beside its page.
enum IssueForm: String, CaseIterable {
  case html, pdf, docx, md, atom, xlsx, csv, json, schema

  var path: String {
    switch self {
    case .atom: "bulletin.atom.xml"
    case .schema: "bulletin.schema.json"
    default: "bulletin.\(rawValue)"
    }
  }

  var label: String {
    switch self {
    case .html: "HTML"
    case .pdf: "PDF"
    case .docx: "Word"
    case .md: "Markdown"
    case .atom: "Atom"
    case .xlsx: "Excel"
    case .csv: "CSV"
    case .json: "JSON"
    case .schema: "JSONの項目の定義"
    }
  }
}

/// Ids of documents within texts: `整理番号2018-10-0009`.
enum DocumentID {
  static func all(in text: String) -> [String] { pieces(of: text).compactMap { $0.isID ? $0.text : nil } }

  /// The text cut at ids.
  static func pieces(of text: String) -> [(text: String, isID: Bool)] {
    guard text.utf8.contains(UInt8(ascii: "-")) else { return [(text, false)] }
    var pieces: [(text: String, isID: Bool)] = []
    var rest = Substring(text)
    while let found = rest.firstMatch(of: /[0-9]{4}-[0-9]{2}-[0-9]{4,}/) {
      if found.range.lowerBound > rest.startIndex {
        pieces.append((String(rest[..<found.range.lowerBound]), false))
      }
      pieces.append((String(found.output), true))
      rest = rest[found.range.upperBound...]
    }
    if !rest.isEmpty { pieces.append((String(rest), false)) }
    return pieces
  }
}
