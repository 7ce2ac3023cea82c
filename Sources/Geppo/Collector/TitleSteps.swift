/// The title of a page, by the first step that has one.
struct TitleSteps {
  let evidence: PageEvidence
  /// Names of columns that the page shows.
  private let columns: Set<String>

  init(evidence: PageEvidence) {
    self.evidence = evidence
    columns = Set(ColumnNames.read(evidence))
  }

  struct Step: Sendable {
    let name: String
    let reason: String
    let find: @Sendable (TitleSteps) -> FieldValue?
  }

  static let steps: [Step] = [
    Step(name: "recipe", reason: "an analyst has said where it stands") { $0.evidence.recipe.title },
    Step(name: "ArticleTitle", reason: "the tag that government sites must set") { $0.articleTitle() },
    Step(name: "label", reason: "标题 and 名称 in the metadata block") { $0.label() },
    Step(
      name: "notice around <title>",
      reason: "`<title>` may have only the name of the document that a notice carries"
    ) { $0.noticeAroundDocumentTitle() },
    Step(name: "official heading", reason: "`<title>`, and `<h1>` too, may have only the site and the column")
    {
      $0.officialHeading()
    },
    Step(name: "heading in <title>", reason: "two places of the page agree") { $0.headingInDocumentTitle() },
    Step(name: "short <h1> in <title>", reason: "entries of reference works are called by one word") {
      $0.shortHeading()
    },
    Step(name: "<title>", reason: "without the name of the site") { $0.documentTitle() },
    Step(name: "other tags", reason: "og:title, set for portals that share the page") { $0.openGraphTitle() },
    Step(name: "head of text", reason: "pages without headings print the title as the first lines") {
      $0.headOfBody()
    },
    Step(
      name: "above the day",
      reason: "templates without headings set the title above the day; headings are of boxes then"
    ) { $0.titleAboveDay() },
    Step(name: "first heading", reason: "nothing confirms it, and nothing else is there") {
      $0.firstHeading()
    },
    Step(name: "title element", reason: "templates call it `title`, `article-title` …") { $0.titleElement() },
    Step(name: "cut title", reason: "what is too long for a title is cut, and told of") { $0.cutTitle() },
  ]

  func read() -> Field<String>? { readWithNumber().title }

  /// The title, and the document's own number where the page prints it in front.
  func readWithNumber() -> (title: Field<String>?, number: Field<String>?) {
    guard let (found, step) = decision() else { return (nil, nil) }
    let field = { (found: FieldValue) in
      Field(value: found.value, location: evidence.location(found.line), step: found.step)
    }
    guard step.name != "recipe" else { return (field(found), nil) }
    var bare = found
    bare.value = TitleTail(origins: evidence.origins.map(\.value)).cut(TitleLabel.without(found.value))
    let parts = NumberedTitle.parts(of: bare.value)
    var number = bare
    if let parts { (number.value, bare.value) = parts }
    let title = IssuedTitle(steps: self, bare: bare.value).read() ?? bare
    return (field(title), parts == nil ? nil : field(number))
  }

  /// The title and the step that found it.
  func decision() -> (value: FieldValue, step: Step)? {
    Self.steps.lazy.compactMap { step in step.find(self).map { ($0, step) } }.first
  }

  /// Characters of the longest title that is believed. Real ones reach two hundred.
  static let longest = 300

  /// Of the shortest that is believed where only one place of the page has it.
  private static let shortest = 4

  /// The step of a title that was cut.
  static let cutStep = "cut title"

  /// Where everything that could be the title is too long for one, its beginning.
  private func cutTitle() -> FieldValue? {
    let candidates =
      evidence.meta.all(.title) + evidence.labels.filter { $0.field == .title }
      + [evidence.documentTitle].compactMap { $0 }
      + headingStarts.compactMap { lines.headings(from: $0).first.map(heading) }
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
    return lines.notice(around: name.value, before: endOfHead).map {
      FieldValue(field: .title, value: $0.text, line: $0.line, step: "notice around <title>")
    }
  }

  /// A heading that the document title repeats is the title, whole where `<title>` is cut, and joined where the page
  /// breaks it over several.
  private func headingInDocumentTitle() -> FieldValue? {
    guard let document = evidence.documentTitle.map({ Compact.of(withoutSite($0.value)) }) else { return nil }
    return headingStarts.lazy.compactMap { start in
      let joins = lines.headings(from: start).map { withoutSite($0, like: document) }
      let behindCut = unconfirmed(joins.filter { isBeginning(document, of: $0.compact) })
      if document.hasSuffix("…") || document.hasSuffix("..."), let behindCut { return behindCut }
      return joins.last { document.contains($0.compact) && isTitle($0.text) } ?? behindCut
    }.first.map(heading)
  }

