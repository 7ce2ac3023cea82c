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
  /// The rule by which a line is furniture, nil for all others.
  let furniture: [Furniture.Rule?]
  private(set) var holders: [Holder] = []

  static let teaser = "teaser"

  init(tree: MarkupTree, page: PageLines, isDiscussion: Bool = false) {
    furniture = page.lines.map { Furniture.rule(of: $0.text) }
    surroundings = Array(repeating: nil, count: page.lines.count)
    for lines in Teasers(tree: tree, page: page).units() { mark(lines, PageLayout.teaser) }
    let named = NamedElements(tree: tree, page: page)
    holders = named.holders
    let masses = Masses(page, without: surroundings)
    for area in named.areas where isAround(area, masses, isDiscussion) {
      mark(area.lines, PageArea.rules[area.rule].name)
    }
  }

  /// Whether a line may be text, for all that elements and wording tell.
  func mayBeText(_ index: Int) -> Bool { surroundings[index] == nil && furniture[index] == nil }

  private mutating func mark(_ lines: Range<Int>, _ name: String) {
    for index in lines where surroundings[index] == nil { surroundings[index] = name }
  }

  /// An element that holds most of the page is not around the text, whatever its name. Comments may be longer than
  /// the text, but there must be one.
  private func isAround(_ area: NamedElements.Area, _ masses: Masses, _ isDiscussion: Bool) -> Bool {
    let prose = masses.proses[area.lines]
    if area.rule == PageArea.comments {
      return !isDiscussion && area.lines.lowerBound > 0 && masses.proses.all - prose >= Prose.leastOfText
    }
    return prose * 2 <= masses.proses.all && masses.sizes[area.lines] * 2 <= masses.sizes.all
  }
}

/// Characters of the page that are neither linked nor in a teaser: of sentences, and all.
private struct Masses {
  let proses: RunningSums
  let sizes: RunningSums

  init(_ page: PageLines, without surroundings: [String?]) {
    let own = zip(page.lines, surroundings).map { $1 == nil ? $0.size - $0.linked : 0 }
    sizes = RunningSums(own)
    proses = RunningSums(zip(page.lines, own).map { Prose.isProse($0) ? $1 : 0 })
  }
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
    if tree.attributeBytes("itemprop", of: node)?.elementsEqual("articleBody".utf8) == true {
      return Verdict(area: nil, strength: .sure)
    }
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
