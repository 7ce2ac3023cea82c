import Markup

/// The element that is named after the text and holds the densest run of lines.
struct NamedTexts {
  let tree: MarkupTree
  let page: PageLines
  let layout: PageLayout
  /// Sums by line: what speaks for a text, all characters, and those that are no links.
  private let gains: RunningSums
  private let sizes: RunningSums
  private let owns: RunningSums

  /// `scores` by line, as `DenseRegion` gives them.
  init(tree: MarkupTree, page: PageLines, layout: PageLayout, scores: [Int]) {
    self.tree = tree
    self.page = page
    self.layout = layout
    gains = RunningSums(scores.map { max(0, $0) })
    sizes = RunningSums(page.lines.map(\.size))
    owns = RunningSums(page.lines.map { $0.size - $0.linked })
  }

  struct Hit: Hashable, Sendable {
    var lines: Range<Int>
    var name: String
    var strength: TextHolder.Strength
    var others = 0
  }

  /// A run below this score is hardly a text: a plain name is better evidence.
  private static let weakRun = 150
  private static let leastText = 20
  /// Parts of ten of the run that the element must hold.
  private static func leastShare(_ strength: TextHolder.Strength) -> Int { strength == .sure ? 7 : 9 }
  /// A title stands so many lines before a text at most.
  private static let titleDistance = 12

  /// The smallest such element; nil where no name fits.
  func narrowed(_ run: DenseRegion.Run) -> Hit? {
    if let posts = firstOfSeveral(run) { return posts }
    let whole = gains[run.lines]
    let fitting = layout.holders.filter {
      gains[$0.lines.clamped(to: run.lines)] * 10 >= whole * NamedTexts.leastShare($0.strength)
    }
    if run.sum < NamedTexts.weakRun, let short = shortText(), !run.lines.overlaps(short.lines) {
      return short
    }
    if let smallest = fitting.min(by: {
      ($0.lines.count, -$0.strength.rawValue) < ($1.lines.count, -$1.strength.rawValue)
    }) {
      return hit(smallest)
    }
    return nil
  }

  /// A text without sentences, in an element that is plainly named, behind the title.
  func shortText() -> Hit? {
    layout.holders.first { holder in
      guard holder.strength >= .plain, layout.surroundings[holder.lines.lowerBound] == nil else {
        return false
      }
      let own = owns[holder.lines]
      return own >= NamedTexts.leastText && own * 2 > sizes[holder.lines] && isBehindTitle(holder.lines)
    }.map(hit)
  }

  private func isBehindTitle(_ lines: Range<Int>) -> Bool {
    let start = max(0, lines.lowerBound - NamedTexts.titleDistance)
    return page.lines[start..<min(lines.lowerBound + 2, lines.upperBound)].contains {
      $0.heading == 1 && $0.size >= 8
    }
  }

  /// The newest post of a page that shows several in full, each with its own title: the page was saved for it.
  private func firstOfSeveral(_ run: DenseRegion.Run) -> Hit? {
    let plain = layout.holders.filter {
      $0.strength >= .plain && gains[$0.lines] > 0 && layout.surroundings[$0.lines.lowerBound] == nil
    }
    guard plain.count >= 3, let first = plain.first, let classes = tree.attribute("class", of: first.node)
    else { return nil }
    let posts = plain.filter { tree.attribute("class", of: $0.node) == classes }
    guard posts.count >= 3, posts.count <= titles(classes),
      posts.reduce(0, { $0 + gains[$1.lines] }) * 10 >= gains[run.lines] * 6
    else { return nil }
    var hit = hit(first)
    hit.others = posts.count - 1
    return hit
  }

  /// How many elements are named as the titles of posts with that name: `post-title` with `post-body`.
  private func titles(_ classes: String) -> Int {
    guard let stem = NameWords.split(classes.utf8).first else { return 0 }
    return tree.descendants(of: .root).count { node in
      tree.isElement(node)
        && tree.attributeBytes("class", of: node).map { NameWords.split($0).starts(with: [stem, "title"]) }
          ?? false
    }
  }

  private func hit(_ holder: PageLayout.Holder) -> Hit {
    let id = tree.id(of: holder.node).map { "#\($0)" }
    let classes = tree.attribute("class", of: holder.node).map {
      $0.split(whereSeparator: \.isWhitespace).map { ".\($0)" }.joined()
    }
    let name = id ?? classes ?? tree.name(of: holder.node)
    return Hit(lines: holder.lines, name: String(name.prefix(60)), strength: holder.strength)
  }
}
