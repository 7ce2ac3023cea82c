import Markup

/// What a page of markup is.
enum PageKind: Hashable, Sendable {
  case article, list, empty
  /// The words of the server's notice.
  case errorNotice(String)
}

/// Decides the kind of an HTML page by a table of rules; the first that fits wins.
struct PageKindRules {
  let evidence: PageEvidence
  let entries: [ListReader.Entry]

  struct Rule: Sendable {
    let name: String
    let reason: String
    let kind: @Sendable (PageKindRules) -> PageKind?
  }

  static let rules: [Rule] = [
    Rule(
      name: "server notice", reason: "404, 403, 502, login and verification pages are short and say so",
      kind: { $0.notice.map(PageKind.errorNotice) }),
    Rule(
      name: "no text", reason: "nothing to read, and nothing that a script would list",
      kind: { $0.visibleText < 10 && $0.entries.isEmpty ? .empty : nil }),
    Rule(
      name: "recipe of a list", reason: "an analyst has said what an entry is, and the text is not there",
      kind: { $0.isListByRecipe ? .list : nil }),
    Rule(
      name: "article tags", reason: "ArticleTitle and 文号 or 索引号 stand only on pages of one document",
      kind: { $0.hasArticleFacts ? .article : nil }),
    Rule(
      name: "dated links in the text",
      reason: "a list with summaries: its links stand among its running text",
      kind: { $0.datedInText.count >= 2 && $0.size(of: $0.datedInText) * 4 >= $0.prose ? .list : nil }),
    Rule(
      name: "running text", reason: "an article has a run of sentences, whatever links stand around it",
      kind: { $0.prose >= Prose.leastOfText ? .article : nil }),
    Rule(
      name: "titled text",
      reason:
        "an element named after the text, behind a heading that the page is titled by: short, or without sentences",
      kind: { $0.hasTitledText ? .article : nil }),
    Rule(
      name: "dated links", reason: "a list has two or more dated links and hardly any running text",
      kind: { $0.dated.count >= 2 ? .list : nil }),
    Rule(
      name: "files only",
      reason: "a page whose only links are files wraps a document: the files are its text",
      kind: { $0.wrapsFiles ? .article : nil }),
    Rule(
      name: "column page", reason: "ColumnName without ArticleTitle, and no running text",
      kind: { $0.isColumn ? .list : nil }),
    Rule(
      name: "links only", reason: "a front page has many links and hardly any running text",
      kind: { $0.entries.count >= 10 ? .list : nil }),
    Rule(
      name: "nothing but links", reason: "a frame of a front page: hardly a word that is no link",
      kind: { $0.isAllLinks ? .list : nil }),
    Rule(
      name: "feed beside it",
      reason:
        "a page that offers a feed, in its head or as 订阅, and has no text of its own fills its list by script",
      kind: { $0.offersFeed ? .list : nil }),
    Rule(
      name: "tells nothing",
      reason: "a notice in words that nobody knows is no evidence that the source was read",
      kind: { $0.tellsNothing ? .empty : nil }),
  ]

  /// The kind, and the rule that decided it; nil where none fits and the page is an article.
  func decision() -> (kind: PageKind, rule: Rule?) {
    for rule in PageKindRules.rules {
      if let kind = rule.kind(self) { return (kind, rule) }
    }
    return (.article, nil)
  }

  // MARK: What the rules ask

  private var dated: [ListReader.Entry] { entries.filter { $0.dateStep == .text } }
  private var datedInText: [ListReader.Entry] { dated.filter { evidence.body.lines.contains($0.lineIndex) } }
  private func size(of entries: [ListReader.Entry]) -> Int { entries.reduce(0) { $0 + Prose.size($1.title) } }
  private var visibleText: Int { evidence.lines.lines.reduce(0) { $0 + $1.size } }

  /// Characters of running text where the text of the page stands.
  private var prose: Int {
    evidence.lines.lines[evidence.body.lines].reduce(0) { $0 + (Prose.isProse($1) ? $1.size - $1.linked : 0) }
  }

  private var hasArticleFacts: Bool {
    evidence.meta.all(.title).contains { $0.step == "meta ArticleTitle" }
      || evidence.label(.indexNumber) != nil || evidence.label(.documentNumber) != nil
      || evidence.body.step.hasPrefix("recipe")
  }

  private var hasTitledText: Bool {
    guard evidence.body.step.hasPrefix("text holder"), let title = evidence.documentTitle?.value else {
      return false
    }
    let start = evidence.body.lines.lowerBound
    let head = evidence.lines.lines[max(0, start - 12)..<start]
    let linked = evidence.lines.lines[evidence.body.lines].contains(where: \.isLink)
    return !linked && head.contains { $0.heading == 1 && $0.size >= 8 && title.contains($0.text) }
  }

