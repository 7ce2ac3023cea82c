import Markup

/// The entries of a list page: links with a title, each with the date that stands beside it.
struct ListReader {
  struct Entry: Hashable, Sendable {
    enum DateStep: Hashable, Sendable { case text, address, none }

    var title: String
    var url: WebLink?
    var date: Day?
    var dateStep: DateStep
    /// Index of the line of the page.
    var lineIndex: Int
    /// Line of the file.
    var line: Int
    /// Names and classes of the elements around the link: those of one list are alike.
    var shape = ""
    /// The address rests on the site alone, because that of the page is not known: good for comparing, not for citing.
    var isGuess = false
  }

  let tree: MarkupTree
  let page: PageLines
  let base: LinkBase
  /// Month of the folder: gives the year to a date that has none, where the address does not.
  let folder: Month?

  /// Links with at least so many characters are titles; shorter ones are menus, unless they lead to an article.
  static let shortestTitle = 8
  /// No title of an article is shorter.
  static let shortestArticle = 4

  func entries() -> [Entry] {
    let titled = page.links.compactMap(titledLink)
    let terms = DefinitionLists(tree)
    var seen: Set<String> = []
    return titled.indices.filter { seen.insert(titled[$0].key).inserted }
      .map { entry(at: $0, in: titled, terms) }
  }

  private struct TitledLink {
    var node: MarkupTree.Node
    var lineIndex: Int
    var reference: String
    var title: String
    /// As the list shows it, perhaps cut.
    var shown: String
    var url: WebLink?

    /// What tells entries apart: several documents may have one title, and only the address where it is known.
    var key: String { url?.text ?? "\(title)\n\(reference)" }
  }

  private func titledLink(_ link: PageLines.Link) -> TitledLink? {
    guard let reference = LinkTarget.of(link.node, in: tree) else { return nil }
    let lines = page.lines[page.range(of: link.node, in: tree)]
    let shown = lines.isEmpty ? tree.string(of: link.node).trimmingSpaces() : ""
    let text =
      lines.map(\.text).filter { !Prose.mayHoldDay($0) || ChineseDate.all(in: $0).isEmpty }.max {
        $0.count < $1.count
      } ?? shown
    let inLink = linkText(link.node, fallback: text)
    let title = ListReader.title(shown: inLink, full: tree.attribute("title", of: link.node))
    guard Prose.size(title) >= ListReader.shortestArticle, Prose.hanCount(title) >= 3 else { return nil }
    let url = base.link(reference)
    let isLong = Prose.size(title) >= ListReader.shortestTitle && Prose.hanCount(title) >= 4
    guard isLong || ArticleAddress.isArticle(url) else { return nil }
    return TitledLink(
      node: link.node, lineIndex: link.lineIndex, reference: reference, title: title, shown: inLink, url: url)
  }

  private func shape(around node: MarkupTree.Node) -> String {
    tree.ancestors(of: node).prefix(3).map { ancestor in
      tree.name(of: ancestor) + "." + (tree.attribute("class", of: ancestor) ?? "")
    }.joined(separator: " ")
  }

  /// An inline link has its own words; one around blocks has the longest line without a date.
  private func linkText(_ node: MarkupTree.Node, fallback: String) -> String {
    let holdsBlocks = tree.descendants(of: node).contains { ElementRole.of(tree.name(of: $0)).isBlock }
    guard !holdsBlocks else { return fallback }
    let pieces = tree.children(of: node).filter { tree.kind(of: $0) != .comment && !isDay($0) }
    if let badge = pieces.first(where: { !isSpace($0) }), isBadge(badge) {
      return words(of: pieces.drop { $0 != badge }.dropFirst())
    }
    return words(of: pieces[...])
  }

