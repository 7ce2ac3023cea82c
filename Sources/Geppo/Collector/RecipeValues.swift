internal import Markup

/// What the recipe of a source found on a page.
struct RecipeValues: Sendable {
  var title: FieldValue?
  var date: FieldValue?
  var issuer: FieldValue?
  var documentNumber: FieldValue?
  /// Lines of the body, of the elements to remove: by line of the file and text.
  var bodyLines: [LineKey] = []
  var removed: Set<LineKey> = []
  var findings: [Finding] = []

  struct LineKey: Hashable, Sendable {
    var line: Int
    var text: String
  }

  /// The body in the lines of the whole page: from the first to the last line that the recipe chose.
  func body(in page: PageLines) -> PageBody? {
    let keys = Set(bodyLines)
    let chosen = page.lines.indices.filter { keys.contains(LineKey(line: page.lines[$0].line, text: page.lines[$0].text)) }
    guard let first = chosen.first, let last = chosen.last else { return nil }
    return BodyFinder.body(first..<last + 1, "recipe body", page)
  }
}

extension PageLines {
  /// The lines that a recipe does not remove.
  func without(_ removed: Set<RecipeValues.LineKey>) -> PageLines {
    guard !removed.isEmpty else { return self }
    var kept = self
    var newIndex: [Int] = []
    kept.lines = []
    for line in lines {
      newIndex.append(kept.lines.count)
      if !removed.contains(.init(line: line.line, text: line.text)) { kept.lines.append(line) }
    }
    newIndex.append(kept.lines.count)
    kept.links = links.map { Link(node: $0.node, lineIndex: newIndex[min($0.lineIndex, lines.count)]) }
    return kept
  }
}
