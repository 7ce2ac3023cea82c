import Markup

/// What the recipe of a source found on a page.
struct RecipeValues: Sendable {
  var title: FieldValue?
  var date: FieldValue?
  var issuer: FieldValue?
  var documentNumber: FieldValue?
  /// Elements that hold the text.
  var body: [MarkupTree.Node] = []
  /// Elements that are passed over.
  var removed: Set<MarkupTree.Node> = []
  var findings: [Finding] = []

  /// The body in the lines of the page: from the first to the last line of the elements that the recipe chose.
  func body(in page: PageLines, _ tree: MarkupTree) -> PageBody? {
    let ranges = body.map { page.range(of: $0, in: tree) }.filter { !$0.isEmpty }
    guard let first = ranges.map(\.lowerBound).min(), let last = ranges.map(\.upperBound).max() else {
      return nil
    }
    return BodyFinder.body(first..<last, "recipe body", page)
  }
}