  private func words(of pieces: ArraySlice<MarkupTree.Node>) -> String {
    pieces.map { tree.string(of: $0) }.joined().split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  /// `标题<span>2018-12-03</span>`: the day in an element of its own is no part of the title.
  private func isDay(_ node: MarkupTree.Node) -> Bool {
    tree.isElement(node) && DateLine.isOne(tree.string(of: node))
  }

  private func isSpace(_ node: MarkupTree.Node) -> Bool {
    tree.kind(of: node) == .text && tree.string(of: node).allSatisfy(\.isWhitespace)
  }

  /// `<i class="tag">专题</i>标题`: a mark in front of the title, in an element of its own and without brackets.
  private func isBadge(_ node: MarkupTree.Node) -> Bool {
    guard tree.isElement(node) else { return false }
    return ListReader.badges.contains(tree.string(of: node).trimmingSpaces())
  }

  private static let badges: Set<String> = [
    "专题", "图集", "组图", "图解", "视频", "直播", "置顶", "头条", "热", "新", "NEW", "new", "HOT",
  ]

  /// Lists cut long titles and keep the whole one in `title`.
  static func title(shown: String, full: String?) -> String {
    let shown = shown.trimmingSpaces()
    guard let full = full?.trimmingSpaces(), !full.isEmpty else { return shown }
    let stem =
      shown.hasSuffix("...") ? shown.dropLast(3) : shown.hasSuffix("…") ? shown.dropLast() : shown[...]
    return stem.isEmpty || (full.hasPrefix(stem) && full.count >= stem.count) ? full : shown
  }

  // MARK: Dates beside titles

  private func entry(at index: Int, in links: [TitledLink], _ terms: DefinitionLists) -> Entry {
    let link = links[index]
    var entry = Entry(
      title: link.title, url: link.url, date: nil, dateStep: .none, lineIndex: link.lineIndex,
      line: tree.line(of: link.node), shape: shape(around: link.node))
    entry.isGuess = base.isGuess(link.reference)
    let previous = index > 0 ? links[index - 1].node : nil
    let next = index + 1 < links.count ? links[index + 1].node : nil
    let around = surroundings(of: link.node, previous: previous, next: next)
    let inAddress = link.url.flatMap { AddressDate.read($0.text)?.day }
    let year = inAddress?.year
    if let day = date(near: link, in: around, year: year)
      ?? terms.partner(of: link.node, in: tree).flatMap({ date(near: link, in: $0, year: year) })
    {
      entry.date = day
      entry.dateStep = .text
    } else if let inAddress {
      entry.date = inAddress
      entry.dateStep = .address
    }
    return entry
  }

  /// The widest element around a link, up to five levels, that holds no other title.
  private func surroundings(of node: MarkupTree.Node, previous: MarkupTree.Node?, next: MarkupTree.Node?)
    -> MarkupTree.Node
  {
    var widest = node
    for ancestor in tree.ancestors(of: node).prefix(5) {
      if let previous, tree.isNode(previous, below: ancestor) { break }
      if let next, tree.isNode(next, below: ancestor) { break }
      if ancestor == .root || tree.name(of: ancestor) == "body" { break }
      widest = ancestor
    }
    return widest
  }

  private func date(near link: TitledLink, in around: MarkupTree.Node, year: Int?) -> Day? {
    let lines = page.lines[page.range(of: around, in: tree)]
    let titles = [link.title, link.shown].filter { !$0.isEmpty }
    let texts = lines.filter { Prose.mayHoldDay($0.text) }.map { line in
      titles.reduce(line.text) { $0.holds($1) ? $0.replacing($1, with: " ") : $0 }
    }.filter { $0.utf8.count <= 300 && Prose.mayHoldDay($0) }
    if let day = texts.lazy.compactMap({ ChineseDate.all(in: $0).last?.day }).first { return day }
    return dayApart(in: around) ?? texts.lazy.compactMap { monthAndDay($0, year: year) }.first
  }

  /// `<em><i>03</i>2018-12</em>`: the day apart from year and month.
  private func dayApart(in around: MarkupTree.Node) -> Day? {
    let words = tree.descendants(of: around).filter { tree.kind(of: $0) == .text && holdsDigit($0) }
      .flatMap { tree.string(of: $0).split { $0.isWhitespace || "[]()（）【】".contains($0) } }
    guard
      let month = words.lazy.compactMap({ Month($0.replacing(".", with: "-").replacing("/", with: "-")) })
        .first,
      let day = words.lazy.filter({ (1...2).contains($0.utf8.count) }).compactMap({ Int($0) }).first
    else { return nil }
    return Day(year: month.year, month: month.month, day: day)
  }

  private func holdsDigit(_ text: MarkupTree.Node) -> Bool {
    tree.textBytes(of: text).contains { (0x30...0x39).contains($0) }
  }

  /// `(12-03)`, `[12/03]`: nothing but month and day between spaces or brackets.
  private func monthAndDay(_ text: String, year: Int?) -> Day? {
    text.split { $0.isWhitespace || "[]()（）【】".contains($0) }.lazy.compactMap { word -> Day? in
      let parts = word.split(omittingEmptySubsequences: false) { "-/.月".contains($0) }
      guard parts.count == 2, parts[0].utf8.count <= 2, let month = Int(parts[0]) else { return nil }
      guard let day = Int(parts[1].hasSuffix("日") ? parts[1].dropLast() : parts[1]), word.utf8.count >= 4
      else { return nil }
      return (year ?? likelyYear(of: month)).flatMap { Day(year: $0, month: month, day: day) }
    }.first
  }

  /// The folder's year, or the year before for a month that was still to come when the list was saved.
  private func likelyYear(of month: Int) -> Int? {
    guard let folder, let candidate = Month(year: folder.year, month: month) else { return nil }
    return candidate > folder.next ? folder.year - 1 : folder.year
  }
}
