/// The title of a page, by the first step that has one.
struct TitleSteps {
  let evidence: PageEvidence

  func read() -> Field<String>? {
    let steps: [() -> FieldValue?] = [
      { evidence.recipe.title }, articleTitle, label, noticeAroundDocumentTitle, headingInDocumentTitle,
      documentTitle, openGraphTitle,
      headOfBody,
      firstHeading, titleElement, cutTitle,
    ]
    guard let found = steps.lazy.compactMap({ $0() }).first else { return nil }
    return Field(value: found.value, location: evidence.location(found.line), step: found.step)
  }

  /// Characters of the longest title that is believed. Real ones reach two hundred.
  static let longest = 300

  /// The step of a title that was cut.
  static let cutStep = "cut title"

  /// Where everything that could be the title is too long for one, its beginning.
  private func cutTitle() -> FieldValue? {
    let candidates =
      evidence.meta.all(.title) + evidence.labels.filter { $0.field == .title }
      + [evidence.documentTitle].compactMap { $0 }
      + lines.headingStarts.compactMap { lines.headings(from: $0).first.map(heading) }
    return candidates.first { $0.value.count > Self.longest }.map { long in
      FieldValue(
        field: .title, value: String(long.value.prefix(Self.longest)) + "…", line: long.line,
        step: Self.cutStep)
    }
  }

  private func articleTitle() -> FieldValue? {
    evidence.meta.all(.title).first { $0.step == "meta ArticleTitle" && isTitle($0.value) }
  }

  private func openGraphTitle() -> FieldValue? {
    evidence.meta.all(.title).first { isTitle($0.value) }.map { value in
      var cut = value
      cut.value = withoutSite(value.value)
      return cut
    }
  }

  private func label() -> FieldValue? { evidence.labels.first { $0.field == .title && isTitle($0.value) } }

  /// `<title>` may have only the name of the document, where the page shows the title of the notice that carries it.
  private func noticeAroundDocumentTitle() -> FieldValue? {
    guard let name = documentTitle(), !TitleLines.isNotice(name.value) else { return nil }
    let end = evidence.body.lines.isEmpty ? lines.lines.count : evidence.body.firstProse(in: evidence.lines)
    return lines.notice(around: name.value, before: end).map {
      FieldValue(field: .title, value: $0.text, line: $0.line, step: "notice around <title>")
    }
  }

  /// A heading that the document title repeats is the title, whole where `<title>` is cut, and joined where the page
  /// breaks it over several.
  private func headingInDocumentTitle() -> FieldValue? {
    guard let document = evidence.documentTitle.map({ Compact.of(withoutSite($0.value)) }) else { return nil }
    return lines.headingStarts.lazy.compactMap { start in
      let joins = lines.headings(from: start)
      let behindCut = unconfirmed(joins.filter { isBeginning(document, of: $0.compact) })
      if document.hasSuffix("…") || document.hasSuffix("..."), let behindCut { return behindCut }
      return joins.last { document.contains($0.compact) && isTitle($0.text) } ?? behindCut
    }.first.map(heading)
  }

  /// Where nothing confirms a join: the headings that together are an official title, else the first alone.
  private func unconfirmed(_ joins: [TitleLines.Joined]) -> TitleLines.Joined? {
    let titles = joins.filter { isTitle($0.text) }
    if let notice = titles.first(where: { TitleLines.isNotice($0.text) }) { return notice }
    guard let first = titles.first, !endsLikeTitle(first.text) else { return titles.first }
    return titles.first { endsLikeTitle($0.text) && TitleLines.isOfficial($0.text) } ?? first
  }

  /// `关于…的通…_某网`: the first twelve characters agree.
  private func isBeginning(_ document: String, of heading: String) -> Bool {
    heading.count > 12 && document.hasPrefix(heading.prefix(12))
  }

  private func documentTitle() -> FieldValue? {
    guard var found = evidence.documentTitle else { return nil }
    found.value = withoutSite(found.value)
    return isTitle(found.value) ? found : nil
  }

  /// The first heading, with those behind it when it takes them to end like a title.
  private func firstHeading() -> FieldValue? {
    lines.headingStarts.lazy.compactMap { unconfirmed(lines.headings(from: $0)) }.first.map(heading)
  }

