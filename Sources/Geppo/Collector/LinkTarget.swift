import Markup

/// Where a link leads: its `href`, or the address that its script opens.
enum LinkTarget {
  /// The reference as the page writes it.
  static func of(_ node: MarkupTree.Node, in tree: MarkupTree) -> String? {
    let href = tree.attribute("href", of: node)?.trimmingSpaces() ?? ""
    let isScript = href.isEmpty || href.hasPrefix("#") || href.lowercased().hasPrefix("javascript:")
    guard isScript else { return href }
    return address(in: href) ?? ofClick(on: node, in: tree) ?? tree.attribute("href", of: node)
  }

  /// `onclick="location.href='/a.html'"`, `onclick="window.open('/a.html')"`.
  static func ofClick(on node: MarkupTree.Node, in tree: MarkupTree) -> String? {
    tree.attribute("onclick", of: node).flatMap(address)
  }

  /// Longer scripts do more than open a page.
  private static let longest = 500

  /// What stands between quotation marks in a script: `turnTo('t1_2.html')`.
  static func literals(in script: String) -> [String] {
    guard script.utf8.count <= longest else { return [] }
    return quotationMarks.flatMap { mark in
      script.split(separator: mark, omittingEmptySubsequences: false).enumerated()
        .filter { $0.offset % 2 == 1 }.map { String($0.element).trimmingSpaces() }
    }
  }

  private static let quotationMarks: [Character] = ["'", "\""]

  private static func address(in script: String) -> String? {
    guard script.utf8.count <= longest else { return nil }
    return openings.lazy.compactMap { opening in
      script.firstRange(of: opening).flatMap { literal(at: script[$0.upperBound...]) }
    }.first
  }

  private static let openings = [
    "location.href", "location.assign", "location.replace", "location", "window.open",
  ]

  /// The text between quotation marks behind `=` or `(`, when it is the whole address.
  private static func literal(at text: Substring) -> String? {
    let rest = text.drop(while: \.isWhitespace)
    guard let sign = rest.first, sign == "=" || sign == "(" else { return nil }
    let quoted = rest.dropFirst().drop(while: \.isWhitespace)
    guard let mark = quoted.first, mark == "'" || mark == "\"",
      let end = quoted.dropFirst().firstIndex(of: mark)
    else { return nil }
    let address = quoted[..<end].dropFirst()
    let behind = quoted[end...].dropFirst().first { !$0.isWhitespace }
    return behind == "+" || address.isEmpty || address.hasPrefix("#") ? nil : String(address)
  }
}
