/// The first page, and the page of the search.
struct HomePage {
  private static let mostNew = 10

  let stock: SiteStock
  let frame: PageFrame

  var all: [SitePage] { [home, search, contents] }

  private var home: SitePage {
    let parts = PageLinks(stock, frame, at: .home)
    let latest = stock.issues.first.map { issue in
      [
        "heading": "最新の月報", "href": parts.link(.month(issue.month)), "label": issue.number,
        "standing": issue.sentOn.map { "\($0.japanese)送付" } ?? "案（\(issue.issued)現在）",
      ] as PageValues
    }
    let topics = DocumentGroups(stock.documents, by: \.topics)
    let choice = { (heading: String, entries: [(SiteAddress, String, String)]) in
      [
        "heading": heading,
        "entries": entries.map {
          ["href": $0.0.reference, "label": $0.1, "remark": $0.2.asOptional] as PageValues
        },
      ] as PageValues
    }
    let programme = stock.glossary.office.programme
    let contents = "中国の大気環境政策の動向と、都市間連携協力の記録をまとめています。"
    return frame.page(
      .home, "home", title: "ホーム",
      [
        "introduction": programme + (stock.audience == .internal ? "の関係者に向けて、" : "の一環として、") + contents,
        "latest": [latest].compactMap(\.self),
        "cards": stock.documents.prefix(Self.mostNew).map(parts.card),
        "choices": [
          choice(
            "分野から探す",
            stock.glossary.topics.filter { topics.count($0.code) > 0 }.map {
              (.topic($0.code), $0.ja, "\(topics.count($0.code))件")
            }),
          choice("自治体から探す", stock.glossary.municipalities.map { (.municipality($0.code), $0.ja, "") }),
        ],
      ])
  }

  private var search: SitePage {
    let filters = SearchFilters(stock)
    return frame.page(
      .search, "search", title: "検索",
      [
        "filters": filters.all.map { filter in
          [
            "name": filter.name, "label": filter.label,
            "options": filter.options.map { ["value": $0.value, "label": $0.label] as PageValues },
          ] as PageValues
        }
      ])
  }

  private var contents: SitePage {
    CataloguePages(stock: stock, frame: frame).directory(
      .contents, "サイトマップ", "",
      SiteContents(stock).groups.map { heading, pages in (heading, pages.map { ($0.0, $0.1, "") }) })
  }
}

/// What the site has, for the navigation and the map of the site.
struct SiteContents {
  private let stock: SiteStock

  init(_ stock: SiteStock) { self.stock = stock }

  /// In the navigation of every page.
  var main: [(SiteAddress, String)] {
    [
      (.home, "ホーム"), (.search, "検索"), (.months, "月別"), (.topics, "分野別"), (.places, "地域別"),
      (.municipalities, "自治体別"), (.issues, "月報の保管庫"), (.activities, "協力の記録"), (.glossary, "用語集"),
      (.sources, "情報源"), (.feeds, "更新情報"),
    ] + (stock.audience.shows(.queuePage) ? [(.queue, "翻訳の状況")] : [])
      + (stock.audience.shows(.needPage) ? [(.needs, "要望")] : [])
  }

  var groups: [(String, [(SiteAddress, String)])] {
    let topics = DocumentGroups(stock.documents, by: \.topics)
    return [
      ("主なページ", main + [(.materials, "資料集"), (.partners, "協力相手の略図")]),
      ("月別", stock.issues.map { (.month($0.month), $0.month.japanese) }),
      (
        "分野別",
        stock.glossary.topics.filter { $0.tier == .core || topics.count($0.code) > 0 }.map {
          (.topic($0.code), $0.ja)
        }
      ),
      ("自治体別", stock.glossary.municipalities.map { (.municipality($0.code), $0.ja) }),
      (
        "協力の記録",
        ActivityPages(stock: stock, frame: PageFrame(stock)).kinds.map { (.activities($0.code), $0.name) }
      ),
    ]
  }
}