  /// A heading that repeats `<title>` with the name of the site has no more of it than the title has. Behind a dash a
  /// subtitle may end like a site: ——访某局.
  private func withoutSite(_ joined: TitleLines.Joined, like document: String) -> TitleLines.Joined {
    var joined = joined
    let bare = withoutSite(joined.text)
    let mark = joined.compact.dropFirst(document.count).first
    if Compact.of(bare) == document, mark.map("_＿-|｜".contains) ?? false { joined.text = bare }
    return joined
  }

  /// `<h1>臭氧</h1>` where `<title>` is `臭氧 - 某某百科，自由的百科全书`: all that stands before a mark.
  private func shortHeading() -> FieldValue? {
    guard let document = evidence.documentTitle.map({ Compact.of($0.value) }) else { return nil }
    return headingStarts.lazy.compactMap { lines.headings(from: $0).first }.first { joined in
      joined.heading == 1 && joined.compact.count < Self.shortest && Prose.hanCount(joined.compact) > 1
        && !SiteName.isColumn(joined.compact) && document.hasPrefix(joined.compact)
        && document.dropFirst(joined.compact.count).first.map(SiteName.marks.contains) ?? false
    }.map(heading)
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

  /// An official title in a heading, where `<title>` has nothing of it but the name of a site or a column: in `<h1>`, or
  /// behind an `<h1>` that repeats the column.
  private func officialHeading() -> FieldValue? {
    guard let name = documentTitle().map({ Compact.of($0.value) }), !TitleLines.isOfficial(name) else {
      return nil
    }
    let isSite = SiteName.isNothingElse(name)
    guard isSite || name.count <= Self.longestColumn else { return nil }
    let lowest = isSite || name.count <= Self.longestNameOfColumn ? 3 : 1
    let end = endOfHead
    return headingStarts.lazy.filter { $0 < end && evidence.lines.lines[$0].heading <= lowest }.compactMap {
      start in
      lines.headings(from: start).first { isTitle($0.text) && TitleLines.isOfficial($0.text) }
    }.first.map(heading)
  }

  /// Characters of a column with its site at most; a headline may be as short.
  private static let longestColumn = 14
  /// Of a column alone: no headline is so short.
  private static let longestNameOfColumn = 8

  /// Where the running text begins.
  var endOfHead: Int {
    evidence.body.lines.isEmpty ? evidence.lines.lines.count : evidence.body.firstProse(in: evidence.lines)
  }

  /// Headings in front of the text, then any `<h1>` within it. What stands behind it heads other pages.
  var headingStarts: [Int] {
    let starts = lines.headingStarts
    guard !evidence.body.lines.isEmpty else { return starts }
    let end = endOfHead
    return starts.filter { $0 < end }
      + starts.filter { index in
        index >= end && evidence.body.lines.contains(index) && evidence.lines.lines[index].heading == 1
      }
  }

  /// `<title>` and the tags beside it, without the name of the site.
  var documentTitles: [FieldValue] {
    (evidence.meta.all(.title) + [evidence.documentTitle].compactMap { $0 }).map { value in
      var bare = value
      bare.value = withoutSite(value.value)
      return bare
    }
  }

  private func documentTitle() -> FieldValue? {
    guard var found = evidence.documentTitle else { return nil }
    found.value = withoutSite(found.value)
    return isTitle(found.value) ? found : nil
  }

  /// Right above the line with the day of release a heading of any rank; else the first of the highest rank: a box
  /// beside the text has lower ones, and so has one above the text that is a link. With those behind it when it takes them to end like a title.
  private func firstHeading() -> FieldValue? {
    let all = evidence.lines.lines
    let end = endOfHead
    let dated = lines.headingStarts(to: 6).filter { $0 < end && lines.isAboveDay($0) }
    let boxes = sideBoxes
    let byRank = headingStarts.filter { !boxes.hold(all[$0]) }.map {
      (rank: (all[$0].heading, $0), start: $0)
    }.sorted { $0.rank < $1.rank }
    let near = HeadingAtText(lines: all, boxes: boxes, text: end)
    let found = (dated + byRank.map(\.start)).lazy.compactMap { start in
      unconfirmed(lines.headings(from: start)).map { (start: start, joined: $0) }
    }.first
    if dated.isEmpty, let index = near.index, found.map({ near.isRather(than: $0.start) }) ?? true,
      isTitle(all[index].text)
    {
      return FieldValue(
        field: .title, value: all[index].text, line: all[index].line, step: "heading h\(all[index].heading)")
    }
    return found.map { heading($0.joined) }
  }

  /// An element in front of the text that its template calls the title.
  private func titleElement() -> FieldValue? {
    let (tree, page, boxes) = (evidence.tree, evidence.lines, sideBoxes)
    return page.lines[..<endOfHead].lazy.compactMap { line -> FieldValue? in
      guard !line.isLink, line.size <= 120, isTitle(line.text) else { return nil }
      guard TitleAboveDay.isCalledTitle(line.block, tree), !boxes.hold(line) else { return nil }
      return FieldValue(field: .title, value: line.text, line: line.line, step: "title element")
    }.first
  }

  /// Lines above the line of the day that are marked as a title: an official title of one or several, else the last.
  private func titleAboveDay() -> FieldValue? {
    let boxes = sideBoxes
    return TitleAboveDay(tree: evidence.tree, lines: evidence.lines.lines).runs(before: endOfHead).lazy
      .compactMap { run -> FieldValue? in
        let parts = Array(run.filter { !boxes.hold($0) }.drop { !isTitle($0.text) })
        let joins = parts.indices.flatMap { first in
          (first..<parts.count).map { (parts[first...$0].map(\.text).joined(), parts[first].line) }
        }.filter { isTitle($0.0) }
        let last = parts.last.map { ($0.text, $0.line) }
        let official = joins.first { TitleLines.isOfficial($0.0) }
        guard let found = official ?? last, isTitle(found.0) else { return nil }
        return FieldValue(field: .title, value: found.0, line: found.1, step: "above the day")
      }.first
  }

  var sideBoxes: SideBoxes {
    SideBoxes(tree: evidence.tree, lines: evidence.lines, body: evidence.body.lines)
  }

  private func heading(_ joined: TitleLines.Joined) -> FieldValue {
    FieldValue(field: .title, value: joined.text, line: joined.line, step: "heading h\(joined.heading)")
  }

  private var lines: TitleLines { TitleLines(lines: evidence.lines.lines) }

  private func endsLikeTitle(_ text: String) -> Bool {
    TitleSteps.endings.contains(where: Folding.simplified(text).hasSuffix)
  }

  /// Title lines at the head of the text: a notice, else an official title, else the first that ends like one. A line with
  /// the day of release or the number stands between them, never in one.
  private func headOfBody() -> FieldValue? {
    let end = endOfHead
    let head = evidence.body.lines.prefix { $0 < end }.prefix(Self.longestHead)
    let all = evidence.lines.lines
    let numbers = Set(head.compactMap { NumberLine.number(at: $0, in: all)?.lines }.joined())
    let between = { (index: Int) in evidence.labelLines.contains(index) || DateLine.isOne(all[index].text) }
    let found = [numbers, []].lazy.map { numbers in
      Array(head).split { numbers.contains($0) || between($0) }
        .compactMap { joined($0.prefix(TitleLines.most)) }
    }
    let titles = found.first { !$0.isEmpty } ?? []
    return titles.first { TitleLines.isNotice($0.value) } ?? titles.first { TitleLines.isOfficial($0.value) }
      ?? titles.first
  }

  private static let longestHead = 6

  /// Lines joined without a space until they are a whole notice, else until one ends like a title.
  private func joined(_ head: ArraySlice<Int>) -> FieldValue? {
    var joins: [String] = []
    for index in head { joins.append((joins.last ?? "") + evidence.lines.lines[index].text) }
    let titles = joins.filter { endsLikeTitle($0) && isTitle($0) }
    guard let first = head.first, let title = titles.first(where: TitleLines.isNotice) ?? titles.first else {
      return nil
    }
    return FieldValue(
      field: .title, value: title, line: evidence.lines.lines[first].line, step: "head of text")
  }

  /// Words with which titles of documents end.
  static let endings = [
    "通知", "意见", "办法", "方案", "规定", "条例", "公告", "通告", "批复", "函", "决定", "规划", "计划", "通报", "报告", "公报", "细则", "名录",
    "目录", "标准",
    "预案", "答复", "令", "规则", "指南", "规范", "（试行）", "（征求意见稿）",
  ]

  // MARK: What is no title

  /// Four characters at least, and neither the name of the site nor of the column.
  private func isTitle(_ text: String) -> Bool {
    guard Prose.size(text) >= Self.shortest, text.count <= Self.longest else { return false }
    let compact = Compact.of(text)
    if compact.count <= Self.longestSite, SiteName.isOne(compact, .alone) { return false }
    if SiteName.isColumn(compact) || Self.paths.contains(where: compact.hasPrefix) { return false }
    if compact.count <= Self.longestBody, TitleGrammar.bodies(compact)?.isEmpty == false { return false }
    return !siteNames.contains { Compact.of($0) == compact }
  }

  /// How the path through the site begins.
  private static let paths = ["首页-", "首页>", "首页»", "首页/", "当前位置", "您的位置", "您现在的位置"]
  /// The name of a body alone is none.
  private static let longestBody = 20
  /// Headlines may end in 网, too, but are longer.
  private static let longestSite = 12

  private func withoutSite(_ title: String) -> String {
    let rest = LeadingSite(lines: evidence.lines.lines, siteNames: siteNames).cut(title)
    // What the page itself shows as one line ends in no column.
    let isShown = evidence.lines.lines.contains { $0.text.trimmingSpaces() == rest.trimmingSpaces() }
    return PageTitle.withoutSite(rest, siteNames: siteNames, columns: isShown ? [] : columns)
  }

  private var siteNames: [String] {
    let source = evidence.source
    let meta = evidence.meta.all(.siteName) + evidence.meta.all(.columnName)
    return [source.zh, source.body].filter { !$0.isEmpty } + meta.map(\.value)
  }
}
