import Markup

/// Walks a tree once and collects its visible lines and links.
struct LineReader {
  /// Reads the whole tree, but for the elements of `removed` (a recipe's `remove`) and what is below them.
  static func read(_ tree: MarkupTree, without removed: Set<MarkupTree.Node> = []) -> PageLines {
    var reader = LineReader(tree: tree, removed: removed)
    reader.walk()
    return reader.result
  }

  private struct OpenElement {
    var end: MarkupTree.Node
    var role: ElementRole
    /// A click on it opens another page, as one on a link does.
    var isButton: Bool
    /// Breaks of lines in the file that readers see.
    var breaks: KeptBreaks?
  }

  private let tree: MarkupTree
  private let removed: Set<MarkupTree.Node>
  private var result = PageLines()
  private var open: [OpenElement] = []
  private var buffer = LineBuffer()
  private var tables: [MarkupTree.Node] = []
  private var rows: [MarkupTree.Node] = []
  private var cells: [MarkupTree.Node] = []
  private var blocks: [MarkupTree.Node] = []
  private var headings: [Int] = []
  private var listItems = 0
  private var captions = 0
  private var openLinks = 0
  /// The `<aside>` in which the page has its only `<h1>`: no furniture then.
  private let asideOfTitle: MarkupTree.Node?

  private init(tree: MarkupTree, removed: Set<MarkupTree.Node>) {
    self.tree = tree
    self.removed = removed
    let titles = tree.elements(named: "h1")
    asideOfTitle =
      titles.isEmpty
      ? nil
      : tree.elements(named: "aside").first { aside in titles.allSatisfy { tree.isNode($0, below: aside) } }
  }

  private mutating func walk() {
    tree.walk(.root) { node in
      close(before: node)
      return visit(node)
    }
    close(before: tree.end(of: .root))
    endLine()
  }

  private mutating func visit(_ node: MarkupTree.Node) -> Bool {
    switch tree.kind(of: node) {
    case .text:
      append(node)
      return false
    case .comment: return false
    case .root: return true
    case .element: return enter(node)
    }
  }

  private mutating func append(_ text: MarkupTree.Node) {
    let line = tree.line(of: text)
    guard let breaks = open.last?.breaks else {
      buffer.append(tree.textBytes(of: text), of: text, at: line, isLinked: openLinks > 0)
      return
    }
    for piece in breaks.pieces(of: text) {
      buffer.append(piece.bytes, of: text, at: line + piece.linesBelow, isLinked: openLinks > 0)
      if piece.endsLine { endLine() }
    }
  }

  private mutating func enter(_ node: MarkupTree.Node) -> Bool {
    let role = node == asideOfTitle ? .block : ElementRole.of(tree.name(of: node))
    let style = compactStyle(of: node)
    if role == .dropped || isHidden(node, style) || removed.contains(node) { return false }
    begin(role, node)
    let isButton = role != .link && isButton(node)
    if isButton {
      openLinks += 1
      result.links.append(.init(node: node, lineIndex: result.lines.count))
    }
    open.append(
      OpenElement(end: tree.end(of: node), role: role, isButton: isButton, breaks: breaks(in: node, style)))
    return true
  }

  private func breaks(in node: MarkupTree.Node, _ style: [UInt8]) -> KeptBreaks? {
    let around = open.last?.breaks
    guard let areKept = KeptBreaks.areKept(in: tree.name(of: node), style: style) else { return around }
    return areKept ? around ?? KeptBreaks(of: node, in: tree) : nil
  }

  private mutating func close(before node: MarkupTree.Node) {
    while let last = open.last, last.end <= node {
      open.removeLast()
      finish(last.role)
      if last.isButton { openLinks -= 1 }
    }
  }

  private mutating func begin(_ role: ElementRole, _ node: MarkupTree.Node) {
    switch role {
    case .inline, .dropped: buffer.endPiece()
    case .joined: buffer.join()
    case .raised: buffer.raise(text(of: node))
    case .lineBreak: endLine()
    case .link:
      openLinks += 1
      buffer.endPiece()
      result.links.append(.init(node: node, lineIndex: result.lines.count))
    case .block, .listItem, .table, .row, .cell, .caption, .heading:
      endLine()
      blocks.append(node)
      push(role, node)
    }
  }

  /// Empty for more than a few nodes: no exponent has them.
  private func text(of node: MarkupTree.Node) -> [UInt8] {
    let nodes = tree.descendants(of: node)
    return nodes.count > 4
      ? [] : nodes.flatMap { tree.kind(of: $0) == .text ? Array(tree.textBytes(of: $0)) : [] }
  }

  private mutating func push(_ role: ElementRole, _ node: MarkupTree.Node) {
    switch role {
    case .listItem: listItems += 1
    case .caption: captions += 1
    case .heading(let level): headings.append(level)
    case .table:
      if let outer = tables.last { result.outerTables.insert(outer) }
      tables.append(node)
    case .row: rows.append(node)
    case .cell: cells.append(node)
    default: break
    }
  }

  private mutating func finish(_ role: ElementRole) {
    switch role {
    case .inline: buffer.endPiece()
    case .dropped, .lineBreak, .joined: break
    case .raised: buffer.lower()
    case .link:
      openLinks -= 1
      buffer.endPiece()
    case .block, .listItem, .table, .row, .cell, .caption, .heading:
      endLine()
      blocks.removeLast()
      pop(role)
    }
  }

  private mutating func pop(_ role: ElementRole) {
    switch role {
    case .listItem: listItems -= 1
    case .caption: captions -= 1
    case .heading: headings.removeLast()
    case .table: tables.removeLast()
    case .row: rows.removeLast()
    case .cell: cells.removeLast()
    default: break
    }
  }

  private mutating func endLine() {
    guard var line = buffer.take(block: blocks.last ?? .root) else { return }
    line.heading = headings.last ?? 0
    line.isListItem = listItems > 0
    line.isCaption = captions > 0
    if let table = tables.last, let row = rows.last, let cell = cells.last, row > table, cell > row {
      line.cell = .init(table: table, row: row, cell: cell)
    }
    result.lines.append(line)
  }

  /// `<li onclick="location.href='…'">`; not around links, which tell their address themselves.
  private func isButton(_ node: MarkupTree.Node) -> Bool {
    openLinks == 0 && tree.attributeBytes("onclick", of: node) != nil
      && tree.descendants(of: node).count <= LineReader.largestButton
      && LinkTarget.ofClick(on: node, in: tree) != nil && tree.elements(named: "a", below: node).isEmpty
  }

  /// Without spaces and capitals; empty without a style.
  private func compactStyle(of node: MarkupTree.Node) -> [UInt8] {
    guard let style = tree.attributeBytes("style", of: node), style.count >= 12 else { return [] }
    return style.filter { !(0x09...0x20).contains($0) }.map { (65...90).contains($0) ? $0 | 0x20 : $0 }
  }

  private func isHidden(_ node: MarkupTree.Node, _ style: [UInt8]) -> Bool {
    tree.attributeBytes("hidden", of: node) != nil || style.firstRange(of: LineReader.hiddenStyle) != nil
  }

  /// Nodes in an entry of a list; larger elements hold parts of the page.
  private static let largestButton = 100

  /// Not `visibility:hidden`: WeChat hides the whole text so until its script has run.
  private static let hiddenStyle = Array("display:none".utf8)
}
