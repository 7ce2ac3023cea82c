/// What the ledger tells: a page a kind of activity, the materials, the partners on a map, and inside what cities asked for.
struct ActivityPages {
  let stock: SiteStock
  let frame: PageFrame

  var all: [SitePage] {
    [directory, materials, partners] + kinds.map(page)
      + (stock.audience.shows(.needPage) ? [needs] : [])
  }

  /// A page of the kinds that are counted together.
  struct Kind {
    var code: String
    var name: String
    var rows: [SiteCooperation.Row]
  }

  /// In the order of the table of kinds.
  var kinds: [Kind] {
    let rows = Dictionary(grouping: stock.cooperation.activities, by: \.page)
    return rows.values.compactMap { rows -> (Int, Kind)? in
      guard let first = rows.first else { return nil }
      return (first.order, Kind(code: first.page, name: first.pageName, rows: rows))
    }.sorted { ($0.0, $0.1.code) < ($1.0, $1.1.code) }.map(\.1)
  }

  private var directory: SitePage {
    let groups = [
      ("行事", [SiteCooperation.Form.event, .count]), ("共同研究・モデル事業", [.work]), ("月報", [.monthly]),
      ("過去の協力", [.record]),
    ]
    let entries = { (forms: [SiteCooperation.Form]) in
      kinds.filter { kind in kind.rows.first.map { forms.contains($0.form) } ?? false }
        .map { (SiteAddress.activities($0.code), $0.name, "\($0.rows.count)件") }
    }
    return CataloguePages(stock: stock, frame: frame).directory(
      .activities, "協力の記録", "都市間連携協力で行った研修、セミナー、共同研究などの記録です。",
      groups.map { ($0.0, entries($0.1)) } + [
        ("資料・協力相手", [(.materials, "資料集", "\(withMaterials.count)件"), (.partners, "協力相手の略図", "")])
      ])
  }

  private func page(_ kind: Kind) -> SitePage {
    let address = SiteAddress.activities(kind.code)
    let years = Dictionary(grouping: kind.rows, by: \.fiscalYear)
    return frame.page(
      address, "tables", title: kind.name, below: [(.activities, "協力の記録")],
      [
        "lead": ["\(kind.rows.count)件の記録があります。"], "links": [PageValues](),
        "tables": years.keys.sorted(by: >).map { year in
          SiteTable(
            heading: year.name(on: nil), columns: columns,
            rows: (years[year] ?? []).map { cells($0, address.root) }
          ).values
        },
      ])
  }

  private var showsRemarks: Bool { stock.audience.shows(.remarks) }

  private var columns: [String] {
    ["時期", "件名", "日本側", "中国側", "場所", "人数・回数", "分野", "資料"]
      + (showsRemarks ? ["不確かな点・出典・備考（関係者限り）"] : [])
  }

  private func cells(_ row: SiteCooperation.Row, _ root: String) -> [SiteTable.Cell] {
    let time = row.period.isEmpty ? row.fiscalYear.name(on: nil) : row.period
    let title = [row.title, row.summary, row.step, row.effect].filter { !$0.isEmpty }.joined(separator: "。")
    let numbers = [row.heads, row.count > 1 ? "\(row.count)回" : ""].filter { !$0.isEmpty }
    return [
      .text(time + (row.isPlanned ? "（予定）" : "")), .text(title),
      .text(row.japanSide.joined(separator: "、")), .text(row.chinaSide.joined(separator: "、")),
      .text(row.place), .text(numbers.joined(separator: "、")),
      .links(row.topics.map { (stock.names.topic($0), root + SiteAddress.topic($0).reference) }),
      .links(row.materials.map { ($0, $0) }),
    ]
      + (showsRemarks
        ? [.text([row.doubt, row.source, row.note].filter { !$0.isEmpty }.joined(separator: "。"))] : [])
  }

  // MARK: - Materials

  private var withMaterials: [SiteCooperation.Row] {
    stock.cooperation.activities.filter { !$0.materials.isEmpty }
  }

