/// What an HTML element does to the text inside it.
enum ElementRole: Hashable, Sendable {
  case inline, block, listItem, table, row, cell, caption, lineBreak, link, joined, raised
  case heading(Int)
  /// Its text is not text of the page.
  case dropped

  static func of(_ name: String) -> ElementRole { roles[name] ?? .inline }

  /// Begins a line of its own, and so does what follows it.
  var isBlock: Bool {
    switch self {
    case .block, .listItem, .table, .row, .cell, .caption, .heading: true
    case .inline, .lineBreak, .link, .joined, .raised, .dropped: false
    }
  }

  private static let roles: [String: ElementRole] = {
    var roles: [String: ElementRole] = [
      "li": .listItem, "table": .table, "tr": .row, "td": .cell, "th": .cell, "br": .lineBreak, "a": .link,
      "sub": .joined, "sup": .raised, "caption": .caption, "figcaption": .caption,
    ]
    for level in 1...6 { roles["h\(level)"] = .heading(level) }
    for name in blockNames { roles[name] = .block }
    for name in droppedNames { roles[name] = .dropped }
    return roles
  }()

  private static let blockNames = [
    "address", "article", "blockquote", "body", "center", "dd", "details", "div", "dl", "dt",
    "fieldset",
    "figure", "form", "header", "hr", "html", "legend", "main", "ol", "p", "pre", "section",
    "summary",
    "tbody", "tfoot", "thead", "ucapcontent", "ul",
  ]

  private static let droppedNames = [
    "aside", "audio", "button", "canvas", "embed", "footer", "frame", "frameset", "head", "iframe", "input",
    "map",
    "nav", "noscript", "object", "option", "script", "select", "style", "svg", "template", "title",
    "textarea",
    "video",
  ]
}
