import Markup

/// What the elements of a page tell of its lines: which stand around the text, and which elements hold it by name.
struct PageLayout: Sendable {
  struct Holder: Hashable, Sendable {
    var node: MarkupTree.Node
    var lines: Range<Int>
    var strength: TextHolder.Strength
  }

  /// Name of the rule by which a line is no text; nil for all others.
  private(set) var surroundings: [String?]
  private(set) var holders: [Holder] = []

  static let teaser = "teaser"

  init(tree: MarkupTree, page: PageLines, isDiscussion: Bool = false) {
    surroundings = Array(repeating: nil, count: page.lines.count)
    for lines in Teasers(tree: tree, page: page).units() { mark(lines, PageLayout.teaser) }
    let named = NamedElements(tree: tree, page: page)
    holders = named.holders
    let masses = Masses(page, without: surroundings)
    for area in named.areas where isAround(area, masses, isDiscussion) {
      mark(area.lines, PageArea.rules[area.rule].name)
    }
  }

  private mutating func mark(_ lines: Range<Int>, _ name: String) {
    for index in lines where surroundings[index] == nil { surroundings[index] = name }
  }

  /// An element that holds most of the page is not around the text, whatever its name. Comments may be longer than
  /// the text, but there must be one.
  private func isAround(_ area: NamedElements.Area, _ masses: Masses, _ isDiscussion: Bool) -> Bool {
    let prose = masses.prose(area.lines)
    if area.rule == PageArea.comments {
      return !isDiscussion && area.lines.lowerBound > 0 && masses.allProse - prose >= 80
    }
    return prose * 2 <= masses.allProse && masses.size(area.lines) * 2 <= masses.allSize
  }
}

/// Sums over runs of lines.
private struct Masses {
  private var proses = [0]
  private var sizes = [0]

  init(_ page: PageLines, without surroundings: [String?]) {
    for (line, around) in zip(page.lines, surroundings) {
      let own = around == nil ? line.size - line.linked : 0
      proses.append(proses[proses.count - 1] + (Prose.isProse(line) ? own : 0))
      sizes.append(sizes[sizes.count - 1] + own)
    }
  }

  var allProse: Int { proses[proses.count - 1] }
  var allSize: Int { sizes[sizes.count - 1] }

  func prose(_ lines: Range<Int>) -> Int { proses[lines.upperBound] - proses[lines.lowerBound] }
  func size(_ lines: Range<Int>) -> Int { sizes[lines.upperBound] - sizes[lines.lowerBound] }
}

/// The elements whose names say what they are for.
private struct NamedElements {
  struct Area {
    var rule: Int
    var lines: Range<Int>
  }

  private struct Verdict {
    var area: Int?
    var strength: TextHolder.Strength?
  }

  private(set) var areas: [Area] = []
  private(set) var holders: [PageLayout.Holder] = []
  /// Verdicts by class: pages repeat theirs.
  private var known: [ArraySlice<UInt8>: Verdict] = [:]

  init(tree: MarkupTree, page: PageLines) {
    tree.walk(.root) { node in
      if tree.isElement(node) { note(node, tree, page) }
      return true
    }
  }

  private mutating func note(_ node: MarkupTree.Node, _ tree: MarkupTree, _ page: PageLines) {
    let element = tree.name(of: node)
    guard element != "html", element != "body", let verdict = verdict(of: node, element, tree) else { return }
    let lines = page.range(of: node, in: tree)
    guard !lines.isEmpty else { return }
    if let rule = verdict.area, !PageArea.exempt.contains(element) {
      areas.append(Area(rule: rule, lines: lines))
    }
    if let strength = verdict.strength {
      holders.append(PageLayout.Holder(node: node, lines: lines, strength: strength))
    }
  }

  private mutating func verdict(of node: MarkupTree.Node, _ element: String, _ tree: MarkupTree) -> Verdict? {
    let id = tree.attributeBytes("id", of: node)
    let classes = tree.attributeBytes("class", of: node)
    guard id != nil || classes != nil || element == "article" else { return nil }
    if id == nil, element != "article", let classes {
      if let verdict = known[classes] { return verdict }
      let verdict = read(element, NameWords.names(id: nil, classes: classes))
      known[classes] = verdict
      return verdict
    }
    return read(element, NameWords.names(id: id, classes: classes))
  }

  private func read(_ element: String, _ names: [ArraySlice<UInt8>]) -> Verdict {
    Verdict(area: PageArea.rule(names), strength: TextHolder.strength(element, names))
  }
}
