import Markup

/// Reads a page by the XPaths that its source declares.
enum RecipeReader {
  static func read(_ source: Source, _ page: SavedPage, _ tree: MarkupTree) -> RecipeValues {
    let recipe = source.recipe
    var values = RecipeValues()
    guard !recipe.isEmpty, let document = XPathDocument(tree) else { return values }
    for expression in recipe.remove {
      values.removed.formUnion(nodes(document.select(expression)))
    }
    values.title = value(recipe.title, .title, "title", document, tree)
    values.date = value(recipe.date, .publication, "date", document, tree)
    values.issuer = value(recipe.issuer, .issuer, "issuer", document, tree)
    values.documentNumber = value(recipe.documentNumber, .documentNumber, "document_number", document, tree)
    values.body = recipe.body.map { nodes(document.select($0)) } ?? []
    values.findings = missed(recipe, values).map {
      Finding(.recipeMissed, .file(page.file), $0, source.id)
    }
    return values
  }

  private static func value(
    _ expression: String?, _ field: PageField, _ name: String, _ document: borrowing XPathDocument,
    _ tree: MarkupTree
  ) -> FieldValue? {
    guard let expression, case .success(let matches) = document.select(expression) else { return nil }
    let found = matches.lazy.map { ($0.node, PageTitle.tidy($0.string)) }.first { !$0.1.isEmpty }
    return found.map {
      FieldValue(field: field, value: $0.1, line: tree.line(of: $0.0), step: "recipe \(name)")
    }
  }

  private static func nodes(_ result: Result<[XPathMatch], XPathProblem>) -> [MarkupTree.Node] {
    guard case .success(let matches) = result else { return [] }
    return matches.map(\.node).filter { $0 != .root }
  }

  /// The parts of the recipe that found nothing; `remove` may.
  private static func missed(_ recipe: Source.Recipe, _ values: RecipeValues) -> [String] {
    let asked: [(name: String, isMissed: Bool)] = [
      ("title", recipe.title != nil && values.title == nil),
      ("body", recipe.body != nil && values.body.isEmpty),
      ("date", recipe.date != nil && values.date == nil),
      ("issuer", recipe.issuer != nil && values.issuer == nil),
      ("document_number", recipe.documentNumber != nil && values.documentNumber == nil),
    ]
    return asked.filter(\.isMissed).map(\.name)
  }
}
