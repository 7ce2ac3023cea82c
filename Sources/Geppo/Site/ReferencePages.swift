/// The glossary, the sources that were checked, and inside the queue of translations.
struct ReferencePages {
  let stock: SiteStock
  let frame: PageFrame

  var all: [SitePage] {
    [terms, sources] + (stock.audience.shows(.queuePage) ? [queue] : [])
  }

  private var terms: SitePage {
    let parts = PageLinks(stock, frame, at: .glossary)
    let groups = Dictionary(grouping: stock.glossary.terms, by: \.topic)
    let showsNotes = stock.audience.shows(.remarks)
    let tables = (stock.glossary.topics.map(\.code) + [""]).compactMap { code -> SiteTable? in
      guard let terms = groups[code] else { return nil }
      let heading = code.isEmpty ? "分野のない用語" : stock.names.topic(code)
      return SiteTable(
        heading: heading, columns: ["中国語", "日本語", "英語", "出典"] + (showsNotes ? ["備考（関係者限り）"] : []),
        rows: terms.map { term in
          [.chinese(term.zh), .text(term.ja), .text(term.en), .text(term.source)]
            + (showsNotes ? [.text(term.note)] : [])
        })
    }
    return frame.page(
      .glossary, "tables", title: "用語集",
      [
        "lead": ["月報と仮訳で使う訳語です（\(stock.glossary.terms.count)語）。"],
        "links": [parts.link(.search, "用語を使う文書を検索する")], "tables": tables.map(\.values),
      ])
  }

  private var sources: SitePage {
    let parts = PageLinks(stock, frame, at: .sources)
    let sites = Dictionary(stock.sources.map { ($0.zh, $0) }) { first, _ in first }
    let tables = stock.issues.map { issue in
      SiteTable(
        heading: issue.month.japanese, columns: ["情報源", "原名", "保存ページ", "うち読めたページ", "状況"],
        rows: issue.sources.map { source in
          let site = sites[source.original]?.site
          return [
            site.map { .link(source.name, $0.text) } ?? .text(source.name), .chinese(source.original),
            .number(source.pages), .number(source.readable), .text(source.state),
          ]
        })
    }
    return frame.page(
      .sources, "tables", title: "情報源の確認状況",
      [
        "lead": ["月ごとに、どの情報源を確認したかを示します。確認できなかった情報源には、ほかにも該当する情報がある可能性があります。"],
        "links": [parts.link(.months, "月別の一覧")], "tables": tables.map(\.values),
      ])
  }

  /// A document once, as the newest issue that names it has it.
  private var queue: SitePage {
    let parts = PageLinks(stock, frame, at: .queue)
    var known: Set<String> = []
    let tables = stock.issues.map { issue in
      SiteTable(
        heading: issue.month.japanese,
        columns: ["文書名", "原題", "優先度", "文字数", "状況", "希望した自治体", "訳者", "校閲者", "納期"],
        rows: issue.awaited.filter { known.insert($0.id).inserted }.map { awaited in
          let state = stock[awaited.id]?.details?.translation
          let status = (state?.status ?? TranslationStatus(rawValue: awaited.status))?.japanese
          let name = awaited.name.map(\.text).joined()
          return [
            stock[awaited.id].map { .link(name, parts.link(.document($0.id))) } ?? .text(name),
            .chinese(awaited.title), .text(awaited.priority), .number(awaited.charactersText),
            .text(status ?? ""), .text(state?.requestedBy ?? ""), .text(state?.translator ?? ""),
            .text(state?.reviewer ?? ""),
            .text(state.map(\.due).flatMap { $0.isEmpty ? nil : $0 } ?? awaited.sending),
          ]
        })
    }.filter { !$0.rows.isEmpty }
    return frame.page(
      .queue, "tables", title: "翻訳の状況",
      [
        "lead": [tables.isEmpty ? "翻訳の対象とした文書は、まだありません。" : "翻訳の対象とした文書と、いまの状況です。"],
        "links": [PageValues](), "tables": tables.map(\.values),
      ])
  }
}
