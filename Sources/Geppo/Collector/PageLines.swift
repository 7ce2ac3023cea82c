import Markup

/// The visible text of a page as a reader sees it: a line for each paragraph, cell, list item or `<br>`.
struct PageLines: Sendable {
  struct Line: Hashable, Sendable {
    /// Without space at its ends; runs of ASCII space and NO-BREAK SPACE are one space.
    var text: String
    /// The first text node, and the block element that holds it.
    var first: MarkupTree.Node
    var block: MarkupTree.Node
    /// Line of the file.
    var line: Int
    /// Characters without spaces, and how many of them are links.
    var size = 0
    var linked = 0
    /// 1 to 6 in `<h1>` to `<h6>`, else 0.
    var heading = 0
    var isListItem = false
    /// In `<caption>` or `<figcaption>`.
    var isCaption = false
    var cell: Cell?
    /// UTF-8 length of the text up to the end of the first run of one element: `<span>索 引 号</span>0000…`.
    var headLength = 0
    /// UTF-8 offsets at which an element begins or ends, or a line of the file ends, without a space in the text.
    var seams: [Int] = []

    var isLink: Bool { linked * 2 > size }
  }

  /// The innermost cell of a table that a line stands in.
  struct Cell: Hashable, Sendable {
    var table: MarkupTree.Node
    var row: MarkupTree.Node
    var cell: MarkupTree.Node
  }

  struct Link: Hashable, Sendable {
    var node: MarkupTree.Node
    /// Index of the line in which the link begins.
    var lineIndex: Int
  }

  var lines: [Line] = []
  var links: [Link] = []
  /// Tables that hold another table: they lay out the page.
  var outerTables: Set<MarkupTree.Node> = []

  /// The indices of the lines inside an element.
  func range(of node: MarkupTree.Node, in tree: MarkupTree) -> Range<Int> {
    let start = firstIndex(notBefore: node)
    return start..<max(start, firstIndex(notBefore: tree.end(of: node)))
  }

  private func firstIndex(notBefore node: MarkupTree.Node) -> Int {
    var low = 0
    var high = lines.count
    while low < high {
      let middle = (low + high) / 2
      if lines[middle].first < node { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
