/// Whether a page still fits the recipe of its source: the parts that gave nothing are findings.
struct RecipeFit {
  let recipe: Source.Recipe
  let page: SavedPage
  /// What its parts found.
  let values: [Source.Recipe.Part: FieldValue]

  init(_ found: RecipeValues, page: SavedPage) {
    (recipe, values, self.page) = (found.recipe, found.values, page)
  }

  /// Of an article. What every document has is missed wherever the recipe did not find it; what only some have, where
  /// another step found it, or where what the recipe found is no such value.
  func missed(in item: Item) -> [Finding] {
    let parts = Source.Recipe.Part.allCases.filter { recipe.parts[$0] != nil }
    let missed = parts.filter { part in
      guard let step = step(of: part, in: item) else {
        return Self.expected.contains(part) || values[part] != nil && part != .keywords
      }
      return !step.hasPrefix("recipe")
    }
    let body = recipe.body != nil && !item.bodyStep.hasPrefix("recipe") ? ["body"] : []
    // A list may have been taken for an article: nothing of the recipe is there.
    let isForeign = missed.count == parts.count && (recipe.body == nil || !body.isEmpty)
    let list = recipe.list != nil && isForeign ? ["list"] : []
    return (missed.map(name) + body + list).map(finding)
  }

  /// Of a list page.
  func missed(inListWith items: [RecipeItem]) -> [Finding] {
    guard let list = recipe.list else { return [] }
    guard !items.isEmpty else { return [finding("list")] }
    let parts = [
      ("list title", list.title != nil && items.allSatisfy { $0.title == nil }),
      ("list link", list.link != nil && items.allSatisfy { $0.link == nil }),
      ("list date", list.date != nil && items.allSatisfy { $0.date == nil }),
    ]
    return parts.filter(\.1).map { finding($0.0) }
  }

  /// With what stands there instead.
  private func name(of part: Source.Recipe.Part) -> String {
    guard let value = values[part]?.value else { return part.rawValue }
    let shown = value.count > Self.longestShown ? value.prefix(Self.longestShown) + "…" : value[...]
    return "\(part.rawValue) (\(shown))"
  }

  private static let longestShown = 30

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