  private var materials: SitePage {
    let parts = PageLinks(stock, frame, at: .materials)
    let rows = withMaterials.map { row in
      [
        SiteTable.Cell.text(row.period.isEmpty ? row.fiscalYear.name(on: nil) : row.period),
        .link(row.pageName, parts.link(.activities(row.page))), .text(row.title),
        .links(row.materials.map { ($0, $0) }),
      ]
    }
    let translated = stock.documents.filter { !$0.translations.isEmpty }.map { document in
      [
        SiteTable.Cell.link(document.headlineText, parts.link(.document(document.id))),
        .chinese(document.title),
        .links(document.translations.map { ($0.label, parts.link(.file($0.path, of: document.month))) }),
      ]
    }
    return frame.page(
      .materials, "tables", title: "資料集", below: [(.activities, "協力の記録")],
      [
        "lead": [
          rows.isEmpty && translated.isEmpty
            ? "資料のある活動と仮訳は、まだありません。" : "活動の資料と、仮訳のある政策文書の一覧です。"
        ], "links": [PageValues](),
        "tables": [
          SiteTable(heading: "活動の資料", columns: ["時期", "種類", "件名", "資料"], rows: rows),
          SiteTable(heading: "政策文書の仮訳", columns: ["見出し", "原題", "仮訳"], rows: translated),
        ].filter { !$0.rows.isEmpty }.map(\.values),
      ])
  }

  // MARK: - Partners

  private var partners: SitePage {
    let parts = PageLinks(stock, frame, at: .partners)
    let lines = PartnerLines(stock).all
    let places = Dictionary(grouping: lines) { $0.adcode }
    let provinces = Dictionary(grouping: lines) { stock.names.chain($0.adcode).last ?? $0.adcode }
      .mapValues { Set($0.map(\.japanSide)).count }
    let codes = stock.glossary.regions.map(\.adcode).filter { places[$0] != nil }
    let words = codes.map { code in
      "\(stock.names.place(code))：\((places[code] ?? []).map(\.japanSide).withoutRepeats.joined(separator: "、"))"
    }
    let rows = codes.flatMap { code in
      (places[code] ?? []).map { line in
        [
          SiteTable.Cell.link(stock.names.place(code), parts.link(.place(code))),
          line.municipality.map { .link(line.japanSide, parts.link(.municipality($0))) }
            ?? .text(line.japanSide), .text(line.text),
        ]
      }
    }
    return frame.page(
      .partners, "partners", title: "協力相手の略図", below: [(.activities, "協力の記録")],
      [
        "lead": "日本の自治体・機関と協力してきた中国の省・市です（相手ごとに、記録のある最も新しい年度の内容を示します）。同じ内容を下の表にも示します。",
        "width": SchematicMap.width, "height": SchematicMap.height, "words": words.joined(separator: "。"),
        "regions": SchematicMap.values(provinces),
        "tables": [
          SiteTable(heading: "協力相手の一覧", columns: ["協力相手", "自治体・機関", "協力の内容"], rows: rows).values
        ],
      ])
  }

  // MARK: - Needs

  private var needs: SitePage {
    let parts = PageLinks(stock, frame, at: .needs)
    let rows = stock.cooperation.needs.map { need in
      [
        SiteTable.Cell.text(need.day.japanese), .text(need.chinaSide.joined(separator: "、")),
        .links(need.topics.map { (stock.names.topic($0), parts.link(.topic($0))) }), .text(need.title),
        .text("\(need.level)、\(need.form)"), .text(need.offers.joined(separator: "、")),
      ]
    }
    let table = SiteTable(
      heading: "相手都市の要望", hasTitle: false, columns: ["時期", "相手", "分野", "内容", "誰から", "実績のある自治体・機関"],
      rows: rows)
    return frame.page(
      .needs, "tables", title: "相手都市の要望と実績", below: [(.activities, "協力の記録")],
      [
        "lead": [rows.isEmpty ? "要望の記録は、まだありません。" : "相手都市から述べられた要望と、その分野の実績のある自治体・機関です。"],
        "links": [PageValues](), "tables": rows.isEmpty ? [PageValues]() : [table.values],
      ])
  }
}
