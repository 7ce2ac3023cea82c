import Markup

/// The text of a page: where it stands, and by which step it was found.
struct PageBody: Sendable {
  /// Indices of the page's lines; empty when there is no text.
  var lines: Range<Int>
  /// Lines between them that are not text, with the name of the rule that says so.
  var dropped: [Int: String]
  var step: String
  /// Further texts of the page, which were not read.
  var others = 0

  static let none = PageBody(lines: 0..<0, dropped: [:], step: "none")

  /// The first line of running text: labels and dates after it are part of the text. A heading is none, however long,
  /// nor is what was dropped.
  func firstProse(in page: PageLines) -> Int {
    lines.first { index in
      page.lines[index].size >= 30 && page.lines[index].heading == 0 && dropped[index] == nil
        && Prose.isProse(page.lines[index])
    } ?? lines.upperBound
  }
}

/// Finds the text: in the container of a known system, else where a page of a discussion has its posts, else by the
/// densest run of lines, narrowed to the element that is named after the text.
enum BodyFinder {
  static func find(in tree: MarkupTree, _ page: PageLines, address: WebLink? = nil) -> PageBody {
    if let hit = Containers.find(in: tree, page) { return body(hit.lines, hit.step, page) }
    let isDiscussion = Discussion.isOne(address)
    let layout = PageLayout(tree: tree, page: page, isDiscussion: isDiscussion)
    let region = DenseRegion(tree: tree, page: page, layout: layout)
    let scores = page.lines.indices.map(region.score)
    let run = region.bestRun(scores)
    if isDiscussion, let posts = Discussion.posts(tree, page, layout, run?.lines) { return posts }
    let texts = NamedTexts(tree: tree, page: page, layout: layout, scores: scores)
    guard let found = isDiscussion ? nil : run.map(texts.narrowed) ?? texts.shortText() else {
      guard let run else { return .none }
      return TextStart.trimmed(body(region.grown(run.lines), "density", page, layout), page, tree)
    }
    var body = body(found.lines, "text holder \(found.name)", page, layout)
    body.others = found.others
    return found.strength == .vague
      ? TextStart.trimmed(body, page, tree) : TextStart.behindPosting(body, page)
  }

  /// The body that some lines hold, without furniture and what stands around the text.
  static func body(_ lines: Range<Int>, _ step: String, _ page: PageLines, _ layout: PageLayout? = nil)
    -> PageBody
  {
    let clean = BlockReader.withoutFurniture(lines, page, layout)
    return PageBody(lines: clean.range, dropped: clean.dropped, step: step)
  }
}