  private var isListByRecipe: Bool { !evidence.recipe.items.isEmpty && evidence.recipe.body.isEmpty }

  /// Files are offered, and hardly a link leads to a page.
  private var wrapsFiles: Bool {
    let addresses = evidence.lines.links.compactMap { evidence.tree.attribute("href", of: $0.node) }
      .map { Address($0).fileExtension }
    let files = addresses.count { FileForm.attachmentExtensions.contains($0) }
    return files > 0
      && entries.allSatisfy { entry in
        FileForm.attachmentExtensions.contains(entry.url.map { Address($0.text).fileExtension } ?? "")
      }
  }

  private var isAllLinks: Bool {
    let linked = evidence.lines.lines.reduce(0) { $0 + $1.linked }
    return entries.count >= 2 && linked * 10 >= visibleText * 9
  }

  private var isColumn: Bool { evidence.meta.first(.columnName) != nil }

  private var offersFeed: Bool {
    let tree = evidence.tree
    let isNamed = tree.elements(named: "link").contains { node in
      let type = tree.attribute("type", of: node)?.lowercased() ?? ""
      return type == "application/rss+xml" || type == "application/atom+xml"
    }
    return isNamed
      || tree.elements(named: "a").contains { node in
        let path = tree.attribute("href", of: node)?.prefix { $0 != "?" && $0 != "#" } ?? ""
        return Self.feedExtensions.contains(Address.fileExtension(of: path))
      }
  }

  private static let feedExtensions: Set<String> = ["rss", "atom", "rdf", "xml"]

  private var notice: String? {
    guard visibleText < 400, prose < 150, !hasArticleFacts else { return nil }
    let head = evidence.lines.lines.prefix(12).map(\.text)
    let texts = [evidence.documentTitle?.value].compactMap { $0 } + head
    return texts.first { ServerNotices.isNotice($0) || (asksForPassword && ServerNotices.isLogin($0)) }
  }

  private var asksForPassword: Bool {
    evidence.tree.elements(named: "input").contains {
      evidence.tree.attribute("type", of: $0)?.lowercased() == "password"
    }
  }

  /// Neither a text nor an official title, neither a day nor a link of its own nor a file.
  private var tellsNothing: Bool {
    guard visibleText < 100, prose < 30, entries.isEmpty, !hasArticleFacts, !wrapsFiles else { return false }
    guard evidence.meta.all(.publication).isEmpty, evidence.recipe.values.isEmpty else { return false }
    let texts = [evidence.documentTitle?.value].compactMap { $0 } + evidence.lines.lines.map(\.text)
    return !texts.contains { TitleLines.isOfficial($0) || ChineseDate.parse($0) != nil }
  }
}

/// What servers say instead of a page.
enum ServerNotices {
  static let words = [
    "404", "403 Forbidden", "403 禁止", "502 Bad Gateway", "503 Service", "504 Gateway", "500 Internal",
    "400 Bad Request",
    "Not Found", "Forbidden", "Access Denied", "Bad Gateway", "Service Unavailable", "页面不存在", "页面找不到",
    "找不到页面", "您访问的页面",
    "网页不存在", "无法访问此", "访问被拒绝", "访问受限", "拒绝访问", "请输入验证码", "安全验证", "人机验证", "滑动验证", "用户登录", "请登录", "系统维护",
    "网站维护",
    "Just a moment", "创宇盾", "安全狗", "请求已被拦截", "访问过于频繁",
  ]

  /// What firewalls and servers say in whole sentences, with an address or a number behind.
  static let sentences = [
    "访问被阻断", "对网站造成安全威胁", "带有不合法参数", "网站管理员设置拦截", "网站防火墙", "系统繁忙", "访问已被拦截", "操作已被拦截", "事件ID",
  ]

  /// Headings of pages that ask for a name and a password.
  static func isLogin(_ text: String) -> Bool {
    Prose.size(text) <= 30 && ["身份认证", "登录", "登陆", "Login", "Sign in"].contains { text.contains($0) }
  }

  /// Short, and with the words; `404` alone or at the start, not inside a number.
  static func isNotice(_ text: String) -> Bool {
    if Prose.size(text) <= 200, sentences.contains(where: text.contains) { return true }
    if text.contains("安全检查"), text.contains("已被拦截") { return true }
    if let status = Int(text), (400..<600).contains(status) { return true }
    guard Prose.size(text) <= 60 else { return false }
    return words.contains { word in
      word == "404"
        ? text.hasPrefix("404") || text.contains("404 ") || text.hasSuffix(" 404") : text.contains(word)
    }
  }
}
