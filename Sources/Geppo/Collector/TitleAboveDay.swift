import Markup

/// Titles in elements that are no headings: right above the line with the day of release, marked by name or by looks.
struct TitleAboveDay {
  let tree: MarkupTree
  let lines: [PageLines.Line]

  struct Rule: Sendable {
    let name: String
    let reason: String
    /// Whether an element around the line marks it so.
    let marks: @Sendable (MarkupTree, MarkupTree.Node) -> Bool
  }

  static let rules: [Rule] = [
    Rule(name: "called title", reason: "templates without headings name the element") {
      isCalledTitle($1, $0)
    },
    Rule(name: "centred", reason: "old templates set the title in the middle of a cell") { tree, node in
      tree.name(of: node) == "center" || tree.attribute("align", of: node)?.lowercased() == "center"
        || style(node, tree).contains("text-align:center")
    },
    Rule(name: "big", reason: "old templates set it in a larger font") { tree, node in
      let size = tree.name(of: node) == "font" ? tree.attribute("size", of: node) ?? "" : ""
      return ["4", "5", "6", "7", "+1", "+2", "+3", "+4"].contains(size) || pixels(style(node, tree)) >= 18
    },
  ]

  /// Classes and ids of elements with the title, letters only.
  static let names: Set<String> = [
    "title", "articletitle", "newstitle", "contenttitle", "contitle", "detailtitle", "arttitle", "artititle",
    "infotitle", "pagetitle", "maintitle", "tit", "bt", "biaoti", "headline",
  ]

  static func isCalledTitle(_ node: MarkupTree.Node, _ tree: MarkupTree) -> Bool {
    [tree.attribute("class", of: node), tree.id(of: node)].compactMap { $0?.lowercased() }
      .flatMap { $0.split(separator: " ") }.contains { names.contains($0.filter(\.isLetter)) }
  }

  /// Lines that may be the title, or its parts, above each line of a day in front of that line, the first day first.
  func runs(before end: Int) -> [[PageLines.Line]] {
    lines.indices.prefix(end + 1).filter { $0 > 0 && DateLine.isOne(lines[$0].text) }.compactMap { day in
      let above = lines[max(0, day - TitleLines.most)..<day]
      let run = above.reversed().prefix { !$0.isLink && $0.size <= Self.longest && isMarked($0) }
      return run.isEmpty ? nil : run.reversed()
    }
  }

  private static let longest = 120
  /// Elements around a line that are looked at.
  private static let depth = 4

  private func isMarked(_ line: PageLines.Line) -> Bool {
    let around = tree.ancestors(of: line.first).prefix(Self.depth)
    return around.contains { node in Self.rules.contains { $0.marks(tree, node) } }
  }

  private static func style(_ node: MarkupTree.Node, _ tree: MarkupTree) -> String {
    tree.attribute("style", of: node).map { $0.lowercased().filter { !$0.isWhitespace } } ?? ""
  }

  /// 22 of `font-size:22px`.
  private static func pixels(_ style: String) -> Int {
    guard let size = style.firstRange(of: "font-size:") else { return 0 }
    let value = style[size.upperBound...].prefix { $0 != ";" }
    return value.hasSuffix("px") || value.hasSuffix("pt") ? Int(value.dropLast(2)) ?? 0 : 0
  }
}

/// Boxes around the text of a page, told by their names.
struct SideBoxes {
  let tree: MarkupTree
  let lines: PageLines
  let body: Range<Int>

  /// Names of columns; the text itself may stand in one.
  static let sides: Set<String> = [
    "left", "right", "leftbox", "rightbox", "leftmenu", "rightmenu", "leftbar", "leftside", "rightside",
    "leftnav",
    "rightnav", "leftcol", "rightcol", "leftcolumn", "rightcolumn",
  ]

  /// Whether a line stands in a box that the text does not stand in.
  func hold(_ line: PageLines.Line) -> Bool {
    tree.ancestors(of: line.first).contains { node in
      let names = NameWords.names(
        id: tree.attributeBytes("id", of: node), classes: tree.attributeBytes("class", of: node))
      guard !names.isEmpty, !PageArea.exempt.contains(tree.name(of: node)) else { return false }
      let isSide = names.flatMap(NameWords.split).contains(where: Self.sides.contains)
      guard isSide || PageArea.rule(names) != nil, !TitleAboveDay.isCalledTitle(node, tree) else {
        return false
      }
      let range = lines.range(of: node, in: tree)
      // What holds one line is set left or right itself.
      return (!isSide || range.count > 1) && (body.isEmpty || !range.overlaps(body))
    }
  }
}
