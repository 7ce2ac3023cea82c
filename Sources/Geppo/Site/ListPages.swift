/// A list of documents, cut into pages where it is long: of a topic, a place, a municipality.
struct ListPages {
  static let mostOnPage = 100

  let stock: SiteStock
  let frame: PageFrame

  struct Subject {
    var address: SiteAddress
    var title: String
    var trail: (SiteAddress, String)
    var lead: String
    /// Name of the feed; empty for none.
    var feed: String
    var tables: [SiteTable] = []
  }

  func pages(_ subject: Subject, _ documents: [SiteDocument]) -> [SitePage] {
    let starts = Array(stride(from: 0, to: max(1, documents.count), by: Self.mostOnPage))
    return starts.enumerated().map { index, start in
      let part = Array(documents[start..<min(documents.count, start + Self.mostOnPage)])
      return page(subject, part, number: index + 1, of: starts.count, total: documents.count)
    }
  }

  private func page(
    _ subject: Subject, _ documents: [SiteDocument], number: Int, of pages: Int, total: Int
  ) -> SitePage {
    let address = subject.address.page(number)
    let parts = PageLinks(stock, frame, at: address)
    let years = Dictionary(grouping: documents) { String($0.publishedOn.prefix(4)) }
    let feed = subject.feed.isEmpty ? [] : [parts.link(.feed(subject.feed), "更新情報（Atom）")]
    let links: [PageValues] = (number == 1 ? feed : []) + search(subject, parts)
    let values: PageValues = [
      "lead": (number > 1 ? "" : subject.lead).asOptional, "links": links,
      "tables": (number == 1 ? subject.tables : []).map(\.values), "documentsHeading": "政策動向",
      "count": pages > 1 ? "\(total)件のうち\(number)ページ目（全\(pages)ページ）" : "\(total)件",
      "groups": years.keys.sorted(by: >).map { year in
        [
          "hasHeading": true, "heading": year.isEmpty ? "公表日不明" : "\(year)年",
          "cards": (years[year] ?? []).map(parts.card),
        ] as PageValues
      },
      "hasPages": pages > 1,
      "pages": (1...pages).map { other in
        [
          "href": parts.link(subject.address.page(other)), "label": "\(other)",
          "isCurrent": other == number,
        ] as PageValues
      },
    ]
    return frame.page(
      address, "list", title: subject.title + (number > 1 ? "（\(number)ページ）" : ""), below: [subject.trail],
      values)
  }

  /// The same as a search, to be narrowed.
  private func search(_ subject: Subject, _ parts: PageLinks) -> [PageValues] {
    let folder = subject.address.path.prefix { $0 != "/" }
    let name = ["topics": "topic", "places": "place", "municipalities": "municipality"][String(folder)]
    let code = subject.address.path.dropFirst(folder.count + 1).dropLast(".html".count)
    return name.map {
      [["href": parts.link(.search) + "#\($0)=\(code)", "label": "ほかの条件と合わせて絞り込む"] as PageValues]
    } ?? []
  }
}
