import Markup

/// What the recipe of a source found on a page.
struct RecipeValues: Sendable {
  /// The recipe that was used; empty where the source has none for the day.
  var recipe = Source.Recipe()
  var values: [Source.Recipe.Part: FieldValue] = [:]
  /// Elements that hold the text.
  var body: [MarkupTree.Node] = []
  /// Elements that are passed over.
  var removed: Set<MarkupTree.Node> = []
  /// Elements each of which is an entry of a list.
  var items: [RecipeItem] = []

  var title: FieldValue? { values[.title] }
  var date: FieldValue? { values[.date] }
  var issuer: FieldValue? { values[.issuer] }
  var documentNumber: FieldValue? { values[.documentNumber] }

  /// The value of a date of that kind.
  func date(_ kind: DatedFact.Kind) -> FieldValue? {
    Source.Recipe.Part.allCases.first { $0.date == kind }.flatMap { values[$0] }
  }

  /// The body in the lines of the page: from the first to the last line of the elements that the recipe chose.
  func body(in page: PageLines, _ tree: MarkupTree) -> PageBody? {
    let ranges = body.map { page.range(of: $0, in: tree) }.filter { !$0.isEmpty }
    guard let first = ranges.map(\.lowerBound).min(), let last = ranges.map(\.upperBound).max() else {
      return nil
    }
    return BodyFinder.body(first..<last, RecipeValues.bodyStep, page)
  }

  static let bodyStep = "recipe body"
}

/// An entry of a list as the recipe found it.
struct RecipeItem: Hashable, Sendable {
  var node: MarkupTree.Node
  /// Nil where the recipe does not point at it, or nothing is there.
  var title: String?
  var link: String?
  var date: String?
}
