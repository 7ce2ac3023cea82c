/// Reads the recipes of one declaration: a map, or a list of maps of which each has its period.
struct RecipeRecords {
  private typealias Recipe = Source.Recipe

  /// Says what is wrong with an XPath, nil when nothing is.
  let xpathProblem: (String) -> XPathSlip?

  private static let keys =
    ["from", "until"] + Source.Recipe.Part.allCases.map(\.rawValue) + [
      "body", "remove", "list", "date_format",
    ]

  func recipes(_ record: inout YAMLRecord) -> [Source.Recipe] {
    let recipes =
      record.value("recipe")?.list == nil
      ? [record.record("recipe", keys: Self.keys, read: recipe)].compactMap(\.self)
      : record.records("recipe", keys: Self.keys, read: recipe)
    for (index, recipe) in recipes.enumerated() {
      if let earlier = recipes[..<index].first(where: { $0.overlaps(recipe) }) {
        record.report(
          Finding(
            .overlappingRecipes, recipe.location ?? record.location, String(earlier.location?.line ?? 0)))
      }
    }
    return recipes
  }

  private func recipe(_ record: inout YAMLRecord) -> Source.Recipe {
    var recipe = Recipe()
    recipe.location = record.location
    recipe.from = month(&record, "from")
    recipe.until = month(&record, "until")
    if let from = recipe.from, let until = recipe.until, until < from {
      record.refuse("until", hint: FindingArguments.allowed("\(from)…"))
    }
    for part in Recipe.Part.allCases { recipe.parts[part] = xpath(&record, part.rawValue) }
    recipe.body = xpath(&record, "body")
    recipe.remove = record.placedTexts("remove").filter { isRight($0.text, at: $0.place, &record) }.map(
      \.text)
    recipe.list = record.record("list", keys: ["item", "title", "link", "date"], read: list)?.flatMap { $0 }
    recipe.dateFormat = dateFormat(&record)
    return recipe
  }

  private func list(_ record: inout YAMLRecord) -> Source.Recipe.List? {
    if record.value("item") == nil { _ = record.required("item") }
    guard let item = xpath(&record, "item") else { return nil }
    return Recipe.List(
      item: item, title: xpath(&record, "title"), link: xpath(&record, "link"), date: xpath(&record, "date"))
  }

  private func month(_ record: inout YAMLRecord, _ key: String) -> Month? {
    guard let text = record.optional(key) else { return nil }
    let month = Month(text)
    if month == nil { record.refuse(key, hint: FindingArguments.example("2018-12")) }
    return month
  }

  private func dateFormat(_ record: inout YAMLRecord) -> DateFormat? {
    guard let text = record.optional("date_format") else { return nil }
    let format = DateFormat(text)
    if format == nil { record.refuse("date_format", hint: FindingArguments.example("dd/MM/yyyy")) }
    return format
  }

  private func xpath(_ record: inout YAMLRecord, _ key: String) -> String? {
    record.optional(key).flatMap { isRight($0, at: record.location(key), &record) ? $0 : nil }
  }

  private func isRight(_ path: String, at place: Location, _ record: inout YAMLRecord) -> Bool {
    guard let problem = xpathProblem(path) else { return true }
    let words = problem.original.isEmpty ? "" : ": \(problem.original)"
    record.report(Finding(.badXPath, place, path, problem.reason, String(problem.position), words))
    return false
  }
}
