import Markup

/// Breaks that a program set after so many columns, in the middle of sentences: text from mails and terminals. Several lines
/// of a sentence then end at the same column, and the next one begins without an indent.
struct HardWraps {
  /// Offsets of such breaks by text node.
  let found: [MarkupTree.Node: Set<Int>]

  /// A Chinese character takes two columns.
  private static let narrowest = 40
  /// Marks must not begin a line and words are not cut, so lines end a little earlier.
  private static let tolerance = 5
  /// A single long line is no width.
  private static let fewest = 2
  /// A sentence or a heading is at its end.
  private static let ends: Set<Character> = ["。", "！", "？", "；", "：", "”", "…", "!", "?", ";", ":", "."]

  init(below element: MarkupTree.Node, in tree: MarkupTree) {
    var scan = Scan()
    for node in tree.descendants(of: element) {
      switch tree.kind(of: node) {
      case .text: scan.add(tree.textBytes(of: node), of: node)
      case .element:
        let role = ElementRole.of(tree.name(of: node))
        if role.isBlock || role == .lineBreak { scan.endLine(nil) }
      default: break
      }
    }
    scan.endLine(nil)
    let lines = scan.lines
    let widest = lines.map(\.width).max() ?? 0
    let wrapped = lines.indices.dropLast().filter { index in
      lines[index].width >= max(Self.narrowest, widest - Self.tolerance) && lines[index].isOpen
        && lines[index].wrap != nil && lines[index + 1].goesOn
    }
    guard wrapped.count >= Self.fewest else {
      found = [:]
      return
    }
    found = wrapped.compactMap { lines[$0].wrap }.reduce(into: [:]) { $0[$1.node, default: []].insert($1.at) }
  }

  private struct Break {
    var node: MarkupTree.Node
    var at: Int
  }

  private struct Line {
    var width = 0
    /// Whether it ends within a sentence.
    var isOpen = false
    /// Whether it begins at the margin, and not with a number of its own.
    var goesOn = false
    var wrap: Break?
  }

  private struct Scan {
    private(set) var lines: [Line] = []
    private var bytes: [UInt8] = []

    mutating func add(_ text: ArraySlice<UInt8>, of node: MarkupTree.Node) {
      var start = text.startIndex
      for index in text.indices where KeptBreaks.isBreak(at: index, in: text) {
        bytes += text[start..<index]
        endLine(Break(node: node, at: index - text.startIndex))
        start = index + 1
      }
      bytes += text[start...]
    }

    mutating func endLine(_ wrap: Break?) {
      defer { bytes = [] }
      let text = String(decoding: bytes, as: UTF8.self)
      let trimmed = text.trimmingSpaces()
      guard let first = text.unicodeScalars.first, let last = trimmed.last else {
        lines.append(Line())
        return
      }
      let columns = text.unicodeScalars.reduce(0) { $0 + ($1.value >= 0x2000 ? 2 : 1) }
      lines.append(
        Line(
          width: columns,
          isOpen: last.unicodeScalars.contains { $0.value >= 0x2E80 } && !HardWraps.ends.contains(last),
          goesOn: !first.isSpaceOrInvisible && ClauseScan.number(of: trimmed) == nil, wrap: wrap))
    }
  }
}
