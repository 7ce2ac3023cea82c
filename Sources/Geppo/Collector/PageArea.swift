import Markup

/// Parts of a page that stand around its text, told by the words in their `id` and `class`.
enum PageArea {
  struct Rule: Sendable {
    let name: String
    let words: Set<String>
    let reason: String
  }

  static let rules: [Rule] = [
    Rule(
      name: "comments", words: ["comment", "comments", "reply", "replies", "cmt"],
      reason: "what readers write below a text"),
    Rule(
      name: "share", words: ["share", "bdshare", "social", "qrcode", "weixin", "wechat"],
      reason: "buttons and codes for handing the page on"),
    Rule(
      name: "related",
      words: [
        "related", "relate", "recommend", "recommended", "recommends", "similar", "hot", "rank",
        "popular",
      ],
      reason: "teasers of other pages"),
    Rule(
      name: "side", words: ["sidebar", "aside", "side", "rightbar"], reason: "the column beside the text"),
    Rule(
      name: "navigation",
      words: [
        "nav", "navbar", "navigation", "navbox", "menu", "breadcrumb", "breadcrumbs", "crumb", "crumbs",
        "toolbar", "topbar", "pager", "pagination", "toc",
      ],
      reason: "ways through the site and through the page"),
    Rule(
      name: "foot", words: ["footer", "foot", "copyright", "statement", "disclaimer", "liability"],
      reason: "imprint, and what the site says of all its texts"),
    Rule(
      name: "dialog",
      words: [
        "login", "signup", "register", "passport", "modal", "dialog", "popup", "pop", "mask", "toast",
        "tooltip", "hidden", "hide",
      ],
      reason: "shown only when called up"),
    Rule(
      name: "advertisement",
      words: [
        "ad", "ads", "advert", "advertisement", "adbox", "sponsor", "promo", "subscribe", "newsletter",
      ],
      reason: "advertisements, those of the site itself among them"),
    Rule(
      name: "keywords", words: ["keywords", "tags"], reason: "links to pages with the same words"),
  ]

  /// Elements with more classes carry states (`hasSidebar`, `shareEnabled`), not what they are.
  static let mostClasses = 6

  /// The index of the rule for an element, by its names.
  static func rule(_ names: [ArraySlice<UInt8>]) -> Int? {
    guard names.count <= mostClasses + 1 else { return nil }
    return names.lazy.compactMap { name in
      let words = NameWords.split(name)
      // `hidden-content` opens with a click: the text goes on there. `hidden` alone is hidden.
      let isState = words.count > 1 && stateWords.contains(words[0])
      return isState ? nil : words.lazy.compactMap { ruleOf[$0] }.first
    }.first
  }

  static let comments = rules.firstIndex { $0.name == "comments" }

  private static let stateWords: Set<String> = ["hidden", "hide"]

  /// The page, its text and its title are never an area.
  static let exempt: Set<String> = ["html", "body", "main", "article", "h1"]

  private static let ruleOf: [String: Int] = {
    var ruleOf: [String: Int] = [:]
    for (index, rule) in rules.enumerated() {
      for word in rule.words { ruleOf[word] = index }
    }
    return ruleOf
  }()
}
