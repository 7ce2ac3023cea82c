import Markup

/// The element that is named after the text and holds the densest run of lines.
struct NamedTexts {
  let tree: MarkupTree
  let page: PageLines
  let layout: PageLayout
  /// By line, as `DenseRegion` gives them.
  let scores: [Int]

  struct Hit: Hashable, Sendable {
    var lines: Range<Int>
    var name: String
    var others = 0
  }

  /// A run below this score is hardly a text: a plain name is better evidence.
  private static let weakRun = 80
  private static let leastText = 20
  /// Parts of ten of the run that the element must hold.
  private static let leastShare = 9

  /// The smallest such element; nil where no name fits.
  func narrowed(_ run: DenseRegion.Run) -> Hit? {
    if let posts = firstOfSeveral(run) { return posts }
    let whole = gain(run.lines)
    let fitting = layout.holders.filter {
      gain($0.lines.clamped(to: run.lines)) * 10 >= whole * NamedTexts.leastShare
    }
    if let smallest = fitting.min(by: {
      ($0.lines.count, -$0.strength.rawValue) < ($1.lines.count, -$1.strength.rawValue)
    }) {
      return hit(smallest)
    }
    return run.sum < NamedTexts.weakRun ? shortText() : nil
  }

  /// A text without sentences, in an element that is plainly named.
  private func shortText() -> Hit? {
    layout.holders.first { holder in
      guard holder.strength == .plain, layout.surroundings[holder.lines.lowerBound] == nil else {
        return false
      }
      let size = page.lines[holder.lines].reduce(0) { $0 + $1.size }
      let own = page.lines[holder.lines].reduce(0) { $0 + $1.size - $1.linked }
      return own >= NamedTexts.leastText && own * 2 > size
    }.map(hit)
  }

  /// The newest post of a page that shows several in full, each with its own title: the page was saved for it.
  private func firstOfSeveral(_ run: DenseRegion.Run) -> Hit? {
    let plain = layout.holders.filter {
      $0.strength == .plain && gain($0.lines) > 0 && layout.surroundings[$0.lines.lowerBound] == nil
    }
    guard plain.count >= 3, let first = plain.first, let classes = tree.attribute("class", of: first.node)
    else { return nil }
    let posts = plain.filter { tree.attribute("class", of: $0.node) == classes }
    guard posts.count >= 3, posts.count <= titles(classes),
      posts.reduce(0, { $0 + gain($1.lines) }) * 10 >= gain(run.lines) * 6
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

  /// What speaks for a run of lines.
  private func gain(_ lines: Range<Int>) -> Int { scores[lines].reduce(0) { $0 + max(0, $1) } }

  private func hit(_ holder: PageLayout.Holder) -> Hit {
    let id = tree.id(of: holder.node).map { "#\($0)" }
    let classes = tree.attribute("class", of: holder.node).map {
      $0.split(whereSeparator: \.isWhitespace).map { ".\($0)" }.joined()
    }
    let name = id ?? classes ?? tree.name(of: holder.node)
    return Hit(lines: holder.lines, name: String(name.prefix(60)))
  }
}
