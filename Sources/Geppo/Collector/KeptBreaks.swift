import Markup

/// An element whose lines are shown as they stand in the file: `<pre>`, and what a style says so of. Breaks that only keep
/// the lines of a sentence at one width are none.
struct KeptBreaks {
  /// A part of a text node that is on one line.
  struct Piece: Equatable {
    var bytes: ArraySlice<UInt8>
    /// Lines of the file behind the first character of the node.
    var linesBelow: Int
    var endsLine: Bool
  }

  private let tree: MarkupTree
  /// Offsets of the breaks within sentences, by text node.
  private let wraps: [MarkupTree.Node: Set<Int>]

  init(of element: MarkupTree.Node, in tree: MarkupTree) {
    self.tree = tree
    wraps = HardWraps(below: element, in: tree).found
  }

  /// The parts of a text node between the breaks that count.
  func pieces(of text: MarkupTree.Node) -> [Piece] {
    let bytes = tree.textBytes(of: text)
    let joins = wraps[text] ?? []
    var pieces: [Piece] = []
    var start = bytes.startIndex
    var (linesBelow, next, hasBegun) = (0, 0, false)
    for index in bytes.indices {
      if bytes[index] > 0x20 { hasBegun = true }
      guard Self.isBreak(at: index, in: bytes) else { continue }
      if hasBegun { next += 1 }
      guard !joins.contains(index - bytes.startIndex) else { continue }
      pieces.append(Piece(bytes: bytes[start..<index], linesBelow: linesBelow, endsLine: true))
      (start, linesBelow) = (index + 1, next)
    }
    return pieces + [Piece(bytes: bytes[start...], linesBelow: linesBelow, endsLine: false)]
  }

  /// LF, and CR that no LF follows.
  static func isBreak(at index: Int, in bytes: ArraySlice<UInt8>) -> Bool {
    guard bytes[index] == 0x0D else { return bytes[index] == 0x0A }
    return index + 1 == bytes.endIndex || bytes[index + 1] != 0x0A
  }

  // MARK: Which elements

  /// Whether the lines in an element are kept; nil where it is as in the element around it. `style` has neither spaces
  /// nor capitals.
  static func areKept(in name: String, style: [UInt8]) -> Bool? {
    guard let space = style.lastRange(of: property) else { return name == "pre" ? true : nil }
    let value = style[space.upperBound...].prefix { $0 != 0x3B && $0 != 0x21 }
    if keeping.contains(Array(value)) { return true }
    return folding.contains(Array(value)) ? false : nil
  }

  private static let property = Array("white-space:".utf8)
  private static let keeping = Set(["pre", "pre-wrap", "pre-line", "break-spaces"].map { Array($0.utf8) })
  private static let folding = Set(["normal", "nowrap", "initial"].map { Array($0.utf8) })
}

extension [UInt8] {
  fileprivate func lastRange(of word: [UInt8]) -> Range<Int>? { ranges(of: word).last }
}
