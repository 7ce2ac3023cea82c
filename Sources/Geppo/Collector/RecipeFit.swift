/// Whether a page still fits the recipe of its source: the parts that gave nothing are findings.
struct RecipeFit {
  let recipe: Source.Recipe
  let page: SavedPage

  /// Of an article. What every document has is missed wherever the recipe did not find it; what only some have, where
  /// another step found it.
  func missed(in item: Item) -> [Finding] {
    let parts = Source.Recipe.Part.allCases.filter { recipe.parts[$0] != nil }
    let missed = parts.filter { part in
      guard let step = step(of: part, in: item) else { return Self.expected.contains(part) }
      return !step.hasPrefix("recipe")
    }
    let body = recipe.body != nil && !item.bodyStep.hasPrefix("recipe") ? ["body"] : []
    return (missed.map(\.rawValue) + body).map(finding)
  }

  /// Of a list page.
  func missed(inListWith items: [RecipeItem]) -> [Finding] {
    recipe.list != nil && items.isEmpty ? [finding("list")] : []
  }

  private static let expected: [Source.Recipe.Part] = [.title, .date, .issuer]

  private func finding(_ part: String) -> Finding {
    Finding(.recipeMissed, .file(page.file), part, page.source)
  }

  /// The step that gave the fact, nil where the page has none.
  private func step(of part: Source.Recipe.Part, in item: Item) -> String? {
    if let kind = part.date { return item.dates.first { $0.kind == kind }?.step }
    return switch part {
    case .title: item.title?.step
    case .issuer: item.issuers.first?.step
    case .documentNumber: item.documentNumber?.step
    case .indexNumber: item.indexNumber?.step
    case .subject: item.subjectClass?.step
    case .status: item.status?.step
    default: nil
    }
  }
}
