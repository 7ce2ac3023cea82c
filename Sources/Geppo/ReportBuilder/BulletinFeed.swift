import Markup

/// A bulletin as an Atom feed (RFC 4287): an entry an item. Ids stay the same when a draft becomes the issue.
struct BulletinFeed {
  let bulletin: Bulletin
  let view: BulletinView
  let masthead: Masthead
  let names: Names

  init(_ bulletin: Bulletin, view: BulletinView, masthead: Masthead, names: Names) {
    (self.bulletin, self.view, self.masthead, self.names) = (bulletin, view, masthead, names)
  }

  var bytes: [UInt8] {
    var xml = XMLWriter()
    xml.element("feed", [("xmlns", "http://www.w3.org/2005/Atom"), ("xml:lang", "ja")]) { xml in
      xml.element("id", text: id("\(masthead.month) \(view.recipient)"))
      xml.element("title", text: view.pageTitle)
      xml.element("subtitle", text: view.notice)
      xml.element("updated", text: time(masthead.issuedOn))
      xml.element("author") { xml in xml.element("name", text: masthead.office) }
      xml.element("rights", text: view.words[Phrasing.Key.handling.rawValue] ?? "")
      xml.element("generator", text: "geppo")
      let items = Dictionary(bulletin.items.map { ($0.number.anchor, $0) }) { first, _ in first }
      for item in (view.sections + view.lateSections).flatMap(\.parts).flatMap(\.items) {
        if let source = items[item.anchor] { entry(item, source, &xml) }
      }
    }
    return xml.bytes
  }

  private func entry(_ item: ItemView, _ source: IssueItem, _ xml: inout XMLWriter) {
    let mark = view.words[Phrasing.Key.unconfirmed.rawValue] ?? ""
    let texts = { (runs: [RunView]) in runs.map(\.text).joined() }
    xml.element("entry") { xml in
      xml.element("id", text: id(source.id))
      xml.element("title", text: texts(item.headline) + (item.isHeadlineConfirmed ? "" : mark))
      xml.element("updated", text: time(masthead.issuedOn))
      if let day = source.scope.publishedOn { xml.element("published", text: time(day)) }
      if let url = source.scope.url {
        xml.element("link", [("rel", "alternate"), ("hreflang", "zh-Hans"), ("href", url.text)]) { _ in }
      }
      for code in source.scope.topics {
        xml.element("category", [("term", code), ("label", names.topic(code))]) { _ in }
      }
      xml.element("summary", text: texts(item.summary) + (item.isSummaryConfirmed ? "" : mark))
      let facts = (item.shortFacts + item.facts).map { "【\($0.label)】\(texts($0.value))" }
      let why = item.hasWhy ? ["【\(view.words[Phrasing.Key.why.rawValue] ?? "")】\(item.why)"] : []
      xml.element("content", [("type", "text")], text: (why + facts).joined(separator: "\n"))
    }
  }

  /// Midnight in Japan.
  private func time(_ day: Day) -> String { "\(day)T00:00:00+09:00" }

  /// A UUID of version 8 (RFC 9562) from the digest of the name: nobody has to register one.
  private func id(_ name: String) -> String {
    let hex = Array(SHA256.hex(of: Array("geppo \(masthead.programme) \(name)".utf8)))
    let part = { (range: Range<Int>) in String(hex[range]) }
    return "urn:uuid:\(part(0..<8))-\(part(8..<12))-8\(part(13..<16))-8\(part(17..<20))-\(part(20..<32))"
  }
}
