@testable import Geppo

/// A site of two issues, one sent and one drafted, in which every word that is for the office alone and no part of a sent issue
/// begins with 内部.
struct SiteSample {
  static let secret = "内部"

  static func run(_ text: String, _ lang: String = "ja", href: String = "") -> PublishedIssue.Run {
    PublishedIssue.Run(text: text, lang: lang, href: href)
  }

  static func fact(_ label: String, _ text: String, _ lang: String = "ja") -> PublishedIssue.Labelled {
    PublishedIssue.Labelled(label: label, value: [run(text, lang)])
  }

  static func item(_ id: String, _ headline: String, title: String, topics: [String] = ["VOC"])
    -> PublishedIssue.Item
  {
    PublishedIssue.Item(
      number: "３－１－１", anchor: "i3-1-1", id: id, headline: [run(headline)], isHeadlineConfirmed: false,
      why: "", summary: [run("揮発性有機化合物の排出を10％削減する。")], isSummaryConfirmed: true,
      excerpt: "为减少挥发性有机物排放", isPartial: false, lacksCharacters: false,
      shortFacts: [
        fact("発出機関", "上海市人民政府弁公庁"), fact("文書番号", "滬府弁発〔2018〕12号"), fact("関係自治体", "北九州市"),
        fact("整理番号", id),
      ], facts: [fact("主な用語", "挥发性有机物", "zh-Hans"), fact("原題", title, "zh-Hans")],
      publishedOn: "2018-11-24", type: "plan", topics: topics, issuing: ["310000"], subjects: [],
      priority: "", points: 0, url: "https://www.shanghai.gov.cn/a.html")
  }

  static func issue(_ month: String, _ items: [PublishedIssue.Item], isDraft: Bool = false) throws
    -> PublishedIssue
  {
    guard let month = Month(month), let day = month.next.lastDay else { throw Missing() }
    return PublishedIssue(
      version: 1, title: "月報", pageTitle: "月報", number: "\(month.japanese)分", month: month, issuedOn: day,
      issued: day.japanese, isDraft: isDraft, notice: "正確な内容は原文を参照されたい。", words: [:],
      sections: [
        PublishedIssue.Section(
          heading: "３．協力対象都市等の動向", note: "",
          parts: [PublishedIssue.Part(heading: "３－１　上海市", code: "310000", remark: "", items: items)],
          corrections: [], hasUnconfirmedCorrections: false)
      ], lateSections: [],
      translations: items.map {
        PublishedIssue.Awaited(
          id: $0.id, name: $0.headline, title: "题", priority: "\(secret)の至急", charactersText: "444字",
          status: "waiting", sending: "\(secret)の予定日")
      }, translated: [], sources: [])
  }

  struct Missing: Error {}

  static var glossary: Glossary {
    var glossary = SmallGlossary.glossary
    glossary.wording = ((try? CommittedGlossary.read()) ?? Glossary()).wording
    for index in glossary.topics.indices { glossary.topics[index].definition = "公開の説明。\(secret)の付け方。" }
    glossary.office.name = "総合調整プラットフォーム"
    glossary.office.programme = "都市間連携協力"
    return glossary
  }

  static func details(_ file: String) throws -> DocumentDetails {
    let words = Evidence(
      rule: "term T0001", words: "\(secret)根拠", field: .title,
      location: .line(file: "\(secret).html", line: 3))
    return DocumentDetails(
      file: file,
      tagged: TaggedItem(
        key: file, topics: [TopicTag(code: "VOC", score: 10, evidence: [words])],
        places: [PlaceTag(code: "310000", role: .issuing, isDoubtful: false, evidence: [words])],
        documentType: DocumentTypeTag(code: "plan", evidence: words),
        importance: Importance(
          points: 14, terms: [Importance.Term(rule: "form", points: 4, note: "\(secret)の内訳")],
          priority: .urgent),
        relevance: Relevance(isRelevant: true), characters: 10),
      translation: .init(
        status: .inReview, requestedBy: "\(secret)希望市", translator: "\(secret)訳者", reviewer: "\(secret)校閲者",
        due: "\(secret)納期"))
  }

  static func cooperation() throws -> SiteCooperation {
    guard let year = FiscalYear(2018), let day = Day(iso: "2018-06-21") else { throw Missing() }
    func activity(_ title: String, isInternal: Bool) -> SiteCooperation.Row {
      SiteCooperation.Row(
        page: "training", pageName: "訪日研修", order: 0, form: .event, isPlanned: false, period: "2018年6月1日",
        fiscalYear: year, japanSide: ["北九州市"], chinaSide: ["上海市"], adcodes: ["310000"], topics: ["VOC"],
        title: title, summary: "", place: "", heads: "6名", count: 1, step: "", effect: "", materials: [],
        isInternal: isInternal, doubt: "\(secret)の不確かな点", source: "\(secret)の出典", note: "\(secret)の備考")
    }
    return SiteCooperation(
      activities: [
        activity("VOC対策の研修", isInternal: false), activity("\(secret)の協議", isInternal: true),
      ],
      needs: [
        SiteCooperation.Wish(
          day: day, chinaSide: ["\(secret)の相手"], topics: ["VOC"], level: "\(secret)級", form: "文書",
          title: "\(secret)の要望", offers: ["\(secret)機関"])
      ])
  }

  static func material(_ audience: Audience) throws -> SiteMaterial {
    let sent = item("2018-11-0001", "上海市がVOC行動計画を公布", title: "上海市挥发性有机物行动计划")
    let other = item("2018-11-0002", "記事の見出し", title: "报道")
    let draft = item("2018-12-0001", "\(secret)の案の見出し", title: "\(secret)草案")
    return SiteMaterial(
      audience: audience, glossary: glossary, sources: [try source()],
      issues: [
        SiteIssue(
          issue: try issue("2018-11", [sent, other]), sentOn: Day(iso: "2018-12-28"),
          files: IssueForm.allCases.map { IssueFile(path: $0.path, source: "", sha256: "") },
          details: ["2018-11-0001": try details("feeds/shanghai/2018-11/a.html")]),
        SiteIssue(issue: try issue("2018-12", [draft], isDraft: true), sentOn: nil),
      ], cooperation: try cooperation())
  }

  static func source() throws -> Source {
    Source(
      id: "news", zh: "新闻", ja: "報道", body: "", adcode: "CN", level: .media, rank: 9, site: nil, columns: [],
      expectedMinimum: 0, recipes: [], location: .file("feeds/sources.yaml"))
  }

  /// All files that are rendered or written, by path.
  static func files(_ audience: Audience) throws -> [String: String] { try files(try material(audience)) }

  static func files(_ material: SiteMaterial) throws -> [String: String] {
    let plan = SitePlan(material)
    let templates = try SiteTemplates()
    let pages = plan.pages.map { ($0.address.path, templates.render($0.values(), $0.template)) }
    let all = pages + plan.files.map { ($0.path, $0.bytes) }
    return Dictionary(uniqueKeysWithValues: all.map { ($0, String(decoding: $1, as: UTF8.self)) })
  }
}
