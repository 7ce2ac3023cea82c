/// A page before it is rendered.
struct SitePage: Sendable {
  let address: SiteAddress
  let template: String
  /// Made when the page is rendered, so that ten thousand pages are neither made one after another nor held at once.
  let values: @Sendable () -> PageValues
}

extension String {
  /// For sections of templates that are left out where there is nothing to show.
  var asOptional: [String] { isEmpty ? [] : [self] }
}

/// What is around every page: head, navigation, the way back, the office at the foot.
struct PageFrame: Sendable {
  private let shared: PageValues
  private let navigation: [(SiteAddress, String)]
  let mark: String

  init(_ stock: SiteStock) {
    let office = stock.glossary.office
    let wording = stock.glossary.wording
    mark = wording[.unconfirmed]
    shared = [
      "siteTitle": office.siteTitle, "programme": office.programme, "office": office.name,
      "contact": office.contact, "handling": wording[.handling],
      "isInternal": stock.audience == .internal,
    ]
    navigation = SiteContents(stock).main
  }

  /// `trail` are the pages above, from the home page on.
  func page(
    _ address: SiteAddress, _ template: String, title: String, below trail: [(SiteAddress, String)] = [],
    _ values: PageValues
  ) -> SitePage {
    page(address, template, title: title, below: trail) { values }
  }

  /// `own` is asked for when the page is rendered.
  func page(
    _ address: SiteAddress, _ template: String, title: String, below trail: [(SiteAddress, String)],
    making own: @escaping @Sendable () -> PageValues
  ) -> SitePage {
    SitePage(address: address, template: template) {
      values(of: own(), at: address, title: title, below: trail)
    }
  }

  private func values(
    of own: PageValues, at address: SiteAddress, title: String, below trail: [(SiteAddress, String)]
  ) -> PageValues {
    let above = address == .home ? [] : [(SiteAddress.home, "ホーム")] + trail
    var all = shared.merging(own) { $1 }
    all["title"] = title
    all["root"] = address.root
    all["isHome"] = address == .home
    all["hasTrail"] = !above.isEmpty
    all["trail"] = above.map { ["href": address.root + $0.0.reference, "label": $0.1] as PageValues }
    all["navigation"] = navigation.map { target, label in
      let isHere = target == address
      let isAbove = trail.contains { $0.0 == target }
      return [
        "href": target.reference, "label": label, "isCurrent": isHere || isAbove,
        "current": isHere ? "page" : "true",
      ] as PageValues
    }
    return all
  }
}

/// Text and links of a page, seen from where the page lies.
struct PageLinks: Sendable {
  let stock: SiteStock
  let mark: String
  let root: String

  init(_ stock: SiteStock, _ frame: PageFrame, at address: SiteAddress) {
    (self.stock, mark, root) = (stock, frame.mark, address.root)
  }

  func link(_ address: SiteAddress) -> String { root + address.reference }

  func link(_ address: SiteAddress, _ label: String) -> PageValues {
    ["href": link(address), "label": label]
  }

  /// Ids within Japanese text become links to their pages; anchors of the issue are none here.
  func runs(_ runs: [PublishedIssue.Run], except own: String = "") -> [PageValues] {
    runs.flatMap { run -> [PageValues] in
      if let web = WebLink(run.href) { return [Self.run(run.text, target: web.text, run.isChinese)] }
      guard !run.isChinese else { return [Self.run(run.text, isChinese: true)] }
      return DocumentID.pieces(of: run.text).map { piece in
        let isLink = piece.isID && piece.text != own && stock[piece.text] != nil
        return Self.run(piece.text, target: isLink ? link(.document(piece.text)) : "")
      }
    }
  }

  func facts(_ facts: [PublishedIssue.Labelled], except own: String) -> [PageValues] {
    facts.map { ["label": $0.label, "value": runs($0.value, except: own)] as PageValues }
  }

  static func run(_ text: String, target: String = "", _ isChinese: Bool = false) -> PageValues {
    ["text": text, "target": target, "isLink": !target.isEmpty, "isChinese": isChinese && target.isEmpty]
  }

  static func run(_ text: String, isChinese: Bool) -> PageValues { run(text, target: "", isChinese) }

  func marks(_ isConfirmed: Bool) -> [String] { isConfirmed ? [] : [mark] }

  func card(_ document: SiteDocument) -> PageValues {
    [
      "href": link(.document(document.id)), "headline": document.headlineText,
      "marks": document.marks(mark),
      "title": document.title, "url": document.url, "hasUrl": !document.url.isEmpty,
      "publishedOn": (Day(iso: document.publishedOn)?.japanese ?? "").asOptional,
      "issuer": document.issuer, "type": stock.names.type(document.type),
      "topics": document.topics.map(stock.names.topic),
      "municipalities": document.municipalities.map(stock.names.municipality).joined(separator: "、")
        .asOptional,
    ]
  }
}