  /// An element in front of the text that its template calls the title.
  private func titleElement() -> FieldValue? {
    let (tree, page) = (evidence.tree, evidence.lines)
    let end = evidence.body.lines.isEmpty ? page.lines.count : evidence.body.firstProse(in: page)
    return page.lines[..<end].lazy.compactMap { line -> FieldValue? in
      guard !line.isLink, line.size <= 120, isTitle(line.text) else { return nil }
      let names = [tree.attribute("class", of: line.block), tree.id(of: line.block)].compactMap {
        $0?.lowercased()
      }
      let words = names.flatMap { $0.split(separator: " ") }.map { $0.filter(\.isLetter) }
      guard words.contains(where: TitleSteps.elements.contains) else { return nil }
      return FieldValue(field: .title, value: line.text, line: line.line, step: "title element")
    }.first
  }

  /// Classes and ids of such elements, letters only.
  static let elements: Set<String> = [
    "title", "articletitle", "newstitle", "contenttitle", "contitle", "detailtitle", "arttitle", "artititle",
    "infotitle",
    "pagetitle", "maintitle",
  ]

  private func heading(_ joined: TitleLines.Joined) -> FieldValue {
    FieldValue(field: .title, value: joined.text, line: joined.line, step: "heading h\(joined.heading)")
  }

  private var lines: TitleLines { TitleLines(lines: evidence.lines.lines) }

  private func endsLikeTitle(_ text: String) -> Bool {
    TitleSteps.endings.contains(where: Folding.simplified(text).hasSuffix)
  }

  /// Title lines at the head of the text, joined without a space: until they are a whole notice, else until one ends
  /// like a title.
  private func headOfBody() -> FieldValue? {
    let prose = evidence.body.firstProse(in: evidence.lines)
    let head = evidence.body.lines.prefix { $0 < prose }.prefix(4)
    var joins: [String] = []
    for index in head where !evidence.labelLines.contains(index) {
      joins.append((joins.last ?? "") + evidence.lines.lines[index].text)
    }
    let titles = joins.filter { endsLikeTitle($0) && isTitle($0) }
    return (titles.first(where: TitleLines.isNotice) ?? titles.first).map { title in
      let line = evidence.lines.lines[head.lowerBound].line
      return FieldValue(field: .title, value: title, line: line, step: "head of text")
    }
  }

  /// Words with which titles of documents end.
  static let endings = [
    "通知", "意见", "办法", "方案", "规定", "条例", "公告", "通告", "批复", "函", "决定", "规划", "计划", "通报", "报告", "公报", "细则", "名录",
    "目录", "标准",
    "预案", "答复", "令", "规则", "指南", "规范", "（试行）", "（征求意见稿）",
  ]

  // MARK: What is no title

  /// Short texts that end so are names of sites: templates put them into `<title>` of every page.
  static let siteEndings = ["网", "网站", "首页", "门户"]

  /// Names of columns and templates that stand in `<title>` of every page.
  static let columns: Set<String> = [
    "信息公开", "政务公开", "政府信息公开", "通知公告", "政策文件", "政策法规", "新闻动态", "工作动态", "新闻中心", "新闻详情", "文章详情", "详情页面", "内容页面",
    "文章内容", "信息详情", "详细内容", "查看详情", "无标题文档",
  ]

  /// Four characters at least, and neither the name of the site nor of the column.
  private func isTitle(_ text: String) -> Bool {
    guard Prose.size(text) >= 4, text.count <= Self.longest else { return false }
    let compact = Compact.of(text)
    if compact.count <= 12, TitleSteps.siteEndings.contains(where: compact.hasSuffix) { return false }
    if TitleSteps.columns.contains(compact) { return false }
    return !siteNames.contains { Compact.of($0) == compact }
  }

  private func withoutSite(_ title: String) -> String {
    let rest = LeadingSite(lines: evidence.lines.lines, siteNames: siteNames).cut(title)
    return PageTitle.withoutSite(rest, siteNames: siteNames)
  }

  private var siteNames: [String] {
    let source = evidence.source
    let meta = evidence.meta.all(.siteName) + evidence.meta.all(.columnName)
    return [source.zh, source.body].filter { !$0.isEmpty } + meta.map(\.value)
  }
}
