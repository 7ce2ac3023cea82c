import Markup

/// All that the reading steps look at: one page, parsed once.
struct PageEvidence: Sendable {
  let page: SavedPage
  let source: Source
  let tree: MarkupTree
  let lines: PageLines
  let meta: MetaTags
  let capture: Capture
  let base: LinkBase
  let body: PageBody
  let recipe: RecipeValues
  /// Completes short names of bodies; nil where no glossary is at hand.
  let names: IssuerNames?
  /// Labels of the metadata block and of the line under the title, the most trusted first.
  let labels: [FieldValue]
  /// Lines that hold them: they are not text.
  let labelLines: Set<Int>

  init(
    page: SavedPage, source: Source, tree: MarkupTree, recipe: RecipeValues, names: IssuerNames? = nil
  ) {
    self.names = names
    self.page = page
    self.source = source
    self.tree = tree
    self.recipe = recipe
    let lines = LineReader.read(tree, without: recipe.removed)
    self.lines = lines
    meta = MetaTags(tree)
    capture = CaptureFacts.read(page, tree, meta)
    base = LinkBase(
      page: capture.url, base: tree.elements(named: "base").first.flatMap { tree.attribute("href", of: $0) },
      site: source.site)
    var body = recipe.body(in: lines, tree) ?? BodyFinder.find(in: tree, lines, address: capture.url)
    let found = LabelScanner(lines: lines.lines, tree: tree).pairs()
    for index in LabelTables.lines(of: found, body, lines, tree) where body.lines.contains(index) {
      body.dropped[index] = "label table"
    }
    self.body = body
    let text = body.firstProse(in: lines)..<body.lines.upperBound
    let pairs = found.filter { !text.contains($0.lines.lowerBound) }
    labels = pairs.enumerated().sorted { ($0.element.rank, $0.offset) < ($1.element.rank, $1.offset) }
      .map(\.element.value)
    labelLines = Set(pairs.flatMap { Array($0.lines) })
  }

  /// What the page says of where its text comes from, the most trusted first.
  var origins: [FieldValue] { meta.all(.origin) + labels.filter { $0.field == .origin } }

  var plausibility: DatePlausibility { DatePlausibility(savedOn: capture.savedOn, folder: page.folder) }

  func label(_ field: PageField) -> FieldValue? { labels.first { $0.field == field } }

  /// Words of `<title>`.
  var documentTitle: FieldValue? {
    guard let node = tree.elements(named: "title").first else { return nil }
    let text = tree.string(of: node).split(whereSeparator: \.isNewline).map { $0.trimmingSpaces() }.joined()
    guard !text.isEmpty else { return nil }
    return FieldValue(field: .title, value: text, line: tree.line(of: node), step: "<title>")
  }

  /// Lines between the title and the first running text, where pages print 来源, time and number.
  func linesUnderTitle(_ title: String?) -> Range<Int> {
    let prose = body.firstProse(in: lines)
    let limit = body.lines.isEmpty ? lines.lines.count : prose
    let start =
      title.flatMap { titleLine($0, before: limit) }.map { $0 + 1 } ?? max(0, body.lines.lowerBound - 6)
    return start..<max(start, min(limit, start + 10))
  }

  /// The last line before the text that is the title, or a good part of it.
  func titleLine(_ title: String, before limit: Int) -> Int? {
    let wanted = Compact.of(title)
    return lines.lines[..<limit].lastIndex { line in
      guard line.size >= 6, line.size <= 200 else { return false }
      let text = Compact.of(line.text)
      return text.contains(wanted) || wanted.contains(text)
    }
  }

  func location(_ line: Int) -> Location { .line(file: page.file, line: line) }
}

/// Text for comparing: without white space and zero-width characters.
enum Compact {
  static func of(_ text: some StringProtocol) -> String {
    String(String.UnicodeScalarView(text.unicodeScalars.filter { !$0.isSpaceOrInvisible }))
  }
}
