import Markup

/// A bulletin as an Atom feed (RFC 4287): an entry an item. Ids stay the same when a draft becomes the issue.
struct BulletinFeed {
  let bulletin: Bulletin
  let view: BulletinView
  let masthead: Masthead
  let names: Names
  /// Code of the reader; empty for the 全体版, `public` for the 公開版.
  let reader: String
  /// The name of the file.
  let file: String

  init(
    _ bulletin: Bulletin, view: BulletinView, masthead: Masthead, names: Names, reader: String,
    file: String
  ) {
    (self.bulletin, self.view, self.masthead, self.names) = (bulletin, view, masthead, names)
    (self.reader, self.file) = (reader, file)
  }

  var bytes: [UInt8] {
    var xml = XMLWriter()
    xml.element("feed", [("xmlns", "http://www.w3.org/2005/Atom"), ("xml:lang", "ja")]) { xml in
      xml.element("id", text: AtomName.id("\(masthead.month) \(reader)"))
      xml.element("link", [("rel", "self"), ("type", "application/atom+xml"), ("href", Self.encoded(file))]) {
        _ in
      }
      xml.element("title", text: view.pageTitle)
      xml.element("subtitle", text: view.notice)
      xml.element("updated", text: AtomName.time(masthead.issuedOn))
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
      xml.element("id", text: AtomName.id(source.id))
      xml.element("title", text: texts(item.headline) + (item.isHeadlineConfirmed ? "" : mark))
      xml.element("updated", text: AtomName.time(masthead.issuedOn))
      if let day = source.scope.publishedOn { xml.element("published", text: AtomName.time(day)) }
      if let url = source.scope.url {
        xml.element("link", [("rel", "alternate"), ("hreflang", "zh-Hans"), ("href", url.text)]) { _ in }
      }
      for code in source.scope.topics {
        xml.element("category", [("term", code), ("label", names.topic(code))]) { _ in }
      }
      xml.element("summary", text: texts(item.summary) + (item.isSummaryConfirmed ? "" : mark))
      let facts = (item.shortFacts + item.facts).map { "【\($0.label)】\(texts($0.value))" }
      let word = { (key: Phrasing.Key) in view.words[key.rawValue] ?? "" }
      let relation = item.hasRelation ? ["【\(word(.relation))】\(item.relation)"] : []
      let excerpt = item.hasExcerpt ? ["【\(word(.excerpt))】\(item.excerpt)"] : []
      let why = item.hasWhy ? ["【\(view.words[Phrasing.Key.why.rawValue] ?? "")】\(item.why)"] : []
      xml.element(
        "content", [("type", "text")], text: (relation + why + facts + excerpt).joined(separator: "\n"))
    }
  }

  /// As a reference beside the file itself: all but ASCII letters, digits and `._-` in per cents.
  private static func encoded(_ name: String) -> String {
    name.utf8.map { byte in
      let scalar = Unicode.Scalar(byte)
      let isPlain =
        scalar.isASCII && (scalar.properties.isAlphabetic || "0123456789._-".unicodeScalars.contains(scalar))
      let hex = String(byte, radix: 16, uppercase: true)
      return isPlain ? String(Character(scalar)) : "%" + (hex.count < 2 ? "0" : "") + hex
    }.joined()
  }
}
