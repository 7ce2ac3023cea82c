/// A page a month, as the issue had it, and the archive of issues with their files.
struct IssuePages {
  let stock: SiteStock
  let frame: PageFrame

  var all: [SitePage] { [months, archive] + stock.issues.map(month) }

  private var months: SitePage {
    let counts = Dictionary(grouping: stock.documents, by: \.month).mapValues(\.count)
    let years = Dictionary(grouping: stock.issues) { $0.month.year }
    return CataloguePages(stock: stock, frame: frame).directory(
      .months, "月別", "月報の対象月ごとの一覧です。",
      years.keys.sorted(by: >).map { year in
        (
          "\(year)年",
          (years[year] ?? []).map { issue in
            (
              .month(issue.month), issue.month.japanese,
              "\(counts[issue.month] ?? 0)件\(issue.sentOn == nil ? "（案）" : "")"
            )
          }
        )
      })
  }

  private var archive: SitePage {
    let address = SiteAddress.issues
    let parts = PageLinks(stock, frame, at: address)
    let rows = stock.issues.map { issue -> [SiteTable.Cell] in
      let files = files(issue, parts)
      return [
        .link(issue.number, parts.link(.month(issue.month))), .text(standing(issue)),
        .links(files.map { ($0.1, parts.link($0.0)) }),
      ]
    }
    let others = stock.withoutPublicVersion.map { issue -> [SiteTable.Cell] in
      [.text("\(issue.month.japanese)分"), .text("\(issue.sentOn.japanese)送付"), .text("この号には公開版がありません。")]
    }
    return frame.page(
      address, "tables", title: "月報の保管庫",
      [
        "lead": [lead], "links": [PageValues](),
        "tables": [
          SiteTable(heading: "月報の各号", hasTitle: false, columns: ["号", "状況", "ファイル"], rows: rows + others)
            .values
        ],
      ])
  }

  private var lead: String {
    switch stock.audience {
    case .internal: "月報（全体版）の各号です。送付した号は、送付したときのままの内容です。"
    case .public: "関係自治体に送付した月報を公開用に編集したもの（公開版）です。内容は、送付したときのままです。"
    }
  }

  private func standing(_ issue: SiteStock.ShownIssue) -> String {
    issue.sentOn.map { "\($0.japanese)送付" } ?? "案（\(issue.issued)現在）"
  }

  private func files(_ issue: SiteStock.ShownIssue, _ parts: PageLinks) -> [(SiteAddress, String)] {
    IssueForm.allCases.filter { form in issue.files.contains { $0.path == form.path } }
      .map { (.file($0.path, of: issue.month), $0.label) }
  }

  private func month(_ issue: SiteStock.ShownIssue) -> SitePage {
    let address = SiteAddress.month(issue.month)
    let parts = PageLinks(stock, frame, at: address)
    let files = files(issue, parts)
    return frame.page(
      address, "month", title: issue.number, below: [(.months, "月別")],
      [
        "standing": standing(issue), "notice": issue.notice, "hasFiles": !files.isEmpty,
        "files": files.map { parts.link($0.0, $0.1) },
        "sections": issue.sections.map { section($0, parts) },
      ])
  }

  private func section(_ section: SiteStock.Section, _ parts: PageLinks) -> PageValues {
    [
      "heading": section.heading, "note": section.note.asOptional,
      "parts": section.parts.map { part in
        let cards = part.ids.compactMap { stock[$0] }.map(parts.card)
        return [
          "partHeading": part.heading.asOptional,
          "remark": part.remark.asOptional, "cards": cards, "hasCards": !cards.isEmpty,
        ] as PageValues
      },
      "hasCorrections": !section.corrections.isEmpty,
      "marks": parts.marks(!section.hasUnconfirmedCorrections),
      "corrections": section.corrections.map { ["runs": parts.runs($0)] as PageValues },
    ]
  }
}
