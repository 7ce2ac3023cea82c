/// The title of a page, by the first step that has one.
struct TitleSteps {
  let evidence: PageEvidence

  func read() -> Field<String>? {
    let steps: [() -> FieldValue?] = [
      { evidence.recipe.title }, articleTitle, label, headingInDocumentTitle, documentTitle, openGraphTitle,
      headOfBody,
      firstHeading, cutTitle,
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
      + [evidence.documentTitle].compactMap { $0 } + headings
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

  /// A heading that the document title repeats is the title, and whole where `<title>` is cut.
  private func headingInDocumentTitle() -> FieldValue? {
    guard let document = evidence.documentTitle.map({ Compact.of(withoutSite($0.value)) }) else { return nil }
    let headings = self.headings
    let first = headings.firstIndex { heading in
      let text = Compact.of(heading.value)
      return isTitle(heading.value) && (document.contains(text) || isBeginning(document, of: text))
    }
    return first.map { joined(headings[$0...], as: document) }
  }

  /// A title may be broken over several headings: those that follow belong to it as long as `<title>` goes on so.
  private func joined(_ headings: ArraySlice<FieldValue>, as document: String) -> FieldValue {
    var title = headings[headings.startIndex]
    for next in headings.dropFirst() {
      guard document.contains(Compact.of(title.value + next.value)) else { break }
      title.value += next.value
    }
    return title
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

  private func firstHeading() -> FieldValue? { headings.first { isTitle($0.value) } }

  private var headings: [FieldValue] {
    evidence.lines.lines.filter { (1...3).contains($0.heading) && !$0.isLink }.map {
      FieldValue(field: .title, value: $0.text, line: $0.line, step: "heading h\($0.heading)")
    }
  }

  /// Title lines at the head of the text, joined without a space until one ends like a title.
  private func headOfBody() -> FieldValue? {
    let head = evidence.body.lines.prefix { $0 < evidence.body.firstProse(in: evidence.lines) }.prefix(4)
    var joined = ""
    for index in head where !evidence.labelLines.contains(index) {
      joined += evidence.lines.lines[index].text
      if TitleSteps.endings.contains(where: joined.hasSuffix), isTitle(joined) {
        let line = evidence.lines.lines[head.lowerBound].line
        return FieldValue(field: .title, value: joined, line: line, step: "head of text")
      }
    }
    return nil
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

  /// Four characters at least, and neither the name of the site nor of the column.
  private func isTitle(_ text: String) -> Bool {
    guard Prose.size(text) >= 4, text.count <= Self.longest else { return false }
    let compact = Compact.of(text)
    if compact.count <= 12, TitleSteps.siteEndings.contains(where: compact.hasSuffix) { return false }
    return !siteNames.contains { Compact.of($0) == compact }
  }

  private func withoutSite(_ title: String) -> String { PageTitle.withoutSite(title, siteNames: siteNames) }

  private var siteNames: [String] {
    let source = evidence.source
    let meta = evidence.meta.all(.siteName) + evidence.meta.all(.columnName)
    return [source.zh, source.body].filter { !$0.isEmpty } + meta.map(\.value)
  }
}
