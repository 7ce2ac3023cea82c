/// The lists by month, topic, place and municipality, and the pages that lead to them: they need no script.
struct CataloguePages {
  let stock: SiteStock
  let frame: PageFrame

  var all: [SitePage] { topics + places + municipalities }

  private var lists: ListPages { ListPages(stock: stock, frame: frame) }

  // MARK: - Topics

  private var topics: [SitePage] {
    let counts = DocumentGroups(stock.documents, by: \.topics)
    let shown = stock.glossary.topics.filter { $0.tier == .core || counts.count($0.code) > 0 }
    let pages = shown.flatMap { topic in
      lists.pages(
        .init(
          address: .topic(topic.code), title: topic.ja, trail: (.topics, "分野別"), lead: topic.definition,
          feed: "topic-\(topic.code)"), counts.documents(topic.code))
    }
    let entries = shown.map { ($0.code, $0.ja, counts.count($0.code)) }
    return [
      directory(
        .topics, "分野別", "大気環境政策の分野ごとの一覧です。",
        [("", entries.map { (SiteAddress.topic($0.0), $0.1, "\($0.2)件") })])
    ] + pages
  }

  // MARK: - Places

  private var places: [SitePage] {
    let counts = DocumentGroups(stock.documents, by: \.places)
    let partners = Set(
      stock.glossary.partnerships.map(\.adcode) + stock.glossary.municipalities.flatMap(\.partners)
        + stock.glossary.office.places)
    let regions = stock.glossary.regions.filter {
      counts.count($0.adcode) > 0 || partners.contains($0.adcode)
    }
    let groups = stock.glossary.regionGroups.filter { counts.count($0.id) > 0 }
    let codes = regions.map(\.adcode) + groups.map(\.id).withoutRepeats
    let pages = codes.flatMap { code in
      lists.pages(
        .init(
          address: .place(code), title: stock.names.place(code), trail: (.places, "地域別"), lead: "",
          feed: "", tables: cooperation(code)), counts.documents(code))
    }
    func entries(_ codes: [String]) -> [(SiteAddress, String, String)] {
      codes.map { (.place($0), stock.names.place($0), "\(counts.count($0))件") }
    }
    let provinces = regions.filter { $0.level == .province }.map(\.adcode)
    let cities = regions.filter { $0.level == .prefecture || $0.level == .county }.map(\.adcode)
    return [
      directory(
        .places, "地域別", "文書を発出した地域、文書が対象とする地域ごとの一覧です。省の一覧には、省内の市の文書も含みます。",
        [
          (
            "全国・重点地域",
            entries(regions.filter { $0.level == .country }.map(\.adcode) + groups.map(\.id).withoutRepeats)
          ),
          ("省・直轄市・自治区", entries(provinces)), ("市・区・県", entries(cities)),
        ])
    ] + pages
  }

  private func cooperation(_ code: String) -> [SiteTable] {
    guard code != "CN", !stock.names.isGroup(code) else { return [] }
    let address = SiteAddress.place(code)
    let rows = PartnerLines(stock).all.filter { stock.names.touches($0.adcode, code) }.map { line in
      [
        line.municipality.map { .link(line.japanSide, address.root + SiteAddress.municipality($0).reference) }
          ?? SiteTable.Cell.text(line.japanSide), .text(stock.names.place(line.adcode)), .text(line.text),
      ]
    }
    return rows.isEmpty
      ? [] : [SiteTable(heading: "協力する自治体・機関", columns: ["自治体・機関", "協力相手", "協力の内容"], rows: rows)]
  }

  // MARK: - Municipalities

  private var municipalities: [SitePage] {
    let counts = DocumentGroups(stock.documents, by: \.municipalities)
    let all = stock.glossary.municipalities
    let pages = all.flatMap { municipality in
      lists.pages(
        .init(
          address: .municipality(municipality.code), title: municipality.ja, trail: (.municipalities, "自治体別"),
          lead:
            "\(municipality.ja)の協力先（\(municipality.partners.map(stock.names.place).joined(separator: "、"))）に関係する文書です。",
          feed: "municipality-\(municipality.code)", tables: cooperation(of: municipality)),
        counts.documents(municipality.code))
    }
    return [
      directory(
        .municipalities, "自治体別", "協力先の地域に関係する文書を、自治体ごとにまとめています。",
        [("", all.map { (SiteAddress.municipality($0.code), $0.ja, "\(counts.count($0.code))件") })])
    ] + pages
  }

  private func cooperation(of municipality: Municipality) -> [SiteTable] {
    let root = SiteAddress.municipality(municipality.code).root
    let rows = PartnerLines(stock).lines(of: municipality.ja).map { line in
      [
        SiteTable.Cell.link(stock.names.place(line.adcode), root + SiteAddress.place(line.adcode).reference),
        .text(line.text),
      ]
    }
    return rows.isEmpty ? [] : [SiteTable(heading: "協力の内容", columns: ["協力先", "内容"], rows: rows)]
  }

  // MARK: - Directories

  func directory(
    _ address: SiteAddress, _ title: String, _ lead: String,
    _ groups: [(String, [(SiteAddress, String, String)])]
  ) -> SitePage {
    frame.page(
      address, "directory", title: title,
      [
        "lead": lead.asOptional,
        "groups": groups.filter { !$0.1.isEmpty }.map { heading, entries in
          [
            "hasHeading": !heading.isEmpty, "heading": heading,
            "entries": entries.map { target, label, remark in
              [
                "href": address.root + target.reference, "label": label,
                "remark": remark.asOptional,
              ] as PageValues
            },
          ] as PageValues
        },
      ])
  }
}

/// Documents by a code that several may have.
struct DocumentGroups {
  private let byCode: [String: [SiteDocument]]

  init(_ documents: [SiteDocument], by codes: KeyPath<SiteDocument, [String]>) {
    var byCode: [String: [SiteDocument]] = [:]
    for document in documents {
      for code in document[keyPath: codes] { byCode[code, default: []].append(document) }
    }
    self.byCode = byCode
  }

  func documents(_ code: String) -> [SiteDocument] { byCode[code] ?? [] }

  func count(_ code: String) -> Int { byCode[code]?.count ?? 0 }

  var codes: Set<String> { Set(byCode.keys) }
}
