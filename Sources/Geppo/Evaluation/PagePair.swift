/// Two pages of which people know whether they carry one document: a line of a file for `geppo evaluate identity`.
struct PagePair: Hashable, Sendable, Decodable {
  /// What a page shows. What it does not show is absent.
  struct Page: Hashable, Sendable, Decodable {
    /// Pages with the same name carry one document.
    var document: String
    var source: String
    var url: String?
    var title: String
    /// The bodies that the document names.
    var issuers: [String]?
    var number: String?
    var published: Day?
    var signed: Day?
    var saved: Day?
    /// A line a paragraph.
    var text: String
    /// The page breaks off.
    var partial: Bool?
  }

  var id: String
  /// What is special about the pair; pairs of one kind are counted together.
  var kind: String
  var left: Page
  var right: Page

  var isOneDocument: Bool { left.document == right.document }

  /// The items that the collector would have made of the two pages.
  var items: [Item] { [left.item(id + "/left"), right.item(id + "/right")] }
}

extension PagePair.Page {
  fileprivate func item(_ key: String) -> Item {
    let place = Location.file(key)
    func field(_ text: String) -> Field<String> { Field(value: text, location: place, step: "pair") }
    let days = [(DatedFact.Kind.publication, published), (.signature, signed)]
    return Item(
      key: key,
      page: PageReference(
        file: key, source: source, folder: nil, sha256: SHA256.hex(of: Array("\(key)\n\(text)".utf8))),
      url: url.flatMap { WebLink($0) }, savedOn: saved, title: field(title),
      issuers: (issuers ?? []).map(field),
      documentNumber: number.map { field(DocumentNumber.normalise($0) ?? $0) }, indexNumber: nil,
      subjectClass: nil,
      dates: days.compactMap { kind, day in
        day.map { DatedFact(kind: kind, day: $0, location: place, step: "pair") }
      },
      status: nil, keywords: [],
      blocks: text.split(separator: "\n").enumerated().map {
        Block(kind: .paragraph, text: String($1), line: $0 + 1)
      },
      bodyStep: "pair", attachments: [], isPartial: partial ?? false)
  }
}
