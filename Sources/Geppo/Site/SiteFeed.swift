import Markup

/// Atom feeds: all documents, and those of a municipality or topic. Entries have the ids that the feeds of the issues have.
struct SiteFeed {
  private static let mostEntries = 50

  let stock: SiteStock
  let frame: PageFrame

  struct Subject {
    var name: String
    var title: String
    var page: SiteAddress
    var documents: [SiteDocument]
  }

  var subjects: [Subject] {
    let topics = DocumentGroups(stock.documents, by: \.topics)
    let municipalities = DocumentGroups(stock.documents, by: \.municipalities)
    let shown = stock.glossary.topics.filter { $0.tier == .core || topics.count($0.code) > 0 }
    return [Subject(name: "all", title: "すべての文書", page: .home, documents: stock.documents)]
      + shown.map {
        Subject(
          name: "topic-\($0.code)", title: $0.ja, page: .topic($0.code), documents: topics.documents($0.code))
      }
      + stock.glossary.municipalities.map {
        Subject(
          name: "municipality-\($0.code)", title: $0.ja, page: .municipality($0.code),
          documents: municipalities.documents($0.code))
      }
  }

  var files: [WorkspaceFile] {
    subjects.map { WorkspaceFile(path: SiteAddress.feed($0.name).path, bytes: bytes($0)) }
  }

  /// What the feeds are, for people.
  var page: SitePage {
    let all = subjects
    let group = { (prefix: String) in
      all.filter { $0.name.hasPrefix(prefix) }.map { (SiteAddress.feed($0.name), $0.title, "") }
    }
    return CataloguePages(stock: stock, frame: frame).directory(
      .feeds, "更新情報", "新しい文書を知らせるAtom形式のフィードです。フィードリーダーなどに登録して使います。",
      [("全体", group("all")), ("自治体別", group("municipality-")), ("分野別", group("topic-"))])
  }

  private func bytes(_ subject: Subject) -> [UInt8] {
    let address = SiteAddress.feed(subject.name)
    let issued = Dictionary(stock.issues.map { ($0.month, $0.issuedOn) }) { first, _ in first }
    let entries = subject.documents.prefix(Self.mostEntries)
    let updated = entries.compactMap { issued[$0.month] }.max() ?? stock.issues.map(\.issuedOn).max()
    var xml = XMLWriter()
    xml.element("feed", [("xmlns", "http://www.w3.org/2005/Atom"), ("xml:lang", "ja")]) { xml in
      xml.element("id", text: AtomName.id("site \(stock.audience.rawValue) \(subject.name)"))
      xml.empty(
        "link",
        [
          ("rel", "self"), ("type", "application/atom+xml"),
          ("href", String(address.reference.dropFirst("feeds/".count))),
        ])
      xml.empty(
        "link",
        [("rel", "alternate"), ("type", "text/html"), ("href", address.root + subject.page.reference)])
      xml.element("title", text: "\(stock.glossary.office.siteTitle)　\(subject.title)")
      if let updated { xml.element("updated", text: AtomName.time(updated)) }
      xml.element("author") { xml in xml.element("name", text: stock.glossary.office.name) }
      xml.element("rights", text: stock.glossary.wording[.handling])
      xml.element("generator", text: "geppo")
      for document in entries { entry(document, address.root, issued[document.month] ?? updated, &xml) }
    }
    return xml.bytes
  }

  private func entry(_ document: SiteDocument, _ root: String, _ updated: Day?, _ xml: inout XMLWriter) {
    let summary = document.summary.map(\.text).joined()
    xml.element("entry") { xml in
      xml.element("id", text: AtomName.id(document.id))
      xml.element("title", text: document.headlineText + document.marks(frame.mark).joined())
      if let updated { xml.element("updated", text: AtomName.time(updated)) }
      if let day = Day(iso: document.publishedOn) { xml.element("published", text: AtomName.time(day)) }
      let page = root + SiteAddress.document(document.id).reference
      xml.empty("link", [("rel", "alternate"), ("type", "text/html"), ("href", page)])
      if !document.url.isEmpty {
        xml.empty("link", [("rel", "via"), ("hreflang", "zh-Hans"), ("href", document.url)])
      }
      for code in document.topics {
        xml.empty("category", [("term", code), ("label", stock.names.topic(code))])
      }
      xml.element("summary", text: summary + (document.isSummaryConfirmed ? "" : frame.mark))
      let facts = (document.shortFacts + document.facts).map { "【\($0.label)】\($0.text)" }
      xml.element("content", [("type", "text")], text: facts.joined(separator: "\n"))
    }
  }
}
