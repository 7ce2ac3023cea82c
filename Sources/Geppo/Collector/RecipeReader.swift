import Markup

/// Reads a page by the XPaths that its source declares for the month in which it was saved.
enum RecipeReader {
  private typealias Recipe = Source.Recipe

  static func read(_ source: Source, _ page: SavedPage, _ tree: MarkupTree) -> RecipeValues {
    var values = RecipeValues()
    guard let recipe = recipe(of: source, for: page, tree), !recipe.isEmpty,
      let document = XPathDocument(tree)
    else { return values }
    values.recipe = recipe
    for expression in recipe.remove {
      values.removed.formUnion(nodes(document.select(expression)))
    }
    for (part, expression) in recipe.parts {
      values.values[part] = value(expression, part, recipe, document, tree)
    }
    values.body = recipe.body.map { nodes(document.select($0)) } ?? []
    values.items = recipe.list.map { items($0, document, tree) } ?? []
    return values
  }

  /// That of the month of capture; where nobody knows it, of the folder.
  private static func recipe(of source: Source, for page: SavedPage, _ tree: MarkupTree) -> Recipe? {
    guard source.recipes.count > 1 || source.recipes.contains(where: { $0.from != nil || $0.until != nil })
    else { return source.recipes.first }
    let savedOn = CaptureFacts.read(page, tree, MetaTags(tree)).savedOn
    return source.recipe(in: savedOn?.monthOfYear ?? page.folder)
  }

  private static func value(
    _ expression: String, _ part: Recipe.Part, _ recipe: Recipe, _ document: borrowing XPathDocument,
    _ tree: MarkupTree
  ) -> FieldValue? {
    guard case .success(let matches) = document.select(expression) else { return nil }
    for match in matches {
      let text = PageTitle.tidy(match.string)
      let value = part.date == nil ? text : dateText(text, recipe.dateFormat)
      if let value, !value.isEmpty {
        return FieldValue(
          field: part.field, value: value, line: tree.line(of: match.node), step: "recipe \(part.rawValue)")
      }
    }
    return nil
  }

  /// A date that the site writes its own way, as ISO 8601.
  private static func dateText(_ text: String, _ format: DateFormat?) -> String? {
    guard let format else { return text }
    return format.day(in: text)?.description
  }

  private static func nodes(_ result: Result<[XPathMatch], XPathProblem>) -> [MarkupTree.Node] {
    guard case .success(let matches) = result else { return [] }
    return matches.map(\.node).filter { $0 != .root }
  }

  // MARK: Lists

  private static func items(
    _ list: Recipe.List, _ document: borrowing XPathDocument, _ tree: MarkupTree
  ) -> [RecipeItem] {
    var items: [RecipeItem] = []
    for node in nodes(document.select(list.item)) {
      items.append(
        RecipeItem(
          node: node, title: text(list.title, node, document), link: link(list.link, node, document, tree),
          date: text(list.date, node, document)))
    }
    return items
  }

  private static func text(
    _ expression: String?, _ node: MarkupTree.Node, _ document: borrowing XPathDocument
  ) -> String? {
    guard let expression, case .success(let matches) = document.select(expression, from: node) else {
      return nil
    }
    return matches.lazy.map { PageTitle.tidy($0.string) }.first { !$0.isEmpty }
  }

  /// The address: the text of an attribute, or `href` of an element.
  private static func link(
    _ expression: String?, _ node: MarkupTree.Node, _ document: borrowing XPathDocument, _ tree: MarkupTree
  ) -> String? {
    guard let expression, case .success(let matches) = document.select(expression, from: node),
      let match = matches.first
    else { return nil }
    let reference = tree.attribute("href", of: match.node)
    return match.string.isEmpty || reference.map { !$0.contains(match.string) } ?? false
      ? reference : match.string.trimmingSpaces()
  }
}

extension Source.Recipe.Part {
  var field: PageField {
    switch self {
    case .title: .title
    case .date: .publication
    case .issuer: .issuer
    case .documentNumber: .documentNumber
    case .indexNumber: .indexNumber
    case .subject: .subjectClass
    case .keywords: .keywords
    case .status: .status
    case .adopted: .adoption
    case .inForce: .inForce
    case .expiry: .expiry
    case .commentDeadline: .other
    }
  }
}
