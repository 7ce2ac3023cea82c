import Markup

/// The text of a page: where it stands, and by which step it was found.
struct PageBody: Sendable {
  /// Indices of the page's lines; empty when there is no text.
  var lines: Range<Int>
  /// Furniture between them.
  var dropped: Set<Int>
  var step: String

  static let none = PageBody(lines: 0..<0, dropped: [], step: "none")

  /// The first line of running text: labels and dates after it are part of the text. A heading is none, however long.
  func firstProse(in page: PageLines) -> Int {
    lines.first { page.lines[$0].size >= 30 && page.lines[$0].heading == 0 && Prose.isProse(page.lines[$0]) }
      ?? lines.upperBound
  }
}

enum BodyFinder {
  static func find(in tree: MarkupTree, _ page: PageLines) -> PageBody {
    if let hit = Containers.find(in: tree, page) { return body(hit.lines, hit.step, page) }
    if let hit = DenseRegion.find(in: tree, page) { return body(hit.lines, "density", page) }
    return .none
  }

  /// The body that the elements of a recipe hold: from the first to the last of their lines.
  static func body(_ lines: Range<Int>, _ step: String, _ page: PageLines) -> PageBody {
    let clean = BlockReader.withoutFurniture(lines, page)
    return PageBody(lines: clean.range, dropped: clean.dropped, step: step)
  }
}
